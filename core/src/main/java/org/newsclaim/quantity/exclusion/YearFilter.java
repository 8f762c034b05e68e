package org.newsclaim.quantity.exclusion;

import java.math.BigDecimal;
import org.newsclaim.model.Approximator;
import org.newsclaim.model.Quantity.Form;
import org.newsclaim.quantity.composition.Changes;
import org.newsclaim.quantity.composition.QuantityCandidate;
import org.newsclaim.quantity.word.Words;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.text.tag.Tag;

/** Tells four digits that are a year from those that count: "in 1850" and "built 1850 homes". */
final class YearFilter {
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2150;

  /** News names the years from here on far more often than it counts so many things. */
  private static final int MODERN = 1900;

  /** News hardly names the years before this one or after that one. */
  private static final int UNLIKELY = 1800;

  private static final int FUTURE = 2040;

  /** How far before a number its subject may be: "the death toll on Monday stood at 1254". */
  private static final int REACH = 7;

  private static final long PEOPLE = WordClass.mask(WordClass.PERSON_NOUN, WordClass.GROUP_NOUN);
  private static final long DETERMINING =
      WordClass.mask(WordClass.DETERMINER, WordClass.POSSESSIVE, WordClass.DEMONSTRATIVE);

  private final TokenizedText text;
  private final Words words;
  private final Changes changes;

  YearFilter(Words words, Changes changes) {
    this.text = words.text;
    this.words = words;
    this.changes = changes;
  }

  /** "in 2018", "2014-15", "between 1600 and 1900": four digits that count nothing. */
  boolean excludes(QuantityCandidate candidate) {
    int number = candidate.numberFirst;
    if (!candidate.plainDigits
        || !text.isNumber(number)
        || text.end(number) - text.start(number) != 4) {
      return false;
    }
    boolean range = candidate.form == Form.RANGE;
    BigDecimal first = range ? candidate.low : candidate.value;
    BigDecimal last = range ? candidate.high : candidate.value;
    return first != null
        && last != null
        && isYear(first)
        && isYear(last)
        && !isCounted(candidate, first.intValue());
  }

  private static boolean isYear(BigDecimal value) {
    return value.compareTo(BigDecimal.valueOf(LAST_YEAR)) <= 0
        && value.compareTo(BigDecimal.valueOf(FIRST_YEAR)) >= 0;
  }

  private boolean isCounted(QuantityCandidate candidate, int year) {
    int before = candidate.textFirst() - 1;
    boolean level = isEndOfChange(before, year) || isLevel(before);
    if (isNamedYear(candidate.end)
        || isNamedYear(candidate.entityHead)
        || (isWhen(before) && !level)) {
      return false;
    }
    if (candidate.approximators > 0) {
      return candidate.hasEntity() || level || isSubject(candidate.end) || isBound(candidate, year);
    }
    return level || countsEntity(candidate, year) || isSharedOut(candidate);
  }

  /** A preposition of time or a month: "since 1990", "March 1990". */
  private boolean isWhen(int before) {
    return words.is(before, "in")
        || words.is(before, "since")
        || words.is(before, "until")
        || words.is(before, "during")
        || words.is(before, "by")
        || words.is(before, "before")
        || words.is(before, "after")
        || words.is(before, "through")
        || DateFilter.isMonth(words, before)
        || (words.isMark(before, ',')
            && words.isNumber(before - 1)
            && DateFilter.isMonth(words, before - 2));
  }

  /** "rose to 1900", "shrank by 1900", "fell from 1200 to 1100". */
  private boolean isEndOfChange(int before, int year) {
    boolean to = words.is(before, "to");
    if (to || words.is(before, "by")) {
      boolean from = year < MODERN && to && words.isNumber(before - 1);
      return from ? isFrom(before - 2) : changes.isDirectlyBefore(before);
    }
    return year < MODERN && isFrom(before);
  }

  private boolean isFrom(int token) {
    return words.is(token, "from") && changes.isFrom(token);
  }

  /** "the toll is 1900", "the index stood at 1254", "a total of 1750". */
  private boolean isLevel(int before) {
    boolean of = words.is(before, "of");
    boolean at = words.is(before, "at") && words.tag(before - 1).isVerb();
    if (of) {
      // "a total of 1750", but "the end of 2020"
      int noun = words.isWord(before - 1) ? text.match(before - 1, WordClass.QUANTITY_NOUN) : -1;
      return noun >= 0 && words.tables.phrases.condition(noun).isEmpty();
    }
    if (!at && words.tag(before) != Tag.BE) {
      return false;
    }
    for (int i = before - 1; i > before - REACH && i >= 0 && !words.endsBefore(i); i--) {
      if (words.has(i, WordClass.QUANTITY_NOUN)) {
        return true;
      }
    }
    return false;
  }

  /** "more than 1750", but not "sales rose over 2019". */
  private boolean isBound(QuantityCandidate candidate, int year) {
    boolean bound =
        switch (candidate.approximatorKinds[0]) {
          case MORE_THAN, EQUAL_OR_MORE, LESS_THAN, EQUAL_OR_LESS, NEARLY -> true;
          default -> false;
        };
    int length = candidate.approximatorEnds[0] - candidate.approximatorFirsts[0];
    boolean upTo = candidate.approximatorKinds[0] == Approximator.Kind.EQUAL_OR_LESS;
    return bound && (year < MODERN || (length > 1 && !upTo));
  }

  /** "1750 were hurt", "1600 of them stayed". */
  private boolean isSubject(int token) {
    Tag tag = words.tag(token);
    boolean verb = tag.isAuxiliary() || (tag.isVerb() && tag != Tag.GERUND);
    return words.follows(token) && (verb || isPart(token));
  }

  private boolean isPart(int token) {
    return words.is(token, "of")
        && (words.is(token + 1, "them")
            || words.is(token + 1, "whom")
            || words.isDetermined(token + 2));
  }

  /** "They sold 1900 of them." */
  private boolean isSharedOut(QuantityCandidate candidate) {
    return isPart(candidate.end) && words.tag(candidate.first - 1).isVerb();
  }

  private boolean countsEntity(QuantityCandidate candidate, int year) {
    int head = candidate.entityHead;
    if (!candidate.hasEntity() || candidate.entityFirst < candidate.first) {
      return false;
    }
    boolean range = candidate.form == Form.RANGE;
    boolean unlikely = !range && (year < UNLIKELY || year > FUTURE);
    if (unlikely || words.is(candidate.end, "more")) {
      return true;
    }
    int before = candidate.first - 1;
    if (!words.tables.nouns.isPlural(text, head) || words.any(before, DETERMINING)) {
      return false;
    }
    boolean adjacent = head == candidate.end;
    boolean people = text.isAny(head, PEOPLE) || words.is(head, "times");
    return (adjacent && (people || range)) || words.tag(before).isVerb() || isOld(before, year);
  }

  /** "a town with 1850 homes": a year of long ago has no plural behind it. */
  private boolean isOld(int before, int year) {
    return year < MODERN && !words.isCapitalized(before);
  }

  /** "below 2005 levels". */
  private boolean isNamedYear(int token) {
    int entry =
        token >= 0 && token < text.size() ? text.match(token, WordClass.NOT_QUANTITY_AFTER) : -1;
    return entry >= 0 && words.tables.phrases.condition(entry).equals("year");
  }
}

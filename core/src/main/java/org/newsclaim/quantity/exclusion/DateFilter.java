package org.newsclaim.quantity.exclusion;

import java.math.BigDecimal;
import org.newsclaim.model.Quantity.Form;
import org.newsclaim.model.Quantity.Kind;
import org.newsclaim.quantity.composition.QuantityCandidate;
import org.newsclaim.quantity.word.Words;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;

/**
 * Tells numbers that are dates, years and no quantities; times of day are of {@link ClockFilter}.
 */
public final class DateFilter {
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2150;

  private static final long PEOPLE = WordClass.mask(WordClass.PERSON_NOUN, WordClass.GROUP_NOUN);

  private final TokenizedText text;
  private final Words words;
  private final ClockFilter clocks;

  public DateFilter(Words words) {
    this.text = words.text;
    this.words = words;
    this.clocks = new ClockFilter(words);
  }

  public boolean excludes(QuantityCandidate draft) {
    if (clocks.excludes(draft)) {
      return true;
    }
    if (draft.kind == Kind.ORDINAL) {
      return isDayOrdinal(draft);
    }
    if (draft.hasUnit() || draft.kind == Kind.RATIO) {
      return draft.kind != Kind.RATIO && isDecade(draft);
    }
    return isDay(draft) || isYear(draft) || isDecade(draft);
  }

  private boolean isMonth(int token) {
    if (!words.has(token, WordClass.MONTH)) {
      return false;
    }
    boolean ambiguous = words.is(token, "may") || words.is(token, "march");
    return !ambiguous
        || text.isCapitalized(token)
        || text.isNumber(Math.min(token + 1, text.size() - 1));
  }

  /** "May 4", "4 May", "June 3 and 4", "Jan. 3-5". */
  private boolean isDay(QuantityCandidate draft) {
    int before = draft.textFirst() - 1;
    boolean day = draft.form == Form.RANGE || (draft.small() >= 0 && draft.small() <= 31);
    if (!day || !draft.inDigits) {
      return false;
    }
    if (draft.approximators == 0 && isMonth(before) && words.follows(draft.first)) {
      return true;
    }
    if (words.follows(draft.end) && isMonth(draft.end) && text.isCapitalized(draft.end)) {
      return true;
    }
    boolean listed = words.is(before, "and") || words.is(before, "or") || words.isMark(before, ',');
    return listed && words.isNumber(before - 1) && isMonth(before - 2);
  }

  /** "the 4th of July", "May 4th", "July Fourth", and centuries. */
  private boolean isDayOrdinal(QuantityCandidate draft) {
    int end = draft.end;
    boolean of = words.is(end, "of") && isMonth(end + 1) && words.isCapitalized(end + 1);
    boolean after =
        isMonth(draft.first - 1)
            && words.isCapitalized(draft.first - 1)
            && words.follows(draft.first);
    boolean before = isMonth(end) && words.isCapitalized(end);
    int next = words.joins(end) ? end + 1 : end;
    if (draft.inDigits && words.is(draft.first - 1, "the") && words.endsBefore(end)) {
      // "on the 15th"
      return isTimeWord(draft.first - 2) && draft.small() <= 31;
    }
    return of || after || before || words.is(next, "century") || words.is(next, "centuries");
  }

  private boolean isTimeWord(int token) {
    return words.is(token, "on")
        || words.is(token, "by")
        || words.is(token, "until")
        || words.is(token, "since")
        || words.is(token, "before");
  }

  /** "in 2018", "2014-15", "between 1600 and 1900": four digits that count nothing. */
  private boolean isYear(QuantityCandidate draft) {
    if (!draft.plainDigits) {
      return false;
    }
    int number = draft.numberFirst;
    if (!text.isNumber(number) || text.end(number) - text.start(number) != 4) {
      return false;
    }
    BigDecimal value = draft.form == Form.RANGE ? draft.low : draft.value;
    if (value == null || value.compareTo(BigDecimal.valueOf(FIRST_YEAR)) < 0) {
      return false;
    }
    BigDecimal last = draft.form == Form.RANGE ? draft.high : value;
    if (draft.form == Form.RANGE
        && last != null
        && last.compareTo(BigDecimal.valueOf(LAST_YEAR)) > 0) {
      return false;
    }
    return value.compareTo(BigDecimal.valueOf(LAST_YEAR)) <= 0
        && !isCounted(draft, value.intValue());
  }

  private boolean isCounted(QuantityCandidate draft, int year) {
    if (isNamedYear(draft.end)) {
      return false;
    }
    if (draft.approximators > 0 && draft.hasEntity() && !isSince(draft)) {
      return true;
    }
    if (!draft.hasEntity() || draft.entityFirst < draft.first) {
      return false;
    }
    boolean people = text.isAny(draft.entityHead, PEOPLE) || words.is(draft.entityHead, "times");
    boolean unlikely = draft.form == Form.NUMBER && (year < 1800 || year > 2040);
    boolean adjacent =
        draft.entityHead == draft.end && words.tables.nouns.isPlural(text, draft.entityHead);
    return !isSince(draft)
        && (unlikely
            || (people
                && adjacent
                && !words.any(
                    draft.first - 1, WordClass.mask(WordClass.DETERMINER, WordClass.POSSESSIVE))));
  }

  /** "below 2005 levels". */
  private boolean isNamedYear(int token) {
    int entry = token < text.size() ? text.match(token, WordClass.NOT_QUANTITY_AFTER) : -1;
    return entry >= 0 && words.tables.phrases.condition(entry).equals("year");
  }

  private boolean isSince(QuantityCandidate draft) {
    int before = draft.textFirst() - 1;
    return words.is(before, "in")
        || words.is(before, "since")
        || words.is(before, "until")
        || words.is(before, "during")
        || isMonth(before)
        || (words.isMark(before, ',') && words.isNumber(before - 1) && isMonth(before - 2));
  }

  /** "the 1990s", "his 40s". */
  private boolean isDecade(QuantityCandidate draft) {
    int end = draft.numberEnd;
    return draft.inDigits && words.isGlued(end) && (words.is(end, "s") || words.is(end, "'s"));
  }
}

package org.newsclaim.quantity.context;

import java.math.BigDecimal;
import org.newsclaim.model.Quantity.Form;
import org.newsclaim.model.Quantity.Kind;
import org.newsclaim.quantity.composition.QuantityCandidate;
import org.newsclaim.quantity.word.MeasureUnit;
import org.newsclaim.quantity.word.Words;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.text.tag.Tag;

/** Tells ages: "34-year-old", "aged 25", "Jane Roe, 61,", "he is 35". */
public final class AgeReader {
  private static final int OLDEST = 120;
  private static final long VERB =
      WordClass.mask(
          WordClass.BE, WordClass.HAVE, WordClass.MODAL, WordClass.VERB_BASE, WordClass.VERB_PAST);
  private static final long COUNTED =
      WordClass.mask(WordClass.PLURAL, WordClass.UNIT, WordClass.TIME_UNIT);

  private final TokenizedText text;
  private final Words words;
  private final MeasureUnit year;

  public AgeReader(Words words) {
    this.text = words.text;
    this.words = words;
    MeasureUnit named = words.tables.units.byName("year");
    this.year =
        named == null
            ? new MeasureUnit("year", "a", Kind.DURATION, "TIME", java.util.Map.of())
            : named;
  }

  /** Makes an age of a candidate where the words around it say so. */
  public void read(QuantityCandidate candidate) {
    if (candidate.kind == Kind.DURATION) {
      old(candidate);
      return;
    }
    if (candidate.kind == Kind.COUNT && !candidate.hasUnit() && isAge(candidate)) {
      candidate.kind = Kind.AGE;
      candidate.unit = year;
    }
  }

  /** "34-year-old", "34 years old", "3 years of age". */
  private void old(QuantityCandidate candidate) {
    int at = candidate.end;
    if (!words.follows(at)) {
      return;
    }
    int old = words.joins(at) ? at + 1 : at;
    if (words.is(old, "old") || words.is(old, "olds")) {
      candidate.kind = Kind.AGE;
      candidate.end = old + 1;
    } else if (words.is(at, "of") && words.is(at + 1, "age")) {
      candidate.kind = Kind.AGE;
      candidate.end = at + 2;
    }
  }

  private boolean isAge(QuantityCandidate candidate) {
    if (!isPossible(candidate)) {
      return false;
    }
    int before = candidate.textFirst() - 1;
    if (before < 0 || text.startsLine(candidate.textFirst())) {
      return false;
    }
    boolean second = words.is(before, "and") && words.isNumber(before - 1);
    if (second && words.has(before - 2, WordClass.AGE_WORD) && endsPhrase(candidate.end)) {
      return true;
    }
    boolean both = words.is(before, "both") && words.isMark(before - 1, ',');
    if (both && words.isMark(candidate.end, ',') && candidate.inDigits) {
      // "the pair, both 17, were"
      return true;
    }
    if (isOlder(candidate) || isListed(candidate)) {
      return true;
    }
    if (candidate.approximators > 0 && isSaidOfAge(candidate) && endsNoun(candidate.end)) {
      return true;
    }
    if (candidate.approximators > 0
        && isLimit(candidate)
        && isPeople(before)
        && endsNoun(candidate.end)) {
      return true;
    }
    if (words.has(before, WordClass.AGE_WORD)) {
      boolean verb =
          words.tables.phrases.condition(text.match(before, WordClass.AGE_WORD)).equals("yes");
      return !verb
          || (candidate.form == Form.NUMBER
              && endsPhrase(candidate.end)
              && (isPersonBefore(before) || words.is(before - 1, "they")));
    }
    if (words.is(before, "at") && isDeath(before - 1) && endsPhrase(candidate.end)) {
      return true;
    }
    if (words.is(before, "from") && isAgeRange(before - 1)) {
      return true;
    }
    int of = candidate.first - 1;
    if ((words.is(of, "of") && words.has(of - 1, WordClass.AGE_WORD))
        || (words.is(before, "between") && words.has(before - 1, WordClass.AGE_WORD))) {
      return true;
    }
    return candidate.form == Form.NUMBER
        && candidate.inDigits
        && (isAfterName(candidate) || isSaidOfPerson(candidate));
  }

  /** "18 or older", "5 and younger". */
  private boolean isOlder(QuantityCandidate candidate) {
    int at = candidate.end;
    boolean joint = words.is(at, "and") || words.is(at, "or");
    if (!joint) {
      return false;
    }
    boolean limit = words.is(at + 1, "under") || words.is(at + 1, "over");
    return words.is(at + 1, "older")
        || words.is(at + 1, "younger")
        || (limit && isPeople(candidate.textFirst() - 1));
  }

  /** The "8" and the "10" of "two boys, 8 and 10,". */
  private boolean isListed(QuantityCandidate candidate) {
    if (candidate.form != Form.NUMBER || !candidate.inDigits || candidate.approximators > 0) {
      return false;
    }
    int and = words.is(candidate.end, "and") ? candidate.end : candidate.first - 1;
    return words.is(and, "and")
        && words.isNumber(and - 1)
        && words.isNumber(and + 1)
        && words.isMark(and - 2, ',')
        && words.any(and - 3, WordClass.mask(WordClass.PERSON_NOUN, WordClass.GROUP_NOUN))
        && words.endsBefore(and + 2);
  }

  /** "dies at 92", but "the number of dead at 31". */
  private boolean isDeath(int token) {
    return words.is(token, "dies")
        || words.is(token, "died")
        || (words.is(token, "dead") && !words.is(token - 1, "of") && !words.is(token - 1, "the"))
        || words.is(token, "die");
  }

  /** "ages ranged from 6 to 14", "ranging in age from 6". */
  private boolean isAgeRange(int token) {
    for (int at = token; at >= 0 && at > token - 3 && words.isWord(at); at--) {
      if (words.is(at, "age") || words.is(at, "ages")) {
        return true;
      }
    }
    return false;
  }

  /** "as young as 12", "older than 65". */
  private boolean isSaidOfAge(QuantityCandidate candidate) {
    for (int at = candidate.approximatorFirsts[0]; at < candidate.approximatorEnds[0]; at++) {
      if (words.is(at, "young")
          || words.is(at, "old")
          || words.is(at, "younger")
          || words.is(at, "older")) {
        return candidate.approximatorEnds[0] <= candidate.first;
      }
    }
    return false;
  }

  /** "people under 30", "adults over 65". */
  private boolean isLimit(QuantityCandidate candidate) {
    int first = candidate.approximatorFirsts[0];
    return words.is(first, "under") || words.is(first, "over");
  }

  private boolean isPeople(int token) {
    return words.is(token, "those")
        || (words.any(token, WordClass.mask(WordClass.PERSON_NOUN, WordClass.GROUP_NOUN))
            && words.tables.nouns.isPlural(text, token));
  }

  /** Whether no noun in the plural follows that the number could count. */
  private boolean endsNoun(int token) {
    return endsPhrase(token) || (words.any(token, VERB) && !words.any(token, COUNTED));
  }

  private static boolean isPossible(QuantityCandidate candidate) {
    BigDecimal largest = candidate.form == Form.RANGE ? candidate.high : candidate.value;
    return largest != null
        && largest.signum() > 0
        && largest.compareTo(BigDecimal.valueOf(OLDEST)) <= 0;
  }

  /** "Jane Roe, 61," or "Jane Roe, 61." and "Jane Roe (61)". */
  private boolean isAfterName(QuantityCandidate candidate) {
    int mark = candidate.first - 1;
    boolean comma = words.isMark(mark, ',') && candidate.approximators == 0;
    boolean bracket = words.isMark(mark, '(') && words.isMark(candidate.end, ')');
    if ((!comma && !bracket) || !(isName(mark - 1) || isPerson(mark - 1))) {
      return false;
    }
    int size = candidate.small();
    if (comma) {
      boolean closed =
          candidate.end >= text.size()
              || words.isMark(candidate.end, ',')
              || words.isMark(candidate.end, '.')
              || words.isMark(candidate.end, ';')
              || words.isMark(candidate.end, ')');
      boolean from = words.is(candidate.end, "of") || words.is(candidate.end, "from");
      return (closed && !words.isNumber(candidate.end + 1)) || (from && size > 1);
    }
    return size >= 16 && words.isCapitalized(mark - 2);
  }

  /** The "teen" of "the teen, 17,", not of "one teen, 17 men". */
  private boolean isPerson(int token) {
    return words.has(token, WordClass.PERSON_NOUN) && !words.tables.nouns.isPlural(text, token);
  }

  private boolean isName(int token) {
    return words.isWord(token)
        && text.isCapitalized(token)
        && !text.isAny(token, WordClass.mask(WordClass.MONTH, WordClass.WEEKDAY, WordClass.PLACE))
        && isNameByItsCapital(token);
  }

  /** At the head of a sentence, "Support" has a capital too. */
  private boolean isNameByItsCapital(int token) {
    return !words.startsSentence(token)
        || text.classes(token) == 0
        || text.is(token, WordClass.GIVEN_NAME);
  }

  /** "he is 35", "who was 61 when": a person, a form of "be", and nothing that is counted. */
  private boolean isSaidOfPerson(QuantityCandidate candidate) {
    int be = candidate.textFirst() - 1;
    boolean is = words.tag(be) == Tag.BE || words.is(be, "turned");
    if (!is || !endsPhrase(candidate.end) || candidate.small() < 1) {
      return false;
    }
    int subject = words.tag(be - 1) == Tag.MODAL ? be - 2 : be - 1;
    if (words.is(be - 1, "to") && words.tag(be - 3) == Tag.BE) {
      // "is believed to be 70"
      subject = be - 4;
    }
    return isPersonBefore(subject + 1) || isAgeWord(subject);
  }

  /** "the median age is 38", "the age of consent is 16". */
  private boolean isAgeWord(int token) {
    for (int at = token; at >= 0 && at > token - 4 && words.isWord(at); at--) {
      if (words.is(at, "age")) {
        return true;
      }
    }
    return false;
  }

  private boolean isPersonBefore(int token) {
    int subject = token - 1;
    return words.is(subject, "he")
        || words.is(subject, "she")
        || words.is(subject, "i")
        || words.is(subject, "who")
        || words.is(subject, "you")
        || (words.isCapitalized(subject)
            && isNameByItsCapital(subject)
            && !words.any(
                subject,
                WordClass.mask(WordClass.PRONOUN, WordClass.DEMONSTRATIVE, WordClass.DETERMINER)))
        || words.has(subject, WordClass.PERSON_NOUN);
  }

  private boolean endsPhrase(int token) {
    return words.endsBefore(token)
        || (words.any(
                token,
                WordClass.mask(
                    WordClass.PREPOSITION, WordClass.SUBORDINATOR, WordClass.COORDINATOR))
            && !words.is(token, "of")
            && !words.is(token, "to"));
  }
}

package org.newsclaim.quantity.context;

import java.math.BigDecimal;
import org.newsclaim.model.Quantity.Form;
import org.newsclaim.model.Quantity.Kind;
import org.newsclaim.quantity.composition.QuantityCandidate;
import org.newsclaim.quantity.word.MeasureUnit;
import org.newsclaim.quantity.word.Words;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;

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
        named == null ? new MeasureUnit("year", "a", Kind.DURATION, java.util.Map.of()) : named;
  }

  /** Makes an age of a draft where the words around it say so. */
  public void read(QuantityCandidate draft) {
    if (draft.kind == Kind.DURATION) {
      old(draft);
      return;
    }
    if (draft.kind == Kind.COUNT && !draft.hasUnit() && isAge(draft)) {
      draft.kind = Kind.AGE;
      draft.unit = year;
    }
  }

  /** "34-year-old", "34 years old", "3 years of age". */
  private void old(QuantityCandidate draft) {
    int at = draft.end;
    if (!words.follows(at)) {
      return;
    }
    int old = words.joins(at) ? at + 1 : at;
    if (words.is(old, "old") || words.is(old, "olds")) {
      draft.kind = Kind.AGE;
      draft.end = old + 1;
    } else if (words.is(at, "of") && words.is(at + 1, "age")) {
      draft.kind = Kind.AGE;
      draft.end = at + 2;
    }
  }

  private boolean isAge(QuantityCandidate draft) {
    if (!isPossible(draft)) {
      return false;
    }
    int before = draft.textFirst() - 1;
    if (before < 0 || text.startsLine(draft.textFirst())) {
      return false;
    }
    boolean second = words.is(before, "and") && words.isNumber(before - 1);
    if (second && words.has(before - 2, WordClass.AGE_WORD) && endsPhrase(draft.end)) {
      return true;
    }
    boolean both = words.is(before, "both") && words.isMark(before - 1, ',');
    if (both && words.isMark(draft.end, ',') && draft.inDigits) {
      // "the pair, both 17, were"
      return true;
    }
    if (isOlder(draft) || isListed(draft)) {
      return true;
    }
    if (draft.approximators > 0 && isSaidOfAge(draft) && endsNoun(draft.end)) {
      return true;
    }
    if (draft.approximators > 0 && isLimit(draft) && isPeople(before) && endsNoun(draft.end)) {
      return true;
    }
    if (words.has(before, WordClass.AGE_WORD)) {
      boolean verb =
          words.tables.phrases.condition(text.match(before, WordClass.AGE_WORD)).equals("yes");
      return !verb
          || (draft.form == Form.NUMBER
              && endsPhrase(draft.end)
              && (isPersonBefore(before) || words.is(before - 1, "they")));
    }
    if (words.is(before, "at") && isDeath(before - 1) && endsPhrase(draft.end)) {
      return true;
    }
    if (words.is(before, "from") && isAgeRange(before - 1)) {
      return true;
    }
    int of = draft.first - 1;
    if ((words.is(of, "of") && words.has(of - 1, WordClass.AGE_WORD))
        || (words.is(before, "between") && words.has(before - 1, WordClass.AGE_WORD))) {
      return true;
    }
    return draft.form == Form.NUMBER
        && draft.inDigits
        && (isAfterName(draft) || isSaidOfPerson(draft));
  }

  /** "18 or older", "5 and younger". */
  private boolean isOlder(QuantityCandidate draft) {
    int at = draft.end;
    boolean joint = words.is(at, "and") || words.is(at, "or");
    if (!joint) {
      return false;
    }
    boolean limit = words.is(at + 1, "under") || words.is(at + 1, "over");
    return words.is(at + 1, "older")
        || words.is(at + 1, "younger")
        || (limit && isPeople(draft.textFirst() - 1));
  }

  /** The "8" and the "10" of "two boys, 8 and 10,". */
  private boolean isListed(QuantityCandidate draft) {
    if (draft.form != Form.NUMBER || !draft.inDigits || draft.approximators > 0) {
      return false;
    }
    int and = words.is(draft.end, "and") ? draft.end : draft.first - 1;
    return words.is(and, "and")
        && words.isNumber(and - 1)
        && words.isNumber(and + 1)
        && words.isMark(and - 2, ',')
        && words.any(and - 3, WordClass.mask(WordClass.PERSON_NOUN, WordClass.GROUP_NOUN))
        && words.endsBefore(and + 2);
  }

  /** "dies at 92". */
  private boolean isDeath(int token) {
    return words.is(token, "dies")
        || words.is(token, "died")
        || words.is(token, "dead")
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
  private boolean isSaidOfAge(QuantityCandidate draft) {
    for (int at = draft.approximatorFirsts[0]; at < draft.approximatorEnds[0]; at++) {
      if (words.is(at, "young")
          || words.is(at, "old")
          || words.is(at, "younger")
          || words.is(at, "older")) {
        return draft.approximatorEnds[0] <= draft.first;
      }
    }
    return false;
  }

  /** "people under 30", "adults over 65". */
  private boolean isLimit(QuantityCandidate draft) {
    int first = draft.approximatorFirsts[0];
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

  private static boolean isPossible(QuantityCandidate draft) {
    BigDecimal largest = draft.form == Form.RANGE ? draft.high : draft.value;
    return largest != null
        && largest.signum() > 0
        && largest.compareTo(BigDecimal.valueOf(OLDEST)) <= 0;
  }

  /** "Jane Roe, 61," or "Jane Roe, 61." and "Jane Roe (61)". */
  private boolean isAfterName(QuantityCandidate draft) {
    int mark = draft.first - 1;
    boolean comma = words.isMark(mark, ',') && draft.approximators == 0;
    boolean bracket = words.isMark(mark, '(') && words.isMark(draft.end, ')');
    if ((!comma && !bracket) || !(isName(mark - 1) || isPerson(mark - 1))) {
      return false;
    }
    int size = draft.small();
    if (comma) {
      boolean closed =
          draft.end >= text.size()
              || words.isMark(draft.end, ',')
              || words.isMark(draft.end, '.')
              || words.isMark(draft.end, ';')
              || words.isMark(draft.end, ')');
      boolean from = words.is(draft.end, "of") || words.is(draft.end, "from");
      return (closed && !words.isNumber(draft.end + 1)) || (from && size > 1);
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
        && (!words.startsSentence(token)
            || text.classes(token) == 0
            || text.is(token, WordClass.GIVEN_NAME));
  }

  /** "he is 35", "who was 61 when": a person, a form of "be", and nothing that is counted. */
  private boolean isSaidOfPerson(QuantityCandidate draft) {
    int be = draft.textFirst() - 1;
    boolean is = words.has(be, WordClass.BE) || words.is(be, "turned");
    if (!is || !endsPhrase(draft.end) || draft.small() < 1) {
      return false;
    }
    int subject = words.has(be - 1, WordClass.MODAL) ? be - 2 : be - 1;
    if (words.is(be - 1, "to") && words.has(be - 3, WordClass.BE)) {
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

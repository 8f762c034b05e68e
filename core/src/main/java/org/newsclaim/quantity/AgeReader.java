package org.newsclaim.quantity;

import java.math.BigDecimal;
import org.newsclaim.model.Quantity.Form;
import org.newsclaim.model.Quantity.Kind;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;

/** Tells ages: "34-year-old", "aged 25", "Jane Roe, 61,", "he is 35". */
final class AgeReader {
  private static final int OLDEST = 120;

  private final TokenizedText text;
  private final Words words;
  private final MeasureUnit year;

  AgeReader(Words words) {
    this.text = words.text;
    this.words = words;
    MeasureUnit named = words.tables.units.byName("year");
    this.year =
        named == null ? new MeasureUnit("year", "a", Kind.DURATION, java.util.Map.of()) : named;
  }

  /** Makes an age of a draft where the words around it say so. */
  void read(Draft draft) {
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
  private void old(Draft draft) {
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

  private boolean isAge(Draft draft) {
    if (!isPossible(draft)) {
      return false;
    }
    int before = draft.textFirst() - 1;
    if (before < 0 || text.startsLine(draft.textFirst())) {
      return false;
    }
    if (words.has(before, WordClass.AGE_WORD)) {
      boolean verb =
          words.tables.phrases.condition(text.match(before, WordClass.AGE_WORD)).equals("yes");
      return !verb
          || (draft.form == Form.NUMBER && endsPhrase(draft.end) && isPersonBefore(before));
    }
    if ((words.is(before, "of") && words.is(before - 1, "age"))
        || (words.is(before, "between") && words.has(before - 1, WordClass.AGE_WORD))) {
      return true;
    }
    return draft.form == Form.NUMBER
        && draft.inDigits
        && (isAfterName(draft) || isSaidOfPerson(draft));
  }

  private static boolean isPossible(Draft draft) {
    BigDecimal largest = draft.form == Form.RANGE ? draft.high : draft.value;
    return largest != null
        && largest.signum() > 0
        && largest.compareTo(BigDecimal.valueOf(OLDEST)) <= 0;
  }

  /** "Jane Roe, 61," or "Jane Roe, 61." and "Jane Roe (61)". */
  private boolean isAfterName(Draft draft) {
    int mark = draft.first - 1;
    boolean comma = words.isMark(mark, ',') && draft.approximators == 0;
    boolean bracket = words.isMark(mark, '(') && words.isMark(draft.end, ')');
    if ((!comma && !bracket) || !isName(mark - 1)) {
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

  private boolean isName(int token) {
    return words.isWord(token)
        && text.isCapitalized(token)
        && !text.isAny(token, WordClass.mask(WordClass.MONTH, WordClass.WEEKDAY, WordClass.PLACE))
        && (!words.startsSentence(token)
            || text.classes(token) == 0
            || text.is(token, WordClass.GIVEN_NAME));
  }

  /** "he is 35", "who was 61 when": a person, a form of "be", and nothing that is counted. */
  private boolean isSaidOfPerson(Draft draft) {
    int be = draft.textFirst() - 1;
    boolean is = words.has(be, WordClass.BE) || words.is(be, "turned");
    if (!is || !endsPhrase(draft.end) || draft.small() < 1) {
      return false;
    }
    int subject = words.has(be - 1, WordClass.MODAL) ? be - 2 : be - 1;
    return isPersonBefore(subject + 1);
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

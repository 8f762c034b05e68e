package org.newsclaim.quantity.context;

import java.util.Objects;
import org.newsclaim.model.Quantity.Form;
import org.newsclaim.model.Quantity.Kind;
import org.newsclaim.quantity.composition.QuantityCandidate;
import org.newsclaim.quantity.word.MeasureUnit;
import org.newsclaim.quantity.word.Words;
import org.newsclaim.text.TokenizedText;

/**
 * Finds a fact that is said twice: "5 miles (8 km)", "5 km/3 miles", "$5 million, or £4 million,".
 */
public final class RestatementReader {
  private final TokenizedText text;
  private final Words words;
  private final EntityReader entities;

  public RestatementReader(Words words, EntityReader entities) {
    this.text = words.text;
    this.words = words;
    this.entities = entities;
  }

  /** Whether a candidate says the one before it again in another unit or currency. */
  public boolean restates(QuantityCandidate candidate, QuantityCandidate before) {
    return isConverted(candidate, before) && isApposition(candidate, before);
  }

  /** Links a candidate to the one that it restates, and lets both count the same. */
  public void link(QuantityCandidate candidate, QuantityCandidate before) {
    QuantityCandidate original = before.restated == null ? before : before.restated;
    int end = candidate.textEnd();
    original.restatedEnd = words.isMark(end, ')') ? end + 1 : end;
    candidate.restated = original;
    candidate.trend = original.trend;
    candidate.role = original.role;
    if (!original.hasEntity() && !original.hasWhole()) {
      // "80 miles (130 km) of pipe"
      entities.readOf(original, original.restatedEnd);
    }
    candidate.takeCounted(original);
  }

  private static boolean isConverted(QuantityCandidate candidate, QuantityCandidate before) {
    boolean numbers = isNumber(candidate.form) && isNumber(before.form);
    if (!numbers
        || candidate.kind != before.kind
        || candidate.attributive != before.attributive
        || !Objects.equals(candidate.per, before.per)) {
      return false;
    }
    if (candidate.kind == Kind.MONEY) {
      return candidate.currency != null
          && before.currency != null
          && !candidate.currency.equals(before.currency);
    }
    MeasureUnit unit = candidate.unit;
    return unit != null && before.unit != null && unit.isConvertible(before.unit);
  }

  private static boolean isNumber(Form form) {
    return form == Form.NUMBER || form == Form.RANGE;
  }

  /** Whether it is in brackets, behind a slash, or between commas after "or". */
  private boolean isApposition(QuantityCandidate candidate, QuantityCandidate before) {
    int first = candidate.textFirst();
    int end = candidate.textEnd();
    int from = Math.max(before.textEnd(), before.entityEnd);
    boolean counted = words.isMark(before.textEnd(), '(');
    int mark = counted ? before.textEnd() : from;
    if (before.restated != null) {
      // "$5 million (£4 million, €4.6 million)"
      return isJoint(before.textEnd()) && before.textEnd() + 1 == first;
    }
    if (words.isMark(mark, '(') && mark + 1 == first) {
      return words.isMark(end, ')') || isJoint(end);
    }
    if (words.isMark(mark, '/') && words.isGlued(mark)) {
      return mark + 1 == first && words.isGlued(first);
    }
    // "or about" is one approximator
    boolean or = words.is(mark + 1, "or") && (mark + 1 == first || mark + 2 == first);
    if (!words.isMark(mark, ',') || !or) {
      return false;
    }
    return end == text.size() || words.isMark(end, ',') || words.isMark(end, '.');
  }

  private boolean isJoint(int token) {
    return words.isMark(token, ',') || words.isMark(token, ';') || words.isMark(token, '/');
  }
}

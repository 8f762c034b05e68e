package org.newsclaim.quantity;

import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.newsclaim.model.Approximator;
import org.newsclaim.model.Quantity.Form;
import org.newsclaim.model.Quantity.Kind;
import org.newsclaim.model.Quantity.Trend;
import org.newsclaim.model.Unit;
import org.newsclaim.model.Vagueness.VagueClass;

/** A quantity in the making, with its places as tokens. */
final class Draft {
  private static final int NONE = -1;

  Kind kind = Kind.COUNT;
  Form form = Form.NUMBER;

  /** Number and unit. */
  int first;

  int end;
  int numberFirst;
  int numberEnd;
  @Nullable BigDecimal value;
  @Nullable BigDecimal low;
  @Nullable BigDecimal high;
  boolean lowInclusive = true;
  boolean highInclusive = true;
  @Nullable BigDecimal numerator;
  @Nullable BigDecimal denominator;
  @Nullable BigDecimal resolution;
  @Nullable VagueClass vague;
  @Nullable BigDecimal magnitude;
  @Nullable Unit currency;
  @Nullable MeasureUnit unit;
  @Nullable String per;
  @Nullable Trend trend;

  int approximators;
  int[] approximatorFirsts = new int[4];
  int[] approximatorEnds = new int[4];
  Approximator.Kind[] approximatorKinds = new Approximator.Kind[4];

  int entityFirst = NONE;
  int entityEnd = NONE;
  int entityHead = NONE;
  int wholeFirst = NONE;
  int wholeEnd = NONE;

  /**
   * Whether it is in digits without separators, so that it may be a year or a number of a thing.
   */
  boolean plainDigits;

  boolean inDigits;

  /** Whether a hyphen joins number and unit. */
  boolean attributive;

  /** Whether it begins with an article or a bare magnitude word. */
  boolean bare;

  /** Whether two numbers are joined by a dash or "to" without a unit. */
  boolean pair;

  static Draft of(Part part) {
    Draft draft = new Draft();
    draft.kind = part.kind();
    draft.first = part.first;
    draft.end = part.end;
    draft.numberFirst = part.numberFirst;
    draft.numberEnd = part.numberEnd;
    draft.value = part.value();
    draft.resolution = part.resolution();
    draft.numerator = part.numeral.numerator;
    draft.denominator = part.numeral.denominator;
    draft.unit(part);
    draft.inDigits = part.numeral.inDigits;
    draft.plainDigits =
        part.numeral.inDigits && !part.numeral.grouped && !part.numeral.hasMagnitude();
    draft.attributive = part.attributive;
    draft.bare = part.numeral.bare;
    return draft;
  }

  void unit(Part part) {
    currency = part.currency;
    unit = part.unit;
    per = part.per;
  }

  boolean hasUnit() {
    return currency != null || unit != null;
  }

  boolean hasEntity() {
    return entityHead != NONE;
  }

  boolean hasWhole() {
    return wholeFirst != NONE;
  }

  /** The first token of the words that belong to it, approximators before it included. */
  int textFirst() {
    return approximators > 0 ? Math.min(first, approximatorFirsts[0]) : first;
  }

  /** The end of the words that belong to it, approximators after it included. */
  int textEnd() {
    return approximators > 0 ? Math.max(end, approximatorEnds[approximators - 1]) : end;
  }

  /** Adds an approximator, in the order of the text. */
  void approximate(int from, int to, Approximator.Kind approximator) {
    if (approximators == approximatorFirsts.length) {
      approximatorFirsts = Arrays.copyOf(approximatorFirsts, approximators * 2);
      approximatorEnds = Arrays.copyOf(approximatorEnds, approximators * 2);
      approximatorKinds = Arrays.copyOf(approximatorKinds, approximators * 2);
    }
    int place = approximators;
    while (place > 0 && approximatorFirsts[place - 1] > from) {
      approximatorFirsts[place] = approximatorFirsts[place - 1];
      approximatorEnds[place] = approximatorEnds[place - 1];
      approximatorKinds[place] = approximatorKinds[place - 1];
      place--;
    }
    approximatorFirsts[place] = from;
    approximatorEnds[place] = to;
    approximatorKinds[place] = approximator;
    approximators++;
  }

  boolean hasApproximator(Approximator.Kind approximator) {
    for (int i = 0; i < approximators; i++) {
      if (approximatorKinds[i] == approximator) {
        return true;
      }
    }
    return false;
  }

  /** A whole number below a billion, or -1. */
  int small() {
    BigDecimal number = value;
    if (number == null || number.signum() < 0 || number.precision() - number.scale() > 9) {
      return -1;
    }
    return number.stripTrailingZeros().scale() <= 0 ? number.intValue() : -1;
  }
}

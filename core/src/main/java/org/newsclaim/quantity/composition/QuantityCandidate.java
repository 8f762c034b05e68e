package org.newsclaim.quantity.composition;

import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.newsclaim.model.Approximator;
import org.newsclaim.model.Quantity.Form;
import org.newsclaim.model.Quantity.Kind;
import org.newsclaim.model.Quantity.Role;
import org.newsclaim.model.Quantity.Trend;
import org.newsclaim.model.Unit;
import org.newsclaim.model.Vagueness.VagueClass;
import org.newsclaim.quantity.unit.Part;
import org.newsclaim.quantity.word.MeasureUnit;

/** A quantity in the making, with its places as tokens. */
public final class QuantityCandidate {
  private static final int NONE = -1;

  /** Most numbers have no approximator, and need no arrays of their own. */
  private static final int[] NO_TOKENS = {};

  private static final Approximator.Kind[] NO_KINDS = {};

  public Kind kind = Kind.COUNT;
  public Form form = Form.NUMBER;

  /** Number and unit. */
  public int first;

  public int end;
  public int numberFirst;
  public int numberEnd;
  public @Nullable BigDecimal value;
  public @Nullable BigDecimal low;
  public @Nullable BigDecimal high;
  public boolean lowInclusive = true;
  public boolean highInclusive = true;
  public @Nullable BigDecimal numerator;
  public @Nullable BigDecimal denominator;
  public @Nullable BigDecimal resolution;
  public @Nullable VagueClass vague;
  public @Nullable BigDecimal magnitude;
  public @Nullable Unit currency;
  public @Nullable MeasureUnit unit;
  public @Nullable String per;
  public @Nullable Trend trend;
  public @Nullable Role role;

  /** What it says again in another unit, or null. */
  public @Nullable QuantityCandidate restated;

  /** The end of what says it again, with its bracket: "5 miles (8 km)"; 0 where nothing does. */
  public int restatedEnd;

  public int approximators;
  public int[] approximatorFirsts = NO_TOKENS;
  public int[] approximatorEnds = NO_TOKENS;
  public Approximator.Kind[] approximatorKinds = NO_KINDS;

  public int entityFirst = NONE;
  public int entityEnd = NONE;
  public int entityHead = NONE;
  public int wholeFirst = NONE;
  public int wholeEnd = NONE;

  /**
   * Whether it is in digits without separators, so that it may be a year or a number of a thing.
   */
  public boolean plainDigits;

  public boolean inDigits;

  /** Whether a hyphen joins number and unit. */
  public boolean attributive;

  /** Whether it begins with an article or a bare magnitude word. */
  public boolean bare;

  /** Whether it is a ratio that counts what follows: "one in five adults". */
  public boolean counts;

  /** Whether it is a ratio with "per": "14.2 per 100,000". */
  public boolean rate;

  /** Whether two numbers are joined by a dash or "to" without a unit. */
  public boolean pair;

  public static QuantityCandidate of(Part part) {
    QuantityCandidate candidate = new QuantityCandidate();
    candidate.kind = part.kind();
    candidate.first = part.first;
    candidate.end = part.end;
    candidate.numberFirst = part.numberFirst;
    candidate.numberEnd = part.numberEnd;
    candidate.value = part.value();
    candidate.resolution = part.resolution();
    candidate.numerator = part.numeral.numerator;
    candidate.denominator = part.numeral.denominator;
    candidate.unit(part);
    candidate.inDigits = part.numeral.inDigits;
    candidate.plainDigits =
        part.numeral.inDigits && !part.numeral.grouped && !part.numeral.hasMagnitude();
    candidate.attributive = part.attributive;
    candidate.bare = part.numeral.bare;
    return candidate;
  }

  public void unit(Part part) {
    currency = part.currency;
    unit = part.unit;
    per = part.per;
  }

  public boolean hasUnit() {
    return currency != null || unit != null;
  }

  public boolean hasEntity() {
    return entityHead != NONE;
  }

  public boolean hasWhole() {
    return wholeFirst != NONE;
  }

  /** Counts what another one counts. */
  public void takeCounted(QuantityCandidate other) {
    entityFirst = other.entityFirst;
    entityEnd = other.entityEnd;
    entityHead = other.entityHead;
    wholeFirst = other.wholeFirst;
    wholeEnd = other.wholeEnd;
  }

  /** The first token of the words that belong to it, approximators before it included. */
  public int textFirst() {
    return approximators > 0 ? Math.min(first, approximatorFirsts[0]) : first;
  }

  /** The end of the words that belong to it, approximators after it included. */
  public int textEnd() {
    return approximators > 0 ? Math.max(end, approximatorEnds[approximators - 1]) : end;
  }

  /** The end of all that is said about the number itself: what it counts, its restatement. */
  public int extentEnd() {
    return Math.max(Math.max(textEnd(), restatedEnd), Math.max(entityEnd, wholeEnd));
  }

  /** Adds an approximator, in the order of the text. */
  public void approximate(int from, int to, Approximator.Kind approximator) {
    if (approximators == approximatorFirsts.length) {
      int more = Math.max(2, approximators * 2);
      approximatorFirsts = Arrays.copyOf(approximatorFirsts, more);
      approximatorEnds = Arrays.copyOf(approximatorEnds, more);
      approximatorKinds = Arrays.copyOf(approximatorKinds, more);
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
  public int small() {
    BigDecimal number = value;
    if (number == null || number.signum() < 0 || number.precision() - number.scale() > 9) {
      return -1;
    }
    return number.scale() <= 0 || number.stripTrailingZeros().scale() <= 0 ? number.intValue() : -1;
  }
}

package org.newsclaim.quantity.number;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * A numeral that was read, from its first token to the one after its last. Reused by its reader.
 */
public final class Numeral {
  /** What a numeral is by its form. */
  public enum Type {
    CARDINAL,
    ORDINAL,
    FRACTION
  }

  int first;
  public int end;
  public Type type = Type.CARDINAL;
  public BigDecimal value = BigDecimal.ZERO;

  /** The number before its magnitude word: 1.4 of "1.4 million". */
  public BigDecimal mantissa = BigDecimal.ZERO;

  /** What the magnitude word is worth, 1 without one. */
  public BigDecimal magnitude = BigDecimal.ONE;

  /** What the last written digit is worth, or null where that makes no sense. */
  public @Nullable BigDecimal resolution;

  public @Nullable BigDecimal numerator;
  public @Nullable BigDecimal denominator;
  public boolean inDigits;

  /** Whether the digits have separators, so that they can be no year and no number of a thing. */
  public boolean grouped;

  /** Whether it is a magnitude in the plural alone: "thousands". */
  public boolean vague;

  /** Whether it begins with an article or a bare magnitude word. */
  public boolean bare;

  /** The token of a letter that may be a magnitude or a unit ("5m"), or -1. */
  public int letter;

  public void reset(int token) {
    first = token;
    end = token;
    type = Type.CARDINAL;
    value = BigDecimal.ZERO;
    mantissa = BigDecimal.ZERO;
    magnitude = BigDecimal.ONE;
    resolution = null;
    numerator = null;
    denominator = null;
    inDigits = false;
    grouped = false;
    vague = false;
    bare = false;
    letter = -1;
  }

  void copy(Numeral other) {
    first = other.first;
    end = other.end;
    type = other.type;
    value = other.value;
    mantissa = other.mantissa;
    magnitude = other.magnitude;
    resolution = other.resolution;
    numerator = other.numerator;
    denominator = other.denominator;
    inDigits = other.inDigits;
    grouped = other.grouped;
    vague = other.vague;
    bare = other.bare;
    letter = other.letter;
  }

  public boolean hasMagnitude() {
    return magnitude.compareTo(BigDecimal.ONE) > 0;
  }

  /** Becomes a decimal as it was written. */
  void set(BigDecimal decimal) {
    value = decimal;
    mantissa = decimal;
    resolution = BigDecimal.ONE.movePointLeft(decimal.scale());
  }

  /** Takes a magnitude word along. */
  public void multiply(long factor) {
    BigDecimal by = BigDecimal.valueOf(factor);
    magnitude = magnitude.multiply(by);
    value = value.multiply(by);
    if (resolution != null) {
      resolution = resolution.multiply(by);
    }
  }

  /** Becomes a fraction of numerator and denominator. */
  void divide(BigDecimal over, BigDecimal under) {
    type = Type.FRACTION;
    numerator = over;
    denominator = under;
    value = quotient(over, under);
    mantissa = value;
    resolution = null;
  }

  public void negate() {
    value = value.negate();
    mantissa = mantissa.negate();
    if (numerator != null) {
      numerator = numerator.negate();
    }
  }

  boolean isInteger() {
    return value.signum() == 0 || value.scale() <= 0 || value.stripTrailingZeros().scale() <= 0;
  }

  /** Its value where it is a small whole number, else -1. */
  public int small() {
    return value.precision() - value.scale() < 9 && isInteger() ? value.intValue() : -1;
  }

  private static boolean isShort(BigDecimal number) {
    return number.scale() == 0 && number.precision() <= 9;
  }

  /** Exact where it can be, else to 34 digits. */
  public static BigDecimal quotient(BigDecimal over, BigDecimal under) {
    if (isShort(over) && isShort(under) && under.signum() != 0) {
      long millionths = over.longValue() * 1_000_000;
      if (millionths % under.longValue() == 0) {
        return BigDecimal.valueOf(millionths / under.longValue(), 6).stripTrailingZeros();
      }
    }
    return over.divide(under, MathContext.DECIMAL128).stripTrailingZeros();
  }
}

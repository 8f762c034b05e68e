package org.newsclaim.model;

import java.math.BigDecimal;
import java.util.Optional;
import org.newsclaim.model.NewsClaimException.Code;

/**
 * Decimals as the values hold them: plain, without trailing zeros, and of bounded size, so that
 * equal numbers are equal values and {@code 1e999999999} costs nothing.
 */
final class Decimals {
  static final int DIGITS_BEFORE_POINT = 128;
  static final int DIGITS_AFTER_POINT = 64;

  /** No number within the limits has more bits: 10^194 has 645. */
  private static final int MAX_BITS = 645;

  private Decimals() {}

  /** The number without trailing zeros and without an exponent. */
  static BigDecimal plain(String field, BigDecimal number) {
    return plain(field, number, 0);
  }

  static Optional<BigDecimal> plain(String field, Optional<BigDecimal> number) {
    return number.map(present -> plain(field, present));
  }

  /** The same with some digits more on either side of the point. */
  static BigDecimal plain(String field, BigDecimal number, int more) {
    if (number.signum() == 0) {
      return BigDecimal.ZERO;
    }
    // In this order: the length in bits is known, while precision() and toString() compute.
    boolean fits =
        number.unscaledValue().bitLength() <= MAX_BITS
            && number.scale() <= DIGITS_AFTER_POINT + more
            && (long) number.precision() - number.scale() <= DIGITS_BEFORE_POINT + more;
    if (!fits) {
      throw outOfRange(field, number);
    }
    if (number.scale() == 0) {
      return number;
    }
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static NewsClaimException outOfRange(String field, BigDecimal number) {
    String shown =
        number.unscaledValue().bitLength() <= MAX_BITS
            ? NewsClaimException.excerpt(number.toString())
            : "a number of " + number.unscaledValue().bitLength() + " bits";
    return NewsClaimException.of(
        Code.DECIMAL_OUT_OF_RANGE,
        "/" + field,
        field
            + (" has too many digits: " + shown)
            + ("; at most " + DIGITS_BEFORE_POINT + " before and " + DIGITS_AFTER_POINT)
            + " after the point are taken");
  }
}

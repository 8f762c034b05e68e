package org.newsclaim.compare.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import org.newsclaim.model.Bound;
import org.newsclaim.model.Interval;

/** Numbers in words for people. */
public final class NumberText {
  private static final MathContext DIGITS = new MathContext(5, RoundingMode.HALF_UP);

  private NumberText() {}

  /**
   * {@return an interval in words, such as "2,000 to 9,999" or "more than 1,400"}
   *
   * @param interval the interval
   */
  public static String of(Interval interval) {
    Optional<Bound> lower = interval.lowerBound();
    Optional<Bound> upper = interval.upperBound();
    if (lower.isEmpty() && upper.isEmpty()) {
      return "any number";
    }
    if (lower.isEmpty()) {
      return (upper.get().inclusive() ? "at most " : "less than ") + of(upper.get().value());
    }
    if (upper.isEmpty()) {
      return (lower.get().inclusive() ? "at least " : "more than ") + of(lower.get().value());
    }
    String low = of(lower.get().value());
    String high = of(upper.get().value());
    return low.equals(high) ? low : low + " to " + high;
  }

  /**
   * {@return a number with commas between its thousands and at most five significant decimals}
   *
   * @param number the number
   */
  public static String of(BigDecimal number) {
    BigDecimal shown = number.scale() > 0 ? number.round(DIGITS) : number;
    BigDecimal plain = shown.stripTrailingZeros();
    if (number.precision() - number.scale() > DIGITS.getPrecision()) {
      plain = number.setScale(0, RoundingMode.HALF_UP);
    }
    BigInteger whole = plain.toBigInteger();
    String decimals = plain.subtract(new BigDecimal(whole)).abs().toPlainString();
    String fraction = decimals.startsWith("0.") ? decimals.substring(1) : "";
    String sign = plain.signum() < 0 && whole.signum() == 0 ? "-" : "";
    return sign + String.format(Locale.ROOT, "%,d", whole) + fraction;
  }
}

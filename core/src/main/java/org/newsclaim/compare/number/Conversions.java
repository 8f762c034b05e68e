package org.newsclaim.compare.number;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.newsclaim.compare.number.Scales.Converter;
import org.newsclaim.model.Bound;
import org.newsclaim.model.Interval;
import org.newsclaim.model.Quantity;

/** Checks measures that are given in two units. */
public final class Conversions {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** Differences of temperature are small; larger numbers are points of the scale. */
  private static final BigDecimal MOST_DIFFERENCE = BigDecimal.valueOf(50);

  private static final BigDecimal MOST_SHARE = new BigDecimal("0.1");

  private Conversions() {}

  /**
   * Whether two numbers can be one measure. Both may be rounded to their last significant digit, by
   * up to 10 percent: 5 miles are 8 kilometers, and not 9.
   *
   * @param a a number in one unit
   * @param b a number in another
   * @return whether they fit; true where they cannot be converted, as for two currencies
   */
  public static boolean fit(Quantity a, Quantity b) {
    Optional<Converter> converter =
        a.unit().flatMap(one -> b.unit().flatMap(other -> Scales.between(other, one)));
    Optional<Interval> one = rounded(a);
    Optional<Interval> other = rounded(b);
    if (converter.isEmpty() || one.isEmpty() || other.isEmpty()) {
      return true;
    }
    BigDecimal zero = converter.get().convert(BigDecimal.ZERO);
    // "1 degree Celsius (1.8 degrees Fahrenheit) warmer": a difference and no point of a scale
    UnaryOperator<BigDecimal> difference = value -> converter.get().convert(value).subtract(zero);
    return Intervals.meet(one.get(), mapped(other.get(), converter.get()::convert))
        || (isSmall(one.get())
            && isSmall(other.get())
            && Intervals.meet(one.get(), mapped(other.get(), difference)));
  }

  private static boolean isSmall(Interval interval) {
    return interval
        .upperBound()
        .filter(one -> one.value().abs().compareTo(MOST_DIFFERENCE) < 0)
        .isPresent();
  }

  private static Optional<Interval> rounded(Quantity quantity) {
    Optional<BigDecimal> low = quantity.value().or(() -> quantity.lowerBound().map(Bound::value));
    Optional<BigDecimal> high = quantity.value().or(() -> quantity.upperBound().map(Bound::value));
    return low.flatMap(
        from ->
            high.map(
                to ->
                    Interval.of(
                        Bound.inclusive(from.subtract(margin(from))),
                        Bound.inclusive(to.add(margin(to))))));
  }

  private static BigDecimal margin(BigDecimal value) {
    BigDecimal plain = value.abs().stripTrailingZeros();
    BigDecimal half = BigDecimal.ONE.scaleByPowerOfTen(-plain.scale()).multiply(HALF);
    return plain.signum() == 0 ? half : half.min(plain.multiply(MOST_SHARE));
  }

  private static Interval mapped(Interval interval, UnaryOperator<BigDecimal> change) {
    return Interval.builder()
        .lowerBound(interval.lowerBound().map(one -> one.withValue(change.apply(one.value()))))
        .upperBound(interval.upperBound().map(one -> one.withValue(change.apply(one.value()))))
        .build();
  }
}

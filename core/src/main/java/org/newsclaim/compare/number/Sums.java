package org.newsclaim.compare.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.newsclaim.model.Bound;
import org.newsclaim.model.Interval;
import org.newsclaim.model.Quantity;
import org.newsclaim.model.Quantity.Kind;

/** Adds quantities up. */
public final class Sums {
  private Sums() {}

  /**
   * {@return the interval of the sum of some quantities in the unit of a total; empty where they
   * cannot be added or compared}
   *
   * @param parts the quantities
   * @param total the quantity whose unit is used
   */
  public static Optional<Interval> of(List<Quantity> parts, Quantity total) {
    Optional<BigDecimal> lower = Optional.of(BigDecimal.ZERO);
    Optional<BigDecimal> upper = Optional.of(BigDecimal.ZERO);
    for (Quantity part : parts) {
      Optional<Interval> interval = QuantityComparer.compareNumbers(total, part).intervalB();
      if (interval.isEmpty()) {
        return Optional.empty();
      }
      lower = add(lower, interval.get().lowerBound());
      upper = add(upper, interval.get().upperBound());
    }
    return Optional.of(
        Interval.builder()
            .lowerBound(lower.map(Bound::inclusive))
            .upperBound(upper.map(Bound::inclusive))
            .build());
  }

  private static Optional<BigDecimal> add(Optional<BigDecimal> sum, Optional<Bound> bound) {
    return sum.flatMap(one -> bound.map(other -> one.add(other.value())));
  }

  /**
   * {@return whether a sum is more than a total can be}
   *
   * @param sum the sum
   * @param total the total
   */
  public static boolean exceeds(Interval sum, Quantity total) {
    return interval(total).filter(whole -> Intervals.isBelow(whole, sum)).isPresent();
  }

  /**
   * {@return whether a sum cannot be a total}
   *
   * @param sum the sum
   * @param total the total
   */
  public static boolean excludes(Interval sum, Quantity total) {
    return interval(total).filter(whole -> !Intervals.meet(whole, sum)).isPresent();
  }

  private static Optional<Interval> interval(Quantity quantity) {
    return Meaning.of(quantity).map(Meaning::interval);
  }

  /**
   * {@return the interval of a share in percent; empty for other quantities}
   *
   * @param quantity a percentage or a fraction
   */
  public static Optional<Interval> percent(Quantity quantity) {
    Optional<Meaning> meaning = Meaning.of(quantity);
    if (quantity.kind() == Kind.PERCENT) {
      return meaning.map(Meaning::interval);
    }
    return Meaning.isShare(quantity)
        ? meaning.map(one -> one.inPercent().interval())
        : Optional.empty();
  }
}

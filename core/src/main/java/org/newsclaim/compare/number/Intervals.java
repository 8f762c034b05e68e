package org.newsclaim.compare.number;

import java.math.BigDecimal;
import java.util.Optional;
import org.newsclaim.model.Bound;
import org.newsclaim.model.Interval;

/** How two intervals lie to each other. */
final class Intervals {
  private Intervals() {}

  /** Whether all of one interval is below all of the other. */
  static boolean isBelow(Interval one, Interval other) {
    if (one.upperBound().isEmpty() || other.lowerBound().isEmpty()) {
      return false;
    }
    Bound upper = one.upperBound().get();
    Bound lower = other.lowerBound().get();
    int order = upper.value().compareTo(lower.value());
    return order < 0 || (order == 0 && !(upper.inclusive() && lower.inclusive()));
  }

  /** Whether some number lies in both. */
  static boolean meet(Interval one, Interval other) {
    return !isBelow(one, other) && !isBelow(other, one);
  }

  static boolean isSame(Interval one, Interval other) {
    return isSame(one.lowerBound(), other.lowerBound())
        && isSame(one.upperBound(), other.upperBound());
  }

  private static boolean isSame(Optional<Bound> one, Optional<Bound> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() && other.isEmpty();
    }
    return one.get().inclusive() == other.get().inclusive()
        && isSame(one.get().value(), other.get().value());
  }

  static boolean isSame(BigDecimal one, BigDecimal other) {
    return one.compareTo(other) == 0;
  }
}

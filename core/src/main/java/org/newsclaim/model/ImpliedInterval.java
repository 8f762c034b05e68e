package org.newsclaim.model;

import java.math.BigDecimal;
import java.util.Optional;

/** Computes {@link Quantity#impliedInterval()}, which documents the rules. */
final class ImpliedInterval {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal THREE = BigDecimal.valueOf(3);

  /** Half of it is exact in decimals: one digit more, five. */
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private ImpliedInterval() {}

  static Optional<Interval> of(Quantity quantity) {
    if (quantity.lowerBound().isPresent() || quantity.upperBound().isPresent()) {
      return Optional.of(
          Interval.builder()
              .lowerBound(quantity.lowerBound())
              .upperBound(quantity.upperBound())
              .build());
    }
    return quantity
        .value()
        .flatMap(value -> ofNumber(quantity, value))
        .or(() -> quantity.vague().flatMap(ImpliedInterval::ofVague));
  }

  private static Optional<Interval> ofNumber(Quantity quantity, BigDecimal value) {
    if (isExact(quantity)) {
      return Optional.of(Interval.of(Bound.inclusive(value), Bound.inclusive(value)));
    }
    return quantity
        .resolution()
        .map(resolution -> resolution.multiply(HALF))
        .map(
            half ->
                Interval.of(
                    Bound.inclusive(value.subtract(half)), Bound.exclusive(value.add(half))));
  }

  private static boolean isExact(Quantity quantity) {
    return switch (quantity.kind()) {
      case ORDINAL -> true;
      case COUNT -> quantity.resolution().filter(BigDecimal.ONE::equals).isPresent();
      default -> false;
    };
  }

  private static Optional<Interval> ofVague(Vagueness vague) {
    return switch (vague.vagueClass()) {
      case COUPLE -> vague.magnitude().map(one -> between(one.multiply(TWO), THREE, one));
      case FEW, SEVERAL ->
          vague.magnitude().map(one -> between(one.multiply(TWO), BigDecimal.TEN, one));
      case PLURAL, DOZENS, SCORES, SOME, MANY ->
          vague.magnitude().map(one -> between(one, BigDecimal.TEN, one));
      case MOST -> Optional.empty();
    };
  }

  /** From the lower end up to, not including, the given number of magnitudes. */
  private static Interval between(BigDecimal lower, BigDecimal times, BigDecimal magnitude) {
    BigDecimal next = magnitude.multiply(times);
    Bound upper =
        magnitude.scale() == 0
            ? Bound.inclusive(next.subtract(BigDecimal.ONE))
            : Bound.exclusive(next);
    return Interval.of(Bound.inclusive(lower), upper);
  }
}

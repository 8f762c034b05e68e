package org.newsclaim.compare.number;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.newsclaim.compare.result.Ground;
import org.newsclaim.model.Approximator;
import org.newsclaim.model.Bound;
import org.newsclaim.model.Interval;
import org.newsclaim.model.Quantity;
import org.newsclaim.model.Quantity.Form;
import org.newsclaim.model.Quantity.Kind;

/**
 * Where the true number lies if a quantity is taken at its word.
 *
 * <p>That is its implied interval, with these additions: a number without a resolution and an
 * EXACTLY stand for themselves; "about" widens a number to half of its last significant digit, at
 * least 5 and at most 10 percent; "nearly" is up to 10 percent below.
 */
record Meaning(Interval interval, Ground ground) {
  private static final BigDecimal LEAST_SHARE = new BigDecimal("0.05");
  private static final BigDecimal MOST_SHARE = new BigDecimal("0.1");
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** The meaning of a quantity; empty where it gives no number. */
  static Optional<Meaning> of(Quantity quantity) {
    if (quantity.form() == Form.UNSTATED) {
      return Optional.empty();
    }
    Optional<Interval> implied = quantity.impliedInterval();
    if (quantity.form() == Form.VAGUE) {
      return implied.map(interval -> new Meaning(interval, Ground.VAGUE));
    }
    boolean bounded = quantity.lowerBound().isPresent() || quantity.upperBound().isPresent();
    if (bounded) {
      return implied.map(interval -> new Meaning(interval, Ground.ASSERTED));
    }
    return quantity.value().map(value -> ofNumber(quantity, value, implied));
  }

  private static Meaning ofNumber(Quantity quantity, BigDecimal value, Optional<Interval> implied) {
    if (has(quantity, Approximator.Kind.EXACTLY)) {
      return new Meaning(point(value), Ground.ASSERTED);
    }
    if (has(quantity, Approximator.Kind.NEARLY)) {
      BigDecimal margin = value.abs().multiply(MOST_SHARE);
      return value.signum() == 0
          ? new Meaning(point(value), Ground.ROUNDING)
          : new Meaning(
              Interval.of(Bound.inclusive(value.subtract(margin)), Bound.exclusive(value)),
              Ground.ROUNDING);
    }
    if (has(quantity, Approximator.Kind.APPROX)) {
      BigDecimal margin = margin(value, quantity);
      return new Meaning(
          Interval.of(Bound.inclusive(value.subtract(margin)), Bound.inclusive(value.add(margin))),
          Ground.ROUNDING);
    }
    if (quantity.kind() == Kind.RATIO && quantity.resolution().isEmpty()) {
      return fraction(quantity, value);
    }
    Interval interval = implied.orElseGet(() -> point(value));
    boolean exact = interval.lowerBound().equals(interval.upperBound());
    return new Meaning(interval, exact ? Ground.ASSERTED : Ground.ROUNDING);
  }

  /** "A third" stands for 33 and for 34 percent, too: it is taken as rounded to a percent. */
  private static Meaning fraction(Quantity quantity, BigDecimal value) {
    BigDecimal margin = new BigDecimal("0.01");
    boolean share = isShare(quantity);
    return share
        ? new Meaning(
            Interval.of(
                Bound.inclusive(value.subtract(margin)), Bound.inclusive(value.add(margin))),
            Ground.ROUNDING)
        : new Meaning(point(value), Ground.ASSERTED);
  }

  /** Whether a ratio is a part of one whole, such as "a third" and "one in five". */
  static boolean isShare(Quantity quantity) {
    return quantity.kind() == Kind.RATIO
        && quantity.value().filter(value -> value.compareTo(BigDecimal.ONE) <= 0).isPresent();
  }

  /** This meaning in hundredths. */
  Meaning inPercent() {
    return mapped(value -> value.multiply(HUNDRED));
  }

  Meaning mapped(UnaryOperator<BigDecimal> change) {
    return new Meaning(
        Interval.builder()
            .lowerBound(interval.lowerBound().map(bound -> changed(bound, change)))
            .upperBound(interval.upperBound().map(bound -> changed(bound, change)))
            .build(),
        ground);
  }

  private static Bound changed(Bound bound, UnaryOperator<BigDecimal> change) {
    return bound.withValue(change.apply(bound.value()));
  }

  private static BigDecimal margin(BigDecimal value, Quantity quantity) {
    BigDecimal plain = value.abs().stripTrailingZeros();
    BigDecimal lastDigit = BigDecimal.ONE.scaleByPowerOfTen(-plain.scale());
    BigDecimal least = value.abs().multiply(LEAST_SHARE);
    BigDecimal most = value.abs().multiply(MOST_SHARE);
    BigDecimal rounded = lastDigit.multiply(HALF).min(most).max(least);
    return quantity.resolution().map(one -> one.multiply(HALF).max(rounded)).orElse(rounded);
  }

  private static Interval point(BigDecimal value) {
    return Interval.of(Bound.inclusive(value), Bound.inclusive(value));
  }

  private static boolean has(Quantity quantity, Approximator.Kind kind) {
    return quantity.approximators().stream().anyMatch(word -> word.kind() == kind);
  }
}

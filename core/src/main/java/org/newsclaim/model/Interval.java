package org.newsclaim.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.newsclaim.model.NewsClaimException.Code;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** A range of numbers. A side without a bound is open without end. */
@Value.Immutable
@NewsClaimStyle
@JsonSerialize(as = ImmutableInterval.class)
@JsonDeserialize(builder = Interval.Builder.class)
@JsonPropertyOrder({"lowerBound", "upperBound"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Interval implements WithInterval {
  Interval() {}

  /**
   * The lower end.
   *
   * @return the bound, or empty if there is none
   */
  public abstract Optional<Bound> lowerBound();

  /**
   * The upper end.
   *
   * @return the bound, or empty if there is none
   */
  public abstract Optional<Bound> upperBound();

  /**
   * An interval with two ends.
   *
   * @param lowerBound the lower end
   * @param upperBound the upper end
   * @return the interval
   * @throws NewsClaimException BOUNDS_REVERSED if there is no number between the bounds
   */
  public static Interval of(Bound lowerBound, Bound upperBound) {
    return builder().lowerBound(lowerBound).upperBound(upperBound).build();
  }

  /**
   * Whether this interval contains a number.
   *
   * @param number the number
   * @return true if no bound excludes it
   */
  public boolean contains(BigDecimal number) {
    boolean aboveLower =
        lowerBound().map(lower -> allows(lower, number.compareTo(lower.value()))).orElse(true);
    return aboveLower
        && upperBound().map(upper -> allows(upper, upper.value().compareTo(number))).orElse(true);
  }

  private static boolean allows(Bound bound, int distance) {
    return distance > 0 || (distance == 0 && bound.inclusive());
  }

  /** Refuses bounds between which there is no number. */
  static void requireInOrder(Optional<Bound> lowerBound, Optional<Bound> upperBound) {
    if (lowerBound.isEmpty() || upperBound.isEmpty()) {
      return;
    }
    Bound lower = lowerBound.get();
    Bound upper = upperBound.get();
    boolean bothIn = lower.inclusive() && upper.inclusive();
    int distance = upper.value().compareTo(lower.value());
    if (distance < 0 || (distance == 0 && !bothIn)) {
      throw NewsClaimException.of(
          Code.BOUNDS_REVERSED,
          "/lowerBound",
          "lowerBound is "
              + lower
              + ", upperBound "
              + upper
              + "; some number must lie between them");
    }
  }

  @Value.Check
  void check() {
    requireInOrder(lowerBound(), upperBound());
  }

  /**
   * The interval as in mathematics.
   *
   * @return such as {@code [1350000,1450000)} or {@code (1400,∞)}
   */
  @Override
  public String toString() {
    return toString(lowerBound(), upperBound());
  }

  static String toString(Optional<Bound> lowerBound, Optional<Bound> upperBound) {
    String lower =
        lowerBound.map(b -> (b.inclusive() ? "[" : "(") + b.value().toPlainString()).orElse("(-∞");
    String upper =
        upperBound.map(b -> b.value().toPlainString() + (b.inclusive() ? "]" : ")")).orElse("∞)");
    return lower + "," + upper;
  }

  /**
   * A builder without values.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Interval}. */
  public static final class Builder extends ImmutableInterval.Builder {
    Builder() {}
  }
}

package org.newsclaim.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** One end of a range of numbers, inclusive or exclusive. */
@Value.Immutable
@NewsClaimStyle
@JsonSerialize(as = ImmutableBound.class)
@JsonDeserialize(builder = Bound.Builder.class)
@JsonPropertyOrder({"value", "inclusive"})
public abstract class Bound implements WithBound {
  Bound() {}

  /**
   * The number at the end.
   *
   * @return the number, plain and without trailing zeros
   */
  public abstract BigDecimal value();

  /**
   * Whether the number itself is included.
   *
   * @return true for "at least", false for "more than"
   */
  public abstract boolean inclusive();

  /**
   * Returns an inclusive bound, as in "at least" and "at most".
   *
   * @param value the number
   * @return the bound
   * @throws NewsClaimException DECIMAL_OUT_OF_RANGE if the number has too many digits
   */
  public static Bound inclusive(BigDecimal value) {
    return builder().value(value).inclusive(true).build();
  }

  /**
   * Returns an exclusive bound, as in "more than" and "less than".
   *
   * @param value the number
   * @return the bound
   * @throws NewsClaimException DECIMAL_OUT_OF_RANGE if the number has too many digits
   */
  public static Bound exclusive(BigDecimal value) {
    return builder().value(value).inclusive(false).build();
  }

  /** A digit more than in quantities, so that what they imply always fits. */
  @Value.Check
  Bound check() {
    BigDecimal plain = Decimals.plain("value", value(), 1);
    return plain.scale() == value().scale() ? this : withValue(plain);
  }

  /**
   * The number and whether it is in the range.
   *
   * @return such as {@code 1400 exclusive}
   */
  @Override
  public String toString() {
    return value().toPlainString() + (inclusive() ? " inclusive" : " exclusive");
  }

  /**
   * A builder without values.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Bound}. */
  public static final class Builder extends ImmutableBound.Builder {
    Builder() {}
  }
}

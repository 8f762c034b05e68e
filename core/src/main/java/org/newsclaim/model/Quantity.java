package org.newsclaim.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A number in the text with its unit, bounds, approximators, vagueness and what is counted.
 *
 * <p>Value and bounds follow Wikidata quantities, except that there may be only one bound. Measured
 * entity and whole follow MeasEval. What rounding or vagueness implies is not stored; {@link
 * #impliedInterval()} computes it.
 *
 * <p>Numbers are exact decimals, normalized to plain form without trailing zeros, so quantities
 * with equal numbers are equal (1.4E+6 is 1400000). A number has at most 128 digits before the
 * point and 64 after it; a bound may have one more on either side.
 */
@Value.Immutable
@NewsClaimStyle
@JsonSerialize(as = ImmutableQuantity.class)
@JsonDeserialize(builder = Quantity.Builder.class)
@JsonPropertyOrder({
  "id",
  "text",
  "span",
  "number",
  "kind",
  "form",
  "value",
  "numerator",
  "denominator",
  "resolution",
  "vague",
  "lowerBound",
  "upperBound",
  "approximators",
  "trend",
  "role",
  "unit",
  "per",
  "measuredEntity",
  "whole",
  "time",
  "restates"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Quantity implements WithQuantity {
  Quantity() {}

  /** The kind of a number. */
  public enum Kind {
    /** Counts people or things: "13,000 people". */
    COUNT,
    /** Measures in a unit: "1,400 acres". */
    MEASURE,
    /** Is an amount of a currency: "$62". */
    MONEY,
    /** Is a share in hundredths: "70 percent". */
    PERCENT,
    /** Is a difference of percentages: "two percentage points". */
    PERCENTAGE_POINT,
    /** Relates two numbers: "one in five", "two-thirds", "5-to-4". */
    RATIO,
    /** Multiplies: "doubled", "13 times", "halved". */
    MULTIPLE,
    /** Is a length of time: "three years". */
    DURATION,
    /** Is the age of a person or thing: "34-year-old". */
    AGE,
    /** Is a place in an order: "third", "20th". */
    ORDINAL
  }

  /** The form of a number. */
  public enum Form {
    /** As one number. */
    NUMBER,
    /** As two ends: "between 10 and 20", "two or three". */
    RANGE,
    /** By vague words: "dozens", "a few thousand". */
    VAGUE,
    /** As not known or not said: "an unknown number of". */
    UNSTATED
  }

  /** Which way something changed. */
  public enum Trend {
    /** Up: "rose", "grew to". */
    INCREASE,
    /** Down: "fell", "down from". */
    DECREASE
  }

  /** What part a number plays in a change. */
  public enum Role {
    /** Where the change starts: 12 in "fell from 12 to 9 percent". */
    FROM,
    /** Where the change ends: 9 in "fell from 12 to 9 percent". */
    TO,
    /** How large the change is: 3 in "fell 3 points to 9 percent". */
    AMOUNT_OF_CHANGE
  }

  /**
   * The id of the quantity.
   *
   * @return an id that is unique in the article
   */
  public abstract String id();

  /**
   * The words from approximator to unit, as written.
   *
   * @return such as "more than 1,400 acres"
   */
  public abstract String text();

  /**
   * The span of number and unit.
   *
   * @return their span
   */
  public abstract Span span();

  /**
   * The span of the number, including a magnitude word such as "million".
   *
   * @return the span, within {@link #span()}; missing only in the forms VAGUE and UNSTATED
   */
  public abstract Optional<Span> number();

  /**
   * The kind of the number.
   *
   * @return the kind
   */
  public abstract Kind kind();

  /**
   * The form of the number.
   *
   * @return the form
   */
  public abstract Form form();

  /**
   * The number as written.
   *
   * @return the number in its unit, in the form NUMBER: 70 for "70 percent", 0.75 for "75 cents" in
   *     US dollars, 0.2 for "one in five", 2 for "doubled", 3 for "third"; rounded to 34
   *     significant digits where a fraction has no end; empty in all other forms
   */
  public abstract Optional<BigDecimal> value();

  /**
   * The first number of a ratio or fraction.
   *
   * @return 1 for "one in five"; present exactly where the denominator is
   */
  public abstract Optional<BigDecimal> numerator();

  /**
   * The second number of a ratio or fraction.
   *
   * @return 5 for "one in five", never 0; present exactly where the numerator is
   */
  public abstract Optional<BigDecimal> denominator();

  /**
   * The value of the last written digit: the precision of the number.
   *
   * @return 100000 for "1.4 million", 1 for "1,400,000"; above 0
   */
  public abstract Optional<BigDecimal> resolution();

  /**
   * The class and magnitude of a vague number.
   *
   * @return present exactly in the form VAGUE
   */
  public abstract Optional<Vagueness> vague();

  /**
   * The lower bound that the words assert.
   *
   * @return 1400 exclusive for "more than 1,400"; always there in the form RANGE
   */
  public abstract Optional<Bound> lowerBound();

  /**
   * The upper bound that the words assert.
   *
   * @return 50 inclusive for "up to 50"; always there in the form RANGE
   */
  public abstract Optional<Bound> upperBound();

  /**
   * The approximators, such as "about" or "more than".
   *
   * @return in the order of the text
   */
  public abstract List<Approximator> approximators();

  /**
   * The direction of the change that the number describes or results from.
   *
   * @return INCREASE for "rose 0.3 percent"
   */
  public abstract Optional<Trend> trend();

  /**
   * The part that the number plays in a change.
   *
   * @return AMOUNT_OF_CHANGE for "rose 0.3 percent"; empty if no change is said
   */
  public abstract Optional<Role> role();

  /**
   * The unit.
   *
   * @return the unit; counted people and things are not a unit but the measured entity
   */
  public abstract Optional<Unit> unit();

  /**
   * The denominator of a rate.
   *
   * @return singular, such as "share" for "$62 per share"
   */
  public abstract Optional<String> per();

  /**
   * What is counted or measured.
   *
   * @return the entity, or empty if the text does not say
   */
  public abstract Optional<MeasuredEntity> measuredEntity();

  /**
   * What the number is a part of.
   *
   * @return the whole, or empty if the text gives none
   */
  public abstract Optional<Whole> whole();

  /**
   * The time at which the number holds, if its clause says so.
   *
   * @return the id of a time expression of the article
   */
  public abstract Optional<String> time();

  /**
   * The quantity that this one restates in another unit: 8 km in "5 miles (8 km)" restates 5 miles.
   *
   * @return the id of a quantity of the article that restates none itself; empty for a quantity
   *     that is a fact of its own
   */
  public abstract Optional<String> restates();

  /**
   * Returns the range of the true number if the words have their usual meaning. It is computed, and
   * never stored or written, because nobody has said it.
   *
   * <ul>
   *   <li>Explicit bounds take precedence: "more than 1,400" implies above 1,400, and a RANGE
   *       implies its bounds.
   *   <li>A NUMBER is rounded to its {@link #resolution()}: "1.4 million" implies 1.35 million
   *       (inclusive) to 1.45 million (exclusive). A COUNT written to the last digit (resolution 1)
   *       and an ORDINAL imply their value. Without a resolution, nothing is implied.
   *   <li>VAGUE with a magnitude m, both ends inclusive: COUPLE implies 2m to 3m − 1; FEW and
   *       SEVERAL 2m to 10m − 1 ("a few thousand": 2,000 to 9,999); PLURAL, DOZENS, SCORES, SOME
   *       and MANY m to 10m − 1. If m is not an integer, the upper end is 3m or 10m, exclusive.
   *       MOST and words without a magnitude imply nothing.
   *   <li>UNSTATED implies nothing.
   * </ul>
   *
   * @return the interval, or empty if nothing is implied
   */
  public Optional<Interval> impliedInterval() {
    return ImpliedInterval.of(this);
  }

  /**
   * Returns the smallest number that the words allow, for filters that treat numbers and ranges
   * alike. Unlike {@link #impliedInterval()}, it ignores rounding: "about 1.4 million" gives
   * 1400000.
   *
   * @return the value of the lower bound, inclusive or not; without a lower bound, the value of a
   *     number that has no upper bound either; empty for "up to 50", "dozens" and "an unknown
   *     number of"
   */
  public Optional<BigDecimal> low() {
    return end(lowerBound(), upperBound());
  }

  /**
   * Returns the largest number that the words allow, for filters that treat numbers and ranges
   * alike. Unlike {@link #impliedInterval()}, it ignores rounding.
   *
   * @return the value of the upper bound, inclusive or not; without an upper bound, the value of a
   *     number that has no lower bound either; empty for "at least 50", "dozens" and "an unknown
   *     number of"
   */
  public Optional<BigDecimal> high() {
    return end(upperBound(), lowerBound());
  }

  private Optional<BigDecimal> end(Optional<Bound> bound, Optional<Bound> opposite) {
    return bound.map(Bound::value).or(() -> opposite.isPresent() ? Optional.empty() : value());
  }

  @Value.Check
  Quantity check() {
    Quantity plain = withPlainNumbers();
    QuantityChecks.check(plain);
    return plain;
  }

  /** This quantity if its numbers are plain, else a copy of it, which has been checked itself. */
  private Quantity withPlainNumbers() {
    Optional<BigDecimal> value = Decimals.plain("value", value());
    Optional<BigDecimal> numerator = Decimals.plain("numerator", numerator());
    Optional<BigDecimal> denominator = Decimals.plain("denominator", denominator());
    Optional<BigDecimal> resolution = Decimals.plain("resolution", resolution());
    boolean same =
        value.equals(value())
            && numerator.equals(numerator())
            && denominator.equals(denominator())
            && resolution.equals(resolution());
    if (same) {
      return this;
    }
    return builder()
        .from(this)
        .value(value)
        .numerator(numerator)
        .denominator(denominator)
        .resolution(resolution)
        .build();
  }

  /**
   * The words, the number and the unit.
   *
   * @return such as {@code "more than 1,400 acres" = 1400 [acr_us]}
   */
  @Override
  public String toString() {
    String number =
        switch (form()) {
          case NUMBER -> value().map(BigDecimal::toPlainString).orElse("?");
          case RANGE -> Interval.toString(lowerBound(), upperBound());
          case VAGUE -> vague().map(Vagueness::toString).orElse("?");
          case UNSTATED -> "?";
        };
    return NewsClaimException.quote(text()) + " = " + number + unit().map(u -> " " + u).orElse("");
  }

  /**
   * A builder without values.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Quantity}. */
  public static final class Builder extends ImmutableQuantity.Builder {
    Builder() {}
  }
}

package org.newsclaim.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A word that says how a number is meant: "about", "more than", "only".
 *
 * <p>The kinds follow the {@code mod} of TIMEX3, with what the literature on numeral approximators
 * adds.
 */
@Value.Immutable
@NewsClaimStyle
@JsonSerialize(as = ImmutableApproximator.class)
@JsonDeserialize(builder = Approximator.Builder.class)
@JsonPropertyOrder({"text", "kind", "span"})
public abstract class Approximator implements WithApproximator {
  Approximator() {}

  /** What an approximator does to its number. */
  public enum Kind {
    /** Neither more nor less: "exactly", "precisely". */
    EXACTLY,
    /** Near the number, on either side: "about", "around", "roughly". */
    APPROX,
    /** Just short of the number: "nearly", "almost". It states no bound. */
    NEARLY,
    /** Above the number: "more than", "over", "just over". */
    MORE_THAN,
    /** The number or above: "at least", "no fewer than". */
    EQUAL_OR_MORE,
    /** Below the number: "fewer than", "just under". */
    LESS_THAN,
    /** The number or below: "at most", "up to". */
    EQUAL_OR_LESS,
    /** Fewer than one would expect: "only", "just". It changes no bound. */
    ONLY
  }

  /**
   * The words as written.
   *
   * @return the words
   */
  public abstract String text();

  /**
   * What they do to the number.
   *
   * @return the kind
   */
  public abstract Kind kind();

  /**
   * The span of the words.
   *
   * @return their span
   */
  public abstract Span span();

  @Value.Check
  void check() {
    Require.words("text", text());
  }

  /**
   * Words and kind.
   *
   * @return such as {@code about (APPROX)}
   */
  @Override
  public String toString() {
    return text() + " (" + kind() + ")";
  }

  /**
   * A builder without values.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Approximator}. */
  public static final class Builder extends ImmutableApproximator.Builder {
    Builder() {}
  }
}

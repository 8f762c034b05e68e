package org.newsclaim.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * How surely a claim is put forward, and whether it is affirmed or denied, always according to its
 * source. The terms are those of FactBank.
 */
@Value.Immutable
@NewsClaimStyle
@JsonSerialize(as = ImmutableFactuality.class)
@JsonDeserialize(builder = Factuality.Builder.class)
@JsonPropertyOrder({"certainty", "polarity", "hedges"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Factuality implements WithFactuality {
  Factuality() {}

  /** How sure a source is of what it says. */
  public enum Certainty {
    /** Put forward as a fact. */
    CERTAIN,
    /** Put forward as likely: a belief, an expectation, "probably". */
    PROBABLE,
    /** Put forward as possible: "may", "could". */
    POSSIBLE,
    /** The source does not commit itself: a question, "did not say whether". */
    UNKNOWN
  }

  /** Whether a source affirms or denies. */
  public enum Polarity {
    /** Affirmed. */
    POSITIVE,
    /** Denied. */
    NEGATIVE,
    /** Neither: a question, "did not say whether". */
    UNKNOWN
  }

  /**
   * How sure the source is.
   *
   * @return the certainty; the default is CERTAIN
   */
  @Value.Default
  public Certainty certainty() {
    return Certainty.CERTAIN;
  }

  /**
   * Whether the source affirms or denies.
   *
   * @return the polarity; the default is POSITIVE
   */
  @Value.Default
  public Polarity polarity() {
    return Polarity.POSITIVE;
  }

  /**
   * The words that make the claim less sure: "may", "reportedly".
   *
   * @return their spans in the order of the text
   */
  public abstract List<Span> hedges();

  /**
   * A factuality without hedges.
   *
   * @param certainty how sure the source is
   * @param polarity whether the source affirms or denies
   * @return the factuality
   */
  public static Factuality of(Certainty certainty, Polarity polarity) {
    return builder().certainty(certainty).polarity(polarity).build();
  }

  @Value.Check
  void check() {
    Require.inOrder("hedges", hedges());
  }

  /**
   * Certainty and polarity.
   *
   * @return such as {@code PROBABLE POSITIVE}
   */
  @Override
  public String toString() {
    return certainty() + " " + polarity() + (hedges().isEmpty() ? "" : " " + hedges());
  }

  /**
   * A builder without values.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Factuality}. */
  public static final class Builder extends ImmutableFactuality.Builder {
    Builder() {}
  }
}

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
 * The attribution of a claim: its sources and its cue. The terms source, cue and content are those
 * of PARC3 and PolNeAR.
 */
@Value.Immutable
@NewsClaimStyle
@JsonSerialize(as = ImmutableAttribution.class)
@JsonDeserialize(builder = Attribution.Builder.class)
@JsonPropertyOrder({
  "sources",
  "mention",
  "quotation",
  "cue",
  "stance",
  "confidence",
  "anonymityGround",
  "nestedIn"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Attribution implements WithAttribution {
  Attribution() {}

  /** How much of the content is in quotation marks. */
  public enum Quotation {
    /** All of it. */
    DIRECT,
    /** Some of it. */
    MIXED,
    /** Nothing of it. */
    INDIRECT
  }

  /**
   * What a source does to the content: the commitment of the source, not the polarity of the
   * content's own words. "Said the road was not shut" asserts a negative; "denied that the road was
   * shut" denies a positive.
   */
  public enum Stance {
    /** Puts it forward: "said", "believes". */
    ASSERTS,
    /** Puts it forward as untrue: "denied", "rejected the claim", "disputed", "doubted". */
    DENIES,
    /** Leaves it open: "asked whether", "did not say whether". */
    QUESTIONS
  }

  /**
   * The sources of the claim.
   *
   * @return ids of sources of the article, none twice; several for "Smith and Jones said", none if
   *     the text gives none
   */
  public abstract List<String> sources();

  /**
   * The words for the source at this place.
   *
   * @return the span of the noun phrase with title and apposition
   */
  public abstract Optional<Span> mention();

  /**
   * How much of the content is in quotation marks.
   *
   * @return the quotation
   */
  public abstract Quotation quotation();

  /**
   * The words that attribute.
   *
   * @return the cue
   */
  public abstract Cue cue();

  /**
   * How the source relates to the content.
   *
   * @return the stance; the default is ASSERTS, which is not written to JSON
   */
  @Value.Default
  @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = OmittedStance.class)
  public Stance stance() {
    return Stance.ASSERTS;
  }

  /**
   * The share of correct attributions, on real articles, among those found in the same way.
   *
   * @return a share from 0 to 1 with at most two decimals; empty if unknown, as in articles built
   *     by hand
   */
  public abstract Optional<BigDecimal> confidence();

  /**
   * The reason that the text gives for not naming the source.
   *
   * @return the words as written, such as "because the inquiry is under way"
   */
  public abstract Optional<String> anonymityGround();

  /**
   * The claim inside which this one is reported.
   *
   * @return the id of a claim of the article; claims are never nested in a cycle
   */
  public abstract Optional<String> nestedIn();

  @Value.Check
  Attribution check() {
    Require.ids("sources", sources());
    Require.words("anonymityGround", anonymityGround());
    Require.words("nestedIn", nestedIn());
    Optional<BigDecimal> plain = Decimals.plain("confidence", confidence());
    Require.consistent(
        plain.isEmpty() || isShare(plain.get()),
        "confidence",
        "confidence is "
            + plain.map(BigDecimal::toPlainString).orElse("")
            + "; it must be from 0 to 1 and have at most two decimals");
    return plain.equals(confidence()) ? this : builder().from(this).confidence(plain).build();
  }

  private static boolean isShare(BigDecimal number) {
    return number.signum() >= 0 && number.compareTo(BigDecimal.ONE) <= 0 && number.scale() <= 2;
  }

  /**
   * Sources, cue, quotation, and the stance if it is not ASSERTS.
   *
   * @return such as {@code [s1] said (SAY) DIRECT}
   */
  @Override
  public String toString() {
    return sources()
        + (" " + cue() + " " + quotation())
        + (stance() == Stance.ASSERTS ? "" : " " + stance())
        + nestedIn().map(claim -> " in " + claim).orElse("");
  }

  /**
   * A builder without values.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Attribution}. */
  public static final class Builder extends ImmutableAttribution.Builder {
    Builder() {}
  }
}

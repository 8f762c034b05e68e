package org.newsclaim.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * Who a claim is attributed to, and by which words. The terms source, cue and content are those of
 * PARC3 and PolNeAR.
 */
@Value.Immutable
@NewsClaimStyle
@JsonSerialize(as = ImmutableAttribution.class)
@JsonDeserialize(builder = Attribution.Builder.class)
@JsonPropertyOrder({"sources", "mention", "quotation", "cue", "anonymityGround", "nestedIn"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Attribution implements WithAttribution {
  Attribution() {}

  /** How much of the content stands in quotation marks. */
  public enum Quotation {
    /** All of it. */
    DIRECT,
    /** Some of it. */
    MIXED,
    /** Nothing of it. */
    INDIRECT
  }

  /**
   * Who it is attributed to.
   *
   * @return ids of sources of the article, none twice; several for "Smith and Jones said", none
   *     where the text names none
   */
  public abstract List<String> sources();

  /**
   * The source's words here.
   *
   * @return the span of the noun phrase with title and apposition
   */
  public abstract Optional<Span> mention();

  /**
   * How much of the content stands in quotation marks.
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
   * Why the source is not named, as far as the text says so.
   *
   * @return the words as written, such as "because the inquiry is under way"
   */
  public abstract Optional<String> anonymityGround();

  /**
   * The claim inside which this one is reported.
   *
   * @return the id of a claim of the article; claims are never nested in a circle
   */
  public abstract Optional<String> nestedIn();

  @Value.Check
  void check() {
    Require.ids("sources", sources());
    Require.words("anonymityGround", anonymityGround());
    Require.words("nestedIn", nestedIn());
  }

  /**
   * Sources, cue and quotation.
   *
   * @return such as {@code [s1] said (SAY) DIRECT}
   */
  @Override
  public String toString() {
    return sources() + " " + cue() + " " + quotation() + nestedIn().map(c -> " in " + c).orElse("");
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

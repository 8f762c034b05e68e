package org.newsclaim.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A statement in an article, with its source, its quantities and times, its factuality and its
 * place in the text.
 *
 * <p>Its content is that of PARC3 and PolNeAR: with the opening "that" or "to" and with its
 * quotation marks. A claim without an {@linkplain #attribution() attribution} is made in the
 * article's own voice.
 */
@Value.Immutable
@NewsClaimStyle
@JsonSerialize(as = ImmutableClaim.class)
@JsonDeserialize(builder = Claim.Builder.class)
@JsonPropertyOrder({
  "id",
  "text",
  "content",
  "sentences",
  "attribution",
  "quantities",
  "times",
  "factuality"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Claim implements WithClaim {
  Claim() {}

  /**
   * The id of the claim.
   *
   * @return an id that is unique in the article
   */
  public abstract String id();

  /**
   * The words of the content.
   *
   * @return its parts joined by a space, without the opening "that" and the outer quotation marks
   */
  public abstract String text();

  /**
   * The spans of the content.
   *
   * @return one span or more, in the order of the text; several if it is split, as around "he said"
   */
  public abstract List<Span> content();

  /**
   * The sentences that contain the claim.
   *
   * @return one span from the first to the last
   */
  public abstract Span sentences();

  /**
   * The attribution of the claim to its sources.
   *
   * @return the attribution, or empty for the article's own voice
   */
  public abstract Optional<Attribution> attribution();

  /**
   * The numbers in the claim.
   *
   * @return ids of quantities of the article, none twice
   */
  public abstract List<String> quantities();

  /**
   * The times in the claim.
   *
   * @return ids of time expressions of the article, none twice
   */
  public abstract List<String> times();

  /**
   * How surely the claim is put forward, and whether it is affirmed or denied.
   *
   * @return the factuality; the default is CERTAIN and POSITIVE
   */
  @Value.Default
  public Factuality factuality() {
    return Factuality.builder().build();
  }

  @Value.Check
  void check() {
    Require.words("id", id());
    Require.words("text", text());
    Require.notEmpty("content", content());
    Require.inOrder("content", content());
    Require.ids("quantities", quantities());
    Require.ids("times", times());
  }

  /**
   * Id, text in short, and sources.
   *
   * @return such as {@code c3 "the road is closed" by [s1]}
   */
  @Override
  public String toString() {
    return id()
        + " "
        + NewsClaimException.quote(text())
        + attribution().map(a -> " by " + a.sources()).orElse("");
  }

  /**
   * A builder without values.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Claim}. */
  public static final class Builder extends ImmutableClaim.Builder {
    Builder() {}
  }
}

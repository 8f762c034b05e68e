package org.newsclaim.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** What a number is a part of: "voters" in "70 percent of voters". */
@Value.Immutable
@NewsClaimStyle
@JsonSerialize(as = ImmutableWhole.class)
@JsonDeserialize(builder = Whole.Builder.class)
@JsonPropertyOrder({"text", "span"})
public abstract class Whole implements WithWhole {
  Whole() {}

  /**
   * The words as written.
   *
   * @return the words
   */
  public abstract String text();

  /**
   * The span of the words.
   *
   * @return their span
   */
  public abstract Span span();

  /**
   * A whole.
   *
   * @param text the words as written
   * @param span their place
   * @return the whole
   * @throws NewsClaimException EMPTY_VALUE if the text is blank
   */
  public static Whole of(String text, Span span) {
    return builder().text(text).span(span).build();
  }

  @Value.Check
  void check() {
    Require.words("text", text());
  }

  /**
   * The words.
   *
   * @return the text as it is
   */
  @Override
  public String toString() {
    return text();
  }

  /**
   * A builder without values.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Whole}. */
  public static final class Builder extends ImmutableWhole.Builder {
    Builder() {}
  }
}

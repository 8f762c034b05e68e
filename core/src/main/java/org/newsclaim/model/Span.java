package org.newsclaim.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A stretch of an article's text, counted in Unicode code points from the beginning of the text.
 *
 * <p>This is the unit of the W3C Web Annotation {@code TextPositionSelector}.
 */
@Value.Immutable
@NewsClaimStyle
@JsonSerialize(as = ImmutableSpan.class)
@JsonDeserialize(builder = Span.Builder.class)
@JsonPropertyOrder({"start", "end"})
public abstract class Span implements WithSpan {
  Span() {}

  /**
   * Where the span begins.
   *
   * @return the offset of the first code point
   */
  public abstract int start();

  /**
   * Where the span ends.
   *
   * @return the offset after the last code point
   */
  public abstract int end();

  /**
   * A span from its two ends.
   *
   * @param start the offset of the first code point
   * @param end the offset after the last code point
   * @return the span
   * @throws IllegalArgumentException if start is negative or end comes before start
   */
  public static Span of(int start, int end) {
    return builder().start(start).end(end).build();
  }

  /**
   * A builder without values.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  void check() {
    if (start() < 0) {
      throw new IllegalArgumentException("start is negative: " + start());
    }
    if (end() < start()) {
      throw new IllegalArgumentException("end comes before start: " + end() + " < " + start());
    }
  }

  /** Builds a {@link Span}. */
  public static final class Builder extends ImmutableSpan.Builder {
    Builder() {}
  }
}

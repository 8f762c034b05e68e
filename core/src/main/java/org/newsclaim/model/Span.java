package org.newsclaim.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.immutables.value.Value;
import org.newsclaim.model.NewsClaimException.Code;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A range of an article's text, in Unicode code points from the beginning of the text, end
 * exclusive.
 *
 * <p>Code points are the unit of the W3C Web Annotation {@code TextPositionSelector}, of Python and
 * of most databases. Java chars differ if the text has surrogate pairs, such as emoji: {@link
 * Article#slice}, {@link Article#codePointOffset} and {@link Article#charIndex} convert. A span may
 * be empty.
 */
@Value.Immutable
@NewsClaimStyle
@JsonSerialize(as = ImmutableSpan.class)
@JsonDeserialize(builder = Span.Builder.class)
@JsonPropertyOrder({"start", "end"})
public abstract class Span implements WithSpan {
  Span() {}

  /**
   * The start of the span.
   *
   * @return the offset of the first code point, from 0
   */
  public abstract int start();

  /**
   * The end of the span.
   *
   * @return the offset after the last code point, not before the start
   */
  public abstract int end();

  /**
   * A span from its two ends.
   *
   * @param start the offset of the first code point, from 0
   * @param end the offset after the last code point
   * @return the span
   * @throws NewsClaimException SPAN_REVERSED if start is negative or end comes before start
   */
  public static Span of(int start, int end) {
    return builder().start(start).end(end).build();
  }

  /**
   * Returns the smallest span that contains all of the given ones.
   *
   * @param spans at least one span, in any order
   * @return from the first start to the last end
   * @throws NewsClaimException EMPTY_VALUE if no span is given
   */
  public static Span cover(List<Span> spans) {
    Require.notEmpty("spans", spans);
    int start = Integer.MAX_VALUE;
    int end = 0;
    for (Span span : spans) {
      start = Math.min(start, span.start());
      end = Math.max(end, span.end());
    }
    return of(start, end);
  }

  /**
   * The length of the span.
   *
   * @return the number of code points
   */
  public int length() {
    return end() - start();
  }

  /**
   * Whether this span contains a code point.
   *
   * @param offset the offset of the code point
   * @return true from start to before end
   */
  public boolean contains(int offset) {
    return start() <= offset && offset < end();
  }

  /**
   * Whether this span contains another one.
   *
   * @param other the other span
   * @return true if it contains both ends
   */
  public boolean contains(Span other) {
    return start() <= other.start() && other.end() <= end();
  }

  /**
   * Whether two spans share a code point.
   *
   * @param other the other span
   * @return true if they overlap
   */
  public boolean overlaps(Span other) {
    return Math.max(start(), other.start()) < Math.min(end(), other.end());
  }

  @Value.Check
  void check() {
    if (start() < 0) {
      throw NewsClaimException.of(
          Code.SPAN_REVERSED, "/start", "start is " + start() + "; it must be 0 or more");
    }
    if (end() < start()) {
      throw NewsClaimException.of(
          Code.SPAN_REVERSED,
          "/end",
          "end is " + end() + ", before start " + start() + "; it must not come before start");
    }
  }

  /**
   * The span as an interval.
   *
   * @return such as {@code [3,9)}
   */
  @Override
  public String toString() {
    return "[" + start() + "," + end() + ")";
  }

  /**
   * A builder without values.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Span}. */
  public static final class Builder extends ImmutableSpan.Builder {
    Builder() {}
  }
}

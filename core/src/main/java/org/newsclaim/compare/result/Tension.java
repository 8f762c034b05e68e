package org.newsclaim.compare.result;

import java.util.List;
import org.newsclaim.model.Span;

/**
 * Figures of one article that cannot all be right.
 *
 * @param kind what is wrong
 * @param spans the figures, in code points, in the order of the text
 * @param reason what is wrong in words
 */
public record Tension(Kind kind, List<Span> spans, String reason) {
  /** What is wrong with the figures. */
  public enum Kind {
    /** Two figures for one thing exclude each other. */
    RANGE,
    /** Parts are more than their whole. */
    PARTS,
    /** Numbers do not add up to their total. */
    TOTAL,
    /** A period ends before it begins. */
    DATES,
    /** One measure is given in two units that do not fit: "5 miles (80 km)". */
    CONVERSION
  }

  /**
   * Keeps an unmodifiable copy of the spans.
   *
   * @param kind what is wrong
   * @param spans the figures
   * @param reason what is wrong in words
   */
  public Tension {
    spans = List.copyOf(spans);
  }
}

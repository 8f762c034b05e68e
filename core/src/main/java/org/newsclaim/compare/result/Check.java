package org.newsclaim.compare.result;

import java.util.List;
import org.newsclaim.model.Span;

/**
 * Whether an article supports a part of a summary.
 *
 * @param what what was checked
 * @param span where it is in the summary, in code points
 * @param verdict what the article says of it
 * @param article where the article speaks of it, in code points; empty for NOT_FOUND
 * @param reason the verdict in words
 */
public record Check(What what, Span span, Verdict verdict, List<Span> article, String reason) {
  /** What is checked. */
  public enum What {
    /** A figure with its unit. */
    QUANTITY,
    /** Words in quotation marks. */
    QUOTE,
    /** Who a statement is attributed to. */
    SPEAKER,
    /** A date or time. */
    DATE,
    /** What a sentence says: its topic, whether it is negated and how sure it is. */
    CLAIM
  }

  /** What the article says. */
  public enum Verdict {
    /** The article says so, perhaps in other words. */
    SUPPORTED,
    /** The article says something else about the same thing. */
    ALTERED,
    /** The article says nothing about it. */
    NOT_FOUND
  }

  /**
   * Keeps an unmodifiable copy of the places.
   *
   * @param what what was checked
   * @param span where it is in the summary
   * @param verdict what the article says of it
   * @param article where the article speaks of it
   * @param reason the verdict in words
   */
  public Check {
    article = List.copyOf(article);
  }
}

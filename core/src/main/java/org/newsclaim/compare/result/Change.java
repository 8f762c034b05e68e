package org.newsclaim.compare.result;

import java.util.List;
import org.newsclaim.model.Span;

/**
 * A change of meaning from one version of an article to another.
 *
 * @param kind what changed
 * @param a where in the version before, in code points; empty if there is nothing to show
 * @param b where in the version after, in code points; empty if there is nothing to show
 * @param reason the change in words, such as "12 people became 15 people"
 */
public record Change(Kind kind, List<Span> a, List<Span> b, String reason) {
  /** What changed. */
  public enum Kind {
    /** A number, its precision or its bounds. */
    FIGURE_CHANGED,
    /** The unit or currency of a number, the number being the same. */
    UNIT_CHANGED,
    /** A word that makes a statement or number less sure was added. */
    HEDGE_ADDED,
    /** A word that makes a statement or number less sure was dropped. */
    HEDGE_DROPPED,
    /** A statement in the article's own voice was attributed to a source. */
    SOURCE_ADDED,
    /** An attributed statement lost its source. */
    SOURCE_LOST,
    /** An unnamed source was named. */
    SOURCE_NAMED,
    /** A named source became unnamed. */
    SOURCE_ANONYMIZED,
    /** A statement was attributed to another source. */
    SOURCE_CHANGED,
    /** The words in quotation marks are others. */
    QUOTE_ALTERED,
    /** A statement was negated, or is no longer negated. */
    POLARITY_FLIPPED,
    /** A date or time. */
    DATE_CHANGED,
    /** A sentence is new. */
    CLAIM_ADDED,
    /** A sentence is gone. */
    CLAIM_REMOVED
  }

  /**
   * Keeps unmodifiable copies of the lists.
   *
   * @param kind what changed
   * @param a where in the version before
   * @param b where in the version after
   * @param reason the change in words
   */
  public Change {
    a = List.copyOf(a);
    b = List.copyOf(b);
  }
}

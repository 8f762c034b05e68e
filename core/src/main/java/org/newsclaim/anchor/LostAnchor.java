package org.newsclaim.anchor;

import java.util.Optional;
import org.newsclaim.model.Span;

/**
 * A span that was not found again, or a part of the article that was removed because of it.
 *
 * @param pointer what is lost: a JSON Pointer (RFC 6901) into the old article, such as {@code
 *     /claims/2/attribution/cue/spans/0} or {@code /claims/2}
 * @param reason why
 * @param before the span in the old text, in code points; empty if more than a span is lost
 * @param near the place of similar words in the new text, for people to check
 * @param score the confidence that {@code near} is the place, from 0 to 1; 0 if there is none
 */
public record LostAnchor(
    String pointer, Reason reason, Optional<Span> before, Optional<Span> near, double score) {

  /** Why something was left out. */
  public enum Reason {
    /** The new text has no such words. */
    NOT_FOUND,
    /**
     * The new text has other words in its place: too many are different, or a number, a time, an
     * approximator, a negation or the number of words of a cue is.
     */
    ALTERED,
    /** The new text has such words, but the score is too low. */
    DOUBTFUL,
    /** What it belongs to or refers to was lost. */
    DEPENDS_ON_LOST
  }
}

package org.newsclaim.anchor;

import org.newsclaim.anchor.quote.Match;
import org.newsclaim.model.Span;

/**
 * A span that was found again.
 *
 * @param pointer which span it is: a JSON Pointer (RFC 6901) into the old article, such as {@code
 *     /claims/2/content/0}
 * @param before the span in the old text, in code points
 * @param after the span in the new text, in code points
 * @param score how sure it is that this is the place, from 0.5 to 1: the likeness of the words,
 *     less what is missing of 14 or more agreeing words in and around the span
 * @param match how it was found
 */
public record Anchor(String pointer, Span before, Span after, double score, Match match) {}

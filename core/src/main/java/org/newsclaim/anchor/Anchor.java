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
 * @param score the confidence that this is the place, from 0.5 to 1: the similarity of the words,
 *     reduced if fewer than 14 words in and around the span agree
 * @param match how it was found
 */
public record Anchor(String pointer, Span before, Span after, double score, Match match) {}

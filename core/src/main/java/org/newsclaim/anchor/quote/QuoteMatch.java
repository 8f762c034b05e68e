package org.newsclaim.anchor.quote;

import org.newsclaim.model.Span;

/**
 * A place of a quote, or of similar words, in a text.
 *
 * @param span the place, in code points
 * @param score the confidence that this is the place, from 0 to 1: the similarity of the words,
 *     reduced if few words in and around it agree, and if the words also occur elsewhere
 * @param match how it was found
 */
public record QuoteMatch(Span span, double score, Match match) {}

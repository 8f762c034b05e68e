package org.newsclaim.anchor.quote;

import org.newsclaim.model.Span;

/**
 * A place where a quote stands in a text, or something like it.
 *
 * @param span the place, in code points
 * @param score how sure it is that this is the place, from 0 to 1: the likeness of the words, less
 *     the doubt that is left by how few words agree in and around it, and less where the words
 *     stand elsewhere, too
 * @param match how it was found
 */
public record QuoteMatch(Span span, double score, Match match) {}

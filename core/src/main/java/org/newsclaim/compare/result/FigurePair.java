package org.newsclaim.compare.result;

import org.newsclaim.model.Quantity;
import org.newsclaim.model.Span;

/**
 * Figures of two articles that are about the same thing.
 *
 * @param agreement whether they agree
 * @param a the figure of the first article
 * @param b the figure of the second article
 * @param spanA where the first is, in code points of its article
 * @param spanB where the second is, in code points of its article
 * @param score how alike their contexts are; higher is surer
 * @param reason the comparison in words
 */
public record FigurePair(
    Agreement agreement,
    Quantity a,
    Quantity b,
    Span spanA,
    Span spanB,
    double score,
    String reason) {}

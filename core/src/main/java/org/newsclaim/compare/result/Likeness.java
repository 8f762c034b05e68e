package org.newsclaim.compare.result;

/**
 * How likely two claims are about the same thing, from 0 to 1, with the parts of the score.
 *
 * @param score the weighted mean of the parts: words 6, counted 2, names 2; never above half where
 *     times or sources expressly differ and no figure is shared
 * @param words the share of the shorter claim's content words that the other claim has
 * @param counted the share of figures that count or measure what a figure of the other claim does;
 *     1 where neither claim has figures
 * @param names the share of the proper names that both have; 1 where one claim has none
 * @param sameTime whether the claims give the same time, or one gives none
 * @param sameSource whether the claims have the same source, or one has none
 */
public record Likeness(
    double score,
    double words,
    double counted,
    double names,
    boolean sameTime,
    boolean sameSource) {}

/**
 * Parses plain text into an article.
 *
 * <p>{@link org.newsclaim.article.ArticleParser} finds the blocks of a text, such as headline,
 * byline and paragraphs, and combines the results of the other parsers. {@link
 * org.newsclaim.article.ParseOptions} supply known metadata and a lexicon:
 *
 * <pre>{@code
 * ParseOptions options = ParseOptions.defaults().withDatePublished("2025-01-20");
 * Article article = NewsClaims.parse(text, options);
 * }</pre>
 */
@NullMarked
package org.newsclaim.article;

import org.jspecify.annotations.NullMarked;

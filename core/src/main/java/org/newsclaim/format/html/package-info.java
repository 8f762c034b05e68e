/**
 * Parses web pages into articles.
 *
 * <p>{@link org.newsclaim.format.html.HtmlParser} finds the text of the article in a page, its
 * metadata, its kind and its fact checks. Nothing is fetched.
 *
 * <pre>{@code
 * Reading<Article> reading = HtmlParser.english().read(bytes, Optional.of("text/html; charset=utf-8"));
 * }</pre>
 */
@NullMarked
package org.newsclaim.format.html;

import org.jspecify.annotations.NullMarked;

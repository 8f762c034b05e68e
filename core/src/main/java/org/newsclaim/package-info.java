/**
 * The entry point of newsclaim.
 *
 * <p>{@link org.newsclaim.NewsClaims} parses news texts and web pages into an {@link
 * org.newsclaim.model.Article}, and reads and writes JSON and other formats. Start here:
 *
 * <pre>{@code
 * Article article = NewsClaims.parse("The dam is safe, officials said.");
 * for (Claim claim : article.claims()) {
 *   System.out.println(article.speaker(claim) + ": " + claim.text());
 * }
 * }</pre>
 */
@NullMarked
package org.newsclaim;

import org.jspecify.annotations.NullMarked;

/**
 * The values: an article, its claims, sources, quantities and times.
 *
 * <p>{@link org.newsclaim.model.Article} is the root. Its values refer to each other by id, and its
 * methods follow these references:
 *
 * <pre>{@code
 * for (Quantity amount : article.quantities(Quantity.Kind.MONEY)) {
 *   for (Claim claim : article.claims(amount)) {
 *     System.out.println(article.speaker(claim) + ": " + amount);
 *   }
 * }
 * }</pre>
 *
 * <p>All values are immutable and validated when they are built. Each has a builder, and {@code
 * with} methods that return a changed copy. Nothing is null: missing values are an {@link
 * java.util.Optional}. Bad input causes a {@link org.newsclaim.model.NewsClaimException}.
 */
@NullMarked
package org.newsclaim.model;

import org.jspecify.annotations.NullMarked;

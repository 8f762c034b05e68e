/**
 * Compares articles, claims and quantities.
 *
 * <p>{@link org.newsclaim.compare.Articles} checks a summary against its article, finds the changes
 * between two versions, pairs the figures of two outlets, and finds figures of one article that
 * contradict each other:
 *
 * <pre>{@code
 * for (Check check : Articles.check(article, summary)) {
 *   System.out.println(check.verdict() + ": " + check.reason());
 * }
 * }</pre>
 */
@NullMarked
package org.newsclaim.compare;

import org.jspecify.annotations.NullMarked;

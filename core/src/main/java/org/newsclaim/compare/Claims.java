package org.newsclaim.compare;

import org.newsclaim.compare.claim.ClaimComparer;
import org.newsclaim.compare.result.ClaimComparison;
import org.newsclaim.model.Article;
import org.newsclaim.model.Claim;
import org.newsclaim.model.NewsClaimException;

/**
 * Compares claims.
 *
 * <pre>{@code
 * ClaimComparison comparison = Claims.compare(article, claim, otherArticle, otherClaim);
 * comparison.relation();            // CONTRADICTS
 * comparison.reasons().get(0);      // "40 is more than 25", with both places
 * }</pre>
 *
 * <p>First it is decided whether the claims are about the same thing, by their content words, what
 * their figures count, and proper names; {@link ClaimComparison#likeness()} has the score with its
 * parts. Then figures, polarity and certainty are compared. Everything here can be called from any
 * thread.
 */
public final class Claims {
  private Claims() {}

  /**
   * Compares two claims, of one article or of two.
   *
   * @param articleA the article of the first claim, with its text
   * @param a the first claim
   * @param articleB the article of the second claim, with its text
   * @param b the second claim
   * @return the relation of the second claim to the first, with reasons
   * @throws NewsClaimException MISSING_FIELD if the text of an article is left out, UNKNOWN_ID if a
   *     claim is not of its article
   */
  public static ClaimComparison compare(Article articleA, Claim a, Article articleB, Claim b) {
    return ClaimComparer.compare(articleA, a, articleB, b);
  }
}

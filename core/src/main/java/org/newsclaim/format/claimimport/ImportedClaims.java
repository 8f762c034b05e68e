package org.newsclaim.format.claimimport;

import java.util.List;
import org.newsclaim.model.Article;

/**
 * What became of proposed claims. Each of them is in one of the two lists.
 *
 * @param article the article with the claims that were taken, their sources and quantities, beside
 *     what it had
 * @param accepted the claims whose words stand in the article, in the order of the proposals
 * @param refused the others, in the order of the proposals
 */
public record ImportedClaims(
    Article article, List<AcceptedClaim> accepted, List<RefusedClaim> refused) {
  /**
   * Keeps unmodifiable copies of the lists.
   *
   * @param article the article with the claims that were taken
   * @param accepted the claims that were taken
   * @param refused the others
   */
  public ImportedClaims {
    accepted = List.copyOf(accepted);
    refused = List.copyOf(refused);
  }
}

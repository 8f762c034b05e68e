package org.newsclaim.format.claimimport;

import java.util.List;
import org.newsclaim.model.Article;

/**
 * The results of importing claims. Each proposed claim is in one of the two lists.
 *
 * @param article the article with the accepted claims and their sources and quantities added
 * @param accepted the claims whose words are in the article, in the order of the proposals
 * @param refused the others, in the order of the proposals
 */
public record ImportedClaims(
    Article article, List<AcceptedClaim> accepted, List<RefusedClaim> refused) {
  /**
   * Keeps unmodifiable copies of the lists.
   *
   * @param article the article with the accepted claims
   * @param accepted the accepted claims
   * @param refused the others
   */
  public ImportedClaims {
    accepted = List.copyOf(accepted);
    refused = List.copyOf(refused);
  }
}

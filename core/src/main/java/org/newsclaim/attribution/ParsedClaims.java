package org.newsclaim.attribution;

import java.util.List;
import org.newsclaim.model.Claim;
import org.newsclaim.model.Source;

/**
 * What a {@link ClaimParser} finds in an article.
 *
 * @param claims the claims in the order of the text, with ids c1, c2, …
 * @param sources those who some claim is attributed to, with ids s1, s2, …
 */
public record ParsedClaims(List<Claim> claims, List<Source> sources) {
  /**
   * Keeps unmodifiable copies of the lists.
   *
   * @param claims the claims
   * @param sources the sources
   */
  public ParsedClaims {
    claims = List.copyOf(claims);
    sources = List.copyOf(sources);
  }
}

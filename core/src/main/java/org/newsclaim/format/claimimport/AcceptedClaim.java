package org.newsclaim.format.claimimport;

import java.util.List;
import org.newsclaim.anchor.quote.Match;
import org.newsclaim.format.claimimport.proposed.ProposedClaim;
import org.newsclaim.model.Span;

/**
 * A proposed claim whose words are in the article.
 *
 * @param index its place among the proposed claims, from 0
 * @param proposed what was proposed
 * @param claim the id of the claim in the article
 * @param match EXACT if the article has the same characters, NORMALIZED if punctuation, whitespace,
 *     case or accents differ
 * @param otherPlaces other places of the same words, in code points: for each, the first part of
 *     the quote
 */
public record AcceptedClaim(
    int index, ProposedClaim proposed, String claim, Match match, List<Span> otherPlaces) {
  /**
   * Keeps an unmodifiable copy of the places.
   *
   * @param index its place among the proposed claims
   * @param proposed what was proposed
   * @param claim the id of the claim
   * @param match how the words were found
   * @param otherPlaces other places of the same words
   */
  public AcceptedClaim {
    otherPlaces = List.copyOf(otherPlaces);
  }
}

package org.newsclaim.examples.tour;

import org.newsclaim.NewsClaims;
import org.newsclaim.model.Article;
import org.newsclaim.model.Claim;

/** Stop 1: prints each claim of an article with its source and its numbers. */
public final class WhoSaysWhat {
  private static final String TEXT =
      """
      Council closes harbor bridge

      The bridge will stay closed until June, Mayor Jane Roe said on Monday. “We found 14 cracks,” she said.

      Repairs could cost about $2.5 million, according to a city engineer.
      """;

  private WhoSaysWhat() {}

  /**
   * Runs the program.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    Article article = NewsClaims.parse(TEXT);
    for (Claim claim : article.claims()) {
      System.out.println(article.speaker(claim) + ": " + claim.text());
      article.quantities(claim).forEach(quantity -> System.out.println("  " + quantity));
    }
  }
}

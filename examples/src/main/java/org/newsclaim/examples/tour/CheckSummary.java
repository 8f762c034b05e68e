package org.newsclaim.examples.tour;

import org.newsclaim.NewsClaims;
import org.newsclaim.compare.Articles;
import org.newsclaim.compare.result.Check;
import org.newsclaim.model.Article;

/** Stop 4: lists what a summary says that its article does not support. */
public final class CheckSummary {
  private static final String ARTICLE =
      """
      The dam may hold 12 million tons of water, the engineer Jane Roe said on Monday.

      “We did not expect that,” she said. The valley has 9,000 residents.
      """;

  private static final String SUMMARY =
      """
      The dam holds 21 million tons of water, Roe said. “We did expect that,” she said. The valley has 9,000 residents.
      """;

  private CheckSummary() {}

  /**
   * Runs the program.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    Article article = NewsClaims.parse(ARTICLE);
    Article summary = NewsClaims.parse(SUMMARY);
    for (Check check : Articles.check(article, summary)) {
      if (check.verdict() != Check.Verdict.SUPPORTED) {
        System.out.println(check.what() + " " + check.verdict() + ": " + check.reason());
      }
    }
  }
}

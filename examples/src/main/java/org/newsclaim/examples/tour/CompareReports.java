package org.newsclaim.examples.tour;

import org.newsclaim.NewsClaims;
import org.newsclaim.compare.Articles;
import org.newsclaim.compare.result.FigurePair;
import org.newsclaim.model.Article;

/** Stop 3: compares the figures in two reports on one event. */
public final class CompareReports {
  private static final String MORNING =
      """
      A ferry with 212 passengers ran aground off Sandholm, the coast guard said. Nineteen passengers were hurt.

      Repairs will cost about 3 million euros, the owner said.
      """;

  private static final String EVENING =
      """
      Lifeboats brought 212 passengers ashore. At least 24 passengers were hurt, according to the hospital.

      Repairs will cost more than 4 million euros, the owner said.
      """;

  private CompareReports() {}

  /**
   * Runs the program.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    Article morning = NewsClaims.parse(MORNING);
    Article evening = NewsClaims.parse(EVENING);
    for (FigurePair pair : Articles.figures(morning, evening)) {
      System.out.println(pair.agreement() + ": " + pair.reason());
    }
  }
}

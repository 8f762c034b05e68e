package org.newsclaim.examples.tour;

import org.newsclaim.NewsClaims;

/** Stop 5: prints the rules that keep or refuse the numbers, cues and sources of a sentence. */
public final class ExplainResult {
  private ExplainResult() {}

  /**
   * Runs the program.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    System.out.print(NewsClaims.explain("Officials declined to comment on page 4."));
  }
}

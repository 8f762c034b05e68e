package org.newsclaim.examples.tour;

import java.math.BigDecimal;
import org.newsclaim.NewsClaims;
import org.newsclaim.model.Article;
import org.newsclaim.model.Claim;
import org.newsclaim.model.Quantity;
import org.newsclaim.model.Source;
import org.newsclaim.model.Unit;

/** Stop 2: prints the amounts above 1,000 US dollars that a named source states. */
public final class LargeAmounts {
  private static final BigDecimal LIMIT = BigDecimal.valueOf(1000);

  private static final String TEXT =
      """
      The new pump costs $18,000, said Ann Lee, the head of the water board. She said that a spare part costs $40.

      Between $5,000 and $7,000 was paid for advice, Lee said. Another $90,000 is missing, according to officials.
      """;

  private LargeAmounts() {}

  /**
   * Runs the program.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    Article article = NewsClaims.parse(TEXT);
    for (Quantity amount : article.quantities(Quantity.Kind.MONEY)) {
      for (Claim claim : article.claims(amount)) {
        if (isLarge(amount) && article.sources(claim).stream().anyMatch(Source::named)) {
          System.out.println(article.speaker(claim) + ": " + amount.text());
        }
      }
    }
  }

  /** A range is large if its lower end is. */
  private static boolean isLarge(Quantity amount) {
    return amount.unit().flatMap(Unit::code).filter("USD"::equals).isPresent()
        && amount.low().filter(low -> low.compareTo(LIMIT) > 0).isPresent();
  }
}

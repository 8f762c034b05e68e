package org.newsclaim.compare;

import org.newsclaim.compare.number.QuantityComparer;
import org.newsclaim.compare.result.QuantityComparison;
import org.newsclaim.model.Quantity;

/**
 * Compares quantities.
 *
 * <pre>{@code
 * QuantityComparison comparison = Quantities.compare(a, b);
 * comparison.relation();   // GREATER
 * comparison.reason();     // "around 13,000 is more than a few thousand (2,000 to 9,999)"
 * }</pre>
 *
 * <p>Each quantity is compared as the interval of the true number: its stated bounds, else what its
 * precision or its vague words imply ({@link Quantity#impliedInterval()}). "About" widens a number
 * to half of its last significant digit, at least 5 and at most 10 percent of it; "nearly" is up to
 * 10 percent below; a fraction such as "a third" is taken as rounded to a percent.
 *
 * <p>Units of one dimension are converted. Fractions and percentages of a whole are compared.
 * Currencies are never converted, percentages and percentage points are different, and counts are
 * compared only where the nouns can name the same things ("people" and "residents", not "deaths"
 * and "injuries"). Everything here can be called from any thread.
 */
public final class Quantities {
  private Quantities() {}

  /**
   * Compares two quantities, of one article or of two.
   *
   * @param a the first
   * @param b the second
   * @return their relation with its ground, the two intervals and the reason
   */
  public static QuantityComparison compare(Quantity a, Quantity b) {
    return QuantityComparer.compare(a, b);
  }
}

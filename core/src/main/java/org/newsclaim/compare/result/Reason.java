package org.newsclaim.compare.result;

import java.util.List;
import org.newsclaim.model.Span;

/**
 * Why two claims relate as they do.
 *
 * @param text the reason in words
 * @param a where in the first article, in code points
 * @param b where in the second article, in code points
 */
public record Reason(String text, List<Span> a, List<Span> b) {
  /**
   * Keeps unmodifiable copies of the lists.
   *
   * @param text the reason in words
   * @param a where in the first article
   * @param b where in the second article
   */
  public Reason {
    a = List.copyOf(a);
    b = List.copyOf(b);
  }
}

package org.newsclaim.format.html.kind;

import java.util.List;
import org.newsclaim.model.PageKind;

/**
 * What kind of page a page is, and why.
 *
 * @param kind the kind
 * @param reasons the signals that speak for it, the strongest first, such as "JSON-LD type Product"
 */
public record PageClassification(PageKind kind, List<String> reasons) {
  /**
   * Keeps the list from being changed.
   *
   * @param kind the kind
   * @param reasons the signals that speak for it, the strongest first
   */
  public PageClassification {
    reasons = List.copyOf(reasons);
  }

  /**
   * Kind and reasons in words.
   *
   * @return such as "PRODUCT, by JSON-LD type Product, path /product/"
   */
  @Override
  public String toString() {
    return reasons.isEmpty() ? kind.name() : kind + ", by " + String.join(", ", reasons);
  }
}

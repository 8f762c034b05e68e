package org.newsclaim.format.html.content;

import java.util.List;

/**
 * The article in a page.
 *
 * @param element the element that holds its text
 * @param parts its paragraphs in order, without headline
 */
public record Content(int element, List<PagePart> parts) {
  /**
   * Keeps the list from being changed.
   *
   * @param element the element that holds its text
   * @param parts its paragraphs in order, without headline
   */
  public Content {
    parts = List.copyOf(parts);
  }
}

package org.newsclaim.anchor;

import java.util.List;
import java.util.Optional;
import org.newsclaim.model.Article;

/**
 * The result of finding the values of an article in another text.
 *
 * @param article the article with the new text and all that was found in it, ids unchanged
 * @param anchors the spans that were found, in the order of the old article's JSON
 * @param lost what was not, in the same order; empty if nothing was lost
 */
public record Reattachment(Article article, List<Anchor> anchors, List<LostAnchor> lost) {
  /**
   * Keeps unmodifiable copies of the lists.
   *
   * @param article the article with the new text
   * @param anchors the spans that were found
   * @param lost what was not
   */
  public Reattachment {
    anchors = List.copyOf(anchors);
    lost = List.copyOf(lost);
  }

  /**
   * The anchor of a span.
   *
   * @param pointer its JSON Pointer in the old article, such as {@code /quantities/0/span}
   * @return the anchor, or empty if the span was lost or never was
   */
  public Optional<Anchor> anchor(String pointer) {
    return anchors.stream().filter(anchor -> anchor.pointer().equals(pointer)).findFirst();
  }
}

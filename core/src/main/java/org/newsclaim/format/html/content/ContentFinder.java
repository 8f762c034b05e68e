package org.newsclaim.format.html.content;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.newsclaim.format.html.page.PageTree;

/** Finds the article in a page and reads it out. */
public final class ContentFinder {
  /** Where less than this of the running text of a page is left, too much was dropped. */
  private static final double LEAST_LEFT = 0.35;

  /** That is, where one element that was dropped has so much more than what is left. */
  private static final double LARGER = 1.5;

  private ContentFinder() {}

  /**
   * The article of a page.
   *
   * @param tree the page
   * @param headlines the element of the headline for the element that holds the text, -1 where
   *     there is none
   * @return the element that holds it, and its paragraphs
   */
  public static Content find(PageTree tree, IntUnaryOperator headlines) {
    TextBlocks blocks = TextBlocks.of(tree);
    TextDensity whole = TextDensity.of(tree, blocks);
    BoilerplateDetector furniture = BoilerplateDetector.of(tree, whole);
    TextDensity mass = whole.without(furniture);
    if (mass.running(tree.body()) < LEAST_LEFT * whole.running(tree.body())
        && furniture.largest() > LARGER * mass.running(tree.body())) {
      furniture = BoilerplateDetector.lenient(tree, whole);
      mass = whole.without(furniture);
    }
    int container = new Container(tree, furniture, mass).find();
    List<Line> lines =
        new ArrayList<>(
            new Lead(tree, furniture).before(container, headlines.applyAsInt(container)));
    lines.addAll(new Renderer(tree, furniture).render(container));
    lines = BoilerplateTrimmer.trim(lines);
    return new Content(
        container, lines.stream().map(line -> new PagePart(line.role(), line.words())).toList());
  }
}

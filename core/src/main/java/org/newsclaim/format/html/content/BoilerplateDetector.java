package org.newsclaim.format.html.content;

import java.util.Arrays;
import org.jsoup.nodes.Element;
import org.newsclaim.format.html.page.Hint;
import org.newsclaim.format.html.page.PageTree;
import org.newsclaim.format.html.page.TagKind;
import org.newsclaim.text.LowerCase;

/**
 * Which elements of a page are not its article by what they are called: by their name, class, id,
 * role, or because they are hidden. Such words are often wrong about large parts of a page, so that
 * an element that holds most of the text stays whatever it is called.
 */
final class BoilerplateDetector {
  /** With a larger part of the running text of the page than this, an element stays. */
  private static final double MOST = 0.5;

  /** With a larger part than this, an element that may be an aside stays. */
  private static final double MUCH = 0.25;

  /** With a larger part than this, what is hidden or called comments stays. */
  private static final double NEARLY_ALL = 0.9;

  /** What these are multiplied with where too little of a page would be left. */
  private static final double LENIENT = 0.2;

  private final PageTree tree;
  private final double factor;
  private final boolean[] dropped;
  private long largest;

  private BoilerplateDetector(PageTree tree, double factor) {
    this.tree = tree;
    this.factor = factor;
    this.dropped = new boolean[tree.size()];
  }

  /**
   * Marks the furniture of a page: first what is surely furniture, then, against what is left, what
   * may be.
   */
  static BoilerplateDetector of(PageTree tree, TextDensity mass) {
    return of(tree, mass, 1);
  }

  /** The same for a page on which furniture and article have the same names. */
  static BoilerplateDetector lenient(PageTree tree, TextDensity mass) {
    return of(tree, mass, LENIENT);
  }

  private static BoilerplateDetector of(PageTree tree, TextDensity mass, double factor) {
    BoilerplateDetector furniture = new BoilerplateDetector(tree, factor);
    furniture.dropSure(mass);
    furniture.dropLikely(mass.without(furniture));
    return furniture;
  }

  /** Whether an item, or something around it, is furniture. */
  boolean isDropped(int item) {
    return dropped[item];
  }

  /** The running text of the largest element that was dropped for its name. */
  long largest() {
    return largest;
  }

  /** Drops an item and all in it. */
  void drop(int item) {
    Arrays.fill(dropped, item, tree.end(item), true);
  }

  private void dropSure(TextDensity mass) {
    long all = mass.running(tree.body());
    for (int item = tree.body() + 1; item < tree.end(tree.body()); ) {
      if (tree.isElement(item) && mass.running(item) <= mostOf(item) * all) {
        largest = Math.max(largest, mass.running(item));
        drop(item);
        item = tree.end(item);
      } else {
        item++;
      }
    }
  }

  /** How much of a page an element may hold and still be furniture, below 0 where it is none. */
  private double mostOf(int item) {
    if (tree.kind(item) == TagKind.UNSEEN) {
      return 1;
    }
    if (isHidden(tree.element(item))) {
      return factor * NEARLY_ALL;
    }
    if (tree.is(item, "article") || tree.is(item, "main") || tree.has(item, Hint.POST)) {
      return -1;
    }
    if (tree.has(item, Hint.COMMENTS)) {
      return tree.has(item, Hint.BODY) ? factor * MUCH : NEARLY_ALL;
    }
    if (tree.is(item, "nav") || tree.is(item, "footer") || tree.has(item, Hint.FURNITURE)) {
      return factor * MOST;
    }
    return -1;
  }

  private void dropLikely(TextDensity mass) {
    long all = mass.running(tree.body());
    for (int item = tree.body() + 1; item < tree.end(tree.body()); ) {
      boolean likely =
          tree.isElement(item)
              && !dropped[item]
              && (tree.kind(item) == TagKind.FURNITURE || tree.has(item, Hint.ASIDE))
              && !tree.has(item, Hint.BODY)
              && !tree.has(item, Hint.POST)
              && !tree.is(item, "article")
              && !tree.is(item, "main");
      if (likely && mass.running(item) <= factor * MUCH * all) {
        largest = Math.max(largest, mass.running(item));
        drop(item);
        item = tree.end(item);
      } else {
        item++;
      }
    }
  }

  private static boolean isHidden(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
      return true;
    }
    String style = element.attr("style");
    if (style.isEmpty()) {
      return false;
    }
    String rules = LowerCase.of(style).replace(" ", "");
    return rules.contains("display:none") || rules.contains("visibility:hidden");
  }
}

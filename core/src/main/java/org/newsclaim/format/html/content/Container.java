package org.newsclaim.format.html.content;

import org.newsclaim.format.html.page.Hint;
import org.newsclaim.format.html.page.PageTree;

/**
 * Finds the element that holds the article: the one that has much of the running text of the page
 * and little else, and with preference one that is called so.
 */
final class Container {
  /** An element that is called the body of an article need not have more of the page than this. */
  private static final double LEAST_SHARE = 0.3;

  /** An inner element must hold this much of an outer one to be taken instead. */
  private static final double NEARLY_ALL = 0.9;

  private static final double ALL = 0.97;

  private static final double MUCH_ELSE = 0.25;

  private final PageTree tree;
  private final BoilerplateDetector furniture;
  private final TextDensity mass;

  Container(PageTree tree, BoilerplateDetector furniture, TextDensity mass) {
    this.tree = tree;
    this.furniture = furniture;
    this.mass = mass;
  }

  int find() {
    int named = named();
    return purest(named >= 0 ? named : densest());
  }

  /** In an element with much else, the one that holds nearly all running text and least of that. */
  private int purest(int outer) {
    if (mass.other(outer) < MUCH_ELSE * mass.running(outer)) {
      return outer;
    }
    int best = outer;
    long least = (long) (ALL * mass.running(outer));
    for (int item = outer + 1; item < tree.end(outer); item++) {
      if (tree.isElement(item)
          && tree.kind(item).partsLines()
          && mass.running(item) >= least
          && mass.other(item) < mass.other(best)) {
        best = item;
      }
    }
    return best;
  }

  /** The element with a name of its own for it, -1 where none holds enough. */
  private int named() {
    int best = -1;
    long most = 0;
    for (int item = tree.body(); item < tree.end(tree.body()); item++) {
      if (tree.isElement(item) && !furniture.isDropped(item) && tree.has(item, Hint.BODY)) {
        long running = mass.running(item);
        boolean inner = best >= 0 && item < tree.end(best);
        if (running > most || (inner && running >= NEARLY_ALL * most)) {
          best = item;
          most = Math.max(most, running);
        }
      }
    }
    boolean enough = most > 0 && most >= LEAST_SHARE * mass.running(tree.body());
    return enough ? withSiblings(best) : -1;
  }

  /** The parent, where the text is spread over several elements of one class. */
  private int withSiblings(int named) {
    int parent = tree.parent(named);
    String name = tree.element(named).className();
    if (named <= tree.body() || name.isEmpty()) {
      return named;
    }
    long alike = 0;
    for (int item = parent + 1; item < tree.end(parent); item = tree.end(item)) {
      if (tree.isElement(item) && tree.element(item).className().equals(name)) {
        alike += mass.running(item);
      }
    }
    return alike > mass.running(named) && alike >= NEARLY_ALL * mass.running(parent)
        ? parent
        : named;
  }

  /** The element that parts running text from the rest best: the highest F1 of both. */
  private int densest() {
    int best = tree.body();
    double highest = 0;
    long all = mass.running(tree.body());
    for (int item = tree.body(); item < tree.end(tree.body()); item++) {
      if (!tree.isElement(item) || furniture.isDropped(item) || !tree.kind(item).partsLines()) {
        continue;
      }
      long running = mass.running(item);
      double score = 2.0 * running / Math.max(1, running + mass.other(item) + all);
      if (tree.has(item, Hint.ARTICLE) || tree.is(item, "article") || tree.is(item, "main")) {
        score *= 1.05;
      }
      if (score > 0 && score >= highest) {
        best = item;
        highest = score;
      }
    }
    return best;
  }
}

package org.newsclaim.format.html.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.newsclaim.format.html.page.Hint;
import org.newsclaim.format.html.page.PageTree;
import org.newsclaim.format.html.page.TagKind;

/**
 * The part of a page in which byline and date of an article can stand: around headline and text,
 * outside comments, navigation and other articles.
 */
final class Region {
  /** So many elements and texts before the headline belong to it. */
  private static final int BEFORE = 60;

  /** So many of the text can still be its head. */
  private static final int FIRST = 12;

  private final PageTree tree;
  private final int headline;
  private final int text;

  /**
   * A run of elements and texts.
   *
   * @param from its first
   * @param to the one after its last
   * @param inText whether it is the text of the article itself
   */
  record Stretch(int from, int to, boolean inText) {}

  /**
   * Finds it.
   *
   * @param tree the page
   * @param headline the element of the headline, -1 where there is none
   * @param text the element of the text
   */
  Region(PageTree tree, int headline, int text) {
    this.tree = tree;
    this.headline = headline;
    this.text = text;
  }

  /**
   * The stretches, nearest first: from the headline to the first lines of the text, before the
   * headline, after the text, in the text.
   */
  List<Stretch> stretches() {
    boolean known = headline >= 0 && headline < tree.end(text);
    int first = known ? headline : Math.max(tree.body(), text - BEFORE);
    int begin = Math.min(tree.end(text), Math.max(text, first) + FIRST);
    int root = root();
    int before = Math.max(tree.body(), Math.min(root, first - BEFORE));
    List<Stretch> stretches = new ArrayList<>();
    stretches.add(new Stretch(first, begin, false));
    stretches.add(new Stretch(before, first, false));
    stretches.add(new Stretch(tree.end(text), Math.max(tree.end(root), tree.end(text)), false));
    stretches.add(new Stretch(begin, tree.end(text), true));
    return stretches;
  }

  /** The innermost element around headline and text. */
  private int root() {
    int at = text;
    while (at > tree.body() && headline >= 0 && !contains(at, headline)) {
      at = tree.parent(at);
    }
    return at;
  }

  private boolean contains(int outer, int inner) {
    return outer <= inner && inner < tree.end(outer);
  }

  /** The elements of a kind in all stretches, nearest first. */
  List<Integer> elements(IntPredicate kind) {
    List<Integer> found = new ArrayList<>();
    for (Stretch stretch : stretches()) {
      found.addAll(elements(stretch, kind));
    }
    return found;
  }

  /** The elements of a kind in a stretch, in their order. */
  List<Integer> elements(Stretch stretch, IntPredicate kind) {
    return items(stretch, item -> tree.isElement(item) && kind.test(item));
  }

  /** The texts in a stretch of a length, in their order. */
  List<Integer> texts(Stretch stretch, int shortest, int longest) {
    return items(
        stretch,
        item -> {
          int length = tree.isElement(item) ? 0 : tree.text(item).strip().length();
          return length >= shortest && length <= longest;
        });
  }

  private List<Integer> items(Stretch stretch, IntPredicate kind) {
    List<Integer> found = new ArrayList<>();
    for (int item = stretch.from(); item < stretch.to(); ) {
      if (tree.isElement(item) && isForeign(item)) {
        item = tree.end(item);
      } else {
        if (kind.test(item)) {
          found.add(item);
        }
        item++;
      }
    }
    return found;
  }

  private boolean isForeign(int item) {
    if (contains(item, text) || (headline >= 0 && contains(item, headline))) {
      return false;
    }
    return tree.has(item, Hint.COMMENTS)
        || tree.has(item, Hint.POST)
        || tree.kind(item) == TagKind.UNSEEN
        || tree.is(item, "nav")
        || tree.is(item, "article")
        || (tree.is(item, "footer") && tree.parent(item) == tree.body());
  }
}

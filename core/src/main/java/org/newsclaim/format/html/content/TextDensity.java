package org.newsclaim.format.html.content;

import org.newsclaim.format.html.page.PageTree;
import org.newsclaim.format.html.page.TagKind;

/**
 * How much running text, and how much other text, each part of a page holds. A block is running
 * text as far as it looks like sentences: long, with stops, and few links.
 */
final class TextDensity {
  private static final int SHORTEST = 25;
  private static final int LONG = 80;
  private static final double MOST_LINKS = 0.5;

  private final PageTree tree;
  private final TextBlocks blocks;

  /** Sums over all blocks before each. */
  private final long[] running;

  private final long[] other;

  private TextDensity(PageTree tree, TextBlocks blocks) {
    this.tree = tree;
    this.blocks = blocks;
    this.running = new long[blocks.size() + 1];
    this.other = new long[blocks.size() + 1];
  }

  /** The mass of all blocks of a page. */
  static TextDensity of(PageTree tree, TextBlocks blocks) {
    TextDensity mass = new TextDensity(tree, blocks);
    for (int b = 0; b < blocks.size(); b++) {
      int weight = mass.weight(b);
      mass.running[b + 1] = mass.running[b] + weight;
      mass.other[b + 1] = mass.other[b] + mass.rest(b, weight);
    }
    return mass;
  }

  /** The mass of the blocks that are not furniture. */
  TextDensity without(BoilerplateDetector furniture) {
    TextDensity mass = new TextDensity(tree, blocks);
    for (int b = 0; b < blocks.size(); b++) {
      boolean kept = !furniture.isDropped(blocks.first(b));
      int weight = kept ? weight(b) : 0;
      mass.running[b + 1] = mass.running[b] + weight;
      mass.other[b + 1] = mass.other[b] + (kept ? rest(b, weight) : 0);
    }
    return mass;
  }

  /** How many characters of running text an element holds. */
  long running(int item) {
    return sum(running, item);
  }

  /** How many other characters an element holds. */
  long other(int item) {
    return sum(other, item);
  }

  /** How many characters of a block are running text. */
  int weight(int block) {
    int chars = blocks.chars(block);
    int links = blocks.linkChars(block);
    if (chars < SHORTEST
        || links > MOST_LINKS * chars
        || tree.kind(blocks.owner(block)) == TagKind.HEADING) {
      return 0;
    }
    int words = chars - links;
    if (chars >= LONG && blocks.stops(block) > 0) {
      return words;
    }
    return blocks.stops(block) > 0 ? words / 2 : words / 4;
  }

  /** How many characters of a block are other text: in short sentences only the links. */
  private int rest(int block, int weight) {
    return weight > 0 && blocks.stops(block) > 0
        ? blocks.linkChars(block)
        : blocks.chars(block) - weight;
  }

  private long sum(long[] sums, int item) {
    return sums[blocks.at(tree.end(item))] - sums[blocks.at(item)];
  }
}

package org.newsclaim.format.html.content;

import java.util.Arrays;
import org.newsclaim.format.html.page.PageTree;
import org.newsclaim.format.html.page.TagKind;
import org.newsclaim.format.html.page.WhiteSpace;

/**
 * The runs of text of a page that stand on lines of their own, with what tells running text from
 * furniture: how long they are, how much of them is links, whether they hold sentences.
 */
final class TextBlocks {
  /** What ideographs weigh against letters: a word has two of them. */
  private static final int IDEOGRAPH = 3;

  private static final int FIRST_IDEOGRAPH = 0x2E80;

  private final PageTree tree;
  private int size;
  private int[] firsts = new int[256];
  private int[] owners = new int[256];
  private int[] chars = new int[256];
  private int[] linkChars = new int[256];
  private int[] stops = new int[256];

  /** For each item the first block at or after it. */
  private final int[] next;

  private TextBlocks(PageTree tree) {
    this.tree = tree;
    this.next = new int[tree.size() + 1];
  }

  static TextBlocks of(PageTree tree) {
    TextBlocks blocks = new TextBlocks(tree);
    blocks.new Scan().scan();
    blocks.index();
    return blocks;
  }

  int size() {
    return size;
  }

  /** The first item of a block, a text. */
  int first(int block) {
    return firsts[block];
  }

  /** The innermost element around a block that stands on lines of its own. */
  int owner(int block) {
    return owners[block];
  }

  /** How many characters a block has, white space collapsed. */
  int chars(int block) {
    return chars[block];
  }

  /** How many of them are in links. */
  int linkChars(int block) {
    return linkChars[block];
  }

  /** How many sentences and clauses a block has, by its stops and commas. */
  int stops(int block) {
    return stops[block];
  }

  /** The first block at or after an item. */
  int at(int item) {
    return next[item];
  }

  private void index() {
    int block = size;
    for (int item = next.length - 1; item >= 0; item--) {
      block = block > 0 && firsts[block - 1] >= item ? block - 1 : block;
      next[item] = block;
    }
  }

  /** One way through the page. */
  private final class Scan {
    private int openElement = tree.body();
    private int linkEnd;
    private int breaks;
    private int count;
    private int inLinks;
    private int punctuation;
    private int first = -1;

    void scan() {
      int item = tree.body() + 1;
      int end = tree.end(tree.body());
      while (item < end) {
        close(tree.parent(item));
        if (!tree.isElement(item)) {
          text(item);
          item++;
        } else if (tree.kind(item) == TagKind.UNSEEN) {
          item = tree.end(item);
        } else {
          open(item);
          item++;
        }
      }
      flush();
    }

    private void close(int parent) {
      while (openElement != parent) {
        if (tree.kind(openElement).partsLines()) {
          flush();
        }
        openElement = tree.parent(openElement);
      }
    }

    private void open(int item) {
      TagKind kind = tree.kind(item);
      openElement = item;
      if (kind.partsLines() || kind == TagKind.CELL) {
        flush();
      } else if (kind == TagKind.BREAK) {
        breaks++;
        if (breaks > 1) {
          flush();
        }
      } else if (kind == TagKind.LINK && tree.isOutwardLink(item)) {
        linkEnd = Math.max(linkEnd, tree.end(item));
      }
    }

    private void text(int item) {
      String text = tree.text(item);
      int length = 0;
      boolean space = true;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (WhiteSpace.isSpace(c)) {
          length += space ? 0 : 1;
          space = true;
        } else {
          length += c >= FIRST_IDEOGRAPH && Character.isIdeographic(c) ? IDEOGRAPH : 1;
          punctuation += isStop(c) ? 1 : 0;
          space = false;
        }
      }
      if (length > 0) {
        first = first < 0 ? item : first;
        breaks = 0;
        count += length;
        inLinks += item < linkEnd ? length : 0;
      }
    }

    private boolean isStop(char c) {
      return switch (c) {
        case '.', ',', ';', '!', '?', '\u3002', '\uFF0C', '\u3001', '\u060C' -> true;
        default -> false;
      };
    }

    private void flush() {
      if (first >= 0) {
        add();
      }
      first = -1;
      count = 0;
      inLinks = 0;
      punctuation = 0;
      breaks = 0;
    }

    private void add() {
      if (size == firsts.length) {
        firsts = Arrays.copyOf(firsts, size * 2);
        owners = Arrays.copyOf(owners, size * 2);
        chars = Arrays.copyOf(chars, size * 2);
        linkChars = Arrays.copyOf(linkChars, size * 2);
        stops = Arrays.copyOf(stops, size * 2);
      }
      firsts[size] = first;
      owners[size] = owner(first);
      chars[size] = count;
      linkChars[size] = inLinks;
      stops[size] = punctuation;
      size++;
    }

    private int owner(int item) {
      int at = tree.parent(item);
      while (!tree.kind(at).partsLines() && tree.kind(at) != TagKind.CELL && at > tree.body()) {
        at = tree.parent(at);
      }
      return at;
    }
  }
}

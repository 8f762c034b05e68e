package org.newsclaim.format.html.kind;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.newsclaim.format.html.page.PageTree;
import org.newsclaim.format.html.page.TagKind;

/** Counts what tells kinds of pages apart by their layout, in one pass over the body. */
final class LayoutSigns {
  private static final int LONGEST_ACTION = 60;
  private static final int LONGEST_PRICE = 24;
  private static final int LONGEST_CARD = 500;
  private static final int FEWEST_CARDS = 4;

  /** How many elements and texts a card has at least and at most. */
  private static final int SMALLEST_CARD = 4;

  private static final int LARGEST_CARD = 200;

  private final PageTree tree;
  private final Map<String, Integer> actions = new HashMap<>();
  private int prices;
  private int links;
  private int textChars;
  private int linkChars;
  private int codeChars;
  private int cards;
  private int cardChars;

  private LayoutSigns(PageTree tree) {
    this.tree = tree;
  }

  static LayoutSigns of(PageTree tree) {
    LayoutSigns signs = new LayoutSigns(tree);
    signs.count();
    return signs;
  }

  private void count() {
    int[] chars = new int[tree.size() + 1];
    int linkEnd = 0;
    int codeEnd = 0;
    int end = tree.end(tree.body());
    for (int item = tree.body(); item < end; item++) {
      chars[item + 1] = chars[item];
      if (!tree.isElement(item)) {
        int length = tree.text(item).strip().length();
        chars[item + 1] += length;
        textChars += length;
        linkChars += item < linkEnd ? length : 0;
        codeChars += item < codeEnd ? length : 0;
        if (length > 0 && length <= LONGEST_PRICE && isPrice(tree.text(item).strip())) {
          prices++;
        }
        continue;
      }
      if (tree.kind(item) == TagKind.UNSEEN) {
        int stop = tree.end(item);
        for (int skipped = item + 1; skipped < stop; skipped++) {
          chars[skipped + 1] = chars[item];
        }
        item = stop - 1;
        continue;
      }
      if (tree.kind(item) == TagKind.LINK || tree.is(item, "button")) {
        action(item);
      } else if (tree.is(item, "input")) {
        note(tree.element(item).attr("value"));
      }
      if (tree.kind(item) == TagKind.LINK && tree.isOutwardLink(item)) {
        links++;
        linkEnd = Math.max(linkEnd, tree.end(item));
      } else if (tree.is(item, "pre") || tree.is(item, "code")) {
        codeEnd = Math.max(codeEnd, tree.end(item));
      }
    }
    cards(chars);
  }

  private void action(int item) {
    if (tree.end(item) - item < 12) {
      note(tree.words(item, LONGEST_ACTION));
    }
  }

  private void note(String words) {
    if (!words.isEmpty() && words.length() <= LONGEST_ACTION) {
      actions.merge(words.toLowerCase(Locale.ROOT).strip(), 1, Integer::sum);
    }
  }

  /** Siblings that look alike, each with a link and a picture or heading and little text. */
  private void cards(int[] chars) {
    Map<String, int[]> alike = new HashMap<>();
    for (int parent = tree.body(); parent < tree.end(tree.body()); parent++) {
      if (!tree.isElement(parent) || tree.end(parent) - parent < 4 * FEWEST_CARDS) {
        continue;
      }
      alike.clear();
      for (int item = parent + 1; item < tree.end(parent); item = tree.end(item)) {
        int size = tree.end(item) - item;
        if (tree.isElement(item) && size >= SMALLEST_CARD && size <= LARGEST_CARD) {
          int length = chars[tree.end(item)] - chars[item];
          if (length > 0 && length <= LONGEST_CARD && isCard(item)) {
            int[] sum = alike.computeIfAbsent(name(item), key -> new int[2]);
            sum[0]++;
            sum[1] += length;
          }
        }
      }
      for (int[] sum : alike.values()) {
        if (sum[0] >= FEWEST_CARDS) {
          cards += sum[0];
          cardChars += sum[1];
        }
      }
    }
  }

  private String name(int item) {
    String classes = tree.element(item).className();
    int space = classes.indexOf(' ');
    return tree.element(item).normalName()
        + '.'
        + (space < 0 ? classes : classes.substring(0, space));
  }

  private boolean isCard(int item) {
    boolean link = tree.kind(item) == TagKind.LINK;
    boolean picture = false;
    for (int at = item; at < tree.end(item); at++) {
      if (tree.isElement(at)) {
        link |= tree.kind(at) == TagKind.LINK;
        picture |= tree.is(at, "img") || tree.kind(at) == TagKind.HEADING;
      }
    }
    return link && picture;
  }

  private static boolean isPrice(String text) {
    boolean digit = false;
    boolean sign = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      digit |= Character.isDigit(c);
      sign |= Character.getType(c) == Character.CURRENCY_SYMBOL;
    }
    return digit && sign;
  }

  Map<String, Integer> actions() {
    return actions;
  }

  int prices() {
    return prices;
  }

  int links() {
    return links;
  }

  int textChars() {
    return textChars;
  }

  int linkChars() {
    return linkChars;
  }

  int codeChars() {
    return codeChars;
  }

  int cards() {
    return cards;
  }

  int cardChars() {
    return cardChars;
  }
}

package org.newsclaim.format.html.metadata;

import org.newsclaim.format.html.page.PageTree;

/** Which names a page shows: those of its metadata are often of whoever put it online. */
final class ShownWords {
  /** A page with fewer letters shows too little to tell: its text is made by scripts. */
  private static final int FEWEST_LETTERS = 500;

  private static final int MOST_CHARS = 1 << 20;

  private final String letters;

  private ShownWords(String letters) {
    this.letters = letters;
  }

  static ShownWords of(PageTree tree) {
    return new ShownWords(SiteName.letters(tree.words(tree.body(), MOST_CHARS)));
  }

  /** Whether a name is shown, perhaps without the names in its middle: "Jane A. Roe". */
  boolean has(String name) {
    return letters.length() < FEWEST_LETTERS
        || letters.contains(SiteName.letters(name))
        || letters.contains(SiteName.letters(withoutMiddle(name)));
  }

  private static String withoutMiddle(String name) {
    int space = name.indexOf(' ');
    return space < 0 ? name : name.substring(0, space) + name.substring(name.lastIndexOf(' '));
  }
}

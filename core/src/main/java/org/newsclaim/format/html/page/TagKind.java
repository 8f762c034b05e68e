package org.newsclaim.format.html.page;

import java.util.HashMap;
import java.util.Map;

/** What an element is to the layout of a page, by its name; the names are in {@code tags.txt}. */
public enum TagKind {
  /** Runs on within a line, as every unknown element does. */
  INLINE,
  /** Stands on lines of its own. */
  BLOCK,
  /** A paragraph. */
  PARAGRAPH,
  /** A heading. */
  HEADING,
  /** A line break. */
  BREAK,
  /** A cell of a table, or what stands beside another on one line. */
  CELL,
  /** A line of a table. */
  ROW,
  /** Text whose line breaks count. */
  PREFORMATTED,
  /** The words below a picture. */
  CAPTION,
  /** A link. */
  LINK,
  /** What surrounds an article: navigation, forms, footers. */
  FURNITURE,
  /** Never shown as text. */
  UNSEEN;

  private static final Map<String, TagKind> BY_NAME = read();

  static TagKind of(String name) {
    return BY_NAME.getOrDefault(name, INLINE);
  }

  /**
   * Whether lines end before and after such an element.
   *
   * @return false for what runs on within a line, true for all else
   */
  public boolean partsLines() {
    return this != INLINE && this != LINK && this != BREAK && this != CELL;
  }

  private static Map<String, TagKind> read() {
    Map<String, TagKind> kinds = new HashMap<>();
    for (String line : DataLines.read(TagKind.class, "tags.txt")) {
      int tab = line.indexOf('\t');
      kinds.put(line.substring(0, tab), valueOf(line.substring(tab + 1)));
    }
    return Map.copyOf(kinds);
  }
}

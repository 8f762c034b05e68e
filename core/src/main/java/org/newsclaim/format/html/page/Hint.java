package org.newsclaim.format.html.page;

/** What the class, id or role of an element says of it; the words are in {@code hints.txt}. */
public enum Hint {
  /** Holds the text of an article and little else. */
  BODY,
  /** Holds an article, or the larger part of a page. */
  ARTICLE,
  /** The lines that stand before the text of an article and belong to it. */
  LEAD,
  /** The words below a picture. */
  CAPTION,
  /** Who made a picture. */
  CREDIT,
  /** The line that names the authors. */
  BYLINE,
  /** The line with the date. */
  DATE,
  /** A post of a social network that is quoted whole. */
  POST,
  /** What readers wrote below an article. */
  COMMENTS,
  /** What is not the article: navigation, advertisements, links to others. */
  FURNITURE,
  /** What mostly stands beside an article: boxes, galleries, promotion. */
  ASIDE,
  /** A word or two above or before a headline that say what it is about. */
  KICKER;

  int bit() {
    return 1 << ordinal();
  }
}

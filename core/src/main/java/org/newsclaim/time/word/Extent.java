package org.newsclaim.time.word;

/** How far words that only narrow or point at a time go to its left: "the early 2000s". */
public final class Extent {
  private Extent() {}

  /** The token from which "early", "late", "mid-" stand before a token, or the token itself. */
  public static int withPart(TimeCursor line, int token) {
    int before = token - 1;
    if (line.isHyphen(before) && line.isGlued(before) && line.isGlued(token)) {
      before--;
    }
    return line.isFree(before, Role.PART) ? before : token;
  }

  /** The token of a "the" right before a token, or the token itself. */
  public static int withThe(TimeCursor line, int token) {
    return line.isFree(token - 1, Role.THE) ? token - 1 : token;
  }

  /** Both: "the early". */
  public static int withPartAndThe(TimeCursor line, int token) {
    return withThe(line, withPart(line, token));
  }
}

package org.newsclaim.anchor.place;

import org.newsclaim.anchor.align.Alignment;
import org.newsclaim.anchor.align.Tokens;

/** How much speaks for a place: the words around it that were found beside it, too. */
public final class Support {
  /** How many words on either side are looked at. */
  private static final int WORDS = 8;

  /** How many tokens may stand between two words that still count as beside each other. */
  private static final int SLACK = 4;

  /** What the beginning or end of both texts is worth, in words. */
  private static final int TEXT_EDGE = 2;

  private Support() {}

  /**
   * {@return how sure a place is for which so many words speak: one half of the doubt goes with
   * each two}
   *
   * @param words how many words
   */
  public static double certainty(double words) {
    return 1 - Math.pow(2, -words / 2);
  }

  /**
   * {@return how many words before an old token stand just before a new one}
   *
   * @param alignment the two texts
   * @param oldToken the old token
   * @param newToken the new one
   */
  public static double before(Alignment alignment, int oldToken, int newToken) {
    Tokens old = alignment.old();
    int expected = newToken - 1;
    int words = 0;
    double found = oldToken == 0 && newToken == 0 ? TEXT_EDGE : 0;
    for (int i = oldToken - 1; i >= 0 && words < WORDS; i--) {
      boolean word = old.isWord(i);
      words += word ? 1 : 0;
      if (alignment.isFound(i)) {
        int last = alignment.last(i);
        if (last > expected || last < expected - SLACK - words) {
          break;
        }
        expected = alignment.first(i) - 1;
        found += word ? alignment.alike(i) : 0;
        found += i == 0 && expected < 0 ? TEXT_EDGE : 0;
      }
    }
    return found;
  }

  /**
   * {@return how many words after an old token stand just after a new one}
   *
   * @param alignment the two texts
   * @param oldToken the old token
   * @param newToken the new one
   */
  public static double after(Alignment alignment, int oldToken, int newToken) {
    Tokens old = alignment.old();
    int size = old.size();
    int newSize = alignment.fresh().size();
    int expected = newToken + 1;
    int words = 0;
    double found = oldToken == size - 1 && newToken == newSize - 1 ? TEXT_EDGE : 0;
    for (int i = oldToken + 1; i < size && words < WORDS; i++) {
      boolean word = old.isWord(i);
      words += word ? 1 : 0;
      if (alignment.isFound(i)) {
        int first = alignment.first(i);
        if (first < expected || first > expected + SLACK + words) {
          break;
        }
        expected = alignment.last(i) + 1;
        found += word ? alignment.alike(i) : 0;
        found += i == size - 1 && expected == newSize ? TEXT_EDGE : 0;
      }
    }
    return found;
  }
}

package org.newsclaim.anchor.align;

/**
 * How alike two words are: 1 less the share of letters that were changed, added, dropped or swapped
 * with their neighbour (optimal string alignment). Numbers are alike only where they are the same:
 * one digit makes another number.
 */
final class WordSimilarity {
  /** Below it two words are different words. */
  static final double LEAST = 0.5;

  /** A double quotation mark and a single one. */
  private static final double OTHER_MARK = 0.8;

  private static final int LONGEST = 64;

  private final Tokens old;
  private final Tokens fresh;
  private int[] before = new int[LONGEST + 1];
  private int[] above = new int[LONGEST + 1];
  private int[] row = new int[LONGEST + 1];

  WordSimilarity(Tokens old, Tokens fresh) {
    this.old = old;
    this.fresh = fresh;
  }

  /** From 0 to 1; 0 where they are less alike than {@link #LEAST}. */
  double of(int oldToken, int freshToken) {
    if (old.id(oldToken) == fresh.id(freshToken)) {
      return 1;
    }
    if (old.isQuotationMark(oldToken) && fresh.isQuotationMark(freshToken)) {
      return OTHER_MARK;
    }
    int length = old.end(oldToken) - old.start(oldToken);
    int other = fresh.end(freshToken) - fresh.start(freshToken);
    int longest = Math.max(length, other);
    boolean comparable =
        old.isWord(oldToken)
            && fresh.isWord(freshToken)
            && !old.isNumber(oldToken)
            && !fresh.isNumber(freshToken)
            && longest <= LONGEST
            && Math.abs(length - other) * 2 <= longest;
    if (!comparable) {
      return 0;
    }
    double alike = 1 - (double) distance(oldToken, length, freshToken, other) / longest;
    return alike < LEAST ? 0 : alike;
  }

  private int distance(int oldToken, int length, int freshToken, int other) {
    char[] left = old.folded();
    char[] right = fresh.folded();
    int from = old.start(oldToken);
    int to = fresh.start(freshToken);
    for (int j = 0; j <= other; j++) {
      above[j] = j;
    }
    for (int i = 1; i <= length; i++) {
      row[0] = i;
      char c = left[from + i - 1];
      for (int j = 1; j <= other; j++) {
        char d = right[to + j - 1];
        int cost = Math.min(Math.min(above[j], row[j - 1]) + 1, above[j - 1] + (c == d ? 0 : 1));
        boolean swapped =
            i > 1 && j > 1 && c == right[to + j - 2] && d == left[from + i - 2] && c != d;
        row[j] = swapped ? Math.min(cost, before[j - 2] + 1) : cost;
      }
      int[] spare = before;
      before = above;
      above = row;
      row = spare;
    }
    return above[other];
  }

  /** Whether one word is two others written together. */
  static boolean isJoined(Tokens one, int token, Tokens two, int first) {
    if (!two.isWord(first) || !two.isWord(first + 1) || !one.isWord(token)) {
      return false;
    }
    int length = one.end(token) - one.start(token);
    int head = two.end(first) - two.start(first);
    int tail = two.end(first + 1) - two.start(first + 1);
    return length == head + tail
        && same(one.folded(), one.start(token), two.folded(), two.start(first), head)
        && same(one.folded(), one.start(token) + head, two.folded(), two.start(first + 1), tail);
  }

  private static boolean same(char[] one, int from, char[] two, int start, int length) {
    for (int i = 0; i < length; i++) {
      if (one[from + i] != two[start + i]) {
        return false;
      }
    }
    return true;
  }
}

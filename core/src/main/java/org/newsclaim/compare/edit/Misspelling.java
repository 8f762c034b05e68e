package org.newsclaim.compare.edit;

import java.util.Arrays;
import org.newsclaim.text.TokenizedText;

/** Tells a mended misspelling from another word. */
final class Misspelling {
  private static final int SHORTEST = 4;

  private Misspelling() {}

  /**
   * Whether one word is the other misspelled: one letter is missing, doubled, wrong or out of
   * place, and the lexicon knows at most one of them.
   */
  static boolean is(TokenizedText text, int token, String one, String other) {
    boolean names = text.isCapitalized(token);
    if (Math.min(one.length(), other.length()) < SHORTEST) {
      return false;
    }
    boolean bothKnown = text.lexicon().id(one) != 0 && text.lexicon().id(other) != 0;
    if (bothKnown) {
      return false;
    }
    boolean sameLetters = sorted(one).equals(sorted(other));
    return distance(one, other) == 1 && (sameLetters || !names);
  }

  private static String sorted(String word) {
    char[] letters = word.toCharArray();
    Arrays.sort(letters);
    return new String(letters);
  }

  /** The least number of letters to add, drop, replace or swap with their neighbor. */
  private static int distance(String one, String other) {
    int[][] cost = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        cost[i][j] = i == 0 ? j : j == 0 ? i : least(cost, one, other, i, j);
      }
    }
    return cost[one.length()][other.length()];
  }

  private static int least(int[][] cost, String one, String other, int i, int j) {
    int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
    int least =
        Math.min(cost[i - 1][j - 1] + same, Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1));
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
  }
}

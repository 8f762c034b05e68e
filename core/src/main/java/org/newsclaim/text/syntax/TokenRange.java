package org.newsclaim.text.syntax;

import java.util.Arrays;

/**
 * A run of tokens.
 *
 * @param start the first
 * @param end the one after the last
 */
public record TokenRange(int start, int end) {
  public boolean contains(int token) {
    return token >= start && token < end;
  }

  public int length() {
    return end - start;
  }

  /**
   * For each token the place of the first of some starts, in their order, that is not before it.
   */
  static int[] nexts(int[] starts, int tokens) {
    int[] nexts = new int[tokens];
    int token = 0;
    for (int place = 0; place < starts.length; place++) {
      Arrays.fill(nexts, token, starts[place] + 1, place);
      token = starts[place] + 1;
    }
    Arrays.fill(nexts, token, tokens, starts.length);
    return nexts;
  }
}

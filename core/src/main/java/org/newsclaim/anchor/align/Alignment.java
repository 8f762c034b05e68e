package org.newsclaim.anchor.align;

import java.util.Arrays;
import java.util.BitSet;

/** Which token of a new text is which of an old one. A new token is never two old ones at once. */
public final class Alignment {
  private final Tokens old;
  private final Tokens fresh;
  private final int[] first;
  private final int[] last;
  private final float[] alike;
  private final BitSet taken = new BitSet();
  private final BitSet doubtful = new BitSet();

  Alignment(Tokens old, Tokens fresh) {
    this.old = old;
    this.fresh = fresh;
    this.first = new int[old.size()];
    this.last = new int[old.size()];
    this.alike = new float[old.size()];
    Arrays.fill(first, -1);
  }

  void pair(int oldToken, int firstNew, int lastNew, double similarity) {
    first[oldToken] = firstNew;
    last[oldToken] = lastNew;
    alike[oldToken] = (float) similarity;
    taken.set(firstNew, lastNew + 1);
  }

  void doubt(int oldToken) {
    doubtful.set(oldToken);
  }

  /** {@return the tokens of the old text} */
  public Tokens old() {
    return old;
  }

  /** {@return the tokens of the new text} */
  public Tokens fresh() {
    return fresh;
  }

  /**
   * {@return whether an old token was found again}
   *
   * @param oldToken an old token
   */
  public boolean isFound(int oldToken) {
    return first[oldToken] >= 0;
  }

  /**
   * {@return the new token that an old one is, or the first of two}
   *
   * @param oldToken an old token
   */
  public int first(int oldToken) {
    return first[oldToken];
  }

  /**
   * {@return the new token that an old one is, or the last of two}
   *
   * @param oldToken an old token
   */
  public int last(int oldToken) {
    return last[oldToken];
  }

  /**
   * {@return how alike an old token is to what it became, from 0 to 1}
   *
   * @param oldToken an old token
   */
  public double alike(int oldToken) {
    return alike[oldToken];
  }

  /**
   * {@return whether an old token could as well be elsewhere}
   *
   * @param oldToken an old token
   */
  public boolean isDoubtful(int oldToken) {
    return doubtful.get(oldToken);
  }

  /** Whether two tokens are there, are the same word, and belong to no other. */
  boolean canPair(int oldToken, int newToken) {
    return oldToken >= 0
        && newToken >= 0
        && oldToken < old.size()
        && newToken < fresh.size()
        && old.id(oldToken) == fresh.id(newToken)
        && !isFound(oldToken)
        && !isTaken(newToken);
  }

  boolean isTaken(int newToken) {
    return taken.get(newToken);
  }

  /** The first taken token at or after one, {@code fresh.size()} where there is none. */
  int nextTaken(int newToken) {
    int next = taken.nextSetBit(newToken);
    return next < 0 ? fresh.size() : next;
  }

  /** The last taken token before one, -1 where there is none. */
  int previousTaken(int newToken) {
    return newToken == 0 ? -1 : taken.previousSetBit(newToken - 1);
  }
}

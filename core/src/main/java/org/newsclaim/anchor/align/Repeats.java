package org.newsclaim.anchor.align;

import java.util.Arrays;

/**
 * Stretches that stand several times in one of the texts, such as a summary that the text repeats:
 * each is laid upon the place where the two texts agree longest around it, the earliest one that is
 * still free where several do. In that case it is marked as doubtful.
 */
final class Repeats {
  private static final int LENGTH = 8;
  private static final int CANDIDATES = 16;
  private static final int FARTHEST = 64;
  private static final int NONE = -1;

  private final Alignment alignment;
  private final Tokens old;
  private final Tokens fresh;
  private final int[] heads;
  private final int[] nexts;

  Repeats(Alignment alignment) {
    this.alignment = alignment;
    this.old = alignment.old();
    this.fresh = alignment.fresh();
    this.heads = new int[Integer.highestOneBit(Math.max(8, fresh.size())) * 2];
    this.nexts = new int[fresh.size()];
    Arrays.fill(heads, NONE);
    for (int j = fresh.size() - LENGTH; j >= 0; j--) {
      if (!alignment.isTaken(j)) {
        int slot = hash(fresh, j);
        nexts[j] = heads[slot];
        heads[slot] = j;
      }
    }
  }

  private int hash(Tokens tokens, int start) {
    int hash = 0;
    for (int i = start; i < start + LENGTH; i++) {
      hash = (hash ^ tokens.id(i)) * 0x9E3779B1;
      hash ^= hash >>> 15;
    }
    return hash & (heads.length - 1);
  }

  void pair() {
    int i = 0;
    while (i + LENGTH <= old.size()) {
      i += alignment.isFound(i) ? 1 : Math.max(1, pairFrom(i));
    }
  }

  /** How many tokens from this one on were paired. */
  private int pairFrom(int oldToken) {
    int best = NONE;
    int longest = 0;
    boolean tie = false;
    int tried = 0;
    int j = heads[hash(old, oldToken)];
    for (; j != NONE && tried < CANDIDATES; j = nexts[j], tried++) {
      int ahead = agreement(oldToken, j, 1);
      int around = ahead < LENGTH ? 0 : ahead + agreement(oldToken - 1, j - 1, -1);
      tie = around == longest || (tie && around < longest);
      best = around > longest ? j : best;
      longest = Math.max(longest, around);
    }
    int count = 0;
    while (best != NONE && canPair(oldToken + count, best + count, 1, count)) {
      alignment.pair(oldToken + count, best + count, best + count, 1);
      if (tie) {
        alignment.doubt(oldToken + count);
      }
      count++;
    }
    return count;
  }

  private int agreement(int oldToken, int newToken, int step) {
    int count = 0;
    while (count < FARTHEST
        && canPair(oldToken + step * count, newToken + step * count, step, count)) {
      count++;
    }
    return count;
  }

  private boolean canPair(int oldToken, int newToken, int step, int count) {
    return alignment.canPair(oldToken, newToken)
        && (count == 0 || !old.isBroken(step > 0 ? oldToken : oldToken + 1));
  }
}

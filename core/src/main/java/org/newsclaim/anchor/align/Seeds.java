package org.newsclaim.anchor.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * One round of the search for stretches that both texts have once: sequences of tokens that stand
 * once among what is still open of the old text and once among what is open of the new one, grown
 * to both sides as far as the texts agree. They may stand in another order, as where a paragraph
 * was moved. The idea is that of patience diff. Linear in the length of the texts.
 */
final class Seeds {
  private record Run(int old, int fresh, int length) {}

  private static final int MOST_OVERHANG = 6;
  private static final int NONE = -1;
  private static final int SEVERAL = -2;

  private final Alignment alignment;
  private final Tokens old;
  private final Tokens fresh;
  private final int length;
  private final int leastWords;

  Seeds(Alignment alignment, int length, int leastWords) {
    this.alignment = alignment;
    this.old = alignment.old();
    this.fresh = alignment.fresh();
    this.length = length;
    this.leastWords = leastWords;
  }

  void pair() {
    int[] oldPlaces = new int[tableSize()];
    int[] newPlaces = new int[oldPlaces.length];
    Arrays.fill(oldPlaces, NONE);
    Arrays.fill(newPlaces, NONE);
    fill(oldPlaces, newPlaces);
    claim(runs(oldPlaces, newPlaces));
  }

  private int tableSize() {
    int size = Math.max(16, (old.size() + fresh.size()) * 2);
    return Integer.highestOneBit(size) * 2;
  }

  /** Each slot of the two tables is for one sequence: where it stands in the old and new text. */
  private void fill(int[] oldPlaces, int[] newPlaces) {
    for (int i = 0; i + length <= old.size(); i++) {
      if (isOpen(i, true)) {
        int slot = slot(old, i, oldPlaces, newPlaces);
        oldPlaces[slot] = oldPlaces[slot] == NONE ? i : SEVERAL - i;
      }
    }
    for (int j = 0; j + length <= fresh.size(); j++) {
      if (isOpen(j, false)) {
        int slot = slot(fresh, j, oldPlaces, newPlaces);
        newPlaces[slot] = newPlaces[slot] == NONE ? j : SEVERAL - j;
      }
    }
  }

  private boolean isOpen(int start, boolean inOld) {
    Tokens tokens = inOld ? old : fresh;
    int words = 0;
    for (int i = start; i < start + length; i++) {
      boolean closed = inOld ? alignment.isFound(i) : alignment.isTaken(i);
      if (closed || (i > start && tokens.isBroken(i))) {
        return false;
      }
      words += tokens.isWord(i) ? 1 : 0;
    }
    return words >= leastWords;
  }

  private int slot(Tokens tokens, int start, int[] oldPlaces, int[] newPlaces) {
    int mask = oldPlaces.length - 1;
    int slot = hash(tokens, start) & mask;
    while (true) {
      int oldPlace = place(oldPlaces[slot]);
      int newPlace = place(newPlaces[slot]);
      boolean free = oldPlace < 0 && newPlace < 0;
      if (free
          || (oldPlace >= 0
              ? same(tokens, start, old, oldPlace)
              : same(tokens, start, fresh, newPlace))) {
        return slot;
      }
      slot = slot + 1 & mask;
    }
  }

  /** One of the places of a slot, -1 where it is empty. */
  private static int place(int entry) {
    return entry <= SEVERAL ? SEVERAL - entry : entry;
  }

  private int hash(Tokens tokens, int start) {
    int hash = 0;
    for (int i = start; i < start + length; i++) {
      hash = (hash ^ tokens.id(i)) * 0x9E3779B1;
      hash ^= hash >>> 15;
    }
    return hash & Integer.MAX_VALUE;
  }

  private boolean same(Tokens one, int start, Tokens other, int place) {
    for (int i = 0; i < length; i++) {
      if (one.id(start + i) != other.id(place + i)) {
        return false;
      }
    }
    return true;
  }

  private List<Run> runs(int[] oldPlaces, int[] newPlaces) {
    int[] partner = new int[old.size()];
    Arrays.fill(partner, NONE);
    for (int slot = 0; slot < oldPlaces.length; slot++) {
      if (oldPlaces[slot] >= 0 && newPlaces[slot] >= 0) {
        partner[oldPlaces[slot]] = newPlaces[slot];
      }
    }
    List<Run> runs = new ArrayList<>();
    Run previous = new Run(0, 0, 0);
    for (int i = 0; i < partner.length; i++) {
      boolean known =
          i - previous.old() < previous.length()
              && partner[i] - previous.fresh() == i - previous.old();
      if (partner[i] >= 0 && !known) {
        previous = grow(i, partner[i]);
        runs.add(previous);
      }
    }
    return runs;
  }

  private Run grow(int oldToken, int newToken) {
    int back = 0;
    while (alignment.canPair(oldToken - back - 1, newToken - back - 1)
        && !old.isBroken(oldToken - back)) {
      back++;
    }
    int ahead = length;
    while (alignment.canPair(oldToken + ahead, newToken + ahead)
        && !old.isBroken(oldToken + ahead)) {
      ahead++;
    }
    int start = oldToken - back;
    int end = oldToken + ahead;
    int cut = overhang(start, end);
    end -= tail(start + cut, end);
    return new Run(start + cut, newToken - back + cut, end - start - cut);
  }

  /**
   * How many tokens before the first joint a run is better without. Where a paragraph was taken
   * out, both neighbours agree with a little of it: its last mark, its first word.
   */
  private int overhang(int start, int end) {
    for (int i = start + 1; i <= Math.min(end - length, start + MOST_OVERHANG); i++) {
      if (old.isJoint(i)) {
        return i - start;
      }
    }
    return 0;
  }

  private int tail(int start, int end) {
    for (int i = end - 1; i >= Math.max(start + length, end - MOST_OVERHANG); i--) {
      if (old.isJoint(i)) {
        return end - i;
      }
    }
    return 0;
  }

  /** The longest first; what it leaves of a shorter one is still taken if it is long enough. */
  private void claim(List<Run> runs) {
    runs.sort(Comparator.comparingInt(Run::length).reversed().thenComparingInt(Run::old));
    for (Run run : runs) {
      int from = 0;
      while (from < run.length()) {
        int to = from;
        while (to < run.length() && alignment.canPair(run.old() + to, run.fresh() + to)) {
          to++;
        }
        for (int i = from; to - from >= length && i < to; i++) {
          alignment.pair(run.old() + i, run.fresh() + i, run.fresh() + i, 1);
        }
        from = to + 1;
      }
    }
  }
}

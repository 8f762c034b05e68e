package org.newsclaim.anchor.place;

import org.newsclaim.anchor.align.Alignment;
import org.newsclaim.anchor.align.Tokens;

/**
 * The old tokens of a span, and those of them that stand together in the new text: where a part was
 * moved away, the weightier one.
 */
public final class CharRange {
  /** How many more tokens than in the old text may stand between two that belong together. */
  private static final int SLACK = 30;

  private final Alignment alignment;
  private final Tokens old;
  private final Tokens fresh;
  private final int start;
  private final int stop;
  private int first = -1;
  private int end = -1;
  private double weight;

  private CharRange(Alignment alignment, int start, int stop) {
    this.alignment = alignment;
    this.old = alignment.old();
    this.fresh = alignment.fresh();
    this.start = start;
    this.stop = stop;
  }

  /**
   * {@return the stretch of some old tokens}
   *
   * @param alignment the two texts
   * @param start the first token
   * @param stop the one after the last
   */
  public static CharRange of(Alignment alignment, int start, int stop) {
    CharRange stretch = new CharRange(alignment, start, stop);
    stretch.find();
    return stretch;
  }

  private void find() {
    int from = -1;
    int previous = -1;
    double sum = 0;
    for (int i = start; i < stop; i++) {
      if (!alignment.isFound(i)) {
        continue;
      }
      int step = previous < 0 ? 0 : alignment.first(i) - alignment.last(previous);
      if (previous < 0 || step < 0 || step > i - previous + SLACK) {
        from = i;
        sum = 0;
      }
      sum += old.weight(i) * alignment.alike(i);
      previous = i;
      if (sum > weight) {
        weight = sum;
        first = from;
        end = i + 1;
      }
    }
  }

  /** {@return whether nothing of it was found} */
  public boolean isEmpty() {
    return first < 0;
  }

  /** {@return the first old token that was found} */
  public int first() {
    return first;
  }

  /** {@return the old token after the last that was found} */
  public int end() {
    return end;
  }

  /** {@return the first old token of the span} */
  public int start() {
    return start;
  }

  /** {@return the old token after the span} */
  public int stop() {
    return stop;
  }

  /** {@return whether every word of the span was found in one row} */
  public boolean isWhole() {
    for (int i = start; i < stop; i++) {
      if (old.isWord(i) && (i < first || i >= end || !alignment.isFound(i))) {
        return false;
      }
    }
    return true;
  }

  /** {@return how many words were found} */
  public double words() {
    double words = 0;
    for (int i = first; i < end; i++) {
      words += old.isWord(i) && alignment.isFound(i) ? alignment.alike(i) : 0;
    }
    return words;
  }

  /** {@return whether most of it may as well stand elsewhere} */
  public boolean isDoubtful() {
    int doubtful = 0;
    for (int i = first; i < end; i++) {
      doubtful += alignment.isDoubtful(i) ? 1 : 0;
    }
    return doubtful * 2 > end - first;
  }

  /**
   * {@return how alike the span is to some new tokens, from 0 to 1}
   *
   * @param newFirst the first of them
   * @param newEnd the one after the last
   */
  public double likeness(int newFirst, int newEnd) {
    double all = 0;
    boolean hole = false;
    for (int i = start; i < stop; i++) {
      all += old.weight(i);
      hole |= i > start && old.isBroken(i);
    }
    double now = 0;
    for (int j = newFirst; j < newEnd && !hole; j++) {
      now += fresh.weight(j);
    }
    return Math.min(1, weight / Math.max(all, now));
  }

  /**
   * {@return whether the numbers in digits are the same, in the same order}
   *
   * @param newFirst the first new token
   * @param newEnd the one after the last
   */
  public boolean hasSameNumbers(int newFirst, int newEnd) {
    int i = start;
    int j = newFirst;
    while (true) {
      while (i < stop && !old.isNumber(i)) {
        i++;
      }
      while (j < newEnd && !fresh.isNumber(j)) {
        j++;
      }
      if (i >= stop || j >= newEnd) {
        return i >= stop && j >= newEnd;
      }
      if (old.id(i++) != fresh.id(j++)) {
        return false;
      }
    }
  }

  /**
   * {@return whether there are as many words as before}
   *
   * @param place the place in the new text
   */
  public boolean countsSame(Edges.Place place) {
    int before = 0;
    for (int i = start; i < stop; i++) {
      before += old.isWord(i) ? 1 : 0;
    }
    int now = 0;
    for (int j = place.firstToken(); j < place.endToken(); j++) {
      now += fresh.isWord(j) ? 1 : 0;
    }
    return before == now;
  }
}

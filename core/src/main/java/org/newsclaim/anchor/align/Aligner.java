package org.newsclaim.anchor.align;

import java.util.Arrays;

/**
 * Lays a new text upon an old one: first the stretches that both have once, wherever they stand,
 * then repeated ones, then what is left between by likeness. What has no counterpart stays without.
 * The time grows with the length of the texts, because what is compared by likeness is limited.
 */
public final class Aligner {
  /** How many pairs of tokens are compared at once between two stretches that agree. */
  private static final int MOST_CELLS = 40_000;

  private static final int OLD_WINDOW = 150;
  private static final int NEW_WINDOW = 250;

  /** A window that gets no further than this ends the search in its gap. */
  private static final int LEAST_PROGRESS = 20;

  private final Alignment alignment;
  private final Tokens old;
  private final Tokens fresh;
  private final GapAligner gaps;

  private Aligner(Tokens old, Tokens fresh) {
    this.alignment = new Alignment(old, fresh);
    this.old = old;
    this.fresh = fresh;
    this.gaps = new GapAligner(alignment);
  }

  /**
   * {@return which token of a new text is which of an old one}
   *
   * @param old the old tokens
   * @param fresh the new tokens
   */
  public static Alignment align(Tokens old, Tokens fresh) {
    Aligner aligner = new Aligner(old, fresh);
    new Seeds(aligner.alignment, 6, 4).pair();
    new Seeds(aligner.alignment, 4, 3).pair();
    new Repeats(aligner.alignment).pair();
    new Seeds(aligner.alignment, 3, 3).pair();
    aligner.alignGaps();
    return aligner.alignment;
  }

  /**
   * {@return where a few words stand in a stretch of a text, as far as they do}
   *
   * @param words the tokens of the words
   * @param text the tokens of the text
   * @param first the first token of the stretch
   * @param end the token after it
   */
  public static Alignment alignWithin(Tokens words, Tokens text, int first, int end) {
    Aligner aligner = new Aligner(words, text);
    int[] stretch = new int[end - first];
    Arrays.setAll(stretch, i -> first + i);
    aligner.gaps.align(0, words.size(), stretch, stretch.length);
    return aligner.alignment;
  }

  private void alignGaps() {
    int token = 0;
    while (token < old.size()) {
      if (alignment.isFound(token)) {
        token++;
      } else {
        int end = token;
        while (end < old.size() && !alignment.isFound(end)) {
          end++;
        }
        alignGap(token, end);
        token = end;
      }
    }
  }

  /** Between two old tokens that were found, or the ends of the text. */
  private void alignGap(int start, int end) {
    int afterLeft = start == 0 ? 0 : alignment.last(start - 1) + 1;
    int beforeRight = end == old.size() ? fresh.size() : alignment.first(end);
    int leftEnd = alignment.nextTaken(afterLeft);
    int rightStart = alignment.previousTaken(beforeRight) + 1;
    if (afterLeft <= beforeRight && leftEnd >= beforeRight) {
      alignGap(start, end, afterLeft, beforeRight);
    } else {
      alignEnds(start, end, range(afterLeft, leftEnd), range(rightStart, beforeRight));
    }
  }

  private static int[] range(int start, int end) {
    int[] range = new int[Math.max(0, end - start)];
    Arrays.setAll(range, i -> start + i);
    return range;
  }

  /** What was found on both sides goes on in different places: a part was moved or taken out. */
  private void alignEnds(int start, int end, int[] left, int[] right) {
    int window = Math.min(end - start, OLD_WINDOW);
    int[] head = Arrays.copyOf(left, Math.min(left.length, NEW_WINDOW));
    int[] tail = Arrays.copyOfRange(right, Math.max(0, right.length - NEW_WINDOW), right.length);
    boolean apart = head.length == 0 || tail.length == 0 || head[head.length - 1] < tail[0];
    if (apart && end - start <= OLD_WINDOW) {
      int[] both = Arrays.copyOf(head, head.length + tail.length);
      System.arraycopy(tail, 0, both, head.length, tail.length);
      gaps.align(start, end, both, head.length);
    } else {
      int last = gaps.align(start, start + window, head, head.length);
      int from = Math.max(last + 1, end - window);
      gaps.align(from, end, free(tail), 0);
    }
  }

  private int[] free(int[] tokens) {
    return Arrays.stream(tokens).filter(token -> !alignment.isTaken(token)).toArray();
  }

  private void alignGap(int start, int end, int newStart, int newEnd) {
    int from = start;
    int newFrom = newStart;
    while ((long) (end - from) * (newEnd - newFrom) > MOST_CELLS) {
      int window = Math.min(end, from + OLD_WINDOW);
      int[] ahead = range(newFrom, Math.min(newEnd, newFrom + NEW_WINDOW));
      int last = gaps.align(from, window, ahead, ahead.length);
      if (last - from < LEAST_PROGRESS) {
        int tail = Math.max(Math.max(from, last + 1), end - OLD_WINDOW);
        gaps.align(tail, end, free(range(Math.max(newFrom, newEnd - NEW_WINDOW), newEnd)), 0);
        return;
      }
      newFrom = alignment.last(last) + 1;
      from = last + 1;
    }
    gaps.align(from, end, range(newFrom, newEnd), newEnd - newFrom);
  }
}

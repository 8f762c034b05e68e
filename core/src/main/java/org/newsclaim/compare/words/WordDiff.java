package org.newsclaim.compare.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.newsclaim.model.Span;

/** The words that differ between some sentences and what became of them. */
public final class WordDiff {
  /**
   * Tokens that were replaced: places in the sentences on either side, one of them may be empty.
   *
   * @param start the first old place
   * @param end the old place after the last
   * @param freshStart the first new place
   * @param freshEnd the new place after the last
   */
  public record Hunk(int start, int end, int freshStart, int freshEnd) {}

  /** Places on one side. */
  public record Range(int start, int end) {
    /** {@return whether there is no place} */
    public boolean isEmpty() {
      return end <= start;
    }

    /** {@return how many places there are} */
    public int length() {
      return Math.max(0, end - start);
    }

    /**
     * {@return the smallest range that holds both}
     *
     * @param other another range
     */
    public Range with(Range other) {
      return new Range(Math.min(start, other.start), Math.max(end, other.end));
    }

    /**
     * {@return whether two ranges share a place}
     *
     * @param other another range
     */
    public boolean overlaps(Range other) {
      return Math.max(start, other.start) < Math.min(end, other.end);
    }
  }

  /** One side: a text and the tokens of its sentences. */
  public static final class Side {
    private final ComparedText text;
    private final int[] tokens;

    private Side(ComparedText text, List<Integer> sentences) {
      this.text = text;
      this.tokens =
          sentences.stream()
              .flatMapToInt(
                  one -> IntStream.range(text.sentences().first(one), text.sentences().end(one)))
              .toArray();
    }

    /** {@return the text} */
    public ComparedText text() {
      return text;
    }

    /** {@return how many tokens there are} */
    public int size() {
      return tokens.length;
    }

    /**
     * {@return the token at a place}
     *
     * @param place the place
     */
    public int token(int place) {
      return tokens[place];
    }

    /**
     * {@return the places of a span; empty where it lies elsewhere}
     *
     * @param span a span of the text
     */
    public Range places(Span span) {
      int first = Arrays.binarySearch(tokens, text.first(span));
      int last = Arrays.binarySearch(tokens, text.end(span) - 1);
      return first < 0 || last < 0 ? new Range(0, 0) : new Range(first, last + 1);
    }

    /**
     * {@return the span of some places}
     *
     * @param range places, at least one
     */
    public Span span(Range range) {
      return text.span(tokens[range.start()], tokens[range.end() - 1] + 1);
    }

    /**
     * {@return the words of some places}
     *
     * @param range the places
     */
    public String words(Range range) {
      return range.isEmpty() ? "" : text.words(tokens[range.start()], tokens[range.end() - 1] + 1);
    }

    /** {@return the span of all} */
    public Span span() {
      return span(new Range(0, tokens.length));
    }
  }

  private final Side old;
  private final Side fresh;
  private final int[] toFresh;
  private final int[] toOld;
  private final List<Hunk> hunks = new ArrayList<>();

  private WordDiff(Side old, Side fresh) {
    this.old = old;
    this.fresh = fresh;
    this.toFresh = new int[old.size()];
    this.toOld = new int[fresh.size()];
    Arrays.fill(toFresh, -1);
    Arrays.fill(toOld, -1);
  }

  /**
   * {@return the difference between sentences of two texts}
   *
   * @param old the old text
   * @param oldSentences its sentences
   * @param fresh the new text
   * @param freshSentences its sentences
   */
  public static WordDiff of(
      ComparedText old,
      List<Integer> oldSentences,
      ComparedText fresh,
      List<Integer> freshSentences) {
    WordDiff diff = new WordDiff(new Side(old, oldSentences), new Side(fresh, freshSentences));
    diff.align();
    diff.collect();
    return diff;
  }

  /** {@return the old side} */
  public Side old() {
    return old;
  }

  /** {@return the new side} */
  public Side fresh() {
    return fresh;
  }

  /** {@return what was replaced, in the order of the old side} */
  public List<Hunk> hunks() {
    return hunks;
  }

  /**
   * Leaves out replacements that change nothing.
   *
   * @param trivial tells them
   */
  public void ignore(Predicate<Hunk> trivial) {
    hunks.removeIf(trivial);
  }

  /** {@return the share of the old words that the new side has, from 0 to 1} */
  public double kept() {
    int words = 0;
    int found = 0;
    for (int place = 0; place < old.size(); place++) {
      if (old.text.isWord(old.tokens[place])) {
        words++;
        found += toFresh[place] >= 0 ? 1 : 0;
      }
    }
    return words == 0 ? 0 : (double) found / words;
  }

  /** The longest common subsequence of the tokens; ends that are alike need no table. */
  private void align() {
    int start = 0;
    int end = old.size();
    int freshEnd = fresh.size();
    while (start < end && start < freshEnd && isSame(start, start)) {
      pair(start, start);
      start++;
    }
    while (end > start && freshEnd > start && isSame(end - 1, freshEnd - 1)) {
      pair(--end, --freshEnd);
    }
    int rows = end - start;
    int columns = freshEnd - start;
    int[][] longest = new int[rows + 1][columns + 1];
    for (int i = rows - 1; i >= 0; i--) {
      for (int j = columns - 1; j >= 0; j--) {
        longest[i][j] =
            isSame(start + i, start + j)
                ? longest[i + 1][j + 1] + weight(start + i)
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < rows && j < columns) {
      if (isSame(start + i, start + j)
          && longest[i][j] == longest[i + 1][j + 1] + weight(start + i)) {
        pair(start + i++, start + j++);
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }

  /** Words hold sentences together more than marks do. */
  private int weight(int place) {
    return old.text.isWord(old.tokens[place]) ? 4 : 1;
  }

  private boolean isSame(int place, int freshPlace) {
    return old.text.key(old.tokens[place]).equals(fresh.text.key(fresh.tokens[freshPlace]));
  }

  private void pair(int place, int freshPlace) {
    toFresh[place] = freshPlace;
    toOld[freshPlace] = place;
  }

  private void collect() {
    int place = 0;
    int freshPlace = 0;
    while (place < old.size() || freshPlace < fresh.size()) {
      int start = place;
      int freshStart = freshPlace;
      while (place < old.size() && toFresh[place] < 0) {
        place++;
      }
      while (freshPlace < fresh.size() && toOld[freshPlace] < 0) {
        freshPlace++;
      }
      if (place > start || freshPlace > freshStart) {
        hunks.add(new Hunk(start, place, freshStart, freshPlace));
      }
      if (place < old.size()) {
        place++;
        freshPlace++;
      }
    }
  }

  /**
   * {@return what became of old places}
   *
   * @param range old places, at least one
   */
  public Range image(Range range) {
    return new Range(
        start(toFresh, range.start(), fresh.size()), end(toFresh, range.end() - 1, fresh.size()));
  }

  /**
   * {@return what new places were}
   *
   * @param range new places, at least one
   */
  public Range origin(Range range) {
    return new Range(
        start(toOld, range.start(), old.size()), end(toOld, range.end() - 1, old.size()));
  }

  /** From a place without a counterpart, all that was put for the words around it is meant. */
  private static int start(int[] map, int place, int size) {
    if (map[place] >= 0) {
      return map[place];
    }
    int before = place;
    while (before >= 0 && map[before] < 0) {
      before--;
    }
    return before < 0 ? 0 : Math.min(size, map[before] + 1);
  }

  private static int end(int[] map, int place, int size) {
    if (map[place] >= 0) {
      return map[place] + 1;
    }
    int after = place;
    while (after < map.length && map[after] < 0) {
      after++;
    }
    return after == map.length ? size : map[after];
  }

  /**
   * {@return whether an old place has a counterpart}
   *
   * @param place the old place
   */
  public boolean isKept(int place) {
    return toFresh[place] >= 0;
  }

  /**
   * {@return whether a new place has a counterpart}
   *
   * @param place the new place
   */
  public boolean isOld(int place) {
    return toOld[place] >= 0;
  }

  /**
   * {@return whether some old place of a range has no counterpart, or something was put between}
   *
   * @param range old places
   */
  public boolean isTouched(Range range) {
    return hunks.stream()
        .anyMatch(
            hunk ->
                Math.max(hunk.start(), range.start()) < Math.min(hunk.end(), range.end())
                    || (hunk.start() == hunk.end()
                        && hunk.start() > range.start()
                        && hunk.start() < range.end()));
  }

  /**
   * {@return whether some new place of a range has no counterpart, or something was taken out}
   *
   * @param range new places
   */
  public boolean isFreshTouched(Range range) {
    return hunks.stream()
        .anyMatch(
            hunk ->
                Math.max(hunk.freshStart(), range.start()) < Math.min(hunk.freshEnd(), range.end())
                    || (hunk.freshStart() == hunk.freshEnd()
                        && hunk.freshStart() > range.start()
                        && hunk.freshStart() < range.end()));
  }
}

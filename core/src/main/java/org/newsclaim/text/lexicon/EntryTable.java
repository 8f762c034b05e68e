package org.newsclaim.text.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The entries of a lexicon by the number of their first word. Immutable. */
final class EntryTable {
  private static final int[] NONE = {};

  /** How many masks a word has, side by side, so that one line of the cache holds them. */
  private static final int ROW = 4;

  /** The mask of all entries that start with the word, longer ones too. */
  private static final int STARTS = 3;

  /**
   * For each word the masks of it in lower case, with a capital, all in capitals; and its starts.
   */
  private final long[] rows;

  private final int[][] entriesAt;
  private final PairTable pairs;

  EntryTable(int words, List<LexiconEntry> entries) {
    rows = new long[words * ROW];
    entriesAt = new int[words][];
    pairs = new PairTable(entries);
    List<List<LexiconEntry>> at =
        new ArrayList<>(IntStream.range(0, words).mapToObj(i -> List.<LexiconEntry>of()).toList());
    for (LexiconEntry entry : entries) {
      int first = entry.firstWord();
      if (entry.length() == 1) {
        for (WordClass wordClass : entry.classes()) {
          int needed = Capitals.needed(entry.capitals(), wordClass).ordinal();
          for (int capitals = needed; capitals < STARTS; capitals++) {
            rows[first * ROW + capitals] |= wordClass.bit();
          }
        }
      }
      rows[first * ROW + STARTS] |= entry.mask();
      if (at.get(first).isEmpty()) {
        at.set(first, new ArrayList<>());
      }
      at.get(first).add(entry);
    }
    for (int word = 0; word < words; word++) {
      entriesAt[word] = at.get(word).isEmpty() ? NONE : longestFirst(at.get(word));
    }
  }

  private static int[] longestFirst(List<LexiconEntry> entries) {
    return entries.stream()
        .sorted(Comparator.comparingInt(entry -> -entry.length()))
        .mapToInt(LexiconEntry::index)
        .toArray();
  }

  long classes(int word, boolean capitalized, boolean upperCase) {
    return rows[word * ROW + (capitalized ? upperCase ? 2 : 1 : 0)];
  }

  long starts(int word) {
    return rows[word * ROW + STARTS];
  }

  /** The classes of the entries that a word starts before another one, whatever its capitals. */
  long starts(int word, int next) {
    long alone = rows[word * ROW + STARTS - 1];
    long longer = rows[word * ROW + STARTS] & ~alone;
    return longer == 0 ? alone : alone | (longer & pairs.mask(word, next));
  }

  int[] at(int word) {
    return entriesAt[word];
  }
}

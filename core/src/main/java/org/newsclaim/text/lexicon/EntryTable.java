package org.newsclaim.text.lexicon;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The entries of a lexicon by the number of their first word. Immutable. */
final class EntryTable {
  /** How many masks a word has, side by side, so that one line of the cache holds them. */
  private static final int ROW = 4;

  /** The mask of all entries that start with the word, longer ones too. */
  private static final int STARTS = 3;

  /**
   * For each word the masks of it in lower case, with a capital, all in capitals; and its starts.
   */
  private final long[] rows;

  /** Where the entries of each word begin, and where those of the last one end. */
  private final int[] starts;

  /** The entries by word, the longer ones first. */
  private final int[] byWord;

  private final PairTable pairs;

  EntryTable(int words, List<LexiconEntry> entries) {
    rows = new long[words * ROW];
    entries.forEach(this::addClasses);
    byWord =
        entries.stream()
            .sorted(
                Comparator.comparingInt(LexiconEntry::firstWord)
                    .thenComparingInt(entry -> -entry.length()))
            .mapToInt(LexiconEntry::index)
            .toArray();
    starts = new int[words + 1];
    entries.forEach(entry -> starts[entry.firstWord() + 1]++);
    Arrays.parallelPrefix(starts, Integer::sum);
    pairs = new PairTable(entries);
  }

  EntryTable(ArrayReader in) {
    rows = in.longs();
    starts = in.ints();
    byWord = in.ints();
    pairs = new PairTable(in);
  }

  void write(ArrayWriter out) {
    out.longs(rows);
    out.ints(starts);
    out.ints(byWord);
    pairs.write(out);
  }

  private void addClasses(LexiconEntry entry) {
    int row = entry.firstWord() * ROW;
    if (entry.length() == 1) {
      for (WordClass wordClass : entry.classes()) {
        int needed = Capitals.needed(entry.capitals(), wordClass).ordinal();
        for (int capitals = needed; capitals < STARTS; capitals++) {
          rows[row + capitals] |= wordClass.bit();
        }
      }
    }
    rows[row + STARTS] |= entry.mask();
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

  int count(int word) {
    return starts[word + 1] - starts[word];
  }

  int entry(int word, int place) {
    return byWord[starts[word] + place];
  }
}

package org.newsclaim.text.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The entries of a lexicon by the number of their first word. Immutable. */
final class EntryTable {
  private static final int[] NONE = {};

  /** Of single words, by which capitals they need. */
  private final long[][] classes;

  /** Of all entries that start with a word, longer ones too. */
  private final long[] starts;

  private final int[][] entriesAt;

  EntryTable(int words, List<LexiconEntry> entries) {
    classes = new long[Capitals.values().length][words];
    starts = new long[words];
    entriesAt = new int[words][];
    List<List<LexiconEntry>> at =
        new ArrayList<>(IntStream.range(0, words).mapToObj(i -> List.<LexiconEntry>of()).toList());
    for (LexiconEntry entry : entries) {
      int first = entry.firstWord();
      if (entry.length() == 1) {
        for (WordClass wordClass : entry.classes()) {
          classes[Capitals.needed(entry.capitals(), wordClass).ordinal()][first] |= wordClass.bit();
        }
      }
      starts[first] |= entry.mask();
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
    long mask = classes[0][word];
    if (capitalized) {
      mask |= classes[1][word];
      if (upperCase) {
        mask |= classes[2][word];
      }
    }
    return mask;
  }

  long starts(int word) {
    return starts[word];
  }

  int[] at(int word) {
    return entriesAt[word];
  }
}

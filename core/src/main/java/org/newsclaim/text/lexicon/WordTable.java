package org.newsclaim.text.lexicon;

import java.util.List;

/**
 * Words to numbers from 1 on, by open addressing over their characters, so that a word of a text is
 * found without making a string of it. Immutable.
 */
final class WordTable {
  private static final int FIRST_SLOTS = 1 << 10;

  private static final int ID_BITS = 32;

  private final String[] words;

  /** The letters of all words one after the other, and where each word's begin. */
  private final char[] letters;

  private final int[] offsets;

  /** The hash above, the number below: one load tells most misses. */
  private final long[] slots;

  WordTable(List<String> wordsFromOne) {
    int count = wordsFromOne.size();
    words = new String[count + 1];
    offsets = new int[count + 2];
    words[0] = "";
    int size = FIRST_SLOTS;
    while (size < count * 3) {
      size <<= 1;
    }
    slots = new long[size];
    letters = String.join("", wordsFromOne).toCharArray();
    for (int id = 1; id <= count; id++) {
      words[id] = wordsFromOne.get(id - 1);
      offsets[id + 1] = offsets[id] + words[id].length();
      int hash = hash(letters, offsets[id], offsets[id + 1]);
      int slot = slot(hash);
      while (slots[slot] != 0) {
        slot = (slot + 1) & (size - 1);
      }
      slots[slot] = ((long) hash << ID_BITS) | id;
    }
  }

  /** The number of the word that stands at [start, end) when folded, 0 when it is unknown. */
  int find(char[] text, int start, int end, int hash) {
    int mask = slots.length - 1;
    for (int slot = slot(hash); ; slot = (slot + 1) & mask) {
      long entry = slots[slot];
      if (entry == 0) {
        return 0;
      }
      if ((int) (entry >>> ID_BITS) == hash && same((int) entry, text, start, end)) {
        return (int) entry;
      }
    }
  }

  int find(String word) {
    char[] text = word.toCharArray();
    return find(text, 0, text.length, hash(text, 0, text.length));
  }

  String word(int id) {
    return words[id];
  }

  int size() {
    return words.length;
  }

  private int slot(int hash) {
    return (hash ^ (hash >>> 15)) & (slots.length - 1);
  }

  static int hash(char[] text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + Lexicon.fold(text[i]);
    }
    return hash;
  }

  private boolean same(int id, char[] text, int start, int end) {
    int offset = offsets[id];
    if (offsets[id + 1] - offset != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      char letter = letters[offset++];
      if (letter != text[i] && letter != Lexicon.fold(text[i])) {
        return false;
      }
    }
    return true;
  }
}

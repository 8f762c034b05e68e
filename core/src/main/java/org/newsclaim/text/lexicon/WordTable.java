package org.newsclaim.text.lexicon;

/**
 * Words to numbers from 1 on, by open addressing over their characters, so that a word of a text is
 * found without making a string of it. Immutable.
 *
 * <p>The key of a word is its last eight characters in one {@code long}. An ASCII word of up to
 * eight characters is told by its key and its length alone; of longer ones the letters before these
 * are compared, of others all.
 */
final class WordTable {
  private static final int FIRST_SLOTS = 1 << 10;
  private static final int KEY_CHARS = 8;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /** Of a slot's second half: how many letters are compared, the length, the number. */
  private static final int COMPARED_SHIFT = 48;

  private static final int LENGTH_SHIFT = 32;

  /** The words by number, and maybe more strings after them. */
  private final StringTable words;

  private final int size;

  /** Two for each slot, in one line of the cache: the key, then length and number. */
  private final long[] slots;

  private final int shift;

  /**
   * A table of the first strings.
   *
   * @param words the words by number from 1
   * @param size how many numbers there are, 0 among them
   */
  WordTable(StringTable words, int size) {
    this.words = words;
    this.size = size;
    int count = FIRST_SLOTS;
    while (count < size * 2) {
      count <<= 1;
    }
    slots = new long[2 * count];
    shift = shift(slots);
    for (int id = 1; id < size; id++) {
      char[] letters = words.get(id).toCharArray();
      long key = key(letters, 0, letters.length);
      int slot = slot(key);
      while (slots[slot + 1] != 0) {
        slot = (slot + 2) & (slots.length - 1);
      }
      slots[slot] = key;
      slots[slot + 1] = described(letters, id);
    }
  }

  WordTable(ArrayReader in, StringTable words) {
    this.words = words;
    size = in.ints()[0];
    slots = in.longs();
    shift = shift(slots);
  }

  void write(ArrayWriter out) {
    out.ints(new int[] {size});
    out.longs(slots);
  }

  private static int shift(long[] slots) {
    return Long.numberOfLeadingZeros(slots.length / 2) + 1;
  }

  private static long described(char[] letters, int id) {
    boolean plain = true;
    for (char letter : letters) {
      plain &= letter < 128;
    }
    long length = Math.min(letters.length, Short.MAX_VALUE);
    long compared = plain ? Math.max(0, length - KEY_CHARS) : length;
    return (compared << COMPARED_SHIFT) | (length << LENGTH_SHIFT) | id;
  }

  /** The number of the word that stands at [start, end) when folded, 0 when it is unknown. */
  int find(char[] text, int start, int end, long key) {
    int mask = slots.length - 1;
    for (int slot = slot(key); ; slot = (slot + 2) & mask) {
      long word = slots[slot + 1];
      if (word == 0) {
        return 0;
      }
      if (slots[slot] == key
          && (short) (word >>> LENGTH_SHIFT) == end - start
          && same((int) word, (int) (word >>> COMPARED_SHIFT), text, start)) {
        return (int) word;
      }
    }
  }

  int find(String word) {
    char[] text = word.toCharArray();
    return find(text, 0, text.length, key(text, 0, text.length));
  }

  String word(int id) {
    return words.get(id);
  }

  int size() {
    return size;
  }

  private int slot(long key) {
    return (int) ((key * SPREAD) >>> shift) << 1;
  }

  /** The key of a word with one more character, which is folded; no other shares that of ASCII. */
  static long key(long key, char folded) {
    return (key << 8) | (folded < 128 ? folded : (folded & 0x7F) | 0x80);
  }

  static long key(char[] text, int start, int end) {
    long key = 0;
    for (int i = start; i < end; i++) {
      key = key(key, WordIndex.fold(text[i]));
    }
    return key;
  }

  private boolean same(int id, int compared, char[] text, int start) {
    for (int i = 0; i < compared; i++) {
      char letter = words.charAt(id, i);
      if (letter != text[start + i] && letter != WordIndex.fold(text[start + i])) {
        return false;
      }
    }
    return true;
  }
}

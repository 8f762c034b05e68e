package org.newsclaim.text.lexicon;

import java.util.List;

/**
 * The classes of the entries of several words by their first two, by open addressing. "the" starts
 * dozens of entries, "the majority" few; so one look tells that none stands here. Immutable.
 */
final class PairTable {
  private static final int FIRST_SLOTS = 1 << 6;
  private static final int WORD_BITS = 32;
  private static final int KNOWN_BITS = 1 << 17;
  private static final int KNOWN_SHIFT = Long.SIZE - 17;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /** Two for each slot: both words, then the mask; 0 where it is empty. */
  private final long[] slots;

  private final int shift;

  /** A bit for each pair by the head of its hash: small enough to stay at hand, and hardly set. */
  private final long[] known;

  PairTable(List<LexiconEntry> entries) {
    long count = entries.stream().filter(entry -> entry.length() > 1).count();
    int size = FIRST_SLOTS;
    while (size < count * 2) {
      size <<= 1;
    }
    slots = new long[2 * size];
    shift = shift(slots);
    known = new long[KNOWN_BITS / Long.SIZE];
    for (LexiconEntry entry : entries) {
      if (entry.length() > 1) {
        int slot = slot(key(entry.word(0), entry.word(1)));
        slots[slot] = key(entry.word(0), entry.word(1));
        slots[slot + 1] |= entry.mask();
        int bit = bit(key(entry.word(0), entry.word(1)));
        known[bit >> 6] |= 1L << bit;
      }
    }
  }

  PairTable(ArrayReader in) {
    slots = in.longs();
    shift = shift(slots);
    known = in.longs();
  }

  void write(ArrayWriter out) {
    out.longs(slots);
    out.longs(known);
  }

  private static int shift(long[] slots) {
    return Long.numberOfLeadingZeros(slots.length / 2) + 1;
  }

  /** The classes of the entries that begin with two words, 0 where there are none. */
  long mask(int first, int second) {
    long key = key(first, second);
    int bit = bit(key);
    return (known[bit >> 6] & 1L << bit) == 0 ? 0 : slots[slot(key) + 1];
  }

  private static int bit(long key) {
    return (int) ((key * SPREAD) >>> KNOWN_SHIFT);
  }

  private static long key(int first, int second) {
    return ((long) first << WORD_BITS) | second;
  }

  /** The slot of a pair, or the empty one where it would be. */
  private int slot(long key) {
    int slot = (int) ((key * SPREAD) >>> shift) << 1;
    while (slots[slot + 1] != 0 && slots[slot] != key) {
      slot = (slot + 2) & (slots.length - 1);
    }
    return slot;
  }
}

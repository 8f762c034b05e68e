package org.newsclaim.anchor.align;

import java.util.Arrays;

/** Numbers words from 0, the same number for the same word. An open-addressing table. */
public final class Vocabulary {
  /** A stretch of characters. */
  static final class Word {
    private final char[] chars;
    private final int start;
    private final int end;

    Word(char[] chars, int start, int end) {
      this.chars = chars;
      this.start = start;
      this.end = end;
    }

    static Word of(char mark) {
      return new Word(new char[] {mark}, 0, 1);
    }

    private int hash() {
      int hash = 0;
      for (int i = start; i < end; i++) {
        hash = chars[i] == Folding.NOTHING ? hash : 31 * hash + chars[i];
      }
      return hash * 0x9E3779B9;
    }

    private boolean same(Word other) {
      int i = next(start);
      int j = other.next(other.start);
      while (i < end && j < other.end) {
        if (chars[i] != other.chars[j]) {
          return false;
        }
        i = next(i + 1);
        j = other.next(j + 1);
      }
      return i >= end && j >= other.end;
    }

    private int next(int from) {
      int i = from;
      while (i < end && chars[i] == Folding.NOTHING) {
        i++;
      }
      return i;
    }
  }

  /** Stands for every word that a closed vocabulary does not have. */
  public static final int UNKNOWN = -1;

  private Word[] words = new Word[256];
  private int[] slots = new int[1024];
  private int size;
  private boolean closed;

  /** A vocabulary without words. */
  public Vocabulary() {
    Arrays.fill(slots, UNKNOWN);
  }

  /** Takes no more words, so that it can be shared between threads. */
  public void close() {
    closed = true;
  }

  int id(Word word) {
    if (size * 2 > slots.length && !closed) {
      rehash();
    }
    int slot = slot(word);
    if (slots[slot] < 0 && !closed) {
      if (size == words.length) {
        words = Arrays.copyOf(words, size * 2);
      }
      words[size] = word;
      slots[slot] = size++;
    }
    return slots[slot];
  }

  /** {@return how many words there are} */
  public int size() {
    return size;
  }

  private int slot(Word word) {
    int mask = slots.length - 1;
    int slot = word.hash() >>> 7 & mask;
    while (slots[slot] >= 0 && !words[slots[slot]].same(word)) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void rehash() {
    slots = new int[slots.length * 2];
    Arrays.fill(slots, -1);
    for (int id = 0; id < size; id++) {
      slots[slot(words[id])] = id;
    }
  }
}

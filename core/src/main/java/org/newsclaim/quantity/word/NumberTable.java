package org.newsclaim.quantity.word;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsclaim.text.lexicon.LexiconEntry;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.text.lexicon.WordIndex;

/** The words that numbers are made of, as tables by word number. */
public final class NumberTable {
  private static final int PLURAL = 1;
  private static final int AFTER_NUMBER = 1 << 1;
  private static final int WEAK = 1 << 2;
  private static final int CHARACTER = 1 << 3;
  private static final int FRACTION_PLURAL = 1 << 4;
  private static final int ADVERB = 1 << 5;

  static final long NUMBERS =
      WordClass.mask(WordClass.NUMBER_WORD, WordClass.ORDINAL_WORD)
          | WordClass.mask(WordClass.FRACTION_WORD, WordClass.MAGNITUDE, WordClass.MULTIPLE);

  private final int[] units;
  private final long[] magnitudes;
  private final long[] letters;
  private final long[] ordinals;
  private final int[] numerators;
  private final long[] denominators;
  private final @Nullable BigDecimal[] multiples;
  private final Map<Integer, Long> phrases = new HashMap<>();
  private final byte[] flags;

  NumberTable(WordIndex lexicon) {
    int size = lexicon.size();
    units = new int[size];
    Arrays.fill(units, -1);
    magnitudes = new long[size];
    letters = new long[size];
    ordinals = new long[size];
    numerators = new int[size];
    denominators = new long[size];
    multiples = new BigDecimal[size];
    flags = new byte[size];
    for (LexiconEntry entry : lexicon.entries(NUMBERS)) {
      if (entry.length() == 1) {
        read(entry);
      } else if (entry.is(WordClass.MAGNITUDE)) {
        phrases.put(entry.index(), number(entry, "value"));
      }
    }
  }

  private void read(LexiconEntry entry) {
    int word = entry.firstWord();
    if (entry.is(WordClass.NUMBER_WORD)) {
      units[word] = (int) number(entry, "value");
    }
    if (entry.is(WordClass.MAGNITUDE)) {
      boolean letter = Features.has(entry, "role", "letter");
      (letter ? letters : magnitudes)[word] = number(entry, "value");
      flag(word, PLURAL, Features.has(entry, "number", "plural"));
      flag(word, AFTER_NUMBER, Features.has(entry, "after", "number"));
      flag(word, WEAK, Features.has(entry, "weak", "yes"));
    }
    if (entry.is(WordClass.ORDINAL_WORD)) {
      ordinals[word] = number(entry, "value");
    }
    if (entry.is(WordClass.FRACTION_WORD)) {
      numerators[word] = (int) number(entry, "numerator");
      denominators[word] = number(entry, "denominator");
      flag(word, FRACTION_PLURAL, Features.has(entry, "number", "plural"));
      flag(word, CHARACTER, Features.has(entry, "role", "character"));
    }
    if (entry.is(WordClass.MULTIPLE)) {
      multiples[word] = new BigDecimal(Features.text(entry, "value"));
      flag(word, ADVERB, entry.feature("role").isPresent());
    }
  }

  /** What an entry of several words is worth as a magnitude, "baker's dozen", or 0. */
  public long phrase(int entry) {
    return phrases.getOrDefault(entry, 0L);
  }

  private static long number(LexiconEntry entry, String key) {
    return Long.parseLong(Features.text(entry, key));
  }

  private void flag(int word, int flag, boolean set) {
    flags[word] |= (byte) (set ? flag : 0);
  }

  /** 0 to 99 of "zero" to "ninety", or -1. */
  public int unit(int word) {
    return units[word];
  }

  /** What a magnitude word is worth, or 0. */
  public long magnitude(int word) {
    return magnitudes[word];
  }

  public boolean isPlural(int word) {
    return (flags[word] & PLURAL) != 0;
  }

  /** Whether a magnitude word is one after a number only: "grand". */
  public boolean needsNumber(int word) {
    return (flags[word] & AFTER_NUMBER) != 0;
  }

  /** What a magnitude written as a letter is worth, or 0. */
  public long letter(int word) {
    return letters[word];
  }

  /** Whether a magnitude letter is a unit as well: "m". */
  public boolean isWeakLetter(int word) {
    return (flags[word] & WEAK) != 0;
  }

  /** What an ordinal word is worth, or 0. */
  public long ordinal(int word) {
    return ordinals[word];
  }

  public int numerator(int word) {
    return numerators[word];
  }

  /** The denominator of a fraction word, or 0. */
  public long denominator(int word) {
    return denominators[word];
  }

  public boolean isFractionPlural(int word) {
    return (flags[word] & FRACTION_PLURAL) != 0;
  }

  public boolean isFractionCharacter(int word) {
    return (flags[word] & CHARACTER) != 0;
  }

  public @Nullable BigDecimal multiple(int word) {
    return multiples[word];
  }

  /** Whether a multiple stands alone as another word too: "twice", "double". */
  public boolean isLooseMultiple(int word) {
    return (flags[word] & ADVERB) != 0;
  }

  /** Whether a number can begin with the word. */
  public boolean starts(int word) {
    return units[word] >= 0
        || magnitudes[word] != 0
        || ordinals[word] != 0
        || denominators[word] != 0;
  }
}

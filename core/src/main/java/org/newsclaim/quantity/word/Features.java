package org.newsclaim.quantity.word;

import org.newsclaim.text.lexicon.LexiconEntry;

/** Reads the features of lexicon entries. */
final class Features {
  private Features() {}

  /** The value of a feature that the word list must give. */
  static String text(LexiconEntry entry, String key) {
    return entry
        .feature(key)
        .orElseThrow(
            () -> new IllegalArgumentException("entry " + entry + " has no feature " + key));
  }

  static boolean has(LexiconEntry entry, String key, String value) {
    return entry.feature(key).map(value::equals).orElse(false);
  }

  /** The name of a constant that a feature gives; the word lists write a space as "_". */
  static String constant(LexiconEntry entry, String key) {
    return text(entry, key).replace(' ', '_');
  }
}

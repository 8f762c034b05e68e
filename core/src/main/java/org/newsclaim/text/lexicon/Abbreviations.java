package org.newsclaim.text.lexicon;

import java.util.List;

/** When a word with a full stop is an abbreviation, by word number. Immutable. */
final class Abbreviations {
  private static final int IS = 1;
  private static final int NEEDS_CAPITAL = 2;
  private static final int NEEDS_NUMBER = 4;
  private static final int CAN_END_SENTENCE = 8;

  private final byte[] rules;

  Abbreviations(int words, List<LexiconEntry> entries) {
    rules = new byte[words];
    for (LexiconEntry entry : entries) {
      if (entry.length() == 1 && entry.is(WordClass.ABBREVIATION)) {
        rules[entry.firstWord()] |= (byte) rule(entry);
      }
    }
  }

  Abbreviations(ArrayReader in) {
    rules = in.bytes();
  }

  void write(ArrayWriter out) {
    out.bytes(rules);
  }

  private static int rule(LexiconEntry entry) {
    return IS
        | (entry.capitals() == Capitals.NONE ? 0 : NEEDS_CAPITAL)
        | (entry.feature("before").isPresent() ? NEEDS_NUMBER : 0)
        | (entry.feature("final").isPresent() ? CAN_END_SENTENCE : 0);
  }

  boolean is(int word, boolean capitalized, boolean beforeNumber) {
    int rule = rules[word];
    return (rule & IS) != 0
        && ((rule & NEEDS_CAPITAL) == 0 || capitalized)
        && ((rule & NEEDS_NUMBER) == 0 || beforeNumber);
  }

  boolean canEndSentence(int word) {
    return (rules[word] & CAN_END_SENTENCE) != 0;
  }
}

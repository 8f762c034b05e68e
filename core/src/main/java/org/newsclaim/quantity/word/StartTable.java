package org.newsclaim.quantity.word;

import org.newsclaim.text.lexicon.LexiconEntry;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.text.lexicon.WordIndex;

/** Tells by one look whether a quantity may begin with a word. */
public final class StartTable {
  public static final int NUMBER = 1;
  public static final int PHRASE = 1 << 1;
  static final int CURRENCY = 1 << 2;
  public static final int ARTICLE = 1 << 3;
  public static final int MULTIPLE = 1 << 4;
  static final int SIGN = 1 << 5;

  /** What stands before a number without being one. */
  public static final int LEADING = CURRENCY | SIGN;

  private static final long STARTING =
      NumberTable.NUMBERS
          | WordClass.mask(
              WordClass.CHANGE, WordClass.VAGUE, WordClass.UNSTATED, WordClass.CURRENCY);

  private final byte[] starts;

  StartTable(WordIndex lexicon, NumberTable numbers, PhraseTable phrases) {
    starts = new byte[lexicon.size()];
    for (LexiconEntry entry : lexicon.entries(STARTING)) {
      int word = entry.firstWord();
      starts[word] |= (byte) (numbers.starts(word) ? NUMBER : 0);
      boolean multiple = numbers.multiple(word) != null || phrases.multiple(word) != null;
      starts[word] |= (byte) (multiple ? MULTIPLE : 0);
      if (entry.is(WordClass.VAGUE) || entry.is(WordClass.UNSTATED)) {
        starts[word] |= PHRASE;
      }
      if (entry.is(WordClass.CURRENCY) && CurrencyWord.Role.of(entry).leads()) {
        starts[word] |= CURRENCY;
      }
    }
    add(lexicon, ARTICLE, "a", "an");
    add(lexicon, SIGN, "minus", "negative");
  }

  private void add(WordIndex lexicon, int flag, String... words) {
    for (String word : words) {
      starts[lexicon.id(word)] |= (byte) flag;
    }
    starts[0] = 0;
  }

  /** What may begin with a word, as flags; 0 for most words. */
  public int of(int word) {
    return starts[word];
  }
}

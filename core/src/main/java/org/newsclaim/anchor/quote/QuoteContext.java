package org.newsclaim.anchor.quote;

import org.newsclaim.anchor.align.Tokens;

/** What a quote says of the words around it, held against places in the text. */
final class QuoteContext {
  private final Tokens text;
  private final Tokens prefix;
  private final Tokens suffix;

  QuoteContext(Tokens text, Tokens prefix, Tokens suffix) {
    this.text = text;
    this.prefix = prefix;
    this.suffix = suffix;
  }

  /**
   * How many words before and after a place, in chars, are as they should be. A first or last word
   * that the quote has cut in two does not count.
   */
  int words(int start, int end) {
    int words = 0;
    int i = prefix.size() - 1;
    for (int j = text.tokenAt(start) - 1; i >= 0 && j >= 0 && agree(prefix, i, j); i--, j--) {
      words += prefix.isWord(i) ? 1 : 0;
    }
    int k = 0;
    int next = text.tokenAt(Math.max(start, end - 1)) + 1;
    for (; k < suffix.size() && next < text.size() && agree(suffix, k, next); k++, next++) {
      words += suffix.isWord(k) ? 1 : 0;
    }
    return words;
  }

  private boolean agree(Tokens words, int word, int token) {
    return words.id(word) == text.id(token);
  }
}

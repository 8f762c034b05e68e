package org.newsclaim.quantity.extract;

import org.newsclaim.quantity.word.QuantityWords;
import org.newsclaim.quantity.word.StartTable;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;

/** Dismisses the tokens of a text at which no quantity can begin, by one look at each. */
final class QuantityStarts {
  private static final long PHRASES = WordClass.mask(WordClass.VAGUE, WordClass.UNSTATED);
  private static final long UNITS =
      WordClass.mask(WordClass.UNIT, WordClass.CURRENCY, WordClass.MAGNITUDE);

  /** How many tokens a currency or a sign may stand before its number. */
  private static final int REACH = 4;

  private final TokenizedText text;
  private final QuantityWords tables;

  QuantityStarts(TokenizedText text, QuantityWords tables) {
    this.text = text;
    this.tables = tables;
  }

  /** Whether a quantity may begin at a token from one on and before another. */
  boolean isAny(int first, int end) {
    for (int token = first; token < end; token++) {
      if (isAt(token)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a quantity may begin at a token. */
  boolean isAt(int token) {
    if (text.isNumber(token)) {
      return true;
    }
    if (!text.isWord(token) && isMinus(text.first(token))) {
      return numberFollows(token + 1);
    }
    int starts = tables.starts.of(text.word(token));
    if (starts == 0) {
      return false;
    }
    if ((starts & (StartTable.NUMBER | StartTable.MULTIPLE)) != 0) {
      return true;
    }
    if ((starts & StartTable.PHRASE) != 0 && text.startsAny(token, PHRASES)) {
      return true;
    }
    if ((starts & StartTable.ARTICLE) != 0 && articleStarts(token + 1)) {
      return true;
    }
    return (starts & StartTable.LEADING) != 0 && numberFollows(token + 1);
  }

  private static boolean isMinus(char c) {
    return c == '-' || c == '\u2212' || c == '\u2013';
  }

  /** "a third", "a dollar and 42 cents", "an hour and a half". */
  private boolean articleStarts(int next) {
    return next < text.size()
        && (tables.numbers.starts(text.word(next)) || text.startsAny(next, UNITS));
  }

  /** Whether digits or a number word stand among the next tokens, as after a currency or sign. */
  private boolean numberFollows(int token) {
    for (int at = token; at < text.size() && at < token + REACH; at++) {
      if (text.isNumber(at) || text.is(at, WordClass.NUMBER_WORD)) {
        return true;
      }
    }
    return false;
  }
}

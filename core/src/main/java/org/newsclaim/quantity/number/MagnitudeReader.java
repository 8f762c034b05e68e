package org.newsclaim.quantity.number;

import java.math.BigDecimal;
import org.newsclaim.quantity.word.NumberTable;
import org.newsclaim.quantity.word.Words;
import org.newsclaim.text.TokenizedText;

/** Reads the magnitude after a number: "million", "hundred thousand", "bn", "k". */
final class MagnitudeReader {
  private static final long GIGA = 1_000_000_000;

  private final TokenizedText text;
  private final Words words;
  private final NumberTable table;

  MagnitudeReader(Words words) {
    this.text = words.text;
    this.words = words;
    this.table = words.tables.numbers;
  }

  /** "three hundred cr": an abbreviation after words, where it can be nothing else. */
  void abbreviated(Numeral numeral) {
    int at = numeral.end;
    if (!words.isWord(at) || !words.follows(at) || text.end(at) - text.start(at) < 2) {
      return;
    }
    long worth = table.letter(text.word(at));
    if (worth > 0 && !table.isWeakLetter(text.word(at))) {
      numeral.multiply(worth);
      numeral.end = at + 1;
    }
  }

  /** Magnitude words: "million", "hundred thousand", "dozen". */
  boolean words(Numeral numeral) {
    boolean found = false;
    while (true) {
      int at = words.next(numeral.end);
      long magnitude = at < 0 ? 0 : table.magnitude(text.word(at));
      boolean name = at >= 0 && table.needsNumber(text.word(at)) && words.isCapitalized(at);
      if (magnitude == 0 || name || numeral.value.precision() - numeral.value.scale() > 30) {
        return found;
      }
      numeral.multiply(magnitude);
      numeral.end = at + 1;
      found = true;
    }
  }

  /** "bn", "k", and "m" where it is sure. */
  void letter(Numeral numeral) {
    int at = numeral.end;
    if (!words.isWord(at) || !words.follows(at)) {
      return;
    }
    if (isGiga(numeral, at)) {
      numeral.multiply(GIGA);
      numeral.end = at + 1;
      return;
    }
    long worth = table.letter(text.word(at));
    boolean glued = text.isGlued(at);
    boolean single = text.end(at) - text.start(at) == 1;
    boolean alone = words.endsBefore(at + 1) && text.start(at) - text.end(at - 1) == 1;
    if (worth == 0
        || (single && !glued && !words.isCapitalized(at) && !(alone && words.is(at, "k")))) {
      return;
    }
    boolean capital = single && words.isCapitalized(at);
    boolean million = capital && (words.is(at, "m") || words.is(at, "b"));
    boolean address = words.isCapitalized(at + 1) && words.follows(at + 1);
    boolean sure = (million && !address && (glued || alone)) || (alone && words.is(at, "k"));
    if ((table.isWeakLetter(text.word(at)) && !sure) || (single && !glued && !sure)) {
      numeral.letter = at;
      return;
    }
    numeral.multiply(worth);
    numeral.end = at + 1;
  }

  /**
   * The "G" of ".002G" and, where nothing else is in the text, of "10G"; elsewhere a generation of
   * networks ("5G") or a code.
   */
  private boolean isGiga(Numeral numeral, int token) {
    if (!words.isMark(token, 'G') || !text.isGlued(token) || words.isGlued(token + 1)) {
      return false;
    }
    boolean decimal = numeral.value.scale() > 2;
    boolean tenOrMore = numeral.value.abs().compareTo(BigDecimal.TEN) >= 0;
    return decimal || (tenOrMore && token == text.size() - 1 && token <= 2);
  }

  /** Takes the letter that may be a magnitude for one. */
  void takeLetter(Numeral numeral) {
    numeral.multiply(table.letter(text.word(numeral.letter)));
    numeral.end = numeral.letter + 1;
    numeral.letter = -1;
  }

  /** "two and a half million", "half a million", "a quarter of a million", "half a dozen". */
  void afterFraction(Numeral numeral) {
    int at = words.next(numeral.end);
    if (at < 0) {
      return;
    }
    if (words.is(at, "of") && words.isArticle(at + 1)) {
      at++;
    }
    if (words.isArticle(at)) {
      at++;
    }
    boolean found = false;
    while (at >= 0 && words.follows(at) && isPlainMagnitude(at)) {
      numeral.multiply(table.magnitude(text.word(at)));
      numeral.end = at + 1;
      at = words.next(numeral.end);
      found = true;
    }
    if (found) {
      numeral.type = Numeral.Type.CARDINAL;
      numeral.numerator = null;
      numeral.denominator = null;
      numeral.mantissa = numeral.value;
      numeral.magnitude = BigDecimal.ONE;
      numeral.value = plain(numeral.value);
    }
  }

  private boolean isPlainMagnitude(int token) {
    int word = text.word(token);
    return table.magnitude(word) != 0 && !table.isPlural(word) && !table.needsNumber(word);
  }

  /** Rounds away what a fraction to 34 digits leaves behind: a third of 3 million. */
  private static BigDecimal plain(BigDecimal value) {
    return value.signum() == 0 ? value : value.stripTrailingZeros();
  }
}

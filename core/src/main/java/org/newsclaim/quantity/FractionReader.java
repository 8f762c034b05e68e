package org.newsclaim.quantity;

import java.math.BigDecimal;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;

/** Reads fractions in words, characters and digits: "a third", "two-thirds", "½", "2 1/2". */
final class FractionReader {
  private final TokenizedText text;
  private final Words words;
  private final NumberTable table;
  private final SpelledReader spelled;
  private final Digits digits;
  private final Numeral over = new Numeral();

  FractionReader(Words words, SpelledReader spelled, Digits digits) {
    this.text = words.text;
    this.words = words;
    this.table = words.tables.numbers;
    this.spelled = spelled;
    this.digits = digits;
  }

  /** "half", "quarter", "a third", "½": a fraction that begins without a number. */
  boolean readBare(int token, Numeral numeral) {
    int at = token;
    boolean article = words.isArticle(token);
    if (article) {
      at = words.next(token + 1);
    }
    if (at < 0 || at >= text.size()) {
      return false;
    }
    int word = text.word(at);
    if (table.denominator(word) == 0 || table.isFractionPlural(word)) {
      return false;
    }
    // "Third" alone is an ordinal; "half" and "quarter" are not.
    if (!article && table.ordinal(word) != 0) {
      return false;
    }
    if (article && table.isFractionCharacter(word)) {
      return false;
    }
    set(numeral, BigDecimal.valueOf(table.numerator(word)), word);
    numeral.bare = !table.isFractionCharacter(word);
    numeral.end = at + 1;
    return true;
  }

  private void set(Numeral numeral, BigDecimal numerator, int word) {
    numeral.divide(numerator, BigDecimal.valueOf(table.denominator(word)));
  }

  /** "1/2", "2 1/2" and "2½" after the first digits were read. */
  boolean inDigits(Numeral numeral) {
    int first = numeral.first;
    if (numeral.end == first + 1 && isSlashed(first)) {
      BigDecimal under = BigDecimal.valueOf(digits.small(first + 2));
      numeral.divide(numeral.value, under);
      numeral.grouped = true;
      numeral.end = first + 3;
      return true;
    }
    int at = numeral.end;
    if (!words.follows(at) || !numeral.isInteger()) {
      return false;
    }
    if (text.isNumber(at) && !text.isGlued(at) && isSlashed(at)) {
      BigDecimal part =
          Numeral.quotient(
              BigDecimal.valueOf(digits.small(at)), BigDecimal.valueOf(digits.small(at + 2)));
      mix(numeral, part, at + 3);
      return true;
    }
    if (table.isFractionCharacter(text.word(at))) {
      mix(numeral, fraction(1, at), at + 1);
      return true;
    }
    return false;
  }

  /** Digits, a slash, and larger digits, as in no date or time: 3/4 but not 5/17/2018 or 9/11. */
  private boolean isSlashed(int token) {
    boolean slash = words.isMark(token + 1, '/') || words.isMark(token + 1, '\u2044');
    if (!slash || !words.isGlued(token + 1) || !words.isGlued(token + 2)) {
      return false;
    }
    if (!digits.isPlain(token, 1, 3) || !digits.isPlain(token + 2, 1, 3)) {
      return false;
    }
    int numerator = digits.small(token);
    int denominator = digits.small(token + 2);
    boolean more = words.isGlued(token + 3) && words.isMark(token + 3, '/');
    boolean attack = numerator == 9 && denominator == 11;
    return numerator > 0 && numerator < denominator && !more && !attack;
  }

  private void mix(Numeral numeral, BigDecimal part, int end) {
    numeral.value = numeral.value.add(part);
    numeral.mantissa = numeral.value;
    numeral.resolution = null;
    numeral.grouped = true;
    numeral.end = end;
  }

  private BigDecimal fraction(int factor, int token) {
    int word = text.word(token);
    return Numeral.quotient(
        BigDecimal.valueOf((long) factor * table.numerator(word)),
        BigDecimal.valueOf(table.denominator(word)));
  }

  /** Takes "thirds" after "two", or "and a half" after "two", along. */
  boolean extend(Numeral numeral, boolean closed) {
    int at = words.next(numeral.end);
    if (at < 0 || !numeral.isInteger() || numeral.letter >= 0) {
      return false;
    }
    int word = text.word(at);
    if (table.denominator(word) != 0 && isFractionOf(numeral, at)) {
      set(numeral, numeral.value, word);
      numeral.end = at + 1;
      return true;
    }
    return !closed && words.is(at, "and") && words.follows(at + 1) && andFraction(numeral, at + 1);
  }

  /** Whether a number and the fraction word after it are one: "three quarters of", "one-third". */
  private boolean isFractionOf(Numeral numeral, int at) {
    int word = text.word(at);
    boolean one = numeral.value.compareTo(BigDecimal.ONE) == 0;
    boolean joined = words.joins(at - 1);
    if (table.isFractionCharacter(word)) {
      return false;
    }
    if (!one && !table.isFractionPlural(word) && !joined) {
      return false;
    }
    boolean quarters = table.denominator(word) == 4 && table.ordinal(word) == 0;
    return !quarters
        || joined
        || one
        || words.is(at + 1, "of")
        || magnitudeFollows(at + 1)
        || (numeral.small() == 3 && !isPeriod(numeral.first - 1));
  }

  /** "for three quarters" and "the last three quarters" are lengths of time. */
  private boolean isPeriod(int token) {
    return words.any(
        token, WordClass.mask(WordClass.PREPOSITION, WordClass.DETERMINER, WordClass.ADJECTIVE));
  }

  private boolean magnitudeFollows(int token) {
    return words.follows(token) && table.magnitude(text.word(token)) != 0;
  }

  private boolean andFraction(Numeral numeral, int token) {
    int at = token;
    int factor = 1;
    if (words.isArticle(at)) {
      at = words.next(at + 1);
    } else if (text.isWord(at) && readFactor(at)) {
      factor = over.type == Numeral.Type.CARDINAL ? over.small() : -1;
      at = words.next(over.end);
    } else {
      return false;
    }
    if (at < 0 || factor < 1 || factor > 99) {
      return false;
    }
    int word = text.word(at);
    if (table.denominator(word) == 0 || (factor > 1 && !table.isFractionPlural(word))) {
      return false;
    }
    BigDecimal part = fraction(factor, at).multiply(numeral.magnitude);
    mix(numeral, part, at + 1);
    numeral.magnitude = BigDecimal.ONE;
    return true;
  }

  private boolean readFactor(int token) {
    over.reset(token);
    return spelled.read(token, true, over);
  }
}

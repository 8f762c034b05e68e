package org.newsclaim.quantity.number;

import java.math.BigDecimal;
import org.newsclaim.quantity.word.NumberTable;
import org.newsclaim.quantity.word.Words;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;

/** Reads fractions in words, characters and digits: "a third", "two-thirds", "½", "2 1/2". */
final class FractionReader {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final long TIMES = WordClass.mask(WordClass.TIME_UNIT, WordClass.WEEKDAY);

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
    if (article && table.unit(word) >= 20) {
      return bareCompound(at, numeral);
    }
    if (table.denominator(word) == 0 || table.isFractionPlural(word)) {
      return false;
    }
    // "Third" alone is an ordinal; "half" and "quarter" are not.
    if (!article && table.ordinal(word) != 0) {
      return false;
    }
    if (article && (table.isFractionCharacter(word) || ranksTime(at))) {
      return false;
    }
    set(numeral, BigDecimal.valueOf(table.numerator(word)), word);
    numeral.bare = !table.isFractionCharacter(word);
    numeral.end = at + 1;
    return true;
  }

  /** "for a third day", "a third-quarter profit": the ordinal counts periods. */
  private boolean ranksTime(int token) {
    int next = words.next(token + 1);
    return next >= 0
        && table.ordinal(text.word(token)) != 0
        && (text.isAny(next, TIMES) && !text.is(next, WordClass.PLURAL));
  }

  /** "a twenty-fifth of", but "a twenty-fifth birthday". */
  private boolean bareCompound(int tens, Numeral numeral) {
    int at = words.next(tens + 1);
    long ones = at < 0 ? 0 : table.ordinal(text.word(at));
    boolean share = words.is(at + 1, "of") || at + 1 == text.size();
    if (ones < 1 || ones > 9 || !share) {
      return false;
    }
    numeral.divide(BigDecimal.ONE, BigDecimal.valueOf(table.unit(text.word(tens)) + ones));
    numeral.bare = true;
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
    boolean hyphen = words.isHyphen(at) && words.isGlued(at) && words.isGlued(at + 1);
    if (hyphen && text.isNumber(at + 1) && isSlashed(at + 1)) {
      // "1-1/2 years"
      BigDecimal part =
          Numeral.quotient(
              BigDecimal.valueOf(digits.small(at + 1)), BigDecimal.valueOf(digits.small(at + 3)));
      mix(numeral, part, at + 4);
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
    int at = afterHyphen(numeral.end);
    if (at < 0 || !numeral.isInteger() || numeral.letter >= 0) {
      return false;
    }
    if (compoundDenominator(numeral, at) || joinedDenominator(numeral, at)) {
      return true;
    }
    int word = text.word(at);
    if (table.denominator(word) != 0 && isFractionOf(numeral, at)) {
      set(numeral, numeral.value, word);
      numeral.end = at + 1;
      return true;
    }
    int after = words.is(at, "and") ? words.next(at + 1) : -1;
    return !closed && after >= 0 && andFraction(numeral, after);
  }

  /** The next token across a hyphen, also one with spaces around it: "one - fourth". */
  private int afterHyphen(int token) {
    boolean spaced =
        words.isHyphen(token)
            && words.follows(token + 1)
            && table.denominator(text.word(token + 1)) != 0;
    return spaced ? token + 1 : words.next(token);
  }

  /** "one hundred thirty-fifths": the hyphen joins the tens to what they are of. */
  private boolean joinedDenominator(Numeral numeral, int at) {
    int word = text.word(at);
    int tens = numeral.end - 1;
    int ten = table.unit(text.word(tens));
    boolean joined = words.joins(at - 1) && ten >= 20 && ten % 10 == 0;
    BigDecimal over = numeral.value.subtract(BigDecimal.valueOf(Math.max(ten, 0)));
    long ones = table.denominator(word);
    if (!joined || !table.isFractionPlural(word) || ones > 9 || over.signum() <= 0) {
      return false;
    }
    numeral.divide(over, BigDecimal.valueOf(ten + ones));
    numeral.end = at + 1;
    return true;
  }

  /** "one twenty-fifth", "three twenty-firsts", "one one hundred and fifth". */
  private boolean compoundDenominator(Numeral numeral, int tens) {
    int ten = table.unit(text.word(tens));
    int at = ten >= 20 ? words.next(tens + 1) : -1;
    if (numeral.inDigits || numeral.hasMagnitude()) {
      return false;
    }
    if (at < 0) {
      return longDenominator(numeral, tens);
    }
    int word = text.word(at);
    long ones = table.ordinal(word);
    boolean plural = table.isFractionPlural(word);
    if (ones == 0 && plural) {
      ones = table.denominator(word);
    }
    boolean one = numeral.small() == 1;
    if (ones < 1 || ones > 9 || one == plural) {
      return false;
    }
    numeral.divide(numeral.value, BigDecimal.valueOf(ten + ones));
    numeral.end = at + 1;
    return true;
  }

  private boolean longDenominator(Numeral numeral, int token) {
    boolean one = numeral.small() == 1 && numeral.end == numeral.first + 1;
    if (!one || table.unit(text.word(token)) < 1 || !readFactor(token)) {
      return false;
    }
    if (over.type != Numeral.Type.ORDINAL || over.value.compareTo(HUNDRED) < 0) {
      return false;
    }
    numeral.divide(BigDecimal.ONE, over.value);
    numeral.end = over.end;
    return true;
  }

  /** Whether a number and the fraction word after it are one: "three quarters of", "one-third". */
  private boolean isFractionOf(Numeral numeral, int at) {
    int word = text.word(at);
    boolean one = numeral.value.compareTo(BigDecimal.ONE) == 0;
    boolean joined = words.joins(at - 1);
    if (table.isFractionCharacter(word) || table.denominator(word) == 1) {
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
    if (factor > 1 && factor >= table.denominator(word) && numeral.hasMagnitude()) {
      set(numeral, numeral.value.add(BigDecimal.valueOf(factor)), word);
      numeral.end = at + 1;
      return true;
    }
    addFraction(numeral, fraction(factor, at), at);
    return true;
  }

  /**
   * "two and a half", and with a magnitude "a million and a half" or "one billion and a half
   * million".
   */
  private void addFraction(Numeral numeral, BigDecimal fraction, int at) {
    int next = words.next(at + 1);
    long smaller = next < 0 ? 0 : table.magnitude(text.word(next));
    boolean own = numeral.hasMagnitude() && smaller > 0 && smaller < numeral.magnitude.longValue();
    boolean shared = numeral.magnitude.longValue() >= 1000;
    BigDecimal magnitude = shared ? numeral.magnitude : BigDecimal.ONE;
    BigDecimal scale = own ? BigDecimal.valueOf(smaller) : magnitude;
    mix(numeral, fraction.multiply(scale), own ? next + 1 : at + 1);
    numeral.magnitude = BigDecimal.ONE;
  }

  private boolean readFactor(int token) {
    over.reset(token);
    return spelled.read(token, false, over);
  }
}

package org.newsclaim.quantity.number;

import java.math.BigDecimal;
import java.math.MathContext;
import org.newsclaim.quantity.word.NumberTable;
import org.newsclaim.quantity.word.Words;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;

/** Reads one numeral in digits, words or both: "1.4 million", "two and a half", "two-thirds". */
public final class NumeralReader {
  private static final int MAX_EXPONENT = 60;

  private final TokenizedText text;
  private final Words words;
  private final NumberTable table;
  private final Digits digits;
  private final SpelledReader spelled;
  private final FractionReader fractions;
  private final Numeral tail = new Numeral();

  public NumeralReader(Words words) {
    this.text = words.text;
    this.words = words;
    this.table = words.tables.numbers;
    this.digits = new Digits(text);
    this.spelled = new SpelledReader(words);
    this.fractions = new FractionReader(words, spelled, digits);
  }

  /**
   * Reads the longest numeral that begins at a token.
   *
   * @param closed whether "and" ends it, as after "between"
   */
  public boolean read(int token, boolean closed, Numeral numeral) {
    if (token < 0 || token >= text.size()) {
      return false;
    }
    numeral.reset(token);
    if (text.isNumber(token)) {
      return inDigits(token, closed, numeral);
    }
    if (fractions.readBare(token, numeral)) {
      magnitudesAfterFraction(numeral);
      return true;
    }
    if (!spelled.read(token, closed, numeral)) {
      return false;
    }
    if (numeral.type == Numeral.Type.CARDINAL && !numeral.vague) {
      point(numeral);
      abbreviatedMagnitude(numeral);
      if (fractions.extend(numeral, closed)) {
        magnitudesAfterFraction(numeral);
      }
      spokenHundreds(numeral);
    }
    return true;
  }

  /** "three hundred cr": an abbreviation after words, where it can be nothing else. */
  private void abbreviatedMagnitude(Numeral numeral) {
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

  /** "one twenty two" as numbers are read out, only where nothing else is in the text. */
  private void spokenHundreds(Numeral numeral) {
    int at = numeral.end;
    boolean digit = numeral.first == 0 && at == 1 && numeral.small() > 0 && numeral.small() < 10;
    if (!digit || at >= text.size() || table.unit(text.word(at)) < 10) {
      return;
    }
    tail.reset(at);
    if (spelled.read(at, true, tail) && tail.end == text.size() && tail.small() < 100) {
      set(numeral, BigDecimal.valueOf(numeral.small() * 100L + tail.small()));
      numeral.end = tail.end;
    }
  }

  private boolean inDigits(int token, boolean closed, Numeral numeral) {
    BigDecimal value = digits.read(token);
    if (value == null) {
      return false;
    }
    numeral.inDigits = true;
    numeral.grouped = digits.grouped;
    numeral.end = token + 1;
    set(numeral, value);
    groupedBySpaces(numeral);
    if (isOrdinalEnding(numeral.end)) {
      numeral.type = Numeral.Type.ORDINAL;
      numeral.end++;
      return numeral.isInteger();
    }
    if (fractions.inDigits(numeral)) {
      magnitudesAfterFraction(numeral);
      return true;
    }
    exponent(numeral);
    if (!magnitudes(numeral)) {
      letter(numeral);
    }
    continuation(numeral);
    spelledTail(numeral, closed);
    if (words.is(numeral.end, "point") && words.isNumber(numeral.end + 1)) {
      point(numeral);
    }
    if (fractions.extend(numeral, closed)) {
      magnitudesAfterFraction(numeral);
    }
    return true;
  }

  private static void set(Numeral numeral, BigDecimal value) {
    numeral.value = value;
    numeral.mantissa = value;
    numeral.resolution = BigDecimal.ONE.movePointLeft(value.scale());
  }

  /** "1 400" with the spaces that typesetters put between groups, or "1 234 567" with any. */
  private void groupedBySpaces(Numeral numeral) {
    if (!digits.isPlain(numeral.first, 1, 3)) {
      return;
    }
    int end = numeral.first + 1;
    boolean thin = true;
    boolean decimal = false;
    while (!decimal && isGroup(end)) {
      char space = text.charAt(text.start(end) - 1);
      thin &= space != ' ';
      decimal = text.end(end) - text.start(end) > 3;
      end++;
    }
    int groups = end - numeral.first - 1;
    boolean zeros = groups == 1 && words.is(end - 1, "000");
    if (groups == 0 || !(thin || groups > 1 || zeros)) {
      return;
    }
    BigDecimal value = numeral.value;
    for (int token = numeral.first + 1; token < end; token++) {
      value = value.movePointRight(3).add(decimalGroup(token));
    }
    set(numeral, value);
    numeral.grouped = true;
    numeral.end = end;
  }

  private boolean isGroup(int token) {
    return words.isNumber(token)
        && words.follows(token)
        && text.start(token) - text.end(token - 1) == 1
        && (digits.isPlain(token, 3, 3)
            || (text.end(token) - text.start(token) > 4
                && text.charAt(text.start(token) + 3) == '.'));
  }

  private BigDecimal decimalGroup(int token) {
    if (digits.isPlain(token, 3, 3)) {
      return BigDecimal.valueOf(digits.small(token));
    }
    return new BigDecimal(text.slice(token, token + 1));
  }

  private boolean isOrdinalEnding(int token) {
    return words.isGlued(token)
        && (words.is(token, "th")
            || words.is(token, "st")
            || words.is(token, "nd")
            || words.is(token, "rd"));
  }

  /** "1e6", "1.3x10^6", "1.99×10−30", "2^10". */
  private void exponent(Numeral numeral) {
    int at = numeral.end;
    boolean letter = words.isGlued(at) && words.is(at, "e");
    boolean times = words.is(at, "x") || words.isMark(at, '\u00d7');
    BigDecimal base = BigDecimal.TEN;
    BigDecimal factor = numeral.value;
    if (times && digits.isPlain(at + 1, 1, 2) && isPowerOf(at + 1)) {
      base = BigDecimal.valueOf(digits.small(at + 1));
      at += 2;
      at += words.isMark(at, '^') ? 1 : 0;
    } else if (letter) {
      at++;
    } else if (words.isMark(at, '^') && words.isGlued(at)) {
      base = numeral.value.abs();
      factor = BigDecimal.ONE;
      at++;
    } else {
      return;
    }
    boolean minus = words.isMinus(at) && words.isGlued(at);
    at += minus || words.isMark(at, '+') ? 1 : 0;
    if (!words.isGlued(at) || !digits.isPlain(at, 1, 2) || digits.small(at) > MAX_EXPONENT) {
      return;
    }
    raise(numeral, factor, base, minus ? -digits.small(at) : digits.small(at));
    numeral.end = at + 1;
  }

  /** "10^6" and "10−6", and "2^10" with its caret only: "8x2 10" is no power. */
  private boolean isPowerOf(int token) {
    return words.isMark(token + 1, '^') || words.is(token, "10");
  }

  private static void raise(Numeral numeral, BigDecimal factor, BigDecimal base, int power) {
    numeral.grouped = true;
    if (base.compareTo(BigDecimal.TEN) == 0) {
      set(numeral, factor.scaleByPowerOfTen(power));
      numeral.resolution = BigDecimal.ONE.scaleByPowerOfTen(-numeral.value.scale());
      return;
    }
    if (base.signum() == 0) {
      return;
    }
    BigDecimal raised = base.pow(power, MathContext.DECIMAL128);
    set(numeral, factor.multiply(raised, MathContext.DECIMAL128).stripTrailingZeros());
    numeral.resolution = null;
  }

  /** Magnitude words: "million", "hundred thousand", "dozen". */
  private boolean magnitudes(Numeral numeral) {
    boolean found = false;
    while (true) {
      int at = words.next(numeral.end);
      long magnitude = at < 0 ? 0 : table.magnitude(text.word(at));
      if (magnitude == 0 || numeral.value.precision() - numeral.value.scale() > 30) {
        return found;
      }
      numeral.multiply(magnitude);
      numeral.end = at + 1;
      found = true;
    }
  }

  /** "bn", "k", and "m" where it is sure. */
  private void letter(Numeral numeral) {
    int at = numeral.end;
    if (!words.isWord(at) || !words.follows(at)) {
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

  /** Takes the letter that may be a magnitude for one. */
  public void takeLetter(Numeral numeral) {
    numeral.multiply(table.letter(text.word(numeral.letter)));
    numeral.end = numeral.letter + 1;
    numeral.letter = -1;
  }

  /** "4 thousand 3 hundred and 21": further numbers of ever smaller magnitude. */
  private void continuation(Numeral numeral) {
    long last = numeral.hasMagnitude() && numeral.letter < 0 ? numeral.magnitude.longValue() : 0;
    while (last >= 100 && last <= 1_000_000_000_000L) {
      int at = numeral.end;
      boolean and = words.is(at, "and");
      at += and ? 1 : 0;
      if (!words.follows(at) || !digits.isPlain(at, 1, 3)) {
        return;
      }
      long magnitude = words.follows(at + 1) ? table.magnitude(text.word(at + 1)) : 0;
      boolean small = digits.small(at) > 0 && digits.small(at) < last;
      boolean tail = and && magnitude == 0 && last <= 1000 && small;
      if (!tail && (magnitude < 100 || magnitude >= last)) {
        return;
      }
      BigDecimal more = BigDecimal.valueOf(digits.small(at) * Math.max(1, magnitude));
      numeral.value = numeral.value.add(more);
      numeral.mantissa = numeral.value;
      numeral.magnitude = BigDecimal.ONE;
      numeral.resolution = BigDecimal.valueOf(Math.max(1, magnitude));
      numeral.end = at + (magnitude == 0 ? 1 : 2);
      last = magnitude;
    }
  }

  /** "3 hundred and one", "6 crore and two hundred". */
  private void spelledTail(Numeral numeral, boolean closed) {
    boolean scaled = numeral.hasMagnitude() && numeral.letter < 0 && numeral.isInteger();
    if (closed || !scaled || !words.is(numeral.end, "and") || !words.follows(numeral.end + 1)) {
      return;
    }
    tail.reset(numeral.end + 1);
    boolean read =
        table.unit(text.word(numeral.end + 1)) > 0
            && spelled.read(numeral.end + 1, true, tail)
            && tail.type == Numeral.Type.CARDINAL
            && !tail.vague;
    boolean hundred = numeral.magnitude.intValue() == 100 && tail.small() < 100;
    boolean last = tail.value.compareTo(numeral.magnitude) < 0 && words.endsBefore(tail.end);
    if (read && (hundred || last)) {
      numeral.value = numeral.value.add(tail.value);
      numeral.mantissa = numeral.value;
      numeral.magnitude = BigDecimal.ONE;
      numeral.resolution = tail.resolution;
      numeral.end = tail.end;
    }
  }

  /** "two point five", "1 point 1", "two hundred point seventy-one". */
  private void point(Numeral numeral) {
    if (numeral.hasMagnitude() && numeral.magnitude.longValue() >= 1000) {
      return;
    }
    int at = numeral.end;
    if (!words.is(at, "point") || !words.follows(at)) {
      return;
    }
    StringBuilder decimals = new StringBuilder();
    at++;
    while (words.follows(at) && decimals.length() < 20) {
      int unit = table.unit(text.word(at));
      if (digits.isPlain(at, 1, 3) && decimals.length() == 0) {
        decimals.append(text.slice(at, at + 1));
        at++;
        break;
      }
      if (unit < 0 || (unit > 9 && decimals.length() > 0)) {
        break;
      }
      at++;
      if (unit >= 20) {
        int tail = words.next(at);
        int ones = tail < 0 ? -1 : table.unit(text.word(tail));
        boolean joined = ones > 0 && ones < 10;
        decimals.append(joined ? unit + ones : unit);
        at = joined ? tail + 1 : at;
        break;
      }
      decimals.append(unit);
    }
    if (decimals.length() == 0) {
      return;
    }
    set(numeral, numeral.value.add(new BigDecimal("0." + decimals)));
    numeral.magnitude = BigDecimal.ONE;
    numeral.end = at;
    magnitudes(numeral);
  }

  /** "two and a half million", "half a million", "a quarter of a million", "half a dozen". */
  private void magnitudesAfterFraction(Numeral numeral) {
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

  /** Whether a token is a word or digits that a numeral may begin with. */
  boolean starts(int token) {
    return text.isNumber(token) || table.starts(text.word(token));
  }

  boolean isMagnitude(int token) {
    return token >= 0 && token < text.size() && text.is(token, WordClass.MAGNITUDE);
  }
}

package org.newsclaim.quantity.number;

import java.math.BigDecimal;
import org.newsclaim.quantity.word.NumberTable;
import org.newsclaim.quantity.word.Words;
import org.newsclaim.text.TokenizedText;

/** Reads one numeral in digits, words or both: "1.4 million", "two and a half", "two-thirds". */
public final class NumeralReader {
  private final TokenizedText text;
  private final Words words;
  private final NumberTable table;
  private final Digits digits;
  private final SpelledReader spelled;
  private final FractionReader fractions;
  private final GroupReader groups;
  private final PowerReader powers;
  private final MagnitudeReader magnitudes;
  private final Numeral tail = new Numeral();

  public NumeralReader(Words words) {
    this.text = words.text;
    this.words = words;
    this.table = words.tables.numbers;
    this.digits = new Digits(text);
    this.groups = new GroupReader(words, digits);
    this.powers = new PowerReader(words, digits);
    this.magnitudes = new MagnitudeReader(words);
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
      magnitudes.afterFraction(numeral);
      return true;
    }
    if (!spelled.read(token, closed, numeral)) {
      return false;
    }
    if (numeral.type == Numeral.Type.CARDINAL && !numeral.vague) {
      point(numeral);
      magnitudes.abbreviated(numeral);
      if (fractions.extend(numeral, closed)) {
        magnitudes.afterFraction(numeral);
      }
      spokenHundreds(numeral);
    }
    return true;
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
      numeral.set(BigDecimal.valueOf(numeral.small() * 100L + tail.small()));
      numeral.end = tail.end;
    }
  }

  /** Takes the letter that may be a magnitude for one. */
  public void takeLetter(Numeral numeral) {
    magnitudes.takeLetter(numeral);
  }

  private boolean inDigits(int token, boolean closed, Numeral numeral) {
    BigDecimal value = digits.read(token);
    if (value == null) {
      return false;
    }
    numeral.inDigits = true;
    numeral.grouped = digits.grouped;
    numeral.end = token + 1;
    numeral.set(value);
    groups.read(numeral);
    if (isOrdinalEnding(numeral.end)) {
      numeral.type = Numeral.Type.ORDINAL;
      numeral.end++;
      return numeral.isInteger();
    }
    if (fractions.inDigits(numeral)) {
      magnitudes.afterFraction(numeral);
      return true;
    }
    powers.read(numeral);
    if (!magnitudes.words(numeral)) {
      magnitudes.letter(numeral);
    }
    continuation(numeral);
    spelledTail(numeral, closed);
    if (words.is(numeral.end, "point") && words.isNumber(numeral.end + 1)) {
      point(numeral);
    }
    if (fractions.extend(numeral, closed)) {
      magnitudes.afterFraction(numeral);
    }
    return true;
  }

  private boolean isOrdinalEnding(int token) {
    return words.isGlued(token)
        && (words.is(token, "th")
            || words.is(token, "st")
            || words.is(token, "nd")
            || words.is(token, "rd"));
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
    numeral.set(numeral.value.add(new BigDecimal("0." + decimals)));
    numeral.magnitude = BigDecimal.ONE;
    numeral.end = at;
    magnitudes.words(numeral);
  }
}

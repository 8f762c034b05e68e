package org.newsclaim.quantity.unit;

import org.jspecify.annotations.Nullable;
import org.newsclaim.quantity.number.Numeral;
import org.newsclaim.quantity.number.NumeralReader;
import org.newsclaim.quantity.word.CurrencyWord;
import org.newsclaim.quantity.word.Words;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;

/**
 * Reads a number with what stands right before and after it: "-$2.5bn", "75 cents", "7 feet 10
 * inches".
 */
public final class PartReader {
  private final TokenizedText text;
  private final Words words;
  private final NumeralReader numerals;
  private final UnitReader units;
  private final CompoundReader compounds;
  private final Numeral tolerated = new Numeral();

  public PartReader(Words words) {
    this.text = words.text;
    this.words = words;
    this.numerals = new NumeralReader(words);
    this.units = new UnitReader(words, numerals);
    this.compounds = new CompoundReader(words, numerals, units);
  }

  /**
   * Reads the part that begins at a token.
   *
   * @param closed whether "and" ends its numeral
   */
  public boolean read(int token, boolean closed, Part part) {
    part.reset(token);
    if (token >= text.size()) {
      return false;
    }
    if (compounds.readWithoutNumber(token, part)) {
      return true;
    }
    int at = token;
    int sign = signEnd(at);
    boolean minus = sign > at;
    at = Math.max(at, sign);
    CurrencyWord currency = leadingCurrency(at);
    if (currency != null) {
      at = currencyEnd(at);
      if (words.isMinus(at) && words.isGlued(at) && words.isGlued(at + 1)) {
        minus = true;
        at++;
      }
      part.currency = currency.unit();
      part.factor = currency.factor();
      part.currencyLeads = true;
    }
    if (!numerals.read(at, closed, part.numeral)) {
      return false;
    }
    if (currency != null && (part.numeral.vague || part.numeral.type != Numeral.Type.CARDINAL)) {
      return false;
    }
    part.numberFirst = minus && currency == null ? token : at;
    part.numberEnd = toleranceEnd(part.numeral.end);
    part.end = part.numberEnd;
    if (minus && !part.numeral.vague) {
      part.numeral.negate();
    }
    units.read(part);
    if (currency != null && currency.upperOnly() && !units.isMoney(part)) {
      return false;
    }
    compounds.extend(part);
    belowZero(part);
    return true;
  }

  /** The end of "20.4±0.1" and "20.4 +/- 0.1" after their first number, which is the value. */
  private int toleranceEnd(int token) {
    boolean sign = words.isMark(token, '\u00b1');
    boolean slashed =
        words.isMark(token, '+')
            && words.isMark(token + 1, '/')
            && words.isMinus(token + 2)
            && words.isGlued(token + 1)
            && words.isGlued(token + 2);
    int number = sign ? token + 1 : token + 3;
    boolean tolerance = (sign || slashed) && words.follows(number) && text.isNumber(number);
    return tolerance && numerals.read(number, true, tolerated) ? tolerated.end : token;
  }

  /** Reads a unit alone that belongs to a number before it. */
  public boolean readUnit(int token, Part part) {
    part.reset(token);
    part.numeral.reset(token);
    part.numeral.inDigits = true;
    units.read(part);
    return part.hasUnit();
  }

  /** The token after a sign of a negative number, or the token itself. */
  private int signEnd(int token) {
    if (words.isMinus(token) && words.isGlued(token + 1)) {
      boolean open =
          token == 0
              || !text.isGlued(token)
              || "(<>~=\u2264\u2265".indexOf(text.first(token - 1)) >= 0;
      return open && startsAmount(token + 1) ? token + 1 : token;
    }
    boolean tolerance = words.is(token - 1, "or") && words.is(token - 2, "plus");
    if (!tolerance && (words.is(token, "minus") || words.is(token, "negative"))) {
      int next = words.next(token + 1);
      return next >= 0 && startsAmount(next) ? next : token;
    }
    return token;
  }

  private boolean startsAmount(int token) {
    return token < text.size()
        && (text.isNumber(token)
            || text.is(token, WordClass.NUMBER_WORD)
            || text.is(token, WordClass.CURRENCY));
  }

  /** The currency that stands before an amount at a token, or null. */
  private @Nullable CurrencyWord leadingCurrency(int token) {
    if (token >= text.size()) {
      return null;
    }
    int entry = text.match(token, WordClass.CURRENCY);
    if (entry < 0) {
      return null;
    }
    CurrencyWord currency = words.tables.phrases.currency(entry);
    int length = words.tables.lexicon.entry(entry).length();
    int end = token + length;
    if (currency == null || !currency.leads() || !words.follows(end)) {
      return null;
    }
    boolean number = words.isNumber(end) || words.isMinus(end);
    boolean spelled =
        words.has(end, WordClass.NUMBER_WORD) && currency.role() == CurrencyWord.Role.CODE;
    if (!number && !spelled) {
      return null;
    }
    boolean letter = text.end(token) - text.start(token) == 1;
    if (currency.upperOnly() && !(letter ? text.isCapitalized(token) : text.isUpperCase(token))) {
      return null;
    }
    return isLoosePrefix(token, length) ? null : currency;
  }

  /**
   * "a $5 fine" is no Australian money: an "a" or a small letter before the sign must be glued to
   * it. "S $5" is Singapore's.
   */
  private boolean isLoosePrefix(int token, int length) {
    boolean letter = length > 1 && text.isWord(token) && text.end(token) - text.start(token) == 1;
    boolean sure = words.is(token, "c") || (text.isCapitalized(token) && !words.is(token, "a"));
    return letter && !sure && !text.isGlued(token + 1);
  }

  private int currencyEnd(int token) {
    int entry = text.match(token, WordClass.CURRENCY);
    return token + words.tables.lexicon.entry(entry).length();
  }

  /** "20 degrees below zero", "2 below zero", "5 degrees below zero Celsius". */
  private void belowZero(Part part) {
    if (part.numeral.vague || !words.is(part.end, "below") || !words.is(part.end + 1, "zero")) {
      return;
    }
    if (part.unit == null && part.currency == null) {
      part.unit = words.tables.units.byName("degree");
    }
    part.numeral.negate();
    part.end += 2;
    boolean degree = part.unit != null && "degree".equals(part.unit.name());
    boolean fahrenheit = words.is(part.end, "fahrenheit");
    if (degree && (fahrenheit || words.is(part.end, "celsius"))) {
      part.unit = words.tables.units.byName(fahrenheit ? "degree Fahrenheit" : "degree Celsius");
      part.end++;
    }
  }
}

package org.newsclaim.quantity.unit;

import java.math.BigDecimal;
import org.newsclaim.quantity.number.Digits;
import org.newsclaim.quantity.number.Numeral;
import org.newsclaim.quantity.word.Words;
import org.newsclaim.text.TokenizedText;

/** Reads feet and inches written with marks: 6'3", 8", 5'. */
final class PrimeReader {
  private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

  /** How far back an opening quotation mark is looked for. */
  private static final int BACK = 120;

  private final TokenizedText text;
  private final Words words;
  private final Digits digits;

  PrimeReader(Words words) {
    this.text = words.text;
    this.words = words;
    this.digits = new Digits(text);
  }

  /** Adds feet, inches or both to a part whose number they follow. */
  boolean read(Part part) {
    int at = part.numberEnd;
    if (!part.numeral.inDigits || part.currency != null || !words.isGlued(at)) {
      return false;
    }
    if (isSingle(at)) {
      return feet(part, at);
    }
    if (!isDouble(at) || isClosingQuote(at)) {
      return false;
    }
    return take(part, "inch", at + 1);
  }

  private boolean feet(Part part, int at) {
    boolean inches = words.isGlued(at + 1) && digits.isPlain(at + 1, 1, 2);
    if (inches && digits.small(at + 1) < 12) {
      BigDecimal more = Numeral.quotient(BigDecimal.valueOf(digits.small(at + 1)), TWELVE);
      part.numeral.value = part.numeral.value.add(more);
      part.numeral.mantissa = part.numeral.value;
      part.numeral.resolution = null;
      boolean closed = isDouble(at + 2) && text.isGlued(at + 2);
      part.numberEnd = closed ? at + 3 : at + 2;
      return take(part, "foot", part.numberEnd);
    }
    boolean prime = words.isMark(at, '\u2032');
    boolean free = words.endsBefore(at + 1) && !isOpenSingle(at);
    return (prime || free) && take(part, "foot", at + 1);
  }

  private boolean take(Part part, String unit, int end) {
    part.unit = words.tables.units.byName(unit);
    part.end = end;
    return part.unit != null;
  }

  private boolean isSingle(int token) {
    return words.isMark(token, '\'')
        || words.isMark(token, '\u2019')
        || words.isMark(token, '\u2032');
  }

  private boolean isDouble(int token) {
    return words.isMark(token, '"')
        || words.isMark(token, '\u2033')
        || words.isMark(token, '\u201d')
        || words.is(token, "\'\'");
  }

  private boolean isOpenSingle(int mark) {
    for (int at = mark - 1; at >= 0 && at >= mark - BACK; at--) {
      if (isSingle(at) || words.isMark(at, '\u2018')) {
        return true;
      }
    }
    return false;
  }

  /** Whether a mark closes a quotation that was opened before it on the same line. */
  private boolean isClosingQuote(int mark) {
    if (words.isMark(mark, '\u2033')) {
      return false;
    }
    boolean open = words.isMark(mark, '\u201d');
    for (int at = mark - 1; at >= 0 && at >= mark - BACK && !open; at--) {
      open = isDouble(at) || words.isMark(at, '\u201c') || words.is(at, "``");
      if (text.startsLine(at)) {
        break;
      }
    }
    return open;
  }
}

package org.newsclaim.quantity.number;

import java.math.BigDecimal;
import java.math.MathContext;
import org.newsclaim.quantity.word.Words;

/** Reads powers after a number: "1e6", "1.3x10^6", "2^10". */
final class PowerReader {
  private static final int MAX_EXPONENT = 60;

  private final Words words;
  private final Digits digits;

  PowerReader(Words words, Digits digits) {
    this.words = words;
    this.digits = digits;
  }

  /** "1e6", "1.3x10^6", "1.99×10−30", "2^10". */
  void read(Numeral numeral) {
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
      numeral.set(factor.scaleByPowerOfTen(power));
      numeral.resolution = BigDecimal.ONE.scaleByPowerOfTen(-numeral.value.scale());
      return;
    }
    if (base.signum() == 0) {
      return;
    }
    BigDecimal raised = base.pow(power, MathContext.DECIMAL128);
    numeral.set(factor.multiply(raised, MathContext.DECIMAL128).stripTrailingZeros());
    numeral.resolution = null;
  }
}

package org.newsclaim.quantity.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.newsclaim.text.TokenizedText;

/** Reads a number in digits: 1,400 · 1.4 · .25 · 12,34,567.89, and the Continental 1.234,56. */
public final class Digits {
  /** Longer numbers are serial numbers and the like. */
  private static final int MAX_LENGTH = 48;

  private final TokenizedText text;

  /** Whether the number just read has a separator. */
  boolean grouped;

  /** How many digits it has after the point. */
  int scale;

  public Digits(TokenizedText text) {
    this.text = text;
  }

  /** The number of a token of digits, or null where it is not written as English writes numbers. */
  @Nullable BigDecimal read(int token) {
    int start = text.start(token);
    int end = text.end(token);
    if (end - start > MAX_LENGTH) {
      return null;
    }
    int comma = continentalComma(start, end);
    if (comma > 0) {
      grouped = true;
      scale = end - comma - 1;
      return value(start, end);
    }
    int point = end;
    boolean commas = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '.') {
        if (point < end) {
          return null;
        }
        point = i;
      } else if (c == ',') {
        if (point < end) {
          return null;
        }
        commas = true;
      }
    }
    grouped = commas || point < end;
    if (commas && !isGrouped(start, point)) {
      return null;
    }
    scale = Math.max(0, end - point - 1);
    if (isPadded(start, point)) {
      return null;
    }
    return value(start, end);
  }

  /** A number with a leading zero is a code or a time, 007 and 01.10; not so where it is alone. */
  private boolean isPadded(int start, int point) {
    return point - start > 1 && text.charAt(start) == '0' && !(text.size() == 1 && scale > 0);
  }

  /** Groups of three; or, in India, a last one of three and others of two. */
  private boolean isGrouped(int start, int point) {
    int last = point;
    boolean western = true;
    boolean indian = true;
    int groups = 0;
    for (int i = point - 1; i >= start - 1; i--) {
      if (i >= start && text.charAt(i) != ',') {
        continue;
      }
      int length = last - i - 1;
      boolean leading = i < start;
      western &= leading ? length >= 1 && length <= 3 : length == 3;
      indian &= groups == 0 ? length == 3 : leading ? length >= 1 && length <= 2 : length == 2;
      groups++;
      last = i;
    }
    return western || (indian && groups > 2);
  }

  /**
   * The comma of "1.234,56", which has no other reading than the Continental one, or -1: points
   * between groups of three, then a comma and one or two digits.
   */
  private int continentalComma(int start, int end) {
    int comma = end - 1;
    while (comma >= start && comma >= end - 3 && text.charAt(comma) != ',') {
      comma--;
    }
    if (comma < start || comma < end - 3 || comma == end - 1) {
      return -1;
    }
    int digits = 0;
    boolean points = false;
    for (int i = comma - 1; i >= start; i--) {
      char c = text.charAt(i);
      if (c == '.' ? digits != 3 : c == ',' || digits == 3) {
        return -1;
      }
      points |= c == '.';
      digits = c == '.' ? 0 : digits + 1;
    }
    return points && digits > 0 && text.charAt(start) != '0' ? comma : -1;
  }

  /** The number that the digits are, whatever parts them, with the scale. */
  private BigDecimal value(int start, int end) {
    boolean small = end - start <= 18;
    long unscaled = 0;
    StringBuilder plain = new StringBuilder(small ? 0 : end - start);
    for (int i = start; i < end; i++) {
      int digit = Character.digit(text.charAt(i), 10);
      if (digit >= 0 && small) {
        unscaled = unscaled * 10 + digit;
      } else if (digit >= 0) {
        plain.append((char) ('0' + digit));
      }
    }
    return small
        ? BigDecimal.valueOf(unscaled, scale)
        : new BigDecimal(new BigInteger(plain.toString()), scale);
  }

  /** Whether a token is digits only, of a length. */
  public boolean isPlain(int token, int least, int most) {
    if (!text.isNumber(token)) {
      return false;
    }
    int length = text.end(token) - text.start(token);
    if (length < least || length > most) {
      return false;
    }
    for (int i = text.start(token); i < text.end(token); i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The number of a short token of digits only. */
  public int small(int token) {
    int value = 0;
    for (int i = text.start(token); i < text.end(token); i++) {
      value = value * 10 + Character.digit(text.charAt(i), 10);
    }
    return value;
  }
}

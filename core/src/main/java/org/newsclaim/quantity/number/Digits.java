package org.newsclaim.quantity.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.newsclaim.text.TokenizedText;

/** Reads a number in digits as English writes it: 1,400 · 1.4 · .25 · 12,34,567.89. */
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
    if (isPadded(start, point)) {
      return null;
    }
    scale = Math.max(0, end - point - 1);
    return value(start, end, point);
  }

  /** A number with a leading zero is a code: 007. */
  private boolean isPadded(int start, int point) {
    return point - start > 1 && text.charAt(start) == '0';
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

  private BigDecimal value(int start, int end, int point) {
    if (end - start <= 18) {
      long unscaled = 0;
      for (int i = start; i < end; i++) {
        int digit = Character.digit(text.charAt(i), 10);
        if (digit >= 0) {
          unscaled = unscaled * 10 + digit;
        }
      }
      return BigDecimal.valueOf(unscaled, scale);
    }
    StringBuilder plain = new StringBuilder();
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c != ',') {
        plain.append(c == '.' ? '.' : (char) ('0' + Character.digit(c, 10)));
      }
    }
    return new BigDecimal(point == start ? "0" + plain : plain.toString());
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

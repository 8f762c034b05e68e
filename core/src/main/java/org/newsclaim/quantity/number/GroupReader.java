package org.newsclaim.quantity.number;

import java.math.BigDecimal;
import org.newsclaim.quantity.word.Words;
import org.newsclaim.text.TokenizedText;

/** Reads digits in groups that spaces part: "1 400" with the spaces of typesetters. */
final class GroupReader {
  /** Hundreds of trillions have as many; a longer run is a row of a table. */
  private static final int MOST_GROUPS = 5;

  private final TokenizedText text;
  private final Words words;
  private final Digits digits;

  GroupReader(Words words, Digits digits) {
    this.text = words.text;
    this.words = words;
    this.digits = digits;
  }

  /** "1 400" with the spaces that typesetters put between groups, or "1 234 567" with any. */
  void read(Numeral numeral) {
    if (!digits.isPlain(numeral.first, 1, 3) || continuesRow(numeral.first)) {
      return;
    }
    int end = numeral.first + 1;
    boolean thin = true;
    boolean decimal = false;
    while (!decimal && isGroup(end)) {
      if (end - numeral.first > MOST_GROUPS) {
        return;
      }
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
    numeral.set(value);
    numeral.grouped = true;
    numeral.end = end;
  }

  /** Whether a number is one of a row that was too long to be a number. */
  private boolean continuesRow(int token) {
    return token > 0 && digits.isPlain(token - 1, 1, 3) && isGroup(token);
  }

  private boolean isGroup(int token) {
    return words.isNumber(token)
        && words.follows(token)
        && text.start(token) - text.end(token - 1) == 1
        && (digits.isPlain(token, 3, 3) || isDecimalGroup(token));
  }

  /** Three digits, a point and more digits: not the "555.123.4567" of a telephone number. */
  private boolean isDecimalGroup(int token) {
    int point = text.start(token) + 3;
    if (text.end(token) - point < 2 || text.charAt(point) != '.') {
      return false;
    }
    for (int i = text.start(token); i < text.end(token); i++) {
      if (i != point && !Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private BigDecimal decimalGroup(int token) {
    if (digits.isPlain(token, 3, 3)) {
      return BigDecimal.valueOf(digits.small(token));
    }
    return new BigDecimal(text.slice(token, token + 1));
  }
}

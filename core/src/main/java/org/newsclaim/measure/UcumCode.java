package org.newsclaim.measure;

import java.util.Map;
import java.util.Set;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.NewsClaimException.Code;

/**
 * Codes of UCUM made ready for the library that reads them: bounded, so that no code from a
 * document can cost much, and corrects the definitions that the library lacks or has wrong.
 */
final class UcumCode {
  static final int MAX_LENGTH = 100;
  private static final int MAX_DEPTH = 8;
  private static final int MAX_FACTOR_DIGITS = 18;
  private static final int MAX_EXPONENT_DIGITS = 2;

  /** What is before the first component and behind the last one. */
  private static final char START = '^';

  private static final char END = '$';

  /**
   * Units whose size systems-ucum 2.2 has wrong, by the definitions of UCUM: it leaves the 550 out
   * of the horsepower, takes rad and rem per gram as if per kilogram, and turns the phot and the
   * kayser upside down.
   */
  private static final Map<String, String> REPAIRS =
      Map.of(
          "[HP]", "(550.[ft_i].[lbf_av]/s)",
          "RAD", "cGy",
          "mRAD", "(10.uGy)",
          "REM", "cSv",
          "mREM", "(10.uSv)",
          "ph", "(10000.lx)",
          "Ky", "(1/cm)");

  private static final Set<String> PREFIXES =
      Set.of(
          "Y", "Z", "E", "P", "T", "G", "M", "k", "h", "da", "d", "c", "m", "u", "n", "p", "f", "a",
          "z", "y");

  private final String code;
  private final StringBuilder rewritten = new StringBuilder();
  private boolean hasUnit;

  private UcumCode(String code) {
    this.code = code;
  }

  /** The code as the library reads it right. */
  static String rewritten(String code) {
    if (code.isBlank() || code.length() > MAX_LENGTH) {
      throw UcumUnit.unknown(code, "a code has 1 to " + MAX_LENGTH + " characters");
    }
    UcumCode reading = new UcumCode(code);
    reading.readComponents();
    if (!reading.hasUnit) {
      throw NewsClaimException.of(
          Code.NOT_A_MEASURE, "unit code is \"" + code + "\"; it counts something, without a unit");
    }
    return reading.rewritten.toString();
  }

  private void readComponents() {
    int depth = 0;
    int start = 0;
    char before = START;
    for (int i = 0; i < code.length(); i = next(i)) {
      char c = code.charAt(i);
      if (c == '.' || c == '/' || c == '(' || c == ')') {
        addComponent(before, code.substring(start, i), c);
        rewritten.append(c);
        start = i + 1;
        before = c;
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        if (depth < 0 || depth > MAX_DEPTH) {
          throw UcumUnit.unknown(code, "its parentheses do not match, or nest too deeply");
        }
      }
    }
    addComponent(before, code.substring(start), END);
    if (depth != 0) {
      throw UcumUnit.unknown(code, "its parentheses do not match");
    }
  }

  /** The index behind a character, or behind the brackets or braces that open there. */
  private int next(int i) {
    char close =
        switch (code.charAt(i)) {
          case '[' -> ']';
          case '{' -> '}';
          default -> 0;
        };
    if (close == 0) {
      return i + 1;
    }
    int end = code.indexOf(close, i);
    if (end < 0) {
      throw UcumUnit.unknown(code, "its brackets do not match");
    }
    return end + 1;
  }

  private void addComponent(char before, String component, char after) {
    if (!fits(before, component.isEmpty(), after)) {
      throw UcumUnit.unknown(code, "a unit, or the . or / between two, is missing");
    }
    int brace = component.indexOf('{');
    String unit = brace < 0 ? component : component.substring(0, brace);
    hasUnit |= !unit.isEmpty();
    rewritten
        .append(unit.isEmpty() ? "" : unit(unit))
        .append(component, unit.length(), component.length());
  }

  /** Whether a component may be between these two signs. A code may begin with a slash. */
  private static boolean fits(char before, boolean empty, char after) {
    if (!empty) {
      return before != ')' && after != '(';
    }
    return switch (before) {
      case START -> after == '(' || after == '/';
      case ')' -> after != '(';
      default -> after == '(';
    };
  }

  private String unit(String unit) {
    if (unit.startsWith("10*") || unit.startsWith("10^")) {
      return powerOfTen(unit.substring(3));
    }
    int digits = trailingDigits(unit);
    if (digits == unit.length()) {
      if (digits > MAX_FACTOR_DIGITS || unit.charAt(0) == '0') {
        throw UcumUnit.unknown(code, "a factor has 1 to 18 digits and does not start with 0");
      }
      return unit;
    }
    if (digits > MAX_EXPONENT_DIGITS) {
      throw UcumUnit.unknown(code, "an exponent has at most 2 digits");
    }
    int end = unit.length() - digits;
    char sign = unit.charAt(end - 1);
    return digits > 0 && end > 1 && (sign == '-' || sign == '+')
        ? repaired(unit.substring(0, end - 1)) + unit.substring(end - 1)
        : repaired(unit.substring(0, end)) + unit.substring(end);
  }

  private static int trailingDigits(String unit) {
    int start = unit.length();
    while (start > 0 && isDigit(unit.charAt(start - 1))) {
      start--;
    }
    return unit.length() - start;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The library does not know {@code 10*6}. */
  private String powerOfTen(String exponent) {
    boolean negative = exponent.startsWith("-");
    String digits = negative || exponent.startsWith("+") ? exponent.substring(1) : exponent;
    boolean fits =
        !digits.isEmpty()
            && digits.length() <= MAX_EXPONENT_DIGITS
            && trailingDigits(digits) == digits.length();
    int zeros = fits ? Integer.parseInt(digits) : MAX_FACTOR_DIGITS;
    if (zeros >= MAX_FACTOR_DIGITS) {
      throw UcumUnit.unknown(code, "a power of ten lies between 10*-17 and 10*17");
    }
    String power = "1" + "0".repeat(zeros);
    return negative ? "(1/" + power + ")" : power;
  }

  private String repaired(String atom) {
    String repair = REPAIRS.get(atom);
    if (repair != null) {
      return repair;
    }
    for (String wrong : REPAIRS.keySet()) {
      if (atom.endsWith(wrong)
          && PREFIXES.contains(atom.substring(0, atom.length() - wrong.length()))) {
        throw UcumUnit.unknown(code, "\"" + wrong + "\" takes no such prefix here");
      }
    }
    return atom;
  }
}

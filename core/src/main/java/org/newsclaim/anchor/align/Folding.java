package org.newsclaim.anchor.align;

import java.text.Normalizer;

/**
 * What counts as the same character. Editors and web pages straighten quotation marks, swap dashes
 * and break lines anew; none of that changes the words.
 */
public final class Folding {
  /** Shows nothing and is passed over: combining marks, soft hyphens, joiners. */
  static final char NOTHING = '\0';

  private static final char FIRST_ACCENTED = '\u00C0';

  private Folding() {}

  /**
   * {@return whether two texts have the same words, but for quotation marks, dashes and white
   * space}
   *
   * @param one a text
   * @param other another
   */
  public static boolean sameWords(CharSequence one, CharSequence other) {
    int i = skip(one, 0);
    int j = skip(other, 0);
    while (i < one.length() && j < other.length()) {
      if (mark(one.charAt(i)) != mark(other.charAt(j))) {
        return false;
      }
      boolean spaced = isSpace(one, i + 1) == isSpace(other, j + 1);
      boolean loose = isLoose(one, i) || isLoose(other, j);
      boolean looseNext = isLoose(one, skip(one, i + 1)) || isLoose(other, skip(other, j + 1));
      i = skip(one, i + 1);
      j = skip(other, j + 1);
      if (!spaced && !loose && !looseNext && i < one.length() && j < other.length()) {
        return false;
      }
    }
    return i == one.length() && j == other.length();
  }

  /** A dash or a quotation mark, beside which white space may come and go. */
  private static boolean isLoose(CharSequence text, int i) {
    if (i >= text.length()) {
      return false;
    }
    char c = mark(text.charAt(i));
    return c == '-' || c == '"' || c == '\'';
  }

  private static boolean isSpace(CharSequence text, int i) {
    return i < text.length() && isSpace(text.charAt(i));
  }

  private static int skip(CharSequence text, int from) {
    int i = from;
    while (i < text.length() && (isSpace(text.charAt(i)) || isSilent(text.charAt(i)))) {
      i++;
    }
    return i;
  }

  /** Parts words and is not one: spaces, line breaks, controls, the byte order mark. */
  static boolean isSpace(char c) {
    if (c < 128) {
      return c <= ' ' || c == 127;
    }
    return Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || c == '\u200B'
        || c == '\uFEFF'
        || c == '\u2060';
  }

  /** Stands inside words and shows nothing. */
  static boolean isSilent(char c) {
    return c == '\u00AD' || (c >= '\u200C' && c <= '\u200F');
  }

  /** The plain form of a quotation mark or dash; every other character as it is. */
  static char mark(char c) {
    return switch (c) {
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB', '\u2033' -> '"';
      case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u00B4', '`' -> '\'';
      case '\u2039', '\u203A' -> '\'';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
      default -> c;
    };
  }

  /** What a character is compared by: plain, in lower case, without accent. */
  static char fold(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : mark(c);
    }
    if (isSilent(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
      return NOTHING;
    }
    return c >= FIRST_ACCENTED && Character.isLetter(c) ? base(c) : mark(c);
  }

  private static char base(char c) {
    String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
    return Character.toLowerCase(parts.charAt(0));
  }
}

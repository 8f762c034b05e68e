package org.newsclaim.format.claimimport.words;

import java.util.ArrayList;
import java.util.List;

/**
 * A text in lower case, with a space for every mark that does not belong to a word or number, so
 * that other quotation marks or a comma for a full stop make no other words. Offsets stay the same.
 */
public final class PlainWords {
  private static final int POINTS = 3;

  private PlainWords() {}

  /**
   * {@return the text with its words only}
   *
   * @param text any text
   */
  public static String of(String text) {
    char[] plain = text.toCharArray();
    for (int i = 0; i < plain.length; i++) {
      boolean space = Character.isWhitespace(plain[i]) || Character.isSpaceChar(plain[i]);
      plain[i] = space || isMark(text, i) ? ' ' : Character.toLowerCase(plain[i]);
    }
    return new String(plain);
  }

  private static boolean isMark(String text, int i) {
    return switch (text.charAt(i)) {
      case '"',
          '“',
          '”',
          '„',
          '‟',
          '«',
          '»',
          '‹',
          '›',
          '`',
          '´',
          ';',
          '!',
          '?',
          '…',
          '(',
          ')',
          '—',
          '―',
          '‚',
          '‛' ->
          true;
      case '\'', '‘', '’' -> !(isLetter(text, i - 1) && isLetter(text, i + 1));
      case '.', ',', ':' -> !(isDigit(text, i - 1) && isDigit(text, i + 1));
      case '-', '–', '‐', '‑', '−' ->
          !(isDigit(text, i + 1) || (isLetterOrDigit(text, i - 1) && isLetterOrDigit(text, i + 1)));
      default -> false;
    };
  }

  /**
   * {@return whether a stretch of a text neither begins nor ends inside a word or number}
   *
   * @param text the text
   * @param start where it begins
   * @param end where it ends
   */
  public static boolean isWhole(String text, int start, int end) {
    return !joins(text, start) && !joins(text, end);
  }

  /** Whether a word or number goes on over an offset. */
  private static boolean joins(String text, int offset) {
    return isInWord(text, offset - 1) && isInWord(text, offset);
  }

  private static boolean isInWord(String text, int i) {
    return i >= 0 && i < text.length() && (isLetterOrDigit(text, i) || isInNumber(text, i));
  }

  private static boolean isInNumber(String text, int i) {
    return !isMark(text, i) && ".,:".indexOf(text.charAt(i)) >= 0;
  }

  /**
   * {@return whether a letter or a digit stands there}
   *
   * @param text the text
   * @param i an index, which may lie outside
   */
  public static boolean isLetterOrDigit(String text, int i) {
    return i >= 0
        && i < text.length()
        && (Character.isLetterOrDigit(text.charAt(i)) || Character.isSurrogate(text.charAt(i)));
  }

  private static boolean isLetter(String text, int i) {
    return i >= 0 && i < text.length() && Character.isLetter(text.charAt(i));
  }

  private static boolean isDigit(String text, int i) {
    return i >= 0 && i < text.length() && Character.isDigit(text.charAt(i));
  }

  /**
   * {@return the parts of a quote between its marks of omission, without those that hold no word}
   *
   * @param quote the quote
   */
  public static List<String> parts(String quote) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    int i = 0;
    while (i < quote.length()) {
      int length = omission(quote, i);
      if (length > 0) {
        addPart(quote.substring(start, i), parts);
        start = i + length;
      }
      i += Math.max(1, length);
    }
    addPart(quote.substring(start), parts);
    return parts;
  }

  private static void addPart(String part, List<String> parts) {
    for (int i = 0; i < part.length(); i++) {
      if (isLetterOrDigit(part, i)) {
        parts.add(part);
        return;
      }
    }
  }

  /** The length of a mark of omission, brackets around it included; 0 where there is none. */
  private static int omission(String quote, int at) {
    boolean bracket = quote.charAt(at) == '[' || quote.charAt(at) == '(';
    int from = bracket ? at + 1 : at;
    int points = 0;
    int i = from;
    while (i < quote.length() && isPoint(quote.charAt(i), points)) {
      points += quote.charAt(i) == '…' ? POINTS : quote.charAt(i) == '.' ? 1 : 0;
      i++;
    }
    if (points < POINTS) {
      return 0;
    }
    boolean closed = i < quote.length() && (quote.charAt(i) == ']' || quote.charAt(i) == ')');
    return (bracket && closed ? i + 1 : i) - at;
  }

  private static boolean isPoint(char c, int points) {
    return c == '.' || c == '…' || (c == ' ' && points > 0);
  }
}

package org.newsclaim.format.html.page;

/**
 * Puts words together under the white-space rules: runs of white space, no-break spaces among them,
 * become one space, none stands at either end; soft hyphens, zero-width spaces and control
 * characters go.
 */
public final class WhiteSpace {
  private static final char SOFT_HYPHEN = '\u00AD';
  private static final char ZERO_WIDTH_SPACE = '\u200B';
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final StringBuilder words = new StringBuilder();
  private char pending;

  /** An empty line of words. */
  public WhiteSpace() {}

  /**
   * Adds text.
   *
   * @param text the text as it stands in the page
   */
  public void append(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        space();
      } else if (isShown(c)) {
        put(c);
      }
    }
  }

  /**
   * Adds text whose line breaks and indents count.
   *
   * @param text the text as it stands in the page
   */
  public void appendPreformatted(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        trimLine();
        pending = 0;
        if (words.length() > 0) {
          words.append('\n');
        }
      } else if (c == '\t' || c == ' ') {
        words.append(c);
      } else if (isShown(c)) {
        put(c);
      }
    }
  }

  /** Parts what comes next from what stands here by a space. */
  public void space() {
    if (pending == 0) {
      pending = ' ';
    }
  }

  /** Parts what comes next from what stands here by a tab, as cells are. */
  public void tab() {
    if (pending != '\n') {
      pending = '\t';
    }
  }

  /** Parts what comes next from what stands here by a line break. */
  public void line() {
    pending = '\n';
  }

  /**
   * Whether no word stands here.
   *
   * @return whether {@link #take} would give ""
   */
  public boolean isEmpty() {
    return words.length() == 0;
  }

  /**
   * How many characters stand here.
   *
   * @return the length of what {@link #take} would give, but for white space at the end
   */
  public int length() {
    return words.length();
  }

  /**
   * Takes the words away.
   *
   * @return the words; afterwards there are none
   */
  public String take() {
    trimLine();
    while (words.length() > 0 && words.charAt(words.length() - 1) == '\n') {
      words.setLength(words.length() - 1);
    }
    String taken = words.toString();
    words.setLength(0);
    pending = 0;
    return taken;
  }

  private void trimLine() {
    int length = words.length();
    while (length > 0 && (words.charAt(length - 1) == ' ' || words.charAt(length - 1) == '\t')) {
      length--;
    }
    words.setLength(length);
  }

  private void put(char c) {
    if (pending != 0) {
      if (words.length() > 0) {
        words.append(pending);
      }
      pending = 0;
    }
    words.append(c);
  }

  /**
   * Whether a character is white space.
   *
   * @param c the character
   * @return true for all that Unicode calls so, no-break spaces among them
   */
  public static boolean isSpace(char c) {
    return c <= ' '
        ? c == ' ' || (c >= '\t' && c <= '\r')
        : c >= '\u0085' && (c == '\u0085' || Character.isSpaceChar(c));
  }

  private static boolean isShown(char c) {
    return c >= ' '
        && c != SOFT_HYPHEN
        && c != ZERO_WIDTH_SPACE
        && c != BYTE_ORDER_MARK
        && !(c >= '\u007F' && c < '\u00A0');
  }
}

package org.newsclaim.text;

/**
 * Lower case, char by char. Each char stays one, so that offsets hold, and every text takes linear
 * time; {@link String#toLowerCase} takes quadratic time for a text of many "\u0130".
 */
public final class LowerCase {
  private LowerCase() {}

  /**
   * {@return a text in lower case}
   *
   * @param text the text
   */
  public static String of(String text) {
    int first = 0;
    while (first < text.length() && lower(text.charAt(first)) == text.charAt(first)) {
      first++;
    }
    if (first == text.length()) {
      return text;
    }
    char[] chars = text.toCharArray();
    for (int i = first; i < chars.length; i++) {
      chars[i] = lower(chars[i]);
    }
    return new String(chars);
  }

  private static char lower(char c) {
    return c < 128 ? (c >= 'A' && c <= 'Z' ? (char) (c + 32) : c) : Character.toLowerCase(c);
  }
}

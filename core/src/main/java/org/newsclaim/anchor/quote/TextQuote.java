package org.newsclaim.anchor.quote;

/**
 * Words to be found in a text, with their context: the TextQuoteSelector of W3C Web Annotation.
 *
 * @param exact the words themselves
 * @param prefix the text just before them, or "" if unknown
 * @param suffix the text just after them, or "" if unknown
 */
public record TextQuote(String exact, String prefix, String suffix) {
  /**
   * Returns a quote without context.
   *
   * @param exact the words
   * @return the quote, without prefix and suffix
   */
  public static TextQuote of(String exact) {
    return new TextQuote(exact, "", "");
  }
}

package org.newsclaim.anchor.quote;

/**
 * Words to be found in a text, with what stands around them: the TextQuoteSelector of W3C Web
 * Annotation.
 *
 * @param exact the words themselves
 * @param prefix what stands just before them, or "" if that is not known
 * @param suffix what stands just after them, or "" if that is not known
 */
public record TextQuote(String exact, String prefix, String suffix) {
  /**
   * Words of which nothing is known but themselves.
   *
   * @param exact the words
   * @return the quote, without prefix and suffix
   */
  public static TextQuote of(String exact) {
    return new TextQuote(exact, "", "");
  }
}

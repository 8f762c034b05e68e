package org.newsclaim.text;

import java.util.Arrays;

/**
 * The quotations of a text: where each opens and closes, and inside which other it stands.
 * Immutable.
 *
 * <p>A quotation that is not closed ends with its paragraph; where the next paragraph opens with a
 * quotation mark again, as is the custom in print, that quotation {@linkplain #continues goes on}.
 */
public final class Quotations {
  private final int[] opens;
  private final int[] closes;
  private final boolean[] closed;
  private final int[] parents;
  private final boolean[] continues;
  private final int[] innermost;

  Quotations(
      int[] opens,
      int[] closes,
      boolean[] closed,
      int[] parents,
      boolean[] continues,
      int[] innermost) {
    this.opens = opens;
    this.closes = closes;
    this.closed = closed;
    this.parents = parents;
    this.continues = continues;
    this.innermost = innermost;
  }

  /**
   * Finds the quotations of a text in one pass: between “ ”, " ", '' '', `` '', « », „ “, and ‘ ’
   * or ' ' where they are no apostrophes.
   *
   * @param text the tokens
   * @return its quotations in the order of their opening marks
   */
  public static Quotations of(TokenizedText text) {
    return new QuotationScanner(text).scan();
  }

  /** {@return how many quotations there are} */
  public int count() {
    return opens.length;
  }

  /**
   * {@return the token of a quotation's opening mark}
   *
   * @param quotation its index
   */
  public int open(int quotation) {
    return opens[quotation];
  }

  /**
   * {@return the token of a quotation's closing mark, or, where it was left open, the one after its
   * last token}
   *
   * @param quotation its index
   */
  public int close(int quotation) {
    return closes[quotation];
  }

  /**
   * {@return the token after a quotation, its closing mark included}
   *
   * @param quotation its index
   */
  public int end(int quotation) {
    return closed[quotation] ? closes[quotation] + 1 : closes[quotation];
  }

  /**
   * {@return whether a quotation has a closing mark}
   *
   * @param quotation its index
   */
  public boolean isClosed(int quotation) {
    return closed[quotation];
  }

  /**
   * {@return the quotation around a quotation, -1 where there is none}
   *
   * @param quotation its index
   */
  public int parent(int quotation) {
    return parents[quotation];
  }

  /**
   * {@return whether a quotation goes on from one that the paragraph before left open}
   *
   * @param quotation its index
   */
  public boolean continues(int quotation) {
    return continues[quotation];
  }

  /**
   * {@return the innermost quotation around a token, its marks included, -1 where there is none}
   *
   * @param token its index
   */
  public int at(int token) {
    return innermost[token];
  }

  /**
   * {@return the outermost quotation around a token, its marks included, -1 where there is none}
   *
   * @param token its index
   */
  public int outermost(int token) {
    int quotation = innermost[token];
    while (quotation >= 0 && parents[quotation] >= 0) {
      quotation = parents[quotation];
    }
    return quotation;
  }

  /**
   * {@return whether a token is a quotation mark that opens or closes}
   *
   * @param token its index
   */
  public boolean isMark(int token) {
    int quotation = innermost[token];
    return quotation >= 0
        && (opens[quotation] == token || (closed[quotation] && closes[quotation] == token));
  }

  @Override
  public String toString() {
    return Arrays.toString(opens) + " to " + Arrays.toString(closes);
  }
}

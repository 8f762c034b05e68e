package org.newsclaim.article;

import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.NewsClaimException.Code;

/**
 * How large a text may be, and how many values may be found in it. Set them with {@link
 * ParseOptions#withLimits} where texts come from strangers, so that one text cannot fill the memory
 * or the database. docs/hostile-input.md says how much memory a character needs.
 *
 * <p>Nothing is cut off: what is above a limit is refused.
 *
 * @param textLength the longest text, in Java chars; at most {@link ArticleParser#LONGEST_TEXT}
 * @param blocks the most blocks
 * @param claims the most claims
 * @param quantities the most quantities
 * @since 0.1.0
 */
public record Limits(int textLength, int blocks, int claims, int quantities) {
  private static final Limits DEFAULTS =
      new Limits(
          ArticleParser.LONGEST_TEXT, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

  /**
   * Checks that no limit is below zero and no text longer than the parser reads.
   *
   * @param textLength the longest text
   * @param blocks the most blocks
   * @param claims the most claims
   * @param quantities the most quantities
   * @throws IllegalArgumentException if one is
   */
  public Limits {
    if (textLength < 0 || textLength > ArticleParser.LONGEST_TEXT) {
      throw new IllegalArgumentException(
          "textLength is " + textLength + "; it must be 0 to " + ArticleParser.LONGEST_TEXT);
    }
    if (blocks < 0 || claims < 0 || quantities < 0) {
      throw new IllegalArgumentException(
          ("blocks is " + blocks + ", claims " + claims + ", quantities " + quantities)
              + "; a limit must be 0 or more");
    }
  }

  /** {@return the longest text that is read, with as many values as it holds} */
  public static Limits defaults() {
    return DEFAULTS;
  }

  /**
   * {@return these limits with another longest text}
   *
   * @param length the longest text, in Java chars
   */
  public Limits withTextLength(int length) {
    return new Limits(length, blocks, claims, quantities);
  }

  /**
   * {@return these limits with another number of blocks}
   *
   * @param most the most blocks
   */
  public Limits withBlocks(int most) {
    return new Limits(textLength, most, claims, quantities);
  }

  /**
   * {@return these limits with another number of claims}
   *
   * @param most the most claims
   */
  public Limits withClaims(int most) {
    return new Limits(textLength, blocks, most, quantities);
  }

  /**
   * {@return these limits with another number of quantities}
   *
   * @param most the most quantities
   */
  public Limits withQuantities(int most) {
    return new Limits(textLength, blocks, claims, most);
  }

  void checkText(String text) {
    if (text.length() > textLength) {
      throw NewsClaimException.of(
          Code.TEXT_TOO_LONG,
          "/text",
          "text has " + text.length() + " chars; at most " + textLength + " are read");
    }
  }

  void checkBlocks(int found) {
    check("blocks", found, blocks);
  }

  void checkClaims(int found) {
    check("claims", found, claims);
  }

  void checkQuantities(int found) {
    check("quantities", found, quantities);
  }

  private static void check(String field, int found, int most) {
    if (found > most) {
      throw NewsClaimException.of(
          Code.TOO_MANY_VALUES,
          "/" + field,
          "the text has " + found + " " + field + "; the limits of the options allow " + most);
    }
  }
}

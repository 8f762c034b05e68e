package org.newsclaim.model;

import java.util.Arrays;
import org.newsclaim.model.NewsClaimException.Code;

/**
 * Turns the chars that parsers count in into the Unicode code points that values count in, and
 * back. Where a text has no surrogates, both are the same and nothing is kept. Immutable.
 */
public final class CodePointOffsets {
  private static final int[] NONE = {};

  private final int length;

  /** The offsets of low surrogates in chars, ascending. */
  private final int[] lowSurrogates;

  private CodePointOffsets(int length, int[] lowSurrogates) {
    this.length = length;
    this.lowSurrogates = lowSurrogates;
  }

  /**
   * The offsets of a text.
   *
   * @param text a text; unpaired surrogates count as one code point each
   * @return its offsets
   */
  public static CodePointOffsets of(String text) {
    return scan(text, false);
  }

  /**
   * The offsets of a text whose words become values, which must be well-formed Unicode.
   *
   * @param text a text
   * @return its offsets
   * @throws NewsClaimException ILL_FORMED_TEXT if the text holds half of a surrogate pair; it has
   *     the index
   */
  public static CodePointOffsets ofWellFormed(String text) {
    return scan(text, true);
  }

  private static CodePointOffsets scan(String text, boolean strict) {
    int[] found = NONE;
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isSurrogate(text.charAt(i))) {
        continue;
      }
      if (Character.isSupplementaryCodePoint(text.codePointAt(i))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, Math.max(16, count * 2));
        }
        found[count++] = ++i;
      } else if (strict) {
        throw NewsClaimException.of(
                Code.ILL_FORMED_TEXT,
                "the text holds half of a surrogate pair; surrogates must come in pairs")
            .atIndex(i);
      }
    }
    return new CodePointOffsets(text.length(), Arrays.copyOf(found, count));
  }

  /** {@return the length of the text in code points} */
  public int length() {
    return length - lowSurrogates.length;
  }

  /**
   * {@return the code point offset of a char offset}
   *
   * @param offset in chars
   */
  public int codePoint(int offset) {
    if (lowSurrogates.length == 0) {
      return offset;
    }
    int place = Arrays.binarySearch(lowSurrogates, offset);
    return offset - (place < 0 ? -place - 1 : place);
  }

  /**
   * {@return the char offset of a code point offset}
   *
   * @param codePoint in code points
   */
  public int offset(int codePoint) {
    int low = 0;
    int high = lowSurrogates.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (lowSurrogates[middle] - middle <= codePoint) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return codePoint + low;
  }

  /**
   * {@return the span in code points of a stretch in chars}
   *
   * @param start in chars
   * @param end in chars, exclusive
   */
  public Span span(int start, int end) {
    return Span.of(codePoint(start), codePoint(end));
  }
}

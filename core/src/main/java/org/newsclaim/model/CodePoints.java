package org.newsclaim.model;

import org.newsclaim.model.NewsClaimException.Code;

/**
 * Finds code points in a text in constant time: a mark at every so many of them where the text
 * holds surrogate pairs, and nothing at all where it does not.
 */
final class CodePoints {
  private static final int STEP = 256;

  private final String text;
  private final int length;

  /** The char offset of every STEP-th code point; empty where offsets are the same in both. */
  private final int[] marks;

  CodePoints(String text, int length) {
    this.text = text;
    this.length = length;
    this.marks = text.length() == length ? new int[0] : marks(text, length);
  }

  private static int[] marks(String text, int length) {
    int[] marks = new int[length / STEP + 1];
    for (int i = 1; i < marks.length; i++) {
      marks[i] = text.offsetByCodePoints(marks[i - 1], STEP);
    }
    return marks;
  }

  String slice(Span span) {
    if (span.end() > length) {
      throw NewsClaimException.of(
          Code.SPAN_OUTSIDE_TEXT,
          "/end",
          "end is " + span.end() + "; the text has " + length + " code points");
    }
    return text.substring(charIndex(span.start()), charIndex(span.end()));
  }

  String text() {
    return text;
  }

  /** The char offset of a code point of the text. */
  int charIndex(int codePoint) {
    return marks.length == 0
        ? codePoint
        : text.offsetByCodePoints(marks[codePoint / STEP], codePoint % STEP);
  }
}

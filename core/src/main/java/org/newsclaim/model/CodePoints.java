package org.newsclaim.model;

import org.newsclaim.model.NewsClaimException.Code;

/** A text and the offsets of its code points. */
final class CodePoints {
  private final String text;
  private final CodePointOffsets offsets;

  CodePoints(String text) {
    this.text = text;
    this.offsets = CodePointOffsets.of(text);
  }

  String slice(Span span) {
    if (span.end() > offsets.length()) {
      throw outside("/end", "end is " + span.end(), offsets.length(), "code points");
    }
    return text.substring(charIndex(span.start()), charIndex(span.end()));
  }

  String text() {
    return text;
  }

  /** The char offset of a code point of the text. */
  int charIndex(int codePoint) {
    return offsets.offset(codePoint);
  }

  /** The char offset of an offset that a caller gives. */
  int checkedCharIndex(int codePoint) {
    if (codePoint < 0 || codePoint > offsets.length()) {
      throw outside("", "offset is " + codePoint, offsets.length(), "code points");
    }
    return charIndex(codePoint);
  }

  /** The code point offset of a char index that a caller gives. */
  int checkedOffset(int charIndex) {
    if (charIndex < 0 || charIndex > text.length()) {
      throw outside("", "index is " + charIndex, text.length(), "chars");
    }
    return offsets.codePoint(charIndex);
  }

  private static NewsClaimException outside(String pointer, String value, int length, String unit) {
    return NewsClaimException.of(
        Code.SPAN_OUTSIDE_TEXT, pointer, value + "; the text has " + length + " " + unit);
  }
}

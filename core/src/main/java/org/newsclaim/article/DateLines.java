package org.newsclaim.article;

import org.newsclaim.text.TokenizedText;

/** Knows a line that holds a date and nothing but what goes with one: "Published Nov. 24, 2026". */
final class DateLines {
  /** Whether the tokens from first to end are such a line. */
  boolean isDateLine(TokenizedText text, int first, int end) {
    return false;
  }
}

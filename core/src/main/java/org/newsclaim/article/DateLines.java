package org.newsclaim.article;

import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.time.extract.TimeExtractor;

/**
 * Knows a line that holds a full date and nothing but what goes with one: "Published Nov. 24,
 * 2026", "Tuesday, November 24, 2026 3:04 PM EST".
 */
final class DateLines {
  private static final int LONGEST = 16;
  private static final int MOST_OTHER_WORDS = 3;

  private final TimeExtractor times;

  DateLines(TimeExtractor times) {
    this.times = times;
  }

  /** Whether the tokens from first to end hold a full date. */
  boolean hasDate(TokenizedText text, int first, int end) {
    return times.date(text, first, end).isPresent();
  }

  /** Whether the tokens from first to end are such a line. */
  boolean isDateLine(TokenizedText text, int first, int end) {
    boolean sentence = text.last(end - 1) == '.' && !text.isWord(end - 1);
    if (end - first > LONGEST || sentence) {
      return false;
    }
    boolean number = false;
    int others = 0;
    for (int t = first; t < end; t++) {
      number |= text.isNumber(t);
      boolean ofDate =
          !text.isWord(t) || text.isAny(t, WordClass.mask(WordClass.MONTH, WordClass.WEEKDAY));
      others += ofDate ? 0 : 1;
    }
    return number && others <= MOST_OTHER_WORDS && times.date(text, first, end).isPresent();
  }
}

package org.newsclaim.time.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.newsclaim.model.CodePointOffsets;
import org.newsclaim.model.TimeExpression;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordIndex;
import org.newsclaim.text.rule.Trace;
import org.newsclaim.text.syntax.Syntax;
import org.newsclaim.time.match.TimeMatch;
import org.newsclaim.time.value.CalendarDate;
import org.newsclaim.time.value.ClockTime;
import org.newsclaim.time.value.TimeValue;
import org.newsclaim.time.word.TimeCursor;
import org.newsclaim.time.word.TimeWords;

/** Extracts the expressions of time of tokenized texts. Immutable and safe to share. */
public final class TimeExtractor {
  /** The years of writing that leave room before and after them. */
  private static final int FIRST_YEAR = 1000;

  private static final int LAST_YEAR = 8999;

  private final TimeWords words;
  private final Matchers matchers = new Matchers();

  /**
   * An extractor that knows some words.
   *
   * @param lexicon the words, those with which the texts are tokenized
   */
  public TimeExtractor(WordIndex lexicon) {
    this.words = new TimeWords(lexicon);
  }

  /**
   * Finds all expressions of time in a text that was analyzed.
   *
   * @param syntax the text, analyzed with the words of this extractor
   * @param offsets those of the same text
   * @param reference the day on which it was written or published, where that is known
   * @param trace hears the decisions on each expression
   * @return the expressions in the order of the text, with the ids t1, t2 and so on; spans are in
   *     code points
   */
  public List<TimeExpression> findAll(
      Syntax syntax, CodePointOffsets offsets, Optional<LocalDate> reference, Trace trace) {
    TokenizedText text = syntax.text;
    List<TimeMatch> matches = scan(text, 0, text.size(), trace);
    if (matches.isEmpty()) {
      return List.of();
    }
    Optional<LocalDate> day = reference.filter(TimeExtractor::isResolvable);
    return new TimeResolver(syntax, words, offsets, day, trace).resolve(matches);
  }

  private static boolean isResolvable(LocalDate day) {
    return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
  }

  /**
   * Reads the date of a line such as "Published Nov. 24, 2026 3:04 PM".
   *
   * @param text the tokens, cut with the words of this extractor
   * @param firstToken where the line begins
   * @param endToken the token after its last one
   * @return the first day that is given with its year; empty if there is none
   */
  public Optional<LocalDate> date(TokenizedText text, int firstToken, int endToken) {
    for (TimeMatch match : scan(text, firstToken, endToken, Trace.NONE)) {
      TimeValue value = match.value();
      if ((value instanceof ClockTime clock ? clock.day() : value) instanceof CalendarDate date
          && date.localDate().isPresent()) {
        return date.localDate();
      }
    }
    return Optional.empty();
  }

  private List<TimeMatch> scan(TokenizedText text, int first, int end, Trace trace) {
    return new TimeScanner(new TimeCursor(text, words, trace), matchers).scan(first, end);
  }
}

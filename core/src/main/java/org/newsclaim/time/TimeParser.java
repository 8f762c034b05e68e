package org.newsclaim.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.newsclaim.lexicon.Lexicon;
import org.newsclaim.model.CodePointOffsets;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.TimeExpression;
import org.newsclaim.text.rule.Trace;
import org.newsclaim.text.syntax.SyntaxAnalyzer;
import org.newsclaim.time.extract.TimeExtractor;

/**
 * Finds time expressions in English news and resolves them to dates. Stateless and thread-safe.
 * Parsing runs in linear time.
 *
 * <p><b>What is found.</b> Dates ("January 20, 2025", "the 20th of January", "2025-01-20"), months,
 * years ("in 2016", "2015-16"), decades, centuries, seasons and quarters; days of the week and days
 * relative to today ("yesterday", "this morning"); times of day; periods of the calendar ("last
 * week"), periods with one or two ends ("since 2016", "from 2010 to 2015"), running ones ("for the
 * past three years") and distances ("two weeks ago", "three days later"). A length of time alone
 * ("three years", "a 34-year-old") is a quantity, not a time. Holidays are not found.
 *
 * <p><b>Spans.</b> An expression is its own words, without the preposition before it; "since",
 * "until", and "for" before a period belong to it, because they make it a period. Times that belong
 * together are one expression: "9 a.m. Friday", "Tuesday, Nov. 24, 2026", "May to July 2019".
 *
 * <p><b>Values</b> are EDTF dates and intervals (Library of Congress, 2019; ISO 8601-2):
 * "2025-01-20", "2024-12", "199X", "2024-21" (spring), "2016/..", "2010/2015". Two things go beyond
 * its level 1: an unknown year is written "XXXX", and a time of day has no seconds if the words
 * give none ("2025-01-20T15:04"). Nothing is invented. Without a day of writing, "Tuesday" has no
 * value and "January 20" is "XXXX-01-20", and {@link TimeExpression#resolved()} is false. Parts of
 * the day and words such as "early" narrow a time without changing its value. Time zones are read
 * over: a time of day is that of the place that the text speaks of.
 *
 * <p><b>The day of writing</b>, if it is given, resolves relative times: days and months by the
 * tense of the nearby verb, "yesterday" and "last week" by the calendar. Weeks run from Monday to
 * Sunday.
 */
public final class TimeParser {
  private final SyntaxAnalyzer analyzer;
  private final TimeExtractor extractor;

  private TimeParser(Lexicon lexicon) {
    this.analyzer = SyntaxAnalyzer.of(lexicon.words());
    this.extractor = new TimeExtractor(lexicon.words());
  }

  /**
   * A parser that knows the words of a lexicon.
   *
   * @param lexicon the words; those of time are marked in it by the feature {@code time}
   * @return a parser
   */
  public static TimeParser of(Lexicon lexicon) {
    return new TimeParser(lexicon);
  }

  /**
   * A parser for English.
   *
   * @return the parser of {@link Lexicon#english()}, made once
   */
  public static TimeParser english() {
    return English.PARSER;
  }

  /**
   * Finds all time expressions in a text with an unknown date.
   *
   * @param text any text
   * @return the expressions in the order of the text, with the ids t1, t2 and so on
   * @throws NewsClaimException ILL_FORMED_TEXT if the text has an unpaired surrogate
   */
  public List<TimeExpression> findAll(String text) {
    return findAll(text, Optional.empty());
  }

  /**
   * Finds all time expressions in a text.
   *
   * @param text any text
   * @param reference the day on which it was written or published, if known. EDTF writes years with
   *     four digits, so a day before the year 1000 or after the year 8999 counts as unknown
   * @return the expressions in the order of the text, with the ids t1, t2 and so on
   * @throws NewsClaimException ILL_FORMED_TEXT if the text has an unpaired surrogate
   */
  public List<TimeExpression> findAll(String text, Optional<LocalDate> reference) {
    return extractor.findAll(
        analyzer.analyze(text), CodePointOffsets.ofWellFormed(text), reference, Trace.NONE);
  }

  /** Holds the parser of the English lexicon, so that it is made when it is first asked for. */
  private static final class English {
    private static final TimeParser PARSER = of(Lexicon.english());
  }
}

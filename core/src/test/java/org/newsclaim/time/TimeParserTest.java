package org.newsclaim.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaim.lexicon.Lexicon;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.Span;
import org.newsclaim.model.TimeExpression;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordIndex;
import org.newsclaim.time.extract.TimeExtractor;

class TimeParserTest {
  private static final Lexicon LEXICON = Lexicon.english();
  private static final TimeExtractor EXTRACTOR = new TimeExtractor(WordIndex.english());

  @Test
  void numbersTheExpressionsAndCountsCodePoints() {
    List<TimeExpression> times =
        TimeParser.english().findAll("\uD83D\uDE00 In 2016 and on Tuesday it snowed.");
    assertThat(times).extracting(TimeExpression::id).containsExactly("t1", "t2");
    assertThat(times)
        .extracting(TimeExpression::span)
        .containsExactly(Span.of(5, 9), Span.of(17, 24));
  }

  @Test
  void findsNothingInNothing() {
    assertThat(TimeParser.english().findAll("")).isEmpty();
  }

  /** EDTF has four digits for a year. */
  @ParameterizedTest
  @ValueSource(strings = {"-999999999-01-01", "+999999999-12-31", "0999-12-31", "9000-01-01"})
  void takesADayOutsideTheYearsOfEdtfForNone(LocalDate day) {
    String text =
        "On Tuesday, yesterday, last week, next year, in May, on Jan. 20, two centuries ago, for"
            + " the past 900 years, last summer, in the '90s and this weekend it snowed.";
    assertThat(TimeParser.english().findAll(text, Optional.of(day)))
        .isEqualTo(TimeParser.english().findAll(text));
  }

  @Test
  void resolvesFromTheFirstAndTheLastDay() {
    String text = "for the past 900 years, last week and next year";
    for (LocalDate day : List.of(LocalDate.of(1000, 1, 1), LocalDate.of(8999, 12, 31))) {
      assertThat(TimeParser.english().findAll(text, Optional.of(day)))
          .allMatch(time -> time.value().orElse("").matches("[0-9]{4}[-0-9/]*"));
    }
  }

  @Test
  void refusesHalfASurrogatePair() {
    assertThatThrownBy(() -> TimeParser.english().findAll("In 2016 \uDD14"))
        .isInstanceOf(NewsClaimException.class)
        .hasMessageContaining("index 8");
  }

  @Test
  void takesWordsThatAUserAdds() {
    TimeParser parser = TimeParser.of(LEXICON.with("juli\tMONTH\tnumber=7"));
    assertThat(parser.findAll("It opened on Juli 3, 2025."))
        .extracting(TimeExpression::value)
        .containsExactly(Optional.of("2025-07-03"));
  }

  @Test
  void endsExpressionsWithTheLine() {
    assertThat(Found.in("The end of May\n\n20, 2025 is no day.\n\nIt closed in\n\n2016.", null))
        .isEqualTo("May: XXXX-05?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Published Nov. 24, 2026              | 2026-11-24
          November 24, 2026 3:04 PM            | 2026-11-24
          Updated 3:04 PM EST, November 24, 2026 | 2026-11-24
          3:04 PM EST, Tue November 24, 2026   | 2026-11-24
          24 November 2026                     | 2026-11-24
          TUESDAY, NOV. 24, 2026               | 2026-11-24
          2026-11-24                           | 2026-11-24
          2026-11-24T15:04:00Z                 | 2026-11-24
          11/24/2026 at 3 p.m.                 | 2026-11-24
          """)
  void readsTheDateOfALine(String line, LocalDate date) {
    assertThat(dateOf(line)).contains(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Published Nov. 24", "November 2026", "4/11/2026", "Tuesday", "Feb. 30, 2026", ""})
  void readsNoDateWhereADayOrYearIsMissing(String line) {
    assertThat(dateOf(line)).isEmpty();
  }

  @Test
  void readsOnlyTheTokensThatItIsGiven() {
    TokenizedText text = TokenizedText.of("May 3, 2025 and June 4, 2026", WordIndex.english());
    assertThat(EXTRACTOR.date(text, 5, text.size())).contains(LocalDate.of(2026, 6, 4));
    assertThat(EXTRACTOR.date(text, 0, 2)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "May ",
        "1 - ",
        "the early ",
        "Tuesday ",
        "from 2010 to ",
        "two or ",
        "Jan. 3, ",
        "last year "
      })
  void takesTimeInProportionToTheLength(String words) {
    String text = words.repeat(30_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> TimeParser.english().findAll(text, Optional.of(LocalDate.of(2026, 11, 24))));
  }

  private static Optional<LocalDate> dateOf(String line) {
    TokenizedText text = TokenizedText.of(line, WordIndex.english());
    return EXTRACTOR.date(text, 0, text.size());
  }
}

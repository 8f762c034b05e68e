package org.newsclaim.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Periods of the calendar, running periods, distances, and periods with ends. */
class PeriodsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          2026-11-25 | Prices rose last week. | last week: 2026-11-16/2026-11-22
          2026-11-25 | Prices rose earlier this week. | earlier this week: 2026-11-23/2026-11-29
          2026-11-25 | Prices rise next month. | next month: 2026-12
          2026-12-25 | Prices rise next month. | next month: 2027-01
          2026-11-25 | Prices rose this year and late last year. | this year: 2026, late last year: 2025
          2026-11-25 | Prices rose last quarter. | last quarter: 2026-07/2026-09
          2026-11-25 | Prices rose last decade and this century. | last decade: 201X, this century: 20XX
          2026-11-25 | They met last weekend. | last weekend: 2026-11-21/2026-11-22
          2026-11-23 | They met this weekend. | this weekend: 2026-11-21/2026-11-22
          2026-11-23 | They will meet this weekend. | this weekend: 2026-11-28/2026-11-29
          2026-11-25 | They met over the past week. | the past week: 2026-11-18/2026-11-25
          2026-11-25 | They met over the last year. | the last year: 2025-11-25/2026-11-25
          2026-11-25 | Prices rose last fiscal year. | last fiscal year: ?
          2026-11-25 | They won this season. | this season: ?
          2026-11-25 | They won the previous year. | the previous year: ?
          2026-11-25 | They won that week and the next day. | that week: ?, the next day: ?
          2026-11-25 | They won over the weekend. | the weekend: 2026-11-21/2026-11-22
          """)
  void tellsPeriodsOfTheCalendarFromTheDayOfWriting(String day, String text, String expected) {
    assertThat(Found.in(text, day)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          2026-11-25 | For the past three years he has served. | For the past three years: 2023-11-25/2026-11-25
          2026-11-25 | He served over the past three years. | the past three years: 2023-11-25/2026-11-25
          2026-11-25 | It rained the last 10 days. | the last 10 days: 2026-11-15/2026-11-25
          2026-11-25 | It will rain for the next two weeks. | for the next two weeks: 2026-11-25/2026-12-09
          2026-11-25 | It rained in the past 24 hours. | the past 24 hours: ?
          2026-11-25 | It rained over the past few weeks. | the past few weeks: ?
          2026-11-25 | It rained in recent years. | recent years: ?
          2026-11-25 | It will rain in the coming days. | the coming days: ?
          2026-11-25 | It has rained for years. | for years: ?
          2026-11-25 | It began three days ago. | three days ago: 2026-11-22
          2026-11-25 | It began two weeks ago. | two weeks ago: 2026-11-09/2026-11-15
          2026-11-25 | It began a month ago. | a month ago: 2026-10
          2026-11-25 | It began twenty-five years ago. | twenty-five years ago: 2001
          2026-11-25 | It began about two years ago. | about two years ago: 2024~
          2026-11-25 | It began more than two years ago. | more than two years ago: ../2024
          2026-11-25 | It began a few years ago, or decades ago. | a few years ago: ?, decades ago: ?
          2026-11-25 | It began two or three years ago. | two or three years ago: ?
          2026-11-25 | It began an hour ago. | an hour ago: ?
          2026-11-25 | It ended three days later. | three days later: ?
          2026-11-25 | It ended a year earlier. | a year earlier: 2025
          2026-11-25 | It ends a year from now. | a year from now: 2027
          2026-11-25 | It began 9999 years ago. | 9999 years ago: ?
          """)
  void tellsRunningPeriodsAndDistances(String day, String text, String expected) {
    assertThat(Found.in(text, day)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It has been shut since 2016. | since 2016: 2016/..
          It has been shut since at least 2016. | since at least 2016: 2016/..
          It has been shut since the 1990s or so. | since the 1990s: 199X/..
          It has been shut since January. | since January: XXXX-01/..?
          It has been shut since Tuesday. | since Tuesday: ?
          It stays shut until 2030. | until 2030: ../2030
          It was shut from 2010 to 2015. | 2010 to 2015: 2010/2015
          It was shut between 2000 and 2010. | 2000 and 2010: 2000/2010
          It was shut between May and July 2019. | May and July 2019: 2019-05/2019-07
          It was shut from November to February 2020. | November to February 2020: 2019-11/2020-02
          It was shut January-March 2024. | January-March 2024: 2024-01/2024-03
          It was shut Jan. 3-5. | Jan. 3-5: XXXX-01-03/XXXX-01-05?
          It was shut Jan. 3 to 5, 2025. | Jan. 3 to 5, 2025: 2025-01-03/2025-01-05
          It was shut Dec. 30, 2024-Jan. 2, 2025. | Dec. 30, 2024-Jan. 2, 2025: 2024-12-30/2025-01-02
          It was shut from Monday to Friday. | Monday to Friday: ?
          """)
  void readsPeriodsWithEnds(String text, String expected) {
    assertThat(Found.in(text, null)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          2026-11-25 | It has been shut since January. | since January: 2026-01/..
          2026-11-25 | It has been shut since last week. | since last week: 2026-11-16/..
          2026-11-25 | Schools are closed until Friday. | until Friday: ../2026-11-27
          2026-11-25 | Schools were closed until Friday. | until Friday: ../2026-11-20
          2026-11-25 | It is open Monday through Friday. | Monday through Friday: 2026-11-23/2026-11-27
          2026-11-25 | It will run Dec. 30-Jan. 2. | Dec. 30-Jan. 2: 2026-12-30/2027-01-02
          """)
  void tellsPeriodsWithEndsFromTheDayOfWriting(String day, String text, String expected) {
    assertThat(Found.in(text, day)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          2026-11-25 | It opened nearly ten years ago. | nearly ten years ago: 2016~
          2026-11-25 | It opened over a decade ago. | over a decade ago: ../2016
          2026-11-25 | It opened a month or so ago. | a month or so ago: 2026-10~
          2026-11-25 | It opened two centuries ago. | two centuries ago: 1826
          2026-11-25 | It opened in 1998, closed the following year and reopened three years later. | 1998: 1998, the following year: 1999, three years later: 2001
          2026-11-25 | On Nov. 3 it opened. It shut two days later. The same day it rained. | Nov. 3: 2026-11-03, two days later: 2026-11-05, The same day: 2026-11-05
          2026-11-25 | It opened on Nov. 3 and shut the next morning. | Nov. 3: 2026-11-03, the next morning: 2026-11-04
          2026-11-25 | It opened in 1998 and shut three days later. | 1998: 1998, three days later: ?
          2026-11-25 | Net rose in the third quarter from that a year earlier. | the third quarter: 2026-07/2026-09, a year earlier: 2025-07/2025-09
          2026-11-25 | Net rose in the third quarter from the year-ago period. | the third quarter: 2026-07/2026-09, the year-ago period: 2025-07/2025-09
          2026-11-25 | Net rose in the third quarter, and it shut two plants in the quarter. | the third quarter: 2026-07/2026-09, the quarter: 2026-07/2026-09
          2026-11-25 | Net rose in the latest quarter. | the latest quarter: 2026-07/2026-09
          2026-11-25 | Sales for the year ended June 30 rose. | the year: 2025-07/2026-06, June 30: 2026-06-30
          2026-11-25 | Sales for the quarter ending Dec. 12 rose. | the quarter: 2026-09-13/2026-12-12, Dec. 12: 2026-12-12
          2026-11-25 | It shuts by year-end. | year-end: 2026-12-31
          2026-11-25 | It shuts by the end of the month. | the end of the month: 2026-11-30
          2026-11-25 | It rained later in the week. | later in the week: 2026-11-23/2026-11-29
          2026-11-25 | They will move over the weekend. | the weekend: 2026-11-28/2026-11-29
          2026-11-25 | It runs today through Dec. 17. | today through Dec. 17: 2026-11-25/2026-12-17
          2026-11-25 | It ran from Nov. 2 to Friday. | Nov. 2 to Friday: 2026-11-02/2026-11-20
          """)
  void countsFromOtherTimesOfTheText(String day, String text, String expected) {
    assertThat(Found.in(text, day)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It opens every Saturday. | every Saturday: ?
          It opens each week and every other Tuesday. | each week: ?, every other Tuesday: ?
          It opens every two weeks and every third year. | every two weeks: ?, every third year: ?
          It opens on Mondays. | Mondays: ?
          It opens twice a month. | twice a month: ?
          It opens daily and is cleaned weekly. | daily: ?, weekly: ?
          """)
  void findsWhatRecursWithoutADate(String text, String expected) {
    assertThat(Found.in(text, "2026-11-25")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Three years passed.
          It could last two years.
          The storms last three weeks.
          A daily paper and the Daily Bugle wrote so.
          In the year after the war it shut, in the week that it rained.
          The first half was dull, and so were the first two.
          He is in his seventies.
          He served for three years and within two weeks left.
          The 34-year-old man left in three days.
          The two-year plan grew year-over-year.
          It costs $5 per year and 10 a week.
          It was his last year in office.
          The company’s last quarter was its best.
          In the last week of the campaign and the last three months of the war, he left.
          At the last minute he left this minute.
          They worked day and night, year after year.
          """)
  void passesOverLengthsAndWhatBelongsToSomething(String text) {
    assertThat(Found.in(text, "2026-11-25")).isEmpty();
  }
}

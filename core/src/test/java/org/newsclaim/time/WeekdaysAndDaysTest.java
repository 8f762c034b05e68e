package org.newsclaim.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days of the week, days told from today, and times of day. */
class WeekdaysAndDaysTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The board voted on Tuesday. | Tuesday: ?
          The board voted late Tuesday night. | late Tuesday night: ?
          The board voted last Tuesday. | last Tuesday: ?
          She left yesterday. | yesterday: ?
          It rained this morning. | this morning: ?
          It rained the next morning. | the next morning: ?
          It rained that night. | that night: ?
          """)
  void readsNoDayWithoutTheDayOfWriting(String text, String expected) {
    assertThat(Found.in(text, null)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          2026-11-25 | The board met last Tuesday. | last Tuesday: 2026-11-24
          2026-11-24 | The board met last Tuesday. | last Tuesday: 2026-11-17
          2026-11-25 | The board meets next Friday. | next Friday: 2026-11-27
          2026-11-25 | The board meets this Friday. | this Friday: 2026-11-27
          2026-11-25 | The board met this Monday. | this Monday: 2026-11-23
          2026-11-25 | The board met the following Monday. | the following Monday: ?
          2026-11-25 | Today it met, earlier today. | Today: 2026-11-25, earlier today: 2026-11-25
          2026-11-25 | It met yesterday afternoon. | yesterday afternoon: 2026-11-24
          2026-11-25 | It meets tomorrow and tonight. | tomorrow: 2026-11-26, tonight: 2026-11-25
          2026-11-25 | It met the day before yesterday. | the day before yesterday: 2026-11-23
          2026-11-25 | It meets the day after tomorrow. | the day after tomorrow: 2026-11-27
          2026-11-25 | It met last night and this evening. | last night: 2026-11-24, this evening: 2026-11-25
          2026-12-31 | It meets tomorrow. | tomorrow: 2027-01-01
          """)
  void tellsDaysFromTheDayOfWriting(String day, String text, String expected) {
    assertThat(Found.in(text, day)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The call is at 3:04 p.m. by phone. | 3:04 p.m.: ?
          The call is at 9am by phone. | 9am: ?
          The call is at 7.30pm by phone. | 7.30pm: ?
          The call is at 15:04 by phone. | 15:04: ?
          The call was 15:04 GMT by phone. | 15:04 GMT: ?
          The call is at 9 o’clock by phone. | 9 o’clock: ?
          The call is at noon by phone. | noon: ?
          The call is at 3:04 p.m. on Jan. 20, 2025. | 3:04 p.m. on Jan. 20, 2025: 2025-01-20T15:04
          The call is Jan. 20, 2025, at 12:30 a.m. local time. | Jan. 20, 2025, at 12:30 a.m.: 2025-01-20T00:30
          The call is Jan. 20, 2025, at 12 p.m. local time. | Jan. 20, 2025, at 12 p.m.: 2025-01-20T12:00
          November 24, 2026 15:04 | November 24, 2026 15:04: 2026-11-24T15:04
          The call is at midnight on Jan. 20, 2025. | midnight on Jan. 20, 2025: 2025-01-20?
          The call is at noon on Jan. 20. | noon on Jan. 20: XXXX-01-20?
          """)
  void readsTimesOfDay(String text, String expected) {
    assertThat(Found.in(text, null)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          2026-11-25 | The call was at 9 a.m. Friday. | 9 a.m. Friday: 2026-11-20T09:00
          2026-11-25 | The call was Friday at about 9 a.m. local time. | Friday at about 9 a.m.: 2026-11-20T09:00
          2026-11-25 | It runs 9-11 a.m. Saturday. | 9-11 a.m. Saturday: 2026-11-28T09:00/2026-11-28T11:00
          2026-11-25 | It ran 11-2 p.m. Sunday. | 11-2 p.m. Sunday: 2026-11-22T11:00/2026-11-22T14:00
          2026-11-25 | It ran from 9 a.m. to 5 p.m. Monday. | 9 a.m. to 5 p.m. Monday: 2026-11-23T09:00/2026-11-23T17:00
          2026-11-25 | It ran between 3 and 5 p.m. Monday. | 3 and 5 p.m. Monday: 2026-11-23T15:00/2026-11-23T17:00
          2026-11-25 | The call was at 3 p.m. ET Monday. | 3 p.m. ET Monday: 2026-11-23T15:00
          2026-11-25 | It shuts at 5 p.m. EST Dec. 9. | 5 p.m. EST Dec. 9: 2026-12-09T17:00-05:00
          2026-11-25 | It shut at 15:04 GMT on Monday. | 15:04 GMT on Monday: 2026-11-23T15:04Z
          2026-11-25 | It shut at 9:30 a.m. (1430 GMT) Monday. | 9:30 a.m. (1430 GMT) Monday: 2026-11-23T09:30
          2026-11-25 | It shut at 4 in the afternoon on Monday. | 4 in the afternoon on Monday: 2026-11-23T16:00
          2026-11-25 | It ended at noon yesterday. | noon yesterday: 2026-11-24T12:00
          """)
  void joinsDayAndTimeOfDay(String day, String text, String expected) {
    assertThat(Found.in(text, day)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          After Friday prayers it rained, and they went to Sunday school.
          She covered a song by Sunday Walkers.
          The Sunday Bugle wrote so.
          It opens on Good Friday and Black Friday.
          USA Today wrote so.
          The sun set, they sat and were wed.
          The score was 21:14 at the end.
          The night was long, and in the morning it rained.
          The night-time work goes on.
          A 25:61 split of 99 p.m. wards.
          """)
  void passesOverOtherWords(String text) {
    assertThat(Found.in(text, "2026-11-25")).isEmpty();
  }
}

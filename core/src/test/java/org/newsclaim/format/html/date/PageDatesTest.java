package org.newsclaim.format.html.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as pages write them, in attributes, in print and in addresses. */
class PageDatesTest {
  private static final Optional<String> NO_LANGUAGE = Optional.empty();

  @ParameterizedTest
  @CsvSource({
    "2026-11-24, 2026-11-24",
    "2026-11-24T10:05:00Z, 2026-11-24T10:05:00Z",
    "2026-11-24T10:05:00.120+01:00, 2026-11-24T10:05:00.120+01:00",
    "2026-11-24T10:05:00+0100, 2026-11-24T10:05:00+01:00",
    "2026-11-24T10:05:00-05, 2026-11-24T10:05:00-05:00",
    "2026-11-24 10:05, 2026-11-24T10:05",
    "2026-11-24 10:05:00 UTC, 2026-11-24T10:05:00Z",
    "2026-11-24 10:05:00 +0100, 2026-11-24T10:05:00+01:00",
    "2026-11-24 at noon, 2026-11-24",
    "'Tue, 24 Nov 2026 10:05:00 GMT', 2026-11-24T10:05:00Z",
    "' 24 November 2026 ', 2026-11-24",
  })
  void readsWhatAttributesSay(String text, String date) {
    assertThat(PageDates.machine(text, NO_LANGUAGE)).contains(date);
  }

  @ParameterizedTest
  @CsvSource({
    "'Published Nov. 24, 2026, 10:05', 2026-11-24",
    "'Tuesday, November 24th, 2026', 2026-11-24",
    "24 Sept 2026, 2026-09-24",
    "24.11.2026, 2026-11-24",
    "'Stand: 24. 11. 2026', 2026-11-24",
    "24. November 2026 um 9 Uhr, 2026-11-24",
    "7. Jänner 2026, 2026-01-07",
    "24 de noviembre de 2026, 2026-11-24",
    "Le 1er décembre 2026, 2026-12-01",
    "24 listopada 2026, 2026-11-24",
    "24 ноября 2026, 2026-11-24",
    "2026/11/24, 2026-11-24",
    "2026年11月24日, 2026-11-24",
    "24/11/2026, 2026-11-24",
    "11/24/2026, 2026-11-24",
    "5/5/2026, 2026-05-05",
  })
  void readsWhatIsPrinted(String line, String date) {
    assertThat(PageDates.printed(line, NO_LANGUAGE)).contains(date);
  }

  @ParameterizedTest
  @CsvSource({
    "en-US, 2026-03-04",
    "en-GB, 2026-04-03",
    "de, 2026-04-03",
    "en,",
  })
  void readsNumbersAsTheLanguageWritesThem(String language, String date) {
    assertThat(PageDates.printed("03/04/2026", Optional.of(language)))
        .isEqualTo(Optional.ofNullable(date));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "November 2026",
        "2026",
        "31.02.2026",
        "24.11.26",
        "0001-01-01 00:00:00Z",
        "2026-13-01",
        "call 030 24 11 2026 7",
        "24 apples 2026",
        "1-2/2026",
      })
  void takesNothingElseForADate(String text) {
    assertThat(PageDates.machine(text, NO_LANGUAGE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example/2026/11/24/bridge, 2026-11-24",
    "https://a.example/news/2026-11-24-bridge, 2026-11-24",
    "https://a.example/2026/1/4/bridge, 2026-01-04",
    "https://a.example/2026-1-4-bridge,",
    "https://a.example/2026/11/bridge,",
    "https://a.example/12026/11/24/bridge,",
    "https://a.example/2026/11/245,",
    "https://a.example/9026/11/24/,",
    "no address,",
  })
  void readsTheDateOfAnAddress(String url, String date) {
    assertThat(PageDates.inAddress(url)).isEqualTo(Optional.ofNullable(date));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-08T23:30:00-06:00, 2026-11-08T23:30:00-06:00",
    "2026-11-08T23:30, 2026-11-08T23:30-06:00",
    "2026-11-09T11:15:00+05:45, 2026-11-09T11:15:00+05:45",
    "2026-11-09T05:30:00+01:00,",
    "2026-11-09T06:30:00+02:00,",
    "2026-11-09T05:41:00,",
    "2026-11-08T05:30:00,",
    "2026-11-08,",
    "2026-11-09T05:30:00Z,",
  })
  void givesTheMomentOnAnotherClock(String local, String same) {
    assertThat(PageDates.onClock("2026-11-09T05:30:00Z", local))
        .isEqualTo(Optional.ofNullable(same));
  }
}

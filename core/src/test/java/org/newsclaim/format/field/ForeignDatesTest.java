package org.newsclaim.format.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates of documents and attributes, and what is no date. */
class ForeignDatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2020                              | 2020
          2020-03                           | 2020-03
          2020-03-27                        | 2020-03-27
          2020/3/7                          | 2020-03-07
          20200327                          | 2020-03-27
          2020-03-27 10:46 +0200            | 2020-03-27T10:46+02:00
          2020-03-27T10:46:13Z              | 2020-03-27T10:46:13Z
          20200327T104613Z                  | 2020-03-27T10:46:13Z
          2020-03-27T10:46:13.1234567891Z   | 2020-03-27T10:46:13.123456789Z
          2020-03-27 10:46 UTC              | 2020-03-27T10:46Z
          Fri, 27 Mar 2020 10:46:13 GMT     | 2020-03-27T10:46:13Z
          March 27, 2020                    | 2020-03-27
          Friday, 27 March 2020             | 2020-03-27
          Fri Mar 27 2020 10:46:13 GMT+0200 (CEST) | 2020-03-27T10:46:13+02:00
          """)
  void writesIso(String date, String iso) {
    assertThat(ForeignDates.iso(date)).contains(iso);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "03/04/2020",
        "0001-01-01T00:00:00Z",
        "2020-13-01",
        "2020-02-30",
        "2020-03-27T25:00",
        "2020-03-27T10:46+19:00",
        "202",
        "Thu, 27 Mar 2020 10:46:13 GMT",
        "27 Marz 2020"
      })
  void refusesWhatIsNoOneDay(String date) {
    assertThat(ForeignDates.iso(date)).isEmpty();
  }
}

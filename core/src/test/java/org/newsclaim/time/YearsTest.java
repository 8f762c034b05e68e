package org.newsclaim.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Years, decades, centuries, seasons and quarters. */
class YearsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The plant shut in 2016. | 2016: 2016
          By 2030 the rules change. | 2030: 2030
          They fled after 2008 and before 1914. | 2008: 2008, 1914: 1914
          In 2012, 2016 and 2020 he won. | 2012: 2012, 2016: 2016, 2020: 2020
          The class of 2020 met. | 2020: 2020
          The year 2000 was calm. | 2000: 2000
          It began in early 2020. | early 2020: 2020
          It began in mid-2016. | mid-2016: 2016
          It began in late 1999. | late 1999: 1999
          It grew in the 2015-16 season. | 2015-16: 2015/2016
          It grew in 2015–2016. | 2015–2016: 2015/2016
          It grew in the fiscal year 2015-16. | 2015-16: 2015/2016
          It rose in 1492. | 1492: 1492
          The 2016 election was close. | 2016: 2016
          A 2014 study and her 2002 book say so. | 2014: 2014, 2002: 2002
          It has been a farm since around 1990. | since around 1990: 1990/..
          """)
  void readsYears(String text, String expected) {
    assertThat(Found.in(text, null)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Music of the 1990s was loud. | the 1990s: 199X
          Music of the early 2000s was loud. | the early 2000s: 200X
          Music of the mid-1980s was loud. | the mid-1980s: 198X
          Music of the 1970s. | the 1970s: 197X
          Music of the 1900s was loud. | the 1900s: 19XX
          Music of the ’90s was loud. | the ’90s: ?
          It was a farm in the 19th century. | the 19th century: 18XX
          It was a 19th-century farm. | 19th-century: 18XX
          It was a farm in the early twenty-first century. | the early twenty-first century: 20XX
          """)
  void readsDecadesAndCenturies(String text, String expected) {
    assertThat(Found.in(text, null)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It opens in spring 2024. | spring 2024: 2024-21
          It opens in the fall of 2024. | the fall of 2024: 2024-23
          It opens in the summer. | the summer: ?
          It opens next winter. | next winter: ?
          Profit fell in the third quarter of 2023. | the third quarter of 2023: 2023-07/2023-09
          Profit fell in Q3 2024. | Q3 2024: 2024-07/2024-09
          Profit fell in the fourth quarter. | the fourth quarter: ?
          """)
  void readsSeasonsAndQuarters(String text, String expected) {
    assertThat(Found.in(text, null)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          2026-11-25 | Music of the ’90s was loud. | the ’90s: 199X
          2026-11-25 | Music of the ’20s was loud. | the ’20s: 202X
          2026-11-25 | It opened last summer. | last summer: 2026-22
          2026-02-25 | It opened last summer. | last summer: 2025-22
          2026-07-25 | It opened last summer. | last summer: 2025-22
          2026-11-25 | It opens next spring. | next spring: 2027-21
          2026-11-25 | It opens this fall. | this fall: 2026-23
          2026-11-25 | It opened last winter. | last winter: ?
          2026-11-25 | Profit fell in the third quarter. | the third quarter: 2026-07/2026-09
          2026-02-25 | It posted a fourth-quarter loss. | fourth-quarter: 2025-10/2025-12
          2026-11-25 | Sales will rise in the first quarter. | the first quarter: 2027-01/2027-03
          2026-11-25 | He was hurt in the game in the fourth quarter. | the fourth quarter: ?
          2026-11-25 | Sales rose in this year's second quarter. | this year's second quarter: 2026-04/2026-06
          2026-11-25 | Sales rose in the 2024 second quarter. | the 2024 second quarter: 2024-04/2024-06
          2026-11-25 | Sales rose in the last quarter of 2023. | the last quarter of 2023: 2023-10/2023-12
          2026-11-25 | Sales rose in the first half of 2023. | the first half of 2023: 2023-01/2023-06
          2026-11-25 | Sales rose in the first nine months of the year. | the first nine months of the year: 2026-01/2026-09
          2026-11-25 | Sales rose in the fiscal third quarter. | the fiscal third quarter: ?
          2026-11-25 | Sales rose in fiscal 2025. | fiscal 2025: 2025
          2026-11-25 | Music of the seventies was loud. | the seventies: 197X
          2026-11-25 | It opened in the spring and will close in the summer. | the spring: 2026-21, the summer: 2027-22
          2026-11-25 | Profit fell in the first quarter of this year. | the first quarter of this year: 2026-01/2026-03
          """)
  void tellsThemFromTheDayOfWriting(String day, String text, String expected) {
    assertThat(Found.in(text, day)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          More than 2016 people came.
          It is the home of 2000 people.
          The 2016 people were moved.
          See pages 1901-1950 or call 555-2016.
          It has 50s and 3,200 others, or 2016.5 of them.
          The fall of the wall shook them.
          Prices fall and spring back.
          A quarter of them left in three quarters of the cases.
          The Q5 line is late.
          """)
  void passesOverOtherNumbers(String text) {
    assertThat(Found.in(text, "2026-11-25")).isEmpty();
  }
}

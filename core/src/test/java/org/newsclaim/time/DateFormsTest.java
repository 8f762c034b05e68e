package org.newsclaim.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days and months, as they are written. */
class DateFormsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The bridge closed on January 20, 2025. | January 20, 2025: 2025-01-20
          It closed Jan. 20, 2025, for repairs. | Jan. 20, 2025: 2025-01-20
          It closed Jan 20 2025 for repairs. | Jan 20 2025: 2025-01-20
          The pact was signed on 20 January 2025 in Oslo. | 20 January 2025: 2025-01-20
          The pact was signed on 3rd March 2024. | 3rd March 2024: 2024-03-03
          They met on the 20th of January 2025. | the 20th of January 2025: 2025-01-20
          They met on May 3, 2026. | May 3, 2026: 2026-05-03
          They met on 3 May 2026. | 3 May 2026: 2026-05-03
          OPENED NOV. 24, 2026 | NOV. 24, 2026: 2026-11-24
          It was filed 2025-01-20 by mail. | 2025-01-20: 2025-01-20
          It was paid on 1/20/2025. | 1/20/2025: 2025-01-20
          It was paid on 20/1/2025. | 20/1/2025: 2025-01-20
          It was paid on 5/5/2025. | 5/5/2025: 2025-05-05
          Tuesday, Nov. 24, 2026 | Tuesday, Nov. 24, 2026: 2026-11-24
          Tuesday 24 November 2026 | Tuesday 24 November 2026: 2026-11-24
          """)
  void readsFullDates(String text, String expected) {
    assertThat(Found.in(text, null)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The fair opens on January 20. | January 20: XXXX-01-20?
          The fair opens on January 1st. | January 1st: XXXX-01-01?
          The fair opens January 20th. | January 20th: XXXX-01-20?
          The fair opens on the 20th of January. | the 20th of January: XXXX-01-20?
          The fair opens on 20 January. | 20 January: XXXX-01-20?
          The fair opens on the first of May. | the first of May: XXXX-05-01?
          The fair opens on 20 May. | 20 May: XXXX-05-20?
          The fair opens on Sept. 7. | Sept. 7: XXXX-09-07?
          Mar. 5 was cold. | Mar. 5: XXXX-03-05?
          The fair opens on Tuesday, Jan. 20. | Tuesday, Jan. 20: XXXX-01-20?
          It rained in January of last year. | January of last year: XXXX-01?
          """)
  void leavesTheYearOpen(String text, String expected) {
    assertThat(Found.in(text, null)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Sales fell in January 2025. | January 2025: 2025-01
          Sales fell in January, 2025. | January, 2025: 2025-01
          Sales fell in May of 2025. | May of 2025: 2025-05
          Sales fell in early April. | early April: XXXX-04?
          Sales fell in mid-June. | mid-June: XXXX-06?
          Sales fell in May. | May: XXXX-05?
          Sales fell by March. | March: XXXX-03?
          The May vote is over. | May: XXXX-05?
          Its April budget was late. | April: XXXX-04?
          Last August it rained. | Last August: XXXX-08?
          It rained in March, April and May. | March: XXXX-03?, April: XXXX-04?, May: XXXX-05?
          February was cold. | February: XXXX-02?
          In May 20 people died. | May: XXXX-05?
          In May, 20 people died. | May: XXXX-05?
          In May 2020 people stayed home. | May 2020: 2020-05
          """)
  void readsMonths(String text, String expected) {
    assertThat(Found.in(text, null)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It was paid on 1/2/2025. | 1/2/2025: ?
          It was paid on 1/20/25. | 1/20/25: ?
          It was paid on Feb. 30, 2025. | Feb. 30, 2025: ?
          It was paid on June 31. | June 31: ?
          It was paid on Feb. 29. | Feb. 29: XXXX-02-29?
          """)
  void givesNoValueToWhatIsNoDayOrCouldBeTwo(String text, String expected) {
    assertThat(Found.in(text, null)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          He may come, and they march on.
          May he rest well.
          Theresa May said so.
          After May resigned, Jan Smith and April Jones left.
          The March on the capital was long.
          The book of June Carter sold well.
          An august body sat in the sun.
          The score was 24/7/1 and the code 99-99-99.
          He ran 1/2 mile.
          """)
  void passesOverOtherWords(String text) {
    assertThat(Found.in(text, "2026-11-25")).isEmpty();
  }
}

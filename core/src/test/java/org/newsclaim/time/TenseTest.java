package org.newsclaim.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which way a day or month lies from the day of writing. The day is a Wednesday. */
class TenseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          2026-11-25 | The board voted on Friday. | Friday: 2026-11-20
          2026-11-25 | The board will vote on Friday. | Friday: 2026-11-27
          2026-11-25 | On Friday, the board will vote. | Friday: 2026-11-27
          2026-11-25 | On Friday, the board voted. | Friday: 2026-11-20
          2026-11-25 | The board voted in May, and on Friday it will vote again. | May: 2026-05, Friday: 2026-11-27
          2026-11-25 | The board has voted on Friday. | Friday: 2026-11-20
          2026-11-25 | The road will be closed Friday. | Friday: 2026-11-27
          2026-11-25 | The closed road was seen Friday. | Friday: 2026-11-20
          2026-11-25 | The hearing is set for Friday. | Friday: 2026-11-27
          2026-11-25 | The hearing was scheduled for Friday. | Friday: 2026-11-27
          2026-11-25 | The hearing, due on Friday, was moved. | Friday: 2026-11-27
          2026-11-25 | The board is expected to vote Friday. | Friday: 2026-11-27
          2026-11-25 | The board is to vote Friday. | Friday: 2026-11-27
          2026-11-25 | The board plans to vote Friday. | Friday: 2026-11-27
          2026-11-25 | The board is voting Friday. | Friday: 2026-11-27
          2026-11-25 | The vote is Friday. | Friday: 2026-11-27
          2026-11-25 | The board approved the plan on Friday. | Friday: 2026-11-20
          2026-11-25 | The board voted to sell the land on Friday. | Friday: 2026-11-20
          2026-11-25 | It is closed due to snow that fell Friday. | Friday: 2026-11-20
          2026-11-25 | Lee could not be reached on Friday. | Friday: 2026-11-20
          2026-11-25 | Lee would have voted on Friday. | Friday: 2026-11-20
          2026-11-25 | Lee might vote on Friday. | Friday: 2026-11-27
          2026-11-25 | “We will appeal,” Lee said Friday. | Friday: 2026-11-20
          2026-11-25 | Friday | Friday: 2026-11-20
          2026-11-25 | The board meets Friday. | Friday: 2026-11-27
          2026-11-25 | The leaders meet Friday in Rome. | Friday: 2026-11-27
          2026-11-25 | “We will appeal,” Lee says Friday. | Friday: 2026-11-20
          2026-11-25 | Shares fell Friday. | Friday: 2026-11-20
          2026-11-25 | Lee asked them to reply by Friday. | Friday: 2026-11-27
          2026-11-25 | It had been due to close Friday. | Friday: 2026-11-20
          2026-11-25 | Lee will attend Friday's game. | Friday: 2026-11-27
          2026-11-25 | Lee will appeal Tuesday's ruling. | Tuesday: 2026-11-24
          2026-11-25 | The board voted on Wednesday. | Wednesday: 2026-11-25
          """)
  void tellsDaysByTheVerb(String day, String text, String expected) {
    assertThat(Found.in(text, day)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          2026-11-25 | She takes office on January 20. | January 20: 2027-01-20
          2026-11-25 | The law takes effect Jan. 20. | Jan. 20: 2027-01-20
          2026-11-25 | The law took effect Jan. 20. | Jan. 20: 2026-01-20
          2026-11-25 | A law of Dec. 3 | Dec. 3: 2026-12-03
          2026-01-10 | A law of Dec. 3 | Dec. 3: 2025-12-03
          2026-11-25 | Tuesday, Jan. 20 | Tuesday, Jan. 20: 2026-01-20
          2026-11-25 | Sunday, Jan. 20 | Sunday, Jan. 20: XXXX-01-20?
          2026-11-25 | He left in January. | January: 2026-01
          2026-11-25 | He will leave in January. | January: 2027-01
          2026-11-25 | He left last May and returns next May. | last May: 2026-05, next May: 2027-05
          2026-11-25 | He left in January of last year. | January of last year: 2025-01
          2026-11-25 | The dividend is payable Dec. 7 to holders of record Dec. 2. | Dec. 7: 2026-12-07, Dec. 2: 2026-12-02
          2026-11-25 | The offer was extended to Dec. 7. | Dec. 7: 2026-12-07
          2026-11-25 | Lee agreed to move by Dec. 7. | Dec. 7: 2026-12-07
          2026-11-25 | Lee disliked the Jan. 14 deadline. | Jan. 14: 2027-01-14
          2026-11-25 | Lee won the vote of March 4. | March 4: 2026-03-04
          2026-11-25 | It shut on Jan. 3. Lee spoke of the Jan. 3 closing. It will be marked Jan. 3. | Jan. 3: 2026-01-03, Jan. 3: 2026-01-03, Jan. 3: 2026-01-03
          2026-11-25 | A law of Feb. 29 | Feb. 29: XXXX-02-29?
          """)
  void tellsDatesByTheVerb(String day, String text, String expected) {
    assertThat(Found.in(text, day)).isEqualTo(expected);
  }
}

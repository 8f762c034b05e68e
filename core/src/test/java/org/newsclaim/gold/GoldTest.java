package org.newsclaim.gold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaim.NewsClaims;

/** Holds the parsers just below what they reach on the open gold pieces, and prints the table. */
class GoldTest {
  private static GoldScore score;

  @BeforeAll
  static void parse() {
    score = GoldScore.of(GoldPiece.open(), NewsClaims::parse);
    System.out.println(score.table());
  }

  @ParameterizedTest
  @CsvSource({
    "ATTRIBUTION, 90",
    "ATTRIBUTION_WITH_SOURCE, 88",
    "EXACT_SOURCE, 89.5",
    "EXACT_CUE, 92.5",
    "EXACT_CONTENT, 83.5",
    "CUE_KIND, 97",
    "QUOTATION, 98",
    "CERTAINTY, 96.5",
    "POLARITY, 96",
    "SOURCE_JOINED_RIGHT, 89.5",
    "JOINED_MENTIONS, 94",
    "NAMED, 94.5",
    "NESTED_PAIRS, 75.5",
    "OWN_VOICE_SENTENCES, 93",
    "BLOCK_ROLES, 96",
  })
  void staysAbove(Measure measure, double floor) {
    assertThat(score.f1(measure)).as(measure.words()).isGreaterThanOrEqualTo(floor);
  }
}

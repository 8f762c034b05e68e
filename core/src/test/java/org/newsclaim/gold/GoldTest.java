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
    "ATTRIBUTION, 91.5",
    "ATTRIBUTION_WITH_SOURCE, 90",
    "EXACT_SOURCE, 91",
    "EXACT_CUE, 92.5",
    "EXACT_CONTENT, 86",
    "CUE_KIND, 97",
    "QUOTATION, 98",
    "CERTAINTY, 96.5",
    "POLARITY, 96",
    "SOURCE_JOINED_RIGHT, 91",
    "JOINED_MENTIONS, 95",
    "NAMED, 95.5",
    "NESTED_PAIRS, 80",
    "OWN_VOICE_SENTENCES, 94.5",
    "BLOCK_ROLES, 96",
  })
  void staysAbove(Measure measure, double floor) {
    assertThat(score.f1(measure)).as(measure.words()).isGreaterThanOrEqualTo(floor);
  }
}

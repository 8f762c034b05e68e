package org.newsclaim.gold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaim.NewsClaims;

/** Holds the parsers just below what they reach on the open gold pieces, and prints the tables. */
class GoldTest {
  private static GoldScore first;
  private static GoldScore second;

  @BeforeAll
  static void parse() {
    first = GoldScore.of(GoldPiece.open(), NewsClaims::parse);
    second = GoldScore.of(GoldPiece.second(), NewsClaims::parse);
    System.out.println(first.table());
    System.out.println(second.table());
  }

  @ParameterizedTest
  @CsvSource({
    "ATTRIBUTION, 92.5, 93.5",
    "ATTRIBUTION_WITH_SOURCE, 91, 92.5",
    "EXACT_SOURCE, 92.5, 94",
    "EXACT_CUE, 93.5, 94",
    "EXACT_CONTENT, 87.5, 91",
    "CUE_KIND, 98, 97.5",
    "QUOTATION, 99, 99",
    "CERTAINTY, 97.5, 97.5",
    "POLARITY, 97, 98.5",
    "SOURCE_JOINED_RIGHT, 91, 94",
    "JOINED_MENTIONS, 95, 96.5",
    "NAMED, 95.5, 98",
    "NESTED_PAIRS, 81, 75",
    "OWN_VOICE_SENTENCES, 95, 97",
    "BLOCK_ROLES, 99, 98",
  })
  void staysAbove(Measure measure, double ofFirst, double ofSecond) {
    assertThat(first.f1(measure)).as(measure.words()).isGreaterThanOrEqualTo(ofFirst);
    assertThat(second.f1(measure)).as(measure.words()).isGreaterThanOrEqualTo(ofSecond);
  }
}

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
    "ATTRIBUTION, 93, 95",
    "ATTRIBUTION_WITH_SOURCE, 91, 94",
    "EXACT_SOURCE, 92.5, 94.5",
    "EXACT_CUE, 93.5, 94.5",
    "EXACT_CONTENT, 87.5, 92",
    "CUE_KIND, 98, 98",
    "QUOTATION, 99, 99",
    "CERTAINTY, 97.5, 98",
    "POLARITY, 97, 98.5",
    "SOURCE_JOINED_RIGHT, 91, 93",
    "JOINED_MENTIONS, 95, 97",
    "NAMED, 95.5, 97",
    "NESTED_PAIRS, 80.5, 80",
    "OWN_VOICE_SENTENCES, 95, 97.5",
    "BLOCK_ROLES, 99, 99",
  })
  void staysAbove(Measure measure, double ofFirst, double ofSecond) {
    assertThat(first.f1(measure)).as(measure.words()).isGreaterThanOrEqualTo(ofFirst);
    assertThat(second.f1(measure)).as(measure.words()).isGreaterThanOrEqualTo(ofSecond);
  }
}

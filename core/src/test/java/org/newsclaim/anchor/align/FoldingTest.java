package org.newsclaim.anchor.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as the same words. */
class FoldingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          “We wait,” she said | "We wait," she said | true
          a — b               | a - b               | true
          it’s                | it's                | true
          a  b                | a b                 | true
          soft­hyphen    | softhyphen          | true
          the bridge          | the bridges         | false
          a b                 | ab                  | false
          12 cars             | 13 cars             | false
          Roe                 | roe                 | false
          """)
  void comparesWords(String one, String other, boolean same) {
    assertThat(Folding.sameWords(one, other)).isEqualTo(same);
    assertThat(Folding.sameWords(other, one)).isEqualTo(same);
  }
}

package org.newsclaim.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaim.text.lexicon.WordIndex;

/** Where words, numbers and marks are cut. */
class TokenizerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          The cat sat.                    # The cat sat .
          He didn't go.                   # He didn't go .
          the mayor's plan                # the mayor 's plan
          They cannot wait                # They cannot wait
          well-known facts                # well - known facts
          It cost $1,400.50.              # It cost $ 1,400.50 .
          a 3.5% rise                     # a 3.5 % rise
          in the U.S. today               # in the U.S. today
          Mr. Lee left.                   # Mr. Lee left .
          wait... what                    # wait ... what
          Lee (41) left                   # Lee ( 41 ) left
          9/11                            # 9 / 11
          rock 'n' roll                   # rock ' n ' roll
          """)
  void cuts(String text, String tokens) {
    TokenizedText cut = TokenizedText.of(text, WordIndex.english());
    assertThat(
            IntStream.range(0, cut.size())
                .mapToObj(t -> cut.slice(t, t + 1))
                .collect(Collectors.joining(" ")))
        .isEqualTo(tokens);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          said 1 # WORD NUMBER
          $5     # SYMBOL NUMBER
          1.4    # NUMBER
          B-52   # WORD PUNCTUATION NUMBER
          —      # PUNCTUATION
          """)
  void tellsTheKindOfEachToken(String text, String kinds) {
    TokenizedText cut = TokenizedText.of(text, WordIndex.english());
    assertThat(
            IntStream.range(0, cut.size())
                .mapToObj(t -> cut.kind(t).name())
                .collect(Collectors.joining(" ")))
        .isEqualTo(kinds);
  }
}

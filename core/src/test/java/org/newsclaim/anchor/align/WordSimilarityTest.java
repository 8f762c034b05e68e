package org.newsclaim.anchor.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How alike two words are. */
class WordSimilarityTest {
  @ParameterizedTest
  @CsvSource({
    "bridge, bridge, 1",
    "bridge, bridges, 0.857",
    "bridge, birdge, 0.833",
    "bridge, fridge, 0.833",
    "bridge, tunnel, 0",
    "1400, 1401, 0",
    "bridge, brid, 0.667",
    "a, an, 0.5",
  })
  void isTheShareOfKeptLetters(String old, String fresh, double similarity) {
    Vocabulary vocabulary = new Vocabulary();
    WordSimilarity words =
        new WordSimilarity(Tokens.of(old, vocabulary), Tokens.of(fresh, vocabulary));
    assertThat(words.of(0, 0)).isCloseTo(similarity, within(0.001));
  }
}

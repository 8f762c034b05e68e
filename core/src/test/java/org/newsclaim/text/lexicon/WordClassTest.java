package org.newsclaim.text.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordClassTest {
  @Test
  void givesEachClassABitOfItsOwn() {
    assertThat(Arrays.stream(WordClass.values()).map(WordClass::bit))
        .doesNotHaveDuplicates()
        .allMatch(bit -> Long.bitCount(bit) == 1);
    assertThat(IntStream.range(0, 64).mapToObj(WordClass::bit)).doesNotHaveDuplicates();
  }

  @Test
  void refusesA65thClass() {
    assertThatThrownBy(() -> WordClass.bit(64))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("WordClass can have at most 64 constants");
  }
}

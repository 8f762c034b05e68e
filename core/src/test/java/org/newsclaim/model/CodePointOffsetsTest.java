package org.newsclaim.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointOffsetsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "\uD83D\uDE00",
        "a\uD83D\uDE00b\uD83D\uDE00\uD83D\uDE00c",
        "x\uD83D\uDE00"
      })
  void agreesWithTheJdkBothWays(String text) {
    CodePointOffsets offsets = CodePointOffsets.of(text);
    int length = text.codePointCount(0, text.length());
    assertThat(offsets.length()).isEqualTo(length);
    for (int codePoint = 0; codePoint <= length; codePoint++) {
      int offset = text.offsetByCodePoints(0, codePoint);
      assertThat(offsets.offset(codePoint)).isEqualTo(offset);
      assertThat(offsets.codePoint(offset)).isEqualTo(codePoint);
    }
  }

  @Test
  void makesSpans() {
    assertThat(CodePointOffsets.of("\uD83D\uDE00ab").span(2, 4)).isEqualTo(Span.of(1, 3));
  }
}

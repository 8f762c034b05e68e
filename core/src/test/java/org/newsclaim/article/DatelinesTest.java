package org.newsclaim.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordIndex;

/** Which heads of paragraphs are datelines. */
class DatelinesTest {
  private static String dateline(String paragraph) {
    TokenizedText text = TokenizedText.of(paragraph, WordIndex.english());
    int end = Datelines.end(text, 0, text.size());
    return end == 0 ? "" : text.slice(0, end);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BEIRUT (AFP) — The port is shut.                   | BEIRUT (AFP)
          HEMPSTEAD, N.Y., Sept. 26 (UPI) — The port is shut. | HEMPSTEAD, N.Y., Sept. 26 (UPI)
          Beirut (AFP) – The port is shut.                   | Beirut (AFP)
          NEW DELHI: The port is shut.                       | NEW DELHI
          RIO DE JANEIRO (Reuters) - The port is shut.       | RIO DE JANEIRO (Reuters)
          PARIS — “We wait,” she said.                       | PARIS
          """)
  void findsThem(String paragraph, String dateline) {
    assertThat(dateline(paragraph)).isEqualTo(dateline);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NASA — the agency — launched a rocket.",
        "The port — it is old — is shut.",
        "Ann Lee — mayor since 2018 — left.",
        "Paris is cold — very cold.",
        "Lee will (AP) — The port is shut.",
        "BEIRUT (AFP)",
        "— The port is shut."
      })
  void refusesOtherHeads(String paragraph) {
    assertThat(dateline(paragraph)).isEmpty();
  }
}

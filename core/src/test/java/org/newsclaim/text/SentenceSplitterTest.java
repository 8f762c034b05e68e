package org.newsclaim.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaim.text.lexicon.WordIndex;

/** Which full stops end a sentence. */
class SentenceSplitterTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          It rained. They left.                          # 2
          Mr. Lee left. Mrs. Roe stayed.                 # 2
          The U.S. Army left.                            # 1
          She works for Acme Inc. The firm is new.       # 2
          It costs 3.5 percent more.                     # 1
          “We wait. We hope,” she said.                  # 1
          “We wait.” She left.                           # 2
          Who knows? Nobody! Then they left.             # 3
          The bridge ... is shut.                        # 1
          He left at 5 p.m. It was dark.                 # 2
          He left at 5 p.m. on Monday.                   # 1
          J. R. Roe spoke. Ann Lee (she is 41.) listened. # 2
          """)
  void countsSentences(String text, int sentences) {
    TokenizedText cut = TokenizedText.of(text, WordIndex.english());
    assertThat(Sentences.of(cut, Quotations.of(cut)).count()).isEqualTo(sentences);
  }
}

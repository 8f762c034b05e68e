package org.newsclaim.text.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordIndex;

class TaggedTextTest {
  private static final SyntaxAnalyzer ANALYZER = SyntaxAnalyzer.of(WordIndex.english());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A man slept.       | [NP A/DETERMINER man/NOUN] [VP slept/PAST] ./STOP
          Dogs do not bark.  | [NP Dogs/NOUN] [VP do/DO not/NEGATION bark/BASE] ./STOP
          In Rome            | In/PREPOSITION [NP Rome/NAME]
          """)
  void bracketsPhrasesAndVerbGroups(String text, String line) {
    assertThat(TaggedText.lines(ANALYZER.analyze(text))).containsExactly(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We can’t wait,” said Ann Lee (41), who has long fought the plan.",
        "The mayor’s office, according to a report seen by Reuters, had not been told.",
        "Five of the 12 — all of them men — were, he said, still being questioned; two left.",
        "Asked whether she would run, Lee laughed and walked away quickly to her car"
      })
  void opensAndClosesAsManyBrackets(String text) {
    String line = String.join(" ", TaggedText.lines(ANALYZER.analyze(text)));
    assertThat(line.split("\\[[NV]P ", -1).length).isEqualTo(line.split("][ ]|]$", -1).length);
    assertThat(line.replace("] ", " ").replaceAll("\\[[NV]P ", "").split(" "))
        .hasSameSizeAs(words(text));
  }

  private static String[] words(String text) {
    return new String[TokenizedText.of(text, WordIndex.english()).size()];
  }
}

package org.newsclaim.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaim.model.Author;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordIndex;

/** Which lines are bylines, and whom they name. */
class BylinesTest {
  private static TokenizedText tokens(String line) {
    return TokenizedText.of(line, WordIndex.english());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          By Jane Roe                          | Jane Roe
          By JANE ROE                          | JANE ROE
          By Jane Roe and Al Doe               | Jane Roe;Al Doe
          By Jane Roe, Al Doe and Bo Lee       | Jane Roe;Al Doe;Bo Lee
          By Jane Roe, Associated Press        | Jane Roe
          by Jean-Luc de la Tour               | Jean-Luc de la Tour
          """)
  void namesTheAuthors(String line, String authors) {
    TokenizedText text = tokens(line);
    assertThat(Bylines.isByline(text, 0, text.size())).isTrue();
    assertThat(Bylines.authors(text, 0, text.size()))
        .extracting(Author::name)
        .containsExactly(authors.split(";", -1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Friday the bridge was shut.",
        "By the way, it rained.",
        "Jane Roe said it rained.",
        "By 2018 they had left",
        ""
      })
  void refusesOtherLines(String line) {
    TokenizedText text = tokens(line);
    assertThat(Bylines.isByline(text, 0, text.size())).isFalse();
  }
}

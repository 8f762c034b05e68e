package org.newsclaim.format.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaim.model.Article;

/** The IRI of an article and of its parts. */
class ArticleIriTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      textBlock =
          """
          https://news.example/a       | https://news.example/a
          https://news.example/a?b#top | https://news.example/a?b
          /a                           | ''
          urn:isbn:1                   | ''
          https://news.example/a b     | ''
          """)
  void isTheUrlWithoutFragment(String url, String iri) {
    assertThat(ArticleIri.of(Article.builder().text("").url(url).build())).isEqualTo(iri);
  }

  @Test
  void isEmptyWithoutUrl() {
    assertThat(ArticleIri.of(Article.builder().text("").build())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"c1, c1", "a b, a%20b", "a#b/c, a%23b%2Fc", "é, %C3%A9"})
  void encodesNames(String name, String encoded) {
    assertThat(ArticleIri.encoded(name)).isEqualTo(encoded);
  }
}

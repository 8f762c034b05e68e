package org.newsclaim.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.newsclaim.model.Article;
import org.newsclaim.model.Claim;
import org.newsclaim.model.Quantity;
import org.newsclaim.model.Reading;
import org.newsclaim.model.Source;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was written is read as an equal value, and an equal document is written of it. The whole
 * number of articles, 5,000, is run by {@code ./mvnw -pl core test -Dtest=RoundTripTest
 * -Dnewsclaim.articles=5000}.
 */
class RoundTripTest {
  private static final int ARTICLES = Integer.getInteger("newsclaim.articles", 500);
  private static final NewsClaimJson<Article> JSON = NewsClaimJson.articles();

  @Test
  void keepsRandomArticles() {
    for (int seed = 0; seed < ARTICLES; seed++) {
      Article article = new RandomArticles(seed).article();
      String json = JSON.write(article);
      assertThat(JSON.readWithNotes(json)).as("seed %s", seed).isEqualTo(Reading.of(article));
      assertThat(JSON.write(JSON.read(json))).as("seed %s", seed).isEqualTo(json);
    }
  }

  @Test
  void readsThemLenientlyWithoutNotes() {
    for (int seed = 0; seed < 200; seed++) {
      Article article = new RandomArticles(seed).article();
      assertThat(JSON.lenient().readWithNotes(JSON.write(article)))
          .as("seed %s", seed)
          .isEqualTo(Reading.of(article));
    }
  }

  @Test
  void keepsThemIndented() {
    for (int seed = 0; seed < 100; seed++) {
      Article article = new RandomArticles(seed).article();
      String json = JSON.indented().write(article);
      assertThat(JSON.read(json)).as("seed %s", seed).isEqualTo(article);
      assertThat(JSON.indented().write(JSON.read(json))).as("seed %s", seed).isEqualTo(json);
    }
  }

  @Test
  void keepsTheirPartsByThemselves() {
    for (int seed = 0; seed < 200; seed++) {
      Article article = new RandomArticles(seed).article();
      for (Claim claim : article.claims()) {
        assertKept(NewsClaimJson.claims(), claim);
      }
      for (Source source : article.sources()) {
        assertKept(NewsClaimJson.sources(), source);
      }
      for (Quantity quantity : article.quantities()) {
        assertKept(NewsClaimJson.quantities(), quantity);
      }
    }
  }

  private static <T> void assertKept(NewsClaimJson<T> json, T value) {
    String written = json.write(value);
    assertThat(json.read(written)).isEqualTo(value);
    assertThat(json.lenient().readWithNotes(written)).isEqualTo(Reading.of(value));
    assertThat(json.write(json.read(written))).isEqualTo(written);
  }

  /** So that the tests above say something about every property. */
  @Test
  void meetsEveryPropertyOfEveryType() {
    Set<String> expected = new HashSet<>();
    Properties.expected(Article.class, expected);
    Set<String> met = new HashSet<>();
    for (int seed = 0; seed < 100; seed++) {
      JsonNode tree = JsonMapper.shared().readTree(JSON.write(new RandomArticles(seed).article()));
      Properties.met(tree, Shapes.of(Article.class), met);
    }
    assertThat(met).containsAll(expected);
  }

  @Test
  void writesNumbersPlainly() {
    for (int seed = 0; seed < 300; seed++) {
      String json = NewsClaimJson.quantities().write(quantity(seed));
      JsonNode value = JsonMapper.shared().readTree(json).path("value");
      int start = json.indexOf("\"value\":") + "\"value\":".length();
      if (!value.isMissingNode()) {
        assertThat(json.substring(start, json.indexOf(',', start)))
            .doesNotContainAnyWhitespaces()
            .matches("-?[0-9]+(\\.[0-9]*[1-9])?");
      }
    }
  }

  private static Quantity quantity(int seed) {
    return new RandomArticles(seed).quantity("q");
  }
}

package org.newsclaim.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaim.model.Article;
import org.newsclaim.model.Attribution;
import org.newsclaim.model.Bound;
import org.newsclaim.model.Claim;
import org.newsclaim.model.Cue;
import org.newsclaim.model.Factuality;
import org.newsclaim.model.Quantity;
import org.newsclaim.model.Samples;
import org.newsclaim.model.Source;
import org.newsclaim.model.Span;
import tools.jackson.databind.json.JsonMapper;

/** Holds the format fast: whoever changes it sees these files change. */
class GoldenTest {
  private static final NewsClaimJson<Article> ARTICLES = NewsClaimJson.articles();

  @Test
  void writesAnArticleInOneLine() throws IOException {
    assertThat(ARTICLES.write(Samples.article())).isEqualTo(golden("sample.json"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sample.json", "minimal.json"})
  void writesWhatItReadInOneLine(String file) throws IOException {
    assertThat(ARTICLES.write(ARTICLES.read(golden(file)))).isEqualTo(golden(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"article.json", "without-text.json"})
  void writesWhatItReadIndented(String file) throws IOException {
    assertThat(ARTICLES.indented().write(ARTICLES.read(golden(file)))).isEqualTo(golden(file));
  }

  @Test
  void writesTheLeastArticle() throws IOException {
    assertThat(ARTICLES.write(Article.builder().text("").build()))
        .isEqualTo(golden("minimal.json"));
  }

  @Test
  void writesTheDigestWhereTheTextIsLeftOut() throws IOException {
    Article article = Article.builder().id("a2").text("A bell \uD83D\uDD14 rang.").build();
    assertThat(ARTICLES.indented().write(article.withoutText()))
        .isEqualTo(golden("without-text.json"));
  }

  @Test
  void writesAClaimByItself() throws IOException {
    Claim claim =
        Claim.builder()
            .id("c3")
            .text("a third of the beams may be cracked")
            .addContent(Span.of(153, 193))
            .sentences(Span.of(130, 205))
            .attribution(
                Attribution.builder()
                    .addSources("s2")
                    .mention(Span.of(130, 141))
                    .quotation(Attribution.Quotation.INDIRECT)
                    .cue(
                        Cue.builder()
                            .text("has denied")
                            .lemma("deny")
                            .kind(Cue.Kind.SAY)
                            .addSpans(Span.of(142, 152))
                            .build())
                    .stance(Attribution.Stance.DENIES)
                    .confidence(new BigDecimal("0.94"))
                    .anonymityGround("because the inquiry is open")
                    .nestedIn("c2")
                    .build())
            .addQuantities("q1")
            .factuality(
                Factuality.of(Factuality.Certainty.POSSIBLE, Factuality.Polarity.POSITIVE)
                    .withHedges(Span.of(179, 182)))
            .build();
    assertThat(NewsClaimJson.claims().write(claim)).isEqualTo(golden("claim.json"));
    assertThat(NewsClaimJson.claims().read(golden("claim.json"))).isEqualTo(claim);
  }

  @Test
  void writesASourceByItself() throws IOException {
    Source source = ARTICLES.read(golden("article.json")).source("s1");
    assertThat(NewsClaimJson.sources().write(source)).isEqualTo(golden("source.json"));
    assertThat(NewsClaimJson.sources().read(golden("source.json"))).isEqualTo(source);
  }

  @Test
  void writesAQuantityByItself() throws IOException {
    Quantity quantity = ARTICLES.read(golden("article.json")).quantity("q2");
    assertThat(quantity.lowerBound()).hasValue(Bound.inclusive(BigDecimal.valueOf(62)));
    assertThat(NewsClaimJson.quantities().write(quantity)).isEqualTo(golden("quantity.json"));
    assertThat(NewsClaimJson.quantities().read(golden("quantity.json"))).isEqualTo(quantity);
  }

  @Test
  void holdsEveryPropertyInTheFullArticle() throws IOException {
    Set<String> expected = new HashSet<>();
    Properties.expected(Article.class, expected);
    Set<String> met = new HashSet<>();
    Properties.met(
        JsonMapper.shared().readTree(golden("article.json")), Shapes.of(Article.class), met);
    assertThat(met).isEqualTo(expected);
  }

  private static String golden(String file) throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(GoldenTest.class.getResourceAsStream(file), file)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

package org.newsclaim.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaim.NewsClaims;
import org.newsclaim.article.ArticleParser;
import org.newsclaim.article.ParseOptions;
import org.newsclaim.format.ninjs.NinjsVersion;
import org.newsclaim.json.NewsClaimJson;
import org.newsclaim.json.RandomArticles;
import org.newsclaim.model.Article;

/** Whatever is in an article: its JSON stays inside the script that it is put into. */
class ScriptSafetyTest {
  private static Article hostile(String words) {
    Article read =
        ArticleParser.english()
            .read(
                "Mayor Jane Roe said: \"" + words + "\" She said 1,400 homes were dark.",
                ParseOptions.defaults().withId(words).withUrl("https://news.example/a?" + words))
            .value();
    return Article.builder().from(read).headline(words).byline(words).build();
  }

  private static Map<String, String> written(Article article) {
    return Map.of(
        "own", NewsClaims.toJson(article),
        "indented", NewsClaimJson.articles().indented().write(article),
        "JSON-LD", NewsClaims.toJsonLd(article),
        "annotations", NewsClaims.toWebAnnotations(article),
        "ninjs", NewsClaims.toNinjs(article, NinjsVersion.V3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "</script><script>alert(1)</script>",
        "</SCRIPT >",
        "<!--<script>",
        "<![CDATA[",
        "]]><",
        "<",
        "\\u003c/script>"
      })
  void staysInsideItsScript(String words) {
    Article article = hostile(words);
    written(article)
        .forEach(
            (format, json) -> {
              Document page =
                  Jsoup.parse(
                      "<script type=\"application/ld+json\">" + json + "</script><p>after</p>");
              assertThat(page.select("script").eachAttr("type")).as(format).hasSize(1);
              assertThat(page.select("script").stream().map(Element::data))
                  .as(format)
                  .containsExactly(json);
              assertThat(page.select("p").text()).as(format).isEqualTo("after");
            });
    assertThat(NewsClaims.fromJson(NewsClaims.toJson(article))).isEqualTo(article);
    assertThat(
            NewsClaims.parseWebAnnotations(
                NewsClaims.toWebAnnotations(article), article.text().orElseThrow()))
        .isEqualTo(article);
  }

  @Test
  void writesNoSignThatOpensATag() {
    Stream<Article> articles =
        IntStream.range(0, 300)
            .mapToObj(seed -> new RandomArticles(seed).article().withId("<" + seed));
    articles.forEach(
        article -> {
          written(article)
              .forEach((format, json) -> assertThat(json).as(format).doesNotContain("<"));
          assertThat(NewsClaims.fromJson(NewsClaims.toJson(article))).isEqualTo(article);
        });
  }

  @Test
  void writesValuesByThemselvesSafely() {
    Article article = hostile("</script>");
    List<String> values =
        Stream.of(
                article.claims().stream().map(NewsClaimJson.claims()::write),
                article.sources().stream().map(NewsClaimJson.sources()::write),
                article.quantities().stream().map(NewsClaimJson.quantities()::write))
            .flatMap(json -> json)
            .toList();
    assertThat(values).hasSizeGreaterThan(3).noneMatch(json -> json.contains("<"));
  }
}

package org.newsclaim.format.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaim.NewsClaims;
import org.newsclaim.model.Article;
import org.newsclaim.model.Attribution;
import org.newsclaim.model.Claim;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.NewsClaimException.Code;

class ArticlePageTest {
  private static final String TEXT =
      """
      Ferry stays in port

      Mayor Jane Roe said the ferry 🛳 carried about 13,000 people. Only a few thousand people \
      used it, a port official said. “It may sail again,” Roe said. The port has two piers.""";

  private static Document page(String text) {
    return Jsoup.parse(ArticlePage.of(NewsClaims.parse(text)).html());
  }

  @Test
  void marksEachClaimExactly() {
    Article article = NewsClaims.parse(TEXT);
    Document page = Jsoup.parse(ArticlePage.of(article).html());
    assertThat(article.claims()).hasSizeGreaterThan(2);
    for (Claim claim : article.claims()) {
      StringBuilder marked = new StringBuilder();
      for (Element run : page.select(".run[data-claims~=\\b" + claim.id() + "\\b]")) {
        boolean content =
            run.hasClass("direct") || run.hasClass("mixed") || run.hasClass("indirect");
        if (content || claim.attribution().isEmpty()) {
          marked.append(run.wholeText());
        }
      }
      StringBuilder content = new StringBuilder();
      claim.content().forEach(span -> content.append(article.slice(span)));
      assertThat(marked).hasToString(content.toString());
    }
  }

  @Test
  void keepsTheWholeText() {
    assertThat(page(TEXT).selectFirst(".text").wholeText()).isEqualTo(TEXT);
  }

  @Test
  void listsTheClaimsOfEachSource() {
    Document page = page(TEXT);
    assertThat(page.select("section.source h3").eachText())
        .containsExactly("Jane Roe", "a port official");
    assertThat(page.select("section.source").first().select(".card")).hasSize(2);
    assertThat(page.select(".sourcing li").eachText())
        .contains("2 claims from named sources", "1 claim from unnamed sources");
  }

  @Test
  void linksFiguresThatDoNotAgree() {
    Document page =
        page(
            "The dam was built 90 years ago and is 85 meters high.\n\nEngineers will check the dam, "
                + "which is 58 meters high, this summer.");
    Element tension = page.selectFirst(".tensions li");
    assertThat(tension.text()).contains("85").contains("58");
    for (Element link : tension.select("a")) {
      assertThat(page.getElementById(link.attr("href").substring(1))).isNotNull();
    }
  }

  @Test
  void hasATargetForEveryLinkAndNoIdTwice() {
    Document page = page(TEXT);
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(page.select("a[href]")).isNotEmpty();
    page.select("a[href]")
        .forEach(link -> assertThat(ids).contains(link.attr("href").substring(1)));
  }

  @Test
  void loadsNothingAndAllowsOnlyItsOwnScript() {
    Document page = page(TEXT);
    String policy = page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy).startsWith("default-src 'none'").doesNotContain("unsafe");
    assertThat(page.select("[src], [style], link[rel=stylesheet]")).isEmpty();
    assertThat(page.getAllElements().eachAttr("onclick")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "</script><script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "\" onmouseover=\"alert(1)",
        "<svg/onload=alert(1)>",
        "</style><script>alert(1)</script>",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "javascript:alert(1)"
      })
  void keepsMarkupInTheArticleAsText(String attack) {
    String text = "Mayor Jane Roe said " + attack + " costs 30 dollars a day.";
    Document page =
        Jsoup.parse(
            ArticlePage.of(NewsClaims.parse(text).withHeadline(attack))
                .explainedBy(NewsClaims.explain(text))
                .html());
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("img, [onmouseover], [onload], [onerror], [href^=javascript]"))
        .isEmpty();
    assertThat(page.selectFirst("h1").wholeText()).isEqualTo(attack);
    assertThat(page.selectFirst(".text").wholeText()).isEqualTo(text);
  }

  @Test
  void showsTheRulesWhereTheTextIsExplained() {
    String text = "Officials said about 30 people died.";
    Document page =
        Jsoup.parse(
            ArticlePage.of(NewsClaims.parse(text)).explainedBy(NewsClaims.explain(text)).html());
    assertThat(page.select(".card code").eachText()).contains("attribution.clause");
    assertThatThrownBy(
            () -> ArticlePage.of(NewsClaims.parse(text)).explainedBy(NewsClaims.explain("Else.")))
        .isInstanceOfSatisfying(
            NewsClaimException.class, e -> assertThat(e.code()).isEqualTo(Code.DIGEST_MISMATCH));
  }

  @Test
  void showsStanceConfidenceAndNesting() {
    Article parsed = NewsClaims.parse("Jane Roe said the ferry was old.");
    Claim claim = parsed.claims().get(0);
    Attribution attribution =
        claim
            .attribution()
            .orElseThrow()
            .withStance(Attribution.Stance.DENIES)
            .withConfidence(new java.math.BigDecimal("0.95"));
    Article article = parsed.withClaims(claim.withAttribution(attribution));
    Document page = Jsoup.parse(ArticlePage.of(article).html());
    assertThat(page.select(".card dd").eachText()).contains("denies", "0.95");
    assertThat(page.select(".run.sure")).isNotEmpty();
  }

  @Test
  void refusesAnArticleWithoutItsText() {
    assertThatThrownBy(() -> ArticlePage.of(NewsClaims.parse(TEXT).withoutText()))
        .isInstanceOfSatisfying(
            NewsClaimException.class, e -> assertThat(e.code()).isEqualTo(Code.MISSING_FIELD));
  }

  @Test
  void showsAnArticleWithNothingInIt() {
    Document page = page("");
    assertThat(page.text()).contains("No claim was found.", "No quantity was found.");
  }

  @Test
  void writesAFile(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("article.html");
    ArticlePage.of(NewsClaims.parse(TEXT)).write(file);
    assertThat(Files.readString(file)).startsWith("<!doctype html>").contains("🛳");
  }
}

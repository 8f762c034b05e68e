package org.newsclaim.format.schemaorg.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.newsclaim.model.Article;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.NewsClaimException.Code;
import org.newsclaim.model.Samples;
import org.newsclaim.model.Source;
import org.newsclaim.model.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FactCheckTest {
  private static JsonNode review(Article article, String claim, FactCheck check) {
    return JsonMapper.shared()
        .readTree(SchemaOrgWriter.write(article, article.claim(claim), check));
  }

  private static JsonNode json(String json) {
    return JsonMapper.shared().readTree(json.replace('\'', '"'));
  }

  @Test
  void holdsWhatServicesRequire() {
    JsonNode review = review(Samples.article(), "c1", FactChecks.small());
    assertThat(review)
        .isEqualTo(
            json(
                """
                {'@context': 'https://schema.org', '@type': 'ClaimReview',
                 'url': 'https://checks.example/bridge',
                 'claimReviewed': 'The bridge is closed, Go around.',
                 'reviewRating': {'@type': 'Rating', 'alternateName': 'Mostly false'},
                 'itemReviewed': {'@type': 'Claim',
                  'author': {'@type': 'Person', 'name': 'Jane Roe'},
                  'appearance': {'@type': 'NewsArticle', 'url': 'https://news.example/bridge?x=1|2',
                   'headline': 'Bridge closed', 'datePublished': '2025-01-20T10:00:00-05:00',
                   'publisher': {'@type': 'Organization', 'name': 'Example News'}}}}
                """));
  }

  @Test
  void holdsWhatServicesRecommend() {
    JsonNode review = review(Samples.article(), "c1", FactChecks.full());
    assertThat(review.path("author"))
        .isEqualTo(
            json(
                "{'@type': 'Organization', 'name': 'Example Checks',"
                    + " 'url': 'https://checks.example/'}"));
    assertThat(review.path("datePublished").stringValue()).isEqualTo("2025-01-22");
    assertThat(review.path("claimReviewed").stringValue())
        .isEqualTo("The bridge in Springfield is closed");
    assertThat(review.path("reviewRating"))
        .isEqualTo(
            json(
                "{'@type': 'Rating', 'alternateName': 'Mostly false', 'ratingValue': 2,"
                    + " 'bestRating': 5, 'worstRating': 1,"
                    + " 'ratingExplanation': 'One lane was open.'}"));
    JsonNode item = review.path("itemReviewed");
    assertThat(item.path("datePublished").stringValue()).isEqualTo("2025-01-20");
    assertThat(item.path("firstAppearance"))
        .isEqualTo(json("{'@type': 'CreativeWork', 'url': 'https://posts.example/1'}"));
  }

  @Test
  void namesWhoDeniesAClaimOnlyInTheReviewersWords() {
    assertThat(
            review(Samples.article(), "c3", FactChecks.small()).path("itemReviewed").has("author"))
        .isFalse();
    FactCheck inOwnWords = FactChecks.small().withClaimReviewed("Roe did not do it");
    assertThat(
            review(Samples.article(), "c3", inOwnWords)
                .at("/itemReviewed/author/name")
                .stringValue())
        .isEqualTo("Jane Roe");
  }

  @Test
  void citesDocumentsAndLeavesOutArticlesThatCannotBeFound() {
    Article article =
        Article.builder()
            .text("Snow, a report said.")
            .addSources(Samples.source("s1").withKind(Source.Kind.DOCUMENT))
            .addClaims(
                Samples.claim("c1", Span.of(0, 4)).withAttribution(Samples.attribution("s1")))
            .build();
    assertThat(review(article, "c1", FactChecks.small()).path("itemReviewed"))
        .isEqualTo(
            json(
                "{'@type': 'Claim',"
                    + " 'citation': {'@type': 'CreativeWork', 'description': 'a US official'}}"));
  }

  @Test
  void isRefusedWithoutWords() {
    assertRefused(check -> FactCheck.of(" ", "False"), Code.EMPTY_VALUE, "/url");
    assertRefused(check -> FactCheck.of("u", ""), Code.EMPTY_VALUE, "/label");
    assertRefused(check -> check.withReviewer(""), Code.EMPTY_VALUE, "/reviewer");
    assertRefused(check -> check.withClaimReviewed("\t"), Code.EMPTY_VALUE, "/claimReviewed");
    assertRefused(check -> check.withFirstAppearance(""), Code.EMPTY_VALUE, "/firstAppearance");
    assertRefused(check -> check.withExplanation(""), Code.EMPTY_VALUE, "/explanation");
    assertRefused(check -> check.withReviewerUrl("u"), Code.INCONSISTENT, "/reviewer");
  }

  @Test
  void isRefusedWithANumberOffItsScale() {
    BigDecimal one = BigDecimal.ONE;
    BigDecimal five = BigDecimal.valueOf(5);
    assertThat(FactChecks.small().withRating(one, one, five).ratingValue()).hasValue(one);
    assertRefused(check -> check.withRating(five, one, one), Code.INCONSISTENT, "/ratingValue");
    assertRefused(check -> check.withRating(one, five, one), Code.INCONSISTENT, "/ratingValue");
    assertRefused(
        check -> check.withRating(BigDecimal.ZERO, one, five), Code.INCONSISTENT, "/ratingValue");
    assertRefused(check -> check.withRatingValue(one), Code.INCONSISTENT, "/ratingValue");
  }

  private static void assertRefused(UnaryOperator<FactCheck> change, Code code, String pointer) {
    assertThatThrownBy(() -> change.apply(FactChecks.small()))
        .isInstanceOfSatisfying(
            NewsClaimException.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo(code);
              assertThat(refusal.place().pointer()).hasValue(pointer);
            });
  }

  @Test
  void saysVerdictAndPlace() {
    assertThat(FactChecks.small()).hasToString("Mostly false (https://checks.example/bridge)");
  }
}

package org.newsclaim.format.schemaorg.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsclaim.format.schemaorg.ClaimReview;
import org.newsclaim.format.schemaorg.ReviewRating;
import org.newsclaim.format.schemaorg.read.JsonLdReader;
import org.newsclaim.model.Article;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.NewsClaimException.Code;
import org.newsclaim.model.Samples;
import org.newsclaim.model.Source;
import org.newsclaim.model.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FactCheckTest {
  private static JsonNode review(Article article, String claim, ClaimReview check) {
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
    ClaimReview inOwnWords = FactChecks.small().withClaimReviewed("Roe did not do it");
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
                Samples.claim("c1", Span.of(0, 4))
                    .withText("Snow")
                    .withAttribution(Samples.attribution("s1")))
            .build();
    assertThat(review(article, "c1", FactChecks.small()).path("itemReviewed"))
        .isEqualTo(
            json(
                "{'@type': 'Claim',"
                    + " 'citation': {'@type': 'CreativeWork', 'description': 'a US official'}}"));
  }

  private static final String REVIEW =
      """
      {"@context": "https://schema.org", "@type": "ClaimReview", "url": "https://checks.example/1",
       "name": "A check", "datePublished": "2024-05-06", "dateModified": "2024-05-07",
       "author": [{"@type": "Person", "name": "Ida Voss", "jobTitle": "Editor",
                   "affiliation": {"@type": "Organization", "name": "Example Checks"}},
                  {"@type": "Organization", "name": "Example Checks",
                   "sameAs": ["https://a.example/", "https://b.example/"]}],
       "publisher": {"@type": "Organization", "name": "Example Press"},
       "claimReviewed": "The bridge is shut", "inLanguage": "en",
       "reviewRating": {"@type": "Rating", "alternateName": "Half true", "ratingValue": 3,
                        "bestRating": "five", "worstRating": "1.50"},
       "itemReviewed": {"@type": "Claim", "name": "Bridge", "text": "It is shut",
                        "author": {"@type": "Person", "name": "Ann Lee"},
                        "datePublished": "2024-05-01",
                        "firstAppearance": {"@type": "CreativeWork", "url": "https://v.example/1"},
                        "appearance": [{"@type": "CreativeWork", "url": "https://v.example/2"},
                                       {"@type": "CreativeWork", "url": "https://v.example/3"}]}}
      """;

  @Test
  void isReadAsItWasWritten() {
    for (String document : List.of(REVIEW, SchemaOrgWriter.write(FactChecks.full()))) {
      ClaimReview review = read(document);
      assertThat(read(SchemaOrgWriter.write(review))).isEqualTo(review);
    }
    assertThat(read(REVIEW).additional()).containsKey("inLanguage");
    assertThat(JsonMapper.shared().readTree(SchemaOrgWriter.write(read(REVIEW))))
        .isEqualTo(json(REVIEW.replace("\"five\"", "'five'").replace("\"1.50\"", "1.50")));
  }

  private static ClaimReview read(String document) {
    return JsonLdReader.strict().read(document).value().claimReviews().get(0);
  }

  /** Real scales run either way, and some are no scales. */
  @Test
  void keepsNumbersAsTheyWereGiven() {
    ClaimReview odd =
        FactChecks.full()
            .withRating(
                ReviewRating.of("Unproven")
                    .withRatingValue("-1")
                    .withBestRating("-1")
                    .withWorstRating("1e9999"));
    JsonNode rating = JsonMapper.shared().readTree(SchemaOrgWriter.write(odd)).path("reviewRating");
    assertThat(rating.path("ratingValue").intValue()).isEqualTo(-1);
    assertThat(rating.path("worstRating").stringValue()).isEqualTo("1e9999");
    assertThat(read(SchemaOrgWriter.write(odd))).isEqualTo(odd);
  }

  @Test
  void isRefusedWithoutWhatServicesRequire() {
    ClaimReview full = FactChecks.full();
    assertRefused(ClaimReview.builder().rating(ReviewRating.of("False")).build(), "/url");
    assertRefused(ClaimReview.builder().url("u").build(), "/rating/label");
    assertRefused(
        full.withRating(ReviewRating.builder().ratingValue("1").build()), "/rating/label");
    assertRefused(full.withClaimReviewed(Optional.empty()), "/claimReviewed");
  }

  private static void assertRefused(ClaimReview review, String pointer) {
    assertThatThrownBy(() -> SchemaOrgWriter.write(review))
        .isInstanceOfSatisfying(
            NewsClaimException.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo(Code.MISSING_FIELD);
              assertThat(refusal.place().pointer()).hasValue(pointer);
            });
  }
}

package org.newsclaim.format.schemaorg.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsclaim.format.schemaorg.ClaimReview;
import org.newsclaim.format.schemaorg.Party;
import org.newsclaim.format.schemaorg.ReviewRating;
import org.newsclaim.format.schemaorg.ReviewedClaim;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.Reading;

class ClaimReviewTest {
  private static final String REVIEW =
      """
      {"@context": "https://schema.org", "@type": "ClaimReview",
       "url": "https://checks.example/bridge", "datePublished": "2024-05-06",
       "claimReviewed": "The bridge has been shut since March",
       "itemReviewed": {"@type": "Claim", "datePublished": "2024-05-01",
         "author": {"@type": "Person", "name": "Ann Lee", "jobTitle": "Mayor",
                    "affiliation": {"@type": "Organization", "name": "Town of Roe"},
                    "sameAs": ["https://roe.example/lee"]},
         "firstAppearance": {"@type": "CreativeWork", "url": "https://video.example/1"},
         "appearance": [{"url": "https://video.example/1"}, {"@id": "https://video.example/2"}]},
       "author": {"@type": "Organization", "name": "Bridge Checks", "url": "https://checks.example"},
       "reviewRating": {"@type": "Rating", "ratingValue": "5", "bestRating": 1, "worstRating": 5.0,
                        "alternateName": "Not quite TRUE", "ratingExplanation": "It was April."}}
      """;

  @Test
  void readsAFactCheck() {
    Reading<JsonLdDocument> reading = JsonLdReader.strict().read(REVIEW);
    assertThat(reading.notes()).isEmpty();
    assertThat(reading.value().article()).isEmpty();
    ClaimReview review = reading.value().claimReviews().get(0);
    assertThat(review.claimReviewed()).contains("The bridge has been shut since March");
    assertThat(review.claimants()).containsExactly("Ann Lee");
    assertThat(review.url()).contains("https://checks.example/bridge");
    assertThat(review.datePublished()).contains("2024-05-06");
    assertThat(review.authors())
        .extracting(Party::name)
        .containsExactly(Optional.of("Bridge Checks"));
    ReviewRating rating = review.rating().orElseThrow();
    assertThat(rating.label()).contains("Not quite TRUE");
    assertThat(rating.ratingValue()).contains("5");
    assertThat(rating.bestRating()).contains("1");
    assertThat(rating.worstRating()).contains("5.0");
    assertThat(rating.explanation()).contains("It was April.");
    ReviewedClaim claim = review.itemReviewed().orElseThrow();
    assertThat(claim.datePublished()).contains("2024-05-01");
    assertThat(claim.firstAppearance()).contains("https://video.example/1");
    assertThat(claim.appearances())
        .containsExactly("https://video.example/1", "https://video.example/2");
    Party claimant = claim.authors().get(0);
    assertThat(claimant.jobTitle()).contains("Mayor");
    assertThat(claimant.affiliation()).contains("Town of Roe");
    assertThat(claimant.sameAs()).containsExactly("https://roe.example/lee");
    assertThat(review.additional()).isEmpty();
  }

  @Test
  void findsFactChecksWhereverTheyStand() {
    String document =
        """
        {"@graph": [
          {"@type": "NewsArticle", "headline": "Bridge check", "articleBody": "It rained.",
           "review": {"@type": ["Review", "ClaimReview"], "claimReviewed": "One"}},
          {"@type": "WebPage", "hasPart": [{"@type": "ClaimReview", "claimReviewed": "Two",
           "reviewRating": {"@id": "#r"}}]},
          {"@type": "Rating", "@id": "#r", "alternateName": "Partly"},
          {"@type": "ClaimReview", "@id": "#elsewhere"}]}
        """;
    JsonLdDocument read = JsonLdReader.strict().read(document).value();
    assertThat(read.article().orElseThrow().headline()).contains("Bridge check");
    assertThat(read.claimReviews())
        .extracting(review -> review.claimReviewed().orElse(""))
        .containsExactly("One", "Two");
    assertThat(read.claimReviews().get(1).rating().orElseThrow().label()).contains("Partly");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-1 | -1 | -1",
        "5 | 1 | 5",
        "1 | 5 | 1",
        "10 | 5 | 1",
        "four | five | one",
      })
  void makesNoVerdictOfNumbers(String value, String best, String worst) {
    String document =
        """
        {"@type": "ClaimReview", "claimReviewed": "A",
         "reviewRating": {"ratingValue": "%s", "bestRating": "%s", "worstRating": "%s"}}
        """
            .formatted(value, best, worst);
    ReviewRating rating =
        JsonLdReader.strict().read(document).value().claimReviews().get(0).rating().orElseThrow();
    assertThat(rating.label()).isEmpty();
    assertThat(rating.ratingValue()).contains(value);
    assertThat(rating.bestRating()).contains(best);
    assertThat(rating.worstRating()).contains(worst);
  }

  /** What is wrong beside a claim, and "pointer code" of each repair. */
  static Stream<Arguments> repaired() {
    return Stream.of(
        Arguments.of("'claimReviewed':['B','C']", "/claimReviewed LIST_READ_AS_ONE"),
        Arguments.of("'claimReviewed':' B '", "/claimReviewed WHITE_SPACE_TRIMMED"),
        Arguments.of("'claimReviewed':''", "/claimReviewed BLANK_READ_AS_MISSING"),
        Arguments.of("'claimReviewed':'It&#039;s'", "/claimReviewed ENTITY_DECODED"),
        Arguments.of("'@type':'claimreview'", "/@type TYPE_MENDED"),
        Arguments.of("'@type':'Review'", " TYPE_MENDED"),
        Arguments.of("'reviewRating':'False'", "/reviewRating STRING_READ_AS_OBJECT"),
        Arguments.of(
            "'reviewRating':{'@type':'rating','alternateName':'No'}",
            "/reviewRating/@type TYPE_MENDED"),
        Arguments.of(
            "'reviewRating':{'alternateName':{'name':'No'}}",
            "/reviewRating/alternateName OBJECT_READ_AS_STRING"),
        Arguments.of("'reviewRating':{'name':'No'}", "/reviewRating/name PROPERTY_NAME_MENDED"),
        Arguments.of(
            "'reviewRating':[{'alternateName':'No'},{'alternateName':'Yes'}]",
            "/reviewRating LIST_READ_AS_ONE"),
        Arguments.of(
            "'reviewRating':{'ratingValue':' '}",
            "/reviewRating/ratingValue BLANK_READ_AS_MISSING"),
        Arguments.of("'itemReviewed':'A speech'", "/itemReviewed STRING_READ_AS_OBJECT"),
        Arguments.of("'itemReviewed':{'@type':'creativeWork'}", "/itemReviewed/@type TYPE_MENDED"),
        Arguments.of(
            "'itemReviewed':{'author':'Ann Lee'}", "/itemReviewed/author STRING_READ_AS_OBJECT"),
        Arguments.of(
            "'itemReviewed':{'appearance':['https://a.example/1','1','photo.jpg']}",
            "/itemReviewed/appearance VALUE_PASSED_OVER, /itemReviewed/appearance VALUE_PASSED_OVER"),
        Arguments.of(
            "'itemReviewed':{'appearance':'https://a.example/1 and https://a.example/2'}",
            "/itemReviewed/appearance STRING_READ_AS_OBJECT"),
        Arguments.of("'dateModified':'0001-01-01 00:00:00Z'", "/dateModified VALUE_PASSED_OVER"));
  }

  @ParameterizedTest
  @MethodSource("repaired")
  void repairsFactChecks(String wrong, String repairs) {
    String claim = wrong.contains("'claimReviewed'") ? "" : "'claimReviewed':'A',";
    String type =
        wrong.contains("'@type':'claim") || wrong.contains("'Review'")
            ? ""
            : "'@type':'ClaimReview',";
    String document = ("{" + type + claim + "'name':'N'," + wrong + "}").replace('\'', '"');
    Reading<JsonLdDocument> reading = JsonLdReader.tolerant().read(document);
    assertThat(reading.value().claimReviews()).hasSize(1);
    assertThat(JsonLdReaderTest.places(reading)).containsExactlyInAnyOrder(repairs.split(", "));
    assertThatThrownBy(() -> JsonLdReader.strict().read(document))
        .isInstanceOf(NewsClaimException.class);
  }

  @Test
  void readsTheWorkInWhichAClaimAppeared() {
    String document =
        """
        {"@type": "ClaimReview", "claimReviewed": "A", "itemReviewed": {"@type": "CreativeWork",
         "url": "https://posts.example/3", "author": [{"name": "Ann Lee"}, {"name": "Bo Ek"}]}}
        """;
    ClaimReview review = JsonLdReader.strict().read(document).value().claimReviews().get(0);
    assertThat(review.claimants()).containsExactly("Ann Lee", "Bo Ek");
    assertThat(review.itemReviewed().orElseThrow().appearances())
        .containsExactly("https://posts.example/3");
  }

  @Test
  void readsTheWrapperOfMicrodata() {
    String document =
        """
        {"type": ["http://schema.org/ClaimReview"],
         "properties": {"claimReviewed": [{"@value": "A"}], "url": "https://checks.example/1"}}
        """;
    ClaimReview review = JsonLdReader.tolerant().read(document).value().claimReviews().get(0);
    assertThat(review.claimReviewed()).contains("A");
    assertThat(review.url()).contains("https://checks.example/1");
  }

  @Test
  void keepsWhatItHasNoFieldFor() {
    String document =
        """
        {"@type": "ClaimReview", "claimReviewed": "A", "sdLicense": "https://l.example",
         "reviewRating": {"alternateName": "No", "image": "no.png"}}
        """;
    ClaimReview review = JsonLdReader.strict().read(document).value().claimReviews().get(0);
    assertThat(review.additional().keySet()).containsExactly("sdLicense", "reviewRating");
  }

  @Test
  void refusesToBuildWhatCannotBe() {
    assertThatThrownBy(() -> ClaimReview.builder().claimReviewed(" ").build())
        .isInstanceOf(NewsClaimException.class)
        .hasMessageContaining("claimReviewed");
    assertThatThrownBy(() -> ClaimReview.builder().datePublished("6 May").build())
        .isInstanceOf(NewsClaimException.class)
        .hasMessageContaining("datePublished");
    assertThatThrownBy(() -> ReviewedClaim.builder().appearances(List.of("a", "")).build())
        .isInstanceOf(NewsClaimException.class)
        .hasMessageContaining("appearances/1");
  }
}

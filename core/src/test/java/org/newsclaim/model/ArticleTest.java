package org.newsclaim.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsclaim.model.Refusals.assertRefused;
import static org.newsclaim.model.Samples.TEXT;
import static org.newsclaim.model.Samples.claim;
import static org.newsclaim.model.Samples.spanOf;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaim.model.NewsClaimException.Code;
import tools.jackson.databind.json.JsonMapper;

class ArticleTest {
  private final Article article = Samples.article();

  @Test
  void mayBeNothingButItsText() {
    Article bare = Article.builder().text("").build();
    assertThat(bare.textDigest().length()).isZero();
    assertThat(bare.id()).isEmpty();
    assertThat(bare.publishedOn()).isEmpty();
    assertThat(bare).isEqualTo(Article.builder().text("").build());
  }

  @Test
  void needsTextOrDigest() {
    assertRefused(
        () -> Article.builder().build(), Code.MISSING_FIELD, "/textDigest", "text", "textDigest");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025",
        "2025-01",
        "2025-01-20",
        "2025-01-20T10:00",
        "2025-01-20T10:00:00",
        "2025-01-20T10:00:00.123Z",
        "2025-01-20T10:00:00+05:30"
      })
  void keepsDatesAsGiven(String date) {
    Article dated = article.withDatePublished(date);
    assertThat(dated.datePublished()).contains(date);
    assertThat(dated.publishedOn().isPresent()).isEqualTo(date.length() >= 10);
    dated.publishedOn().ifPresent(day -> assertThat(day).isEqualTo(LocalDate.of(2025, 1, 20)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "Monday",
        "20.01.2025",
        "2025-1-2",
        "2025-13",
        "2025-02-30",
        "25-01-20",
        "2025-02-30T10:00:00",
        "2025-01-20 10:00",
        "2025-01-20T10:00:00+0200",
        "2025-01-20T10:00:00+01:00[Europe/Paris]",
        "2025-01-20T25:00",
        "2025-01-20T",
        "+10000-01-20T10:00:00"
      })
  void refusesWhatIsNoDate(String date) {
    assertRefused(
        () -> article.withDatePublished(date),
        Code.ILL_FORMED_VALUE,
        "/datePublished",
        "datePublished",
        date,
        "ISO 8601");
    assertRefused(
        () -> article.withDateModified(date),
        Code.ILL_FORMED_VALUE,
        "/dateModified",
        "dateModified");
  }

  @Test
  void refusesWhatIsNoLanguageTag() {
    assertThat(article.withInLanguage("en-Poly").inLanguage()).contains("en-Poly");
    assertRefused(
        () -> article.withInLanguage("en_US"), Code.ILL_FORMED_VALUE, "/inLanguage", "en_US");
    assertRefused(() -> article.withInLanguage(""), Code.EMPTY_VALUE, "/inLanguage", "inLanguage");
  }

  @Test
  void refusesBlankFields() {
    assertRefused(() -> article.withId(" "), Code.EMPTY_VALUE, "/id", "id");
    assertRefused(() -> article.withUrl(""), Code.EMPTY_VALUE, "/url", "url");
    assertRefused(() -> article.withHeadline(""), Code.EMPTY_VALUE, "/headline", "headline");
    assertRefused(() -> article.withByline("\n"), Code.EMPTY_VALUE, "/byline", "byline");
    assertRefused(() -> article.withDateline(""), Code.EMPTY_VALUE, "/dateline", "dateline");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ab\uD83D", "ab\uDD14c", "ab\uDD14\uD83D", "ab\uD83D\uD83D\uDD14"})
  void refusesHalvesOfSurrogatePairs(String text) {
    assertRefused(
        () -> Article.builder().text(text).build(), Code.ILL_FORMED_TEXT, "/text", "text", "U+D");
    assertThat(
            org.assertj.core.api.Assertions.catchThrowableOfType(
                    NewsClaimException.class, () -> Article.builder().text(text).build())
                .place()
                .index())
        .hasValue(2);
  }

  @Test
  void slicesCodePoints() {
    assertThat(article.slice(Span.of(0, 1))).isEqualTo("\uD83D\uDD14");
    assertThat(article.slice(article.claim("c1").content().get(1))).isEqualTo("“Go around.”");
    assertThat(article.slice(Span.of(0, article.textDigest().length()))).isEqualTo(TEXT);
    assertThat(article.slice(Span.of(3, 3))).isEmpty();
    assertRefused(() -> article.slice(Span.of(0, 1000)), Code.SPAN_OUTSIDE_TEXT, "/end", "1000");
  }

  @Test
  void slicesLongTextsWithAndWithoutSurrogates() {
    for (String unit : List.of("ab", "a\uD83D\uDD14", "\uD83D\uDD14\uD83D\uDD14")) {
      String text = unit.repeat(1000);
      Article longOne = Article.builder().text(text).build();
      for (int at = 0; at < 2000; at += 7) {
        int start = text.offsetByCodePoints(0, at);
        int end = text.offsetByCodePoints(0, Math.min(2000, at + 9));
        assertThat(longOne.slice(Span.of(at, Math.min(2000, at + 9))))
            .isEqualTo(text.substring(start, end));
      }
    }
  }

  @Test
  void livesWithoutItsText() {
    Article without = article.withoutText();
    assertThat(without.text()).isEmpty();
    assertThat(without.textDigest()).isEqualTo(article.textDigest());
    assertThat(without.claims()).isEqualTo(article.claims());
    assertRefused(() -> without.slice(Span.of(0, 1)), Code.MISSING_FIELD, "/text", "withText");
    assertRefused(
        () -> without.withText(TEXT + " "), Code.DIGEST_MISMATCH, "/textDigest", "code points");
    assertThat(without.withText(TEXT)).isEqualTo(article);
  }

  @Test
  void takesAnotherTextOnlyWithItsDigest() {
    Article bare = Article.builder().text("one").build();
    assertRefused(() -> bare.withText("two"), Code.DIGEST_MISMATCH, "/textDigest");
    assertThat(Article.builder().from(bare).text("two").textDigest(TextDigest.of("two")).build())
        .isEqualTo(Article.builder().text("two").build());
    assertRefused(
        () -> bare.withTextDigest(TextDigest.of("two")), Code.DIGEST_MISMATCH, "/textDigest");
  }

  @Test
  void findsByIdWhatIsOfTheType() {
    assertThat(article.source("s2").descriptor()).isEqualTo("Two officials");
    assertThat(article.quantity("q1")).isEqualTo(Samples.acres());
    assertThat(article.time("t1").text()).isEqualTo("Monday");
    assertThat(article.claim("c4").text()).isEqualTo("she denied it");
    assertRefused(() -> article.source("s9"), Code.UNKNOWN_ID, "", "s9", "source");
    assertRefused(() -> article.claim("s1"), Code.UNKNOWN_ID, "", "s1", "claim", "Jane Roe");
    assertRefused(() -> article.quantity("c1"), Code.UNKNOWN_ID, "", "c1", "quantity");
    assertRefused(() -> article.time("q1"), Code.UNKNOWN_ID, "", "q1", "time expression");
  }

  @Test
  void followsTheReferencesOfAClaim() {
    assertThat(article.sources(article.claim("c1"))).containsExactly(article.source("s1"));
    assertThat(article.sources(article.claim("c2"))).isEmpty();
    assertThat(article.quantities(article.claim("c2"))).containsExactly(article.quantity("q1"));
    assertThat(article.times(article.claim("c1"))).containsExactly(article.time("t1"));
    assertRefused(
        () -> article.quantities(claim("c9", Span.of(0, 1)).withQuantities("q9")),
        Code.UNKNOWN_ID,
        "",
        "q9");
  }

  @Test
  void findsTheClaimsOfASource() {
    assertThat(article.claims(article.source("s1")))
        .containsExactly(article.claim("c1"), article.claim("c3"));
    assertThat(article.claims(Samples.source("s9"))).isEmpty();
  }

  @Test
  void findsWhatIsNestedInAClaim() {
    assertThat(article.nested(article.claim("c4"))).containsExactly(article.claim("c3"));
    assertThat(article.nested(article.claim("c3"))).isEmpty();
  }

  @Test
  void findsClaimsByPlace() {
    int it = spanOf("it.").start();
    assertThat(article.claimsAt(it)).containsExactly(article.claim("c3"), article.claim("c4"));
    assertThat(article.claimsAt(spanOf("Jane").start())).isEmpty();
    assertThat(article.claimsAt(spanOf("Go around").start())).containsExactly(article.claim("c1"));
    assertThat(article.claimsAt(-1)).isEmpty();
    assertThat(article.claimsAt(Integer.MAX_VALUE)).isEmpty();
    assertThat(article.claimsIn(Span.of(0, 60))).containsExactly(article.claim("c1"));
    assertThat(article.claimsIn(Span.of(0, article.textDigest().length())))
        .isEqualTo(article.claims());
    assertThat(article.claimsIn(Span.of(it, it))).isEmpty();
  }

  @Test
  void findsBlocksByRole() {
    assertThat(article.blocks(Block.Role.BODY)).isEqualTo(article.blocks());
    assertThat(article.blocks(Block.Role.CAPTION)).isEmpty();
  }

  @Test
  void namesTheSpeaker() {
    assertThat(article.speaker(article.claim("c1"))).isEqualTo("Jane Roe");
    assertThat(article.speaker(article.claim("c4"))).isEqualTo("Two officials");
    assertThat(article.speaker(article.claim("c2"))).isEqualTo("Example News");
    Claim own = article.claim("c2");
    assertThat(Article.builder().text("").build().speaker(own)).isEqualTo("the article");
    assertThat(article.speaker(own.withAttribution(Samples.attribution())))
        .isEqualTo("an unspecified source");
    Article more =
        article.withSources(article.source("s1"), article.source("s2"), Samples.source("s3"));
    assertThat(more.speaker(own.withAttribution(Samples.attribution("s1", "s2"))))
        .isEqualTo("Jane Roe and Two officials");
    assertThat(more.speaker(own.withAttribution(Samples.attribution("s3", "s1", "s2"))))
        .isEqualTo("a US official, Jane Roe and Two officials");
  }

  @Test
  void isShownWithoutItsText() {
    assertThat(article)
        .hasToString(
            "Article a1 \"Bridge closed\": "
                + article.textDigest().length()
                + " code points, 4 claims by 2 sources, 1 quantities, 1 times");
    assertThat(article.toString()).doesNotContain("Go around");
  }

  @Test
  void isEqualToItsCopy() {
    assertThat(Article.builder().from(article).build())
        .isEqualTo(article)
        .hasSameHashCodeAs(article);
    assertThat(article.withId("a2")).isNotEqualTo(article);
  }

  @Test
  void comesBackFromJson() {
    JsonMapper mapper = JsonMapper.builder().build();
    String json = mapper.writeValueAsString(article);
    assertThat(mapper.readValue(json, Article.class)).isEqualTo(article);
    assertThat(mapper.writeValueAsString(mapper.readValue(json, Article.class))).isEqualTo(json);
    assertThat(json).startsWith("{\"id\":\"a1\",\"url\":").doesNotContain("[]", "null", "index");
  }

  @Test
  void convertsIndexesOfStringsToOffsetsAndBack() {
    int index = TEXT.indexOf("1,400");
    int offset = article.codePointOffset(index);
    assertThat(offset).isEqualTo(index - 1);
    assertThat(article.charIndex(offset)).isEqualTo(index);
    assertThat(article.claimsAt(offset)).extracting(Claim::id).containsExactly("c2");
    assertThat(article.codePointOffset(0)).isZero();
    assertThat(article.codePointOffset(1)).isEqualTo(1);
    assertThat(article.codePointOffset(TEXT.length())).isEqualTo(article.textDigest().length());
    assertThat(article.charIndex(article.textDigest().length())).isEqualTo(TEXT.length());
  }

  @Test
  void refusesIndexesAndOffsetsOutsideTheText() {
    assertRefused(() -> article.codePointOffset(-1), Code.SPAN_OUTSIDE_TEXT, "", "index is -1");
    assertRefused(
        () -> article.codePointOffset(TEXT.length() + 1), Code.SPAN_OUTSIDE_TEXT, "", "chars");
    assertRefused(() -> article.charIndex(-1), Code.SPAN_OUTSIDE_TEXT, "", "offset is -1");
    assertRefused(
        () -> article.charIndex(TEXT.length()), Code.SPAN_OUTSIDE_TEXT, "", "code points");
    assertRefused(
        () -> article.withoutText().codePointOffset(0), Code.MISSING_FIELD, "/text", "withText");
  }

  @Test
  void findsTheClaimsOfAQuantity() {
    Quantity acres = article.quantity("q1");
    assertThat(article.claims(acres)).extracting(Claim::id).containsExactly("c2");
    assertThat(article.claims(acres.withId("q9"))).isEmpty();
  }

  @Test
  void findsQuantitiesByKind() {
    assertThat(article.quantities(Quantity.Kind.MEASURE)).containsExactly(article.quantity("q1"));
    assertThat(article.quantities(Quantity.Kind.MONEY)).isEmpty();
  }
}

package org.newsclaim.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsclaim.model.Refusals.assertRefused;
import static org.newsclaim.model.Samples.acres;
import static org.newsclaim.model.Samples.attribution;
import static org.newsclaim.model.Samples.claim;
import static org.newsclaim.model.Samples.cue;
import static org.newsclaim.model.Samples.nested;
import static org.newsclaim.model.Samples.quantity;
import static org.newsclaim.model.Samples.source;
import static org.newsclaim.model.Samples.time;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsclaim.model.NewsClaimException.Code;

/** What an article refuses between its parts. */
class ArticleChecksTest {
  private static final Span IN = Span.of(0, 8);
  private static final Span OUT = Span.of(3, 9);

  /** An article of eight code points, of whose text only the digest is given. */
  private static Article.Builder eight() {
    return digest("\uD83D\uDD14234567\uD83D\uDD14");
  }

  private static Article.Builder digest(String text) {
    return Article.builder().textDigest(TextDigest.of(text));
  }

  static Stream<Arguments> outside() {
    return Stream.of(
        place("/blocks/0/span", b -> b.addBlocks(Block.of(Block.Role.BODY, OUT))),
        place("/sources/0/mentions/1", b -> b.addSources(source("s1").withMentions(IN, OUT))),
        place("/quantities/0/span", b -> b.addQuantities(quantity("q1").withSpan(Span.of(0, 9)))),
        place(
            "/quantities/0/measuredEntity/span",
            b ->
                b.addQuantities(
                    quantity("q1")
                        .withMeasuredEntity(
                            MeasuredEntity.builder()
                                .text("acres")
                                .head("acre")
                                .span(OUT)
                                .build()))),
        place(
            "/quantities/0/whole/span",
            b -> b.addQuantities(quantity("q1").withWhole(Whole.of("voters", OUT)))),
        place(
            "/quantities/0/approximators/0/span",
            b ->
                b.addQuantities(
                    quantity("q1")
                        .withApproximators(acres().approximators().get(0).withSpan(OUT)))),
        place("/times/0/span", b -> b.addTimes(time("t1").withSpan(OUT))),
        place("/claims/0/content/1", b -> b.addClaims(claim("c1", Span.of(0, 2), OUT))),
        place("/claims/0/sentences", b -> b.addClaims(claim("c1", IN).withSentences(OUT))),
        place(
            "/claims/0/factuality/hedges/0",
            b ->
                b.addClaims(
                    claim("c1", IN).withFactuality(Factuality.builder().addHedges(OUT).build()))),
        place(
            "/claims/0/attribution/mention",
            b -> b.addClaims(claim("c1", IN).withAttribution(attribution().withMention(OUT)))),
        place(
            "/claims/1/attribution/cue/spans/0",
            b ->
                b.addClaims(
                    claim("c1", IN),
                    claim("c2", IN).withAttribution(attribution().withCue(cue().withSpans(OUT))))));
  }

  private static Arguments place(String pointer, UnaryOperator<Article.Builder> part) {
    return Arguments.of(pointer, part);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("outside")
  void refusesSpansPastTheEndOfTheText(String pointer, UnaryOperator<Article.Builder> part) {
    assertRefused(
        () -> part.apply(eight()).build(), Code.SPAN_OUTSIDE_TEXT, pointer, "9)", "8 code points");
    assertThat(part.apply(digest("123456789")).build().text()).isEmpty();
  }

  @Test
  void takesSpansUpToTheEndOfTheText() {
    assertThat(eight().addClaims(claim("c1", IN)).build().claimsAt(7)).hasSize(1);
  }

  @Test
  void checksSpansAgainstTheDigestWhereTheTextIsLeftOut() {
    Article.Builder without =
        Article.builder().textDigest(TextDigest.of("12345678")).addClaims(claim("c1", OUT));
    assertRefused(without::build, Code.SPAN_OUTSIDE_TEXT, "/claims/0/content/0");
  }

  @Test
  void refusesAnIdForTwoThings() {
    assertRefused(
        () -> eight().addSources(source("x"), source("x")).build(),
        Code.DUPLICATE_ID,
        "/sources/1/id",
        "\"x\"");
    assertRefused(
        () -> eight().addSources(source("x")).addQuantities(quantity("x")).build(),
        Code.DUPLICATE_ID,
        "/quantities/0/id",
        "\"x\"",
        "US official");
    assertRefused(
        () -> eight().addSources(source("x")).addTimes(time("x")).build(),
        Code.DUPLICATE_ID,
        "/times/0/id");
    assertRefused(
        () -> eight().addTimes(time("x")).addClaims(claim("x", IN)).build(),
        Code.DUPLICATE_ID,
        "/claims/0/id");
  }

  @Test
  void refusesReferencesToNothingOrToAnotherType() {
    assertRefused(
        () -> eight().addClaims(claim("c1", IN).withQuantities("q1")).build(),
        Code.UNKNOWN_ID,
        "/claims/0/quantities/0",
        "\"q1\"",
        "quantity");
    assertRefused(
        () -> eight().addTimes(time("t1")).addClaims(claim("c1", IN).withTimes("t1", "c1")).build(),
        Code.UNKNOWN_ID,
        "/claims/0/times/1",
        "\"c1\"");
    assertRefused(
        () -> eight().addClaims(claim("c1", IN).withAttribution(attribution("s1"))).build(),
        Code.UNKNOWN_ID,
        "/claims/0/attribution/sources/0",
        "source");
    assertRefused(
        () -> eight().addSources(source("s1")).addClaims(nested("c1", "s1")).build(),
        Code.UNKNOWN_ID,
        "/claims/0/attribution/nestedIn",
        "claim");
  }

  @Test
  void refusesClaimsNestedInACircle() {
    assertRefused(
        () -> eight().addClaims(nested("c1", "c1")).build(),
        Code.CYCLE,
        "/claims/0/attribution/nestedIn",
        "\"c1\"");
    assertRefused(
        () ->
            eight()
                .addClaims(
                    claim("c0", IN), nested("c1", "c2"), nested("c2", "c3"), nested("c3", "c2"))
                .build(),
        Code.CYCLE,
        "/claims/1/attribution/nestedIn");
    Article tree =
        eight()
            .addClaims(nested("c1", "c2"), nested("c2", "c4"), nested("c3", "c2"), claim("c4", IN))
            .build();
    assertThat(tree.nested(tree.claim("c2"))).hasSize(2);
  }

  /** Quadratic work or recursion over the claims would not come to an end here. */
  @Test
  void buildsAndSearchesALargeArticle() {
    int count = 100_000;
    List<Claim> claims = new ArrayList<>();
    Attribution said = attribution("s1");
    for (int i = 0; i < count; i++) {
      Attribution attribution = i == 0 ? said : said.withNestedIn("c" + (i - 1));
      claims.add(
          claim("c" + i, Span.of(i * 10, i * 10 + 8))
              .withText("\uD83D\uDD141234567")
              .withAttribution(attribution)
              .withQuantities("q" + i));
    }
    Article large =
        Article.builder()
            .text("\uD83D\uDD14123456789".repeat(count))
            .addSources(source("s1"))
            .quantities(
                claims.stream()
                    .map(c -> quantity(c.quantities().get(0)).withText("\uD83D\uDD141234"))
                    .toList())
            .claims(claims)
            .build();
    for (int i = 0; i < count; i++) {
      Claim claim = large.claim("c" + i);
      assertThat(large.claimsAt(i * 10).get(0)).isSameAs(claim);
      assertThat(large.nested(claim)).hasSize(i == count - 1 ? 0 : 1);
      assertThat(large.slice(claim.content().get(0))).endsWith("7");
    }
    assertThat(large.claims(large.source("s1"))).hasSize(count);
  }

  @Test
  void refusesAClaimWhoseTextIsNotItsContent() {
    Article.Builder article =
        Article.builder().text("abc").addClaims(claim("c1", Span.of(0, 3)).withText("INVENTED"));
    assertRefused(article::build, Code.INCONSISTENT, "/claims/0/text", "\"INVENTED\"");
    assertRefused(
        () -> said("She said that it is not shut.", 9, 28, "that it is shut"),
        Code.INCONSISTENT,
        "/claims/0/text");
    assertRefused(
        () -> said("It cost $5.", 0, 11, "It cost 5."), Code.INCONSISTENT, "/claims/0/text");
  }

  @Test
  void takesAClaimThatIsItsContentReadOut() {
    assertThat(said("She said that it is shut.", 9, 25, "it is shut").claims()).hasSize(1);
    assertThat(said("\u201CIt is\n shut,\u201D she said.", 0, 15, "It is shut").claims())
        .hasSize(1);
    assertThat(said("\uD83D\uDD14 It is shut.", 2, 13, "it is shut").claims()).hasSize(1);
    assertThat(said("that", 0, 4, "that").claims()).hasSize(1);
  }

  private static Article said(String text, int start, int end, String words) {
    return Article.builder()
        .text(text)
        .addClaims(claim("c1", Span.of(start, end)).withText(words))
        .build();
  }

  @Test
  void refusesAQuantityWhoseTextIsNotAtItsSpans() {
    Article article = Article.builder().text(Samples.TEXT).addQuantities(acres()).build();
    assertThat(article.holds(acres())).isTrue();
    Quantity other = acres().withText("more than 1,500 acres");
    assertThat(article.holds(other)).isFalse();
    assertThat(article.withoutText().holds(other)).isTrue();
    assertThat(article.holds(acres().withSpan(Span.of(0, 5000)))).isFalse();
    assertRefused(() -> article.withQuantities(other), Code.INCONSISTENT, "/quantities/0/text");
  }
}

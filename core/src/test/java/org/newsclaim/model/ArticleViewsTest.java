package org.newsclaim.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsclaim.model.Refusals.assertRefused;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaim.model.Explanation.Target;
import org.newsclaim.model.NewsClaimException.Code;

/** What an article says of its parts: statements, times of quantities, words that hold. */
class ArticleViewsTest {
  private static final String TEXT = "In May, the “new” dam – and 40 gates – leaked $5, he said.";

  private static Claim said(String id, String confidence) {
    Attribution attribution = Samples.attribution();
    return Samples.claim(id, Span.of(0, 1))
        .withAttribution(
            confidence.isEmpty()
                ? attribution
                : attribution.withConfidence(new BigDecimal(confidence)));
  }

  @Test
  void statementsAreSaidWithHighConfidence() {
    Claim thought = said("c4", "0.99");
    Attribution attribution = thought.attribution().orElseThrow();
    Cue thinks = attribution.cue().withKind(Cue.Kind.THINK);
    Article article =
        Article.builder()
            .textDigest(TextDigest.of(TEXT))
            .addClaims(said("c1", "0.9"), said("c2", "0.89"), said("c3", ""))
            .addClaims(thought.withAttribution(attribution.withCue(thinks)))
            .addClaims(Samples.claim("c5", Span.of(0, 1)))
            .build();
    assertThat(article.statements()).extracting(Claim::id).containsExactly("c1", "c3");
  }

  @Test
  void aQuantityHasTheTimeThatItNames() {
    Article article =
        Article.builder()
            .textDigest(TextDigest.of(TEXT))
            .addTimes(Samples.time("t1"))
            .addQuantities(Samples.quantity("q1").withTime("t1"), Samples.quantity("q2"))
            .build();
    assertThat(article.time(article.quantities().get(0))).contains(article.times().get(0));
    assertThat(article.time(article.quantities().get(1))).isEmpty();
    assertRefused(() -> article.withTimes(), Code.UNKNOWN_ID, "/quantities/0/time", "t1");
  }

  private static Claim claim(String words, String... content) {
    Span[] spans = new Span[content.length];
    for (int i = 0; i < content.length; i++) {
      spans[i] = Samples.spanOf(TEXT, content[i]);
    }
    return Samples.claim("c1", spans).withText(words);
  }

  /** Marks, white space and capitals may differ; words, digits and signs of currencies may not. */
  @Test
  void wordsOfAClaimHoldWhateverTheirMarks() {
    Article article = Article.builder().text(TEXT).build();
    assertThat(article.holds(claim("the “new” dam", "the “new” dam"))).isTrue();
    assertThat(article.holds(claim("The new dam", "the “new” dam"))).isTrue();
    assertThat(
            article.holds(
                claim("the new, dam -- and 40\u00a0gates.", "the “new” dam", "and 40 gates")))
        .isTrue();
    assertThat(article.holds(claim("leaked $5", "leaked $5"))).isTrue();
    assertThat(article.holds(claim("leaked 5", "leaked $5"))).isFalse();
    assertThat(article.holds(claim("the old dam", "the “new” dam"))).isFalse();
    assertThat(article.holds(claim("the new", "the “new” dam"))).isFalse();
    assertThat(article.holds(claim("the new dam leaked", "the “new” dam"))).isFalse();
    assertThat(article.holds(claim("and 41 gates", "and 40 gates"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"40 gates", "40 \u201cgates\u201d"})
  void wordsOfAQuantityHoldToo(String words) {
    Article article = Article.builder().text(TEXT).build();
    Quantity quantity =
        Quantity.builder()
            .from(Samples.quantity("q1"))
            .text(words)
            .number(Samples.spanOf(TEXT, "40"))
            .span(Samples.spanOf(TEXT, "40 gates"))
            .build();
    assertThat(article.holds(quantity)).isTrue();
    assertThat(article.holds(quantity.withText("40"))).isFalse();
  }

  @Test
  void anExplanationIsOneLineForEachFindingAndRule() {
    Explanation.Step step =
        new Explanation.Step("quantity.not.page", "a page", Explanation.Verdict.REFUSED);
    Explanation.Finding number =
        new Explanation.Finding(
            Target.NUMBER, Span.of(28, 30), "40", Explanation.Verdict.REFUSED, List.of(step));
    Explanation.Finding cue =
        new Explanation.Finding(
            Target.CUE, Span.of(50, 54), "said", Explanation.Verdict.KEPT, List.of());
    Explanation explanation = new Explanation(TEXT, List.of(number, cue), List.of());
    assertThat(explanation.of(Target.CUE)).containsExactly(cue);
    assertThat(explanation.of(Target.TIME)).isEmpty();
    assertThat(explanation)
        .hasToString(
            """
            - number "40" at [28,30)
                refused by quantity.not.page: a page
            + cue "said" at [50,54)
            """);
  }

  @ParameterizedTest
  @EnumSource
  void onlySomeKindsOfPagesAreArticles(PageKind kind) {
    assertThat(kind.isArticle())
        .isEqualTo(
            switch (kind) {
              case ARTICLE, LIVE_BLOG, OPINION, GALLERY, VIDEO, PAYWALL_STUB -> true;
              default -> false;
            });
  }

  @Test
  void anImageIsItsUrl() {
    assertThat(Image.of("a.jpg").withCredit("Al Doe")).hasToString("a.jpg");
  }
}

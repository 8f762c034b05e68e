package org.newsclaim.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsclaim.model.Refusals.assertRefused;

import org.junit.jupiter.api.Test;
import org.newsclaim.model.NewsClaimException.Code;

class ClaimTest {

  private final Claim claim = Samples.claim("c1", Span.of(0, 4), Span.of(6, 9));

  @Test
  void isCertainAndPositiveUnlessItIsSaid() {
    assertThat(claim.factuality())
        .isEqualTo(Factuality.of(Factuality.Certainty.CERTAIN, Factuality.Polarity.POSITIVE));
    assertThat(claim.attribution()).isEmpty();
  }

  @Test
  void needsContentInTheOrderOfTheText() {
    assertRefused(() -> Samples.claim("c1"), Code.EMPTY_VALUE, "/content", "content");
    assertRefused(
        () -> claim.withContent(Span.of(6, 9), Span.of(0, 4)),
        Code.SPANS_OUT_OF_ORDER,
        "/content/1",
        "[0,4) after [6,9)");
    assertRefused(
        () -> claim.withContent(Span.of(0, 5), Span.of(4, 9)),
        Code.SPANS_OUT_OF_ORDER,
        "/content/1",
        "content");
    assertThat(claim.withContent(Span.of(0, 4), Span.of(4, 9)).content()).hasSize(2);
  }

  @Test
  void refusesBlankAndMissingFields() {
    assertRefused(() -> claim.withId(""), Code.EMPTY_VALUE, "/id", "id");
    assertRefused(() -> claim.withText(" "), Code.EMPTY_VALUE, "/text", "text");
    assertRefused(
        () -> Claim.builder().id("c1").build(), Code.MISSING_FIELD, "/text", "text, sentences");
  }

  @Test
  void refusesAnIdTwice() {
    assertRefused(() -> claim.withQuantities("q1", "q1"), Code.DUPLICATE_ID, "/quantities/1", "q1");
    assertRefused(() -> claim.withTimes("t1", ""), Code.EMPTY_VALUE, "/times/1", "times");
  }

  @Test
  void isShownInShort() {
    assertThat(claim).hasToString("c1 \"The bridge is closed\"");
    assertThat(claim.withAttribution(Samples.attribution("s1", "s2")))
        .hasToString("c1 \"The bridge is closed\" by [s1, s2]");
  }
}

package org.newsclaim.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsclaim.model.Refusals.assertRefused;

import org.junit.jupiter.api.Test;
import org.newsclaim.model.NewsClaimException.Code;

class FactualityTest {

  @Test
  void isCertainAndPositiveUnlessItIsSaid() {
    assertThat(Factuality.builder().build())
        .isEqualTo(Factuality.of(Factuality.Certainty.CERTAIN, Factuality.Polarity.POSITIVE));
  }

  @Test
  void refusesHedgesOutOfOrder() {
    assertRefused(
        () -> Factuality.builder().addHedges(Span.of(3, 5), Span.of(4, 6)).build(),
        Code.SPANS_OUT_OF_ORDER,
        "/hedges/1",
        "hedges");
  }

  @Test
  void isShownInShort() {
    Factuality likely = Factuality.of(Factuality.Certainty.PROBABLE, Factuality.Polarity.NEGATIVE);
    assertThat(likely).hasToString("PROBABLE NEGATIVE");
    assertThat(likely.withHedges(Span.of(3, 5))).hasToString("PROBABLE NEGATIVE [[3,5)]");
  }
}

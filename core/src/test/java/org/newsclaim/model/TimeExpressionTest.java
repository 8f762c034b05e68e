package org.newsclaim.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsclaim.model.Refusals.assertRefused;

import org.junit.jupiter.api.Test;
import org.newsclaim.model.NewsClaimException.Code;

class TimeExpressionTest {

  private final TimeExpression monday = Samples.time("t1");

  @Test
  void isNotResolvedUnlessItIsSaid() {
    assertThat(monday.resolved()).isFalse();
    assertThat(monday.withValue("2025-01-20").withResolved(true).value()).contains("2025-01-20");
    assertRefused(() -> monday.withResolved(true), Code.INCONSISTENT, "/value", "resolved");
  }

  @Test
  void refusesBlankAndMissingFields() {
    assertRefused(() -> monday.withId(""), Code.EMPTY_VALUE, "/id");
    assertRefused(() -> monday.withText(""), Code.EMPTY_VALUE, "/text");
    assertRefused(() -> monday.withValue(""), Code.EMPTY_VALUE, "/value");
    assertRefused(
        () -> TimeExpression.builder().build(), Code.MISSING_FIELD, "/id", "id, text, span");
  }

  @Test
  void isShownInShort() {
    assertThat(monday).hasToString("t1 \"Monday\" = ?");
    assertThat(monday.withValue("XXXX-01-20")).hasToString("t1 \"Monday\" = XXXX-01-20");
  }
}

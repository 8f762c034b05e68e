package org.newsclaim.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsclaim.model.Refusals.assertRefused;

import org.junit.jupiter.api.Test;
import org.newsclaim.model.NewsClaimException.Code;

class ApproximatorTest {

  private final Approximator about =
      Approximator.builder()
          .text("about")
          .kind(Approximator.Kind.APPROX)
          .span(Span.of(0, 5))
          .build();

  @Test
  void refusesBadFields() {
    assertRefused(() -> about.withText(""), Code.EMPTY_VALUE, "/text");
    assertRefused(
        () -> Approximator.builder().build(), Code.MISSING_FIELD, "/text", "text, kind, span");
  }

  @Test
  void isShownInShort() {
    assertThat(about).hasToString("about (APPROX)").isNotEqualTo(about.withSpan(Span.of(1, 6)));
  }
}

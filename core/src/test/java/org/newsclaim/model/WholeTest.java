package org.newsclaim.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsclaim.model.Refusals.assertRefused;

import org.junit.jupiter.api.Test;
import org.newsclaim.model.NewsClaimException.Code;

class WholeTest {

  @Test
  void refusesBadFields() {
    assertRefused(() -> Whole.of("", Span.of(0, 1)), Code.EMPTY_VALUE, "/text");
    assertRefused(() -> Whole.builder().text("voters").build(), Code.MISSING_FIELD, "/span");
  }

  @Test
  void isShownByItsWords() {
    assertThat(Whole.of("voters", Span.of(0, 6)))
        .hasToString("voters")
        .isEqualTo(Whole.builder().text("voters").span(Span.of(0, 6)).build());
  }
}

package org.newsclaim.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsclaim.model.Refusals.assertRefused;

import org.junit.jupiter.api.Test;
import org.newsclaim.model.NewsClaimException.Code;

class MeasuredEntityTest {

  private final MeasuredEntity homes =
      MeasuredEntity.builder().text("empty homes").head("home").span(Span.of(0, 11)).build();

  @Test
  void refusesBadFields() {
    assertRefused(() -> homes.withText(""), Code.EMPTY_VALUE, "/text");
    assertRefused(() -> homes.withHead(""), Code.EMPTY_VALUE, "/head");
    assertRefused(
        () -> MeasuredEntity.builder().build(), Code.MISSING_FIELD, "/text", "text, head, span");
  }

  @Test
  void isShownInShort() {
    assertThat(homes).hasToString("empty homes (home)").isEqualTo(homes.withHead("home"));
  }
}

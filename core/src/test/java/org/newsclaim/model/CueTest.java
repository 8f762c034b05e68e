package org.newsclaim.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsclaim.model.Refusals.assertRefused;

import org.junit.jupiter.api.Test;
import org.newsclaim.model.NewsClaimException.Code;

class CueTest {

  private final Cue cue = Samples.cue();

  @Test
  void refusesBadFields() {
    assertRefused(() -> cue.withText(""), Code.EMPTY_VALUE, "/text");
    assertRefused(() -> cue.withLemma(" "), Code.EMPTY_VALUE, "/lemma");
    assertRefused(() -> cue.withSpans(), Code.EMPTY_VALUE, "/spans");
    assertRefused(
        () -> cue.withSpans(Span.of(3, 5), Span.of(1, 2)), Code.SPANS_OUT_OF_ORDER, "/spans/1");
    assertRefused(() -> Cue.builder().build(), Code.MISSING_FIELD, "/text", "text, lemma, kind");
  }

  @Test
  void isShownInShort() {
    assertThat(cue).hasToString("said (SAY)").isEqualTo(Samples.cue());
  }
}

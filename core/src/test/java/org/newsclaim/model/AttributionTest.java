package org.newsclaim.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsclaim.model.Refusals.assertRefused;

import org.junit.jupiter.api.Test;
import org.newsclaim.model.NewsClaimException.Code;

class AttributionTest {

  private final Attribution attribution = Samples.attribution("s1");

  @Test
  void mayHaveNoSource() {
    assertThat(Samples.attribution().sources()).isEmpty();
  }

  @Test
  void refusesBadFields() {
    assertRefused(
        () -> Samples.attribution("s1", "s2", "s1"), Code.DUPLICATE_ID, "/sources/2", "s1");
    assertRefused(() -> attribution.withNestedIn(""), Code.EMPTY_VALUE, "/nestedIn");
    assertRefused(() -> attribution.withAnonymityGround(""), Code.EMPTY_VALUE, "/anonymityGround");
    assertRefused(
        () -> Attribution.builder().build(), Code.MISSING_FIELD, "/quotation", "quotation, cue");
  }

  @Test
  void isShownInShort() {
    assertThat(attribution).hasToString("[s1] said (SAY) INDIRECT");
    assertThat(attribution.withNestedIn("c2")).hasToString("[s1] said (SAY) INDIRECT in c2");
  }
}

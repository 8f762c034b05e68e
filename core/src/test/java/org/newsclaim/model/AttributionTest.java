package org.newsclaim.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsclaim.model.Refusals.assertRefused;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
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

  /** Few ids are compared with each other, many are remembered. */
  @Test
  void refusesBadIdsAmongMany() {
    String[] ids = IntStream.range(0, 40).mapToObj(i -> "s" + i).toArray(String[]::new);
    assertThat(Samples.attribution(ids).sources()).hasSize(40);
    ids[39] = "s7";
    assertRefused(() -> Samples.attribution(ids), Code.DUPLICATE_ID, "/sources/39", "s7");
    ids[39] = " ";
    assertRefused(() -> Samples.attribution(ids), Code.EMPTY_VALUE, "/sources/39");
  }

  @Test
  void keepsAConfidenceFromZeroToOne() {
    assertThat(attribution.withConfidence(new BigDecimal("0.90")).confidence())
        .contains(new BigDecimal("0.9"));
    for (String wrong : List.of("-0.01", "1.01", "0.905")) {
      assertRefused(
          () -> attribution.withConfidence(new BigDecimal(wrong)),
          Code.INCONSISTENT,
          "/confidence",
          wrong);
    }
  }

  @Test
  void assertsUnlessSomethingElseIsSet() {
    assertThat(attribution.stance()).isEqualTo(Attribution.Stance.ASSERTS);
    assertThat(attribution.withStance(Attribution.Stance.DENIES))
        .hasToString("[s1] said (SAY) INDIRECT DENIES");
  }

  @Test
  void isShownInShort() {
    assertThat(attribution).hasToString("[s1] said (SAY) INDIRECT");
    assertThat(attribution.withNestedIn("c2")).hasToString("[s1] said (SAY) INDIRECT in c2");
  }
}

package org.newsclaim.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaim.NewsClaims;
import org.newsclaim.compare.result.ClaimComparison;
import org.newsclaim.compare.result.ClaimRelation;
import org.newsclaim.model.Article;

class ClaimsTest {
  @ParameterizedTest(name = "{0} / {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The mayor said that 40 boats sank in the harbor."
            + " | The mayor said that 40 boats sank in the harbor. | REPEATS",
        "The mayor said that 40 boats sank in the harbor."
            + " | The coast guard said that dozens of boats sank in the harbor. | SUPPORTS",
        "The mayor said that 40 boats sank in the harbor."
            + " | The mayor said that 25 boats sank in the harbor. | CONTRADICTS",
        "The mayor said that 40 boats sank in the harbor."
            + " | The coast guard said that 25 boats sank in the harbor. | DIFFERS",
        "The mayor said that the harbor bridge was safe."
            + " | The mayor said that the harbor bridge was not safe. | CONTRADICTS",
        "The mayor said that the harbor bridge will close."
            + " | The mayor said that the harbor bridge may close. | DIFFERS",
        "The mayor said that 40 boats sank in the harbor."
            + " | The bishop said that the organ needs new pipes. | UNRELATED",
      })
  void relates(String one, String other, ClaimRelation relation) {
    Article a = NewsClaims.parse(one);
    Article b = NewsClaims.parse(other);
    ClaimComparison comparison = Claims.compare(a, a.claims().get(0), b, b.claims().get(0));
    assertThat(comparison.relation()).isEqualTo(relation);
    assertThat(comparison.reasons()).isNotEmpty();
    assertThat(comparison.reasons().get(0).a()).isNotEmpty();
    assertThat(comparison.likeness().score()).isBetween(0.0, 1.0);
  }
}

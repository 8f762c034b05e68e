package org.newsclaim.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsclaim.NewsClaims;
import org.newsclaim.attribution.cue.CueRule;
import org.newsclaim.model.Article;

/** How sure attributions are, by the way in which they were found. */
class ConfidenceTableTest {
  private static final ConfidenceTable TABLE = ConfidenceTable.load();

  @ParameterizedTest
  @EnumSource
  void hasALineForEachRuleThatKeeps(CueRule rule) {
    boolean keeps = !rule.id().startsWith("attribution.not.") && rule != CueRule.CONTINUED;
    assertThat(TABLE.has(rule.id())).isEqualTo(keeps);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“The road is shut,” Ida Moss said. | 0.97 | 1",
        "Ida Moss said that the road is shut. | 0.92 | 1",
        "Ida Moss supports the plan. | 0.52 | 0",
        "The road is expected to open in May. | 0.55 | 0",
      })
  void isASpeechOfHighConfidenceOrNot(String text, BigDecimal confidence, int statements) {
    Article article = NewsClaims.parse(text);
    assertThat(article.claims().get(0).attribution().orElseThrow().confidence())
        .hasValueSatisfying(c -> assertThat(c).isEqualByComparingTo(confidence));
    assertThat(article.statements()).hasSize(statements);
  }
}

package org.newsclaim.attribution.cue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsclaim.NewsClaims;
import org.newsclaim.model.Explanation.Step;
import org.newsclaim.model.Explanation.Target;

/** Runs the examples of every rule for cues. */
class CueRuleTest {
  private static List<String> rules(String text) {
    return NewsClaims.explain(text).of(Target.CUE).stream()
        .flatMap(finding -> finding.steps().stream())
        .map(Step::rule)
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void decidesInItsExample(CueRule rule) {
    assertThat(rules(rule.example())).as(rule.example()).contains(rule.id());
  }

  @ParameterizedTest
  @EnumSource
  void doesNotDecideInItsCounterexample(CueRule rule) {
    assertThat(rules(rule.counterexample()))
        .as(rule.counterexample())
        .isNotEmpty()
        .doesNotContain(rule.id());
  }

  @ParameterizedTest
  @EnumSource
  void hasAnIdentifierAndOneLine(CueRule rule) {
    assertThat(rule.id()).matches("attribution(\\.[a-z-]+)+");
    assertThat(rule.meaning()).matches("[A-Za-z\"].*[^.\n]");
  }

  @Test
  void hasUniqueIdentifiers() {
    assertThat(CueRule.values()).extracting(CueRule::id).doesNotHaveDuplicates();
  }
}

package org.newsclaim.attribution.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsclaim.NewsClaims;
import org.newsclaim.model.Explanation.Step;
import org.newsclaim.model.Explanation.Target;

/** Runs the examples of every rule for sources. */
class SourceRuleTest {
  private static List<String> rules(String text) {
    return NewsClaims.explain(text).of(Target.MENTION).stream()
        .flatMap(finding -> finding.steps().stream())
        .map(Step::rule)
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void decidesInItsExample(SourceRule rule) {
    assertThat(rules(rule.example())).as(rule.example()).contains(rule.id());
  }

  @ParameterizedTest
  @EnumSource
  void doesNotDecideInItsCounterexample(SourceRule rule) {
    assertThat(rules(rule.counterexample()))
        .as(rule.counterexample())
        .isNotEmpty()
        .doesNotContain(rule.id());
  }

  @ParameterizedTest
  @EnumSource
  void hasAnIdentifierAndOneLine(SourceRule rule) {
    assertThat(rule.id()).matches("source(\\.[a-z-]+)+");
    assertThat(rule.meaning()).matches("[A-Za-z\"].*[^.\n]");
  }

  @Test
  void hasUniqueIdentifiers() {
    assertThat(SourceRule.values()).extracting(SourceRule::id).doesNotHaveDuplicates();
  }
}

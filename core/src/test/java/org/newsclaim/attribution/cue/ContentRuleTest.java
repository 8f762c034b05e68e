package org.newsclaim.attribution.cue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsclaim.NewsClaims;
import org.newsclaim.model.Explanation.Step;
import org.newsclaim.model.Explanation.Target;

/** Runs the examples of every rule that ends a content. */
class ContentRuleTest {
  private static List<String> rules(String text) {
    return NewsClaims.explain(text).of(Target.CUE).stream()
        .flatMap(finding -> finding.steps().stream())
        .map(Step::rule)
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void decidesInItsExample(ContentRule rule) {
    assertThat(rules(rule.example())).as(rule.example()).contains(rule.id());
  }

  @ParameterizedTest
  @EnumSource
  void doesNotDecideInItsCounterexample(ContentRule rule) {
    assertThat(rules(rule.counterexample()))
        .as(rule.counterexample())
        .isNotEmpty()
        .doesNotContain(rule.id());
  }

  @ParameterizedTest
  @EnumSource
  void hasAnIdentifierAndOneLine(ContentRule rule) {
    assertThat(rule.id()).matches("attribution(\\.[a-z-]+)+");
    assertThat(rule.meaning()).matches("[A-Za-z\"].*[^.\n]");
  }

  @Test
  void hasUniqueIdentifiers() {
    assertThat(ContentRule.values()).extracting(ContentRule::id).doesNotHaveDuplicates();
  }
}

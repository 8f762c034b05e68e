package org.newsclaim.text.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsclaim.NewsClaims;
import org.newsclaim.attribution.ClaimRule;
import org.newsclaim.attribution.cue.ContentRule;
import org.newsclaim.attribution.cue.CueRule;
import org.newsclaim.attribution.source.SourceRule;
import org.newsclaim.model.Explanation.Step;
import org.newsclaim.model.Explanation.Target;
import org.newsclaim.quantity.exclusion.QuantityRule;
import org.newsclaim.time.rule.TimeRule;

/**
 * Holds every rule to what a reader is told of it, and runs the examples of those for attributions.
 * Those for numbers and times run beside their parsers.
 */
class RuleTest {
  static Stream<Rule> attribution() {
    return Stream.<Rule[]>of(
            CueRule.values(), ContentRule.values(), SourceRule.values(), ClaimRule.values())
        .flatMap(Stream::of);
  }

  static Stream<Rule> all() {
    return Stream.concat(
        attribution(),
        Stream.<Rule[]>of(QuantityRule.values(), TimeRule.values()).flatMap(Stream::of));
  }

  private static List<String> decided(Rule rule, String text) {
    Target target =
        rule instanceof ClaimRule
            ? Target.SENTENCE
            : rule instanceof SourceRule ? Target.MENTION : Target.CUE;
    return NewsClaims.explain(text).of(target).stream()
        .flatMap(finding -> finding.steps().stream())
        .map(Step::rule)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("attribution")
  void decidesInItsExample(Rule rule) {
    assertThat(decided(rule, rule.example())).as(rule.example()).contains(rule.id());
  }

  @ParameterizedTest
  @MethodSource("attribution")
  void doesNotDecideInItsCounterexample(Rule rule) {
    assertThat(decided(rule, rule.counterexample()))
        .as(rule.counterexample())
        .isNotEmpty()
        .doesNotContain(rule.id());
  }

  @ParameterizedTest
  @MethodSource("all")
  void hasAnIdentifierAndOneLine(Rule rule) {
    assertThat(rule.id()).matches("(attribution|claim|source|quantity|time)(\\.[a-z-]+)+");
    assertThat(rule.meaning()).matches("[A-Za-z\"].*[^.\n]");
  }

  @Test
  void hasUniqueIdentifiers() {
    assertThat(all()).extracting(Rule::id).doesNotHaveDuplicates();
  }
}

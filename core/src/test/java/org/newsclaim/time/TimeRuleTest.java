package org.newsclaim.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsclaim.model.CodePointOffsets;
import org.newsclaim.model.Explanation.Verdict;
import org.newsclaim.model.TimeExpression;
import org.newsclaim.text.lexicon.WordIndex;
import org.newsclaim.text.rule.Rule;
import org.newsclaim.text.syntax.SyntaxAnalyzer;
import org.newsclaim.time.extract.TimeExtractor;
import org.newsclaim.time.rule.TimeRule;

/** Runs the examples of every rule for times. The day of writing is a Wednesday. */
class TimeRuleTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

  private static final TimeExtractor EXTRACTOR = new TimeExtractor(WordIndex.english());

  private final List<Rule> kept = new ArrayList<>();
  private final List<Rule> refused = new ArrayList<>();

  private List<TimeExpression> parse(String text) {
    return EXTRACTOR.findAll(
        SyntaxAnalyzer.of(WordIndex.english()).analyze(text),
        CodePointOffsets.of(text),
        Optional.of(DAY),
        (target, first, end, rule, verdict) ->
            (verdict == Verdict.KEPT ? kept : refused).add(rule));
  }

  static Set<TimeRule> refusals() {
    EnumSet<TimeRule> rules = EnumSet.allOf(TimeRule.class);
    rules.removeIf(rule -> !rule.id().startsWith("time.not."));
    return rules;
  }

  static Set<TimeRule> keeping() {
    return EnumSet.complementOf(EnumSet.copyOf(refusals()));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void refusesItsExample(TimeRule rule) {
    assertThat(parse(rule.example())).as(rule.example()).isEmpty();
    assertThat(refused).as(rule.example()).containsOnlyOnce(rule);
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void findsATimeInTheCounterexample(TimeRule rule) {
    assertThat(parse(rule.counterexample())).as(rule.counterexample()).isNotEmpty();
    assertThat(refused).as(rule.counterexample()).doesNotContain(rule);
  }

  @ParameterizedTest
  @MethodSource("keeping")
  void keepsItsExample(TimeRule rule) {
    assertThat(parse(rule.example())).as(rule.example()).isNotEmpty();
    assertThat(kept).as(rule.example()).contains(rule);
  }

  @ParameterizedTest
  @MethodSource("keeping")
  void isSilentInTheCounterexample(TimeRule rule) {
    parse(rule.counterexample());
    assertThat(kept).as(rule.counterexample()).doesNotContain(rule);
  }

  @Test
  void saysHowAValueIsFound() {
    parse("The board will vote on Friday.");
    assertThat(kept).containsExactly(TimeRule.WEEKDAY, TimeRule.WEEKDAY_AFTER);
  }
}

package org.newsclaim.quantity.exclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsclaim.model.CodePointOffsets;
import org.newsclaim.model.Explanation.Verdict;
import org.newsclaim.model.Quantity;
import org.newsclaim.quantity.QuantityParseException;
import org.newsclaim.quantity.QuantityParser;
import org.newsclaim.quantity.extract.QuantityExtractor;
import org.newsclaim.text.lexicon.WordIndex;
import org.newsclaim.text.rule.Rule;
import org.newsclaim.text.syntax.SyntaxAnalyzer;

/** Runs the examples of every rule for numbers. */
class QuantityRuleTest {
  private static final QuantityExtractor EXTRACTOR = new QuantityExtractor(WordIndex.english());

  private final List<Rule> kept = new ArrayList<>();
  private final List<Rule> refused = new ArrayList<>();

  private List<Quantity> parse(String text) {
    return EXTRACTOR.findAll(
        SyntaxAnalyzer.of(WordIndex.english()).analyze(text),
        CodePointOffsets.of(text),
        (target, first, end, rule, verdict) ->
            (verdict == Verdict.KEPT ? kept : refused).add(rule));
  }

  static Set<QuantityRule> refusals() {
    EnumSet<QuantityRule> rules = EnumSet.allOf(QuantityRule.class);
    rules.removeIf(rule -> !rule.id().startsWith("quantity.not."));
    return rules;
  }

  static Stream<QuantityRule> keeping() {
    Set<QuantityRule> refusals = refusals();
    return Arrays.stream(QuantityRule.values()).filter(rule -> !refusals.contains(rule));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void refusesItsExample(QuantityRule rule) {
    parse(rule.example());
    assertThat(refused).as(rule.example()).contains(rule);
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void givesAQuantityInTheCounterexample(QuantityRule rule) {
    assertThat(parse(rule.counterexample())).as(rule.counterexample()).isNotEmpty();
    assertThat(refused).as(rule.counterexample()).doesNotContain(rule);
  }

  @ParameterizedTest
  @MethodSource("keeping")
  void keepsItsExample(QuantityRule rule) {
    assertThat(parse(rule.example())).as(rule.example()).isNotEmpty();
    assertThat(kept).as(rule.example()).contains(rule);
  }

  @ParameterizedTest
  @MethodSource("keeping")
  void isSilentInTheCounterexample(QuantityRule rule) {
    parse(rule.counterexample());
    assertThat(kept).as(rule.counterexample()).doesNotContain(rule);
  }

  @ParameterizedTest
  @EnumSource(names = {"NUMBERED_THING", "SLASHED", "SCORE", "MODEL_NUMBER"})
  void isNamedByTheExceptionOfTheParser(QuantityRule rule) {
    assertThatExceptionOfType(QuantityParseException.class)
        .isThrownBy(() -> QuantityParser.english().parse(rule.example()))
        .withMessageContaining(rule.id())
        .withMessageContaining(rule.meaning())
        .satisfies(refusal -> assertThat(refusal.rule()).contains(rule.id()));
  }
}

package org.newsclaim.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsclaim.model.Quantity;
import org.newsclaim.model.Span;

class QuantityParserTest {
  private static final QuantityParser PARSER = QuantityParser.english();

  static Stream<Arguments> quantities() {
    return Stream.of(
            "numbers",
            "ranges",
            "ratios",
            "approximators",
            "units",
            "money",
            "entities",
            "vague",
            "changes",
            "ages",
            "ordinals",
            "newsroom",
            "newsroom-two",
            "newsroom-three",
            "newsroom-four")
        .flatMap(name -> QuantityTables.rows(name + ".tsv"));
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
            "refusals",
            "newsroom-traps",
            "newsroom-two-traps",
            "newsroom-three-traps",
            "newsroom-four-traps")
        .flatMap(name -> QuantityTables.rows(name + ".tsv"));
  }

  @ParameterizedTest
  @MethodSource
  void quantities(String text, String expected) {
    assertThat(QuantityTables.write(PARSER.findAll(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource
  void refusals(String text, String why) {
    assertThat(PARSER.findAll(text)).as(why).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("quantities")
  void spansHoldTheWords(String text, String expected) {
    for (Quantity quantity : PARSER.findAll(text)) {
      assertThat(quantity.text()).as(expected).contains(slice(text, quantity.span()));
      quantity
          .number()
          .ifPresent(
              number -> assertThat(slice(text, quantity.span())).contains(slice(text, number)));
      quantity
          .measuredEntity()
          .ifPresent(entity -> assertThat(slice(text, entity.span())).isEqualTo(entity.text()));
      quantity
          .whole()
          .ifPresent(whole -> assertThat(slice(text, whole.span())).isEqualTo(whole.text()));
    }
  }

  private static String slice(String text, Span span) {
    return text.substring(span.start(), span.end());
  }
}

package org.newsclaim.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsclaim.model.Quantity.Kind;

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
            "ordinals")
        .flatMap(name -> QuantityTables.rows(name + ".tsv"));
  }

  static Stream<Arguments> refusals() {
    return QuantityTables.rows("refusals.tsv");
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
    for (var quantity : PARSER.findAll(text)) {
      String span = text.substring(quantity.span().start(), quantity.span().end());
      assertThat(quantity.number().map(number -> text.substring(number.start(), number.end())))
          .as(expected)
          .hasValueSatisfying(number -> assertThat(span).contains(number));
      assertThat(quantity.kind()).isIn((Object[]) Kind.values());
    }
  }
}

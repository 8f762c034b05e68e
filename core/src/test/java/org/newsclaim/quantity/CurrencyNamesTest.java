package org.newsclaim.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsclaim.model.Quantity;
import org.newsclaim.model.Quantity.Kind;
import org.newsclaim.model.Unit;

/** The currencies that the countries of the world use, as the JDK names them. */
class CurrencyNamesTest {
  private static final List<String> FORMS =
      List.of(
          "The fine was %s 40.",
          "The fine was %s 4,210.50.",
          "The fine was 4,210 %s.",
          "The fine was %s 3 million.",
          "The fine was 3 million %s.",
          "They lost %s 2,500 in a week.");

  static Stream<Currency> currencies() {
    return Arrays.stream(Locale.getISOCountries())
        .map(country -> Currency.getInstance(new Locale("", country)))
        .filter(Objects::nonNull)
        .distinct();
  }

  @ParameterizedTest
  @MethodSource("currencies")
  void areReadByTheirCode(Currency currency) {
    String code = currency.getCurrencyCode();
    for (String form : FORMS) {
      assertThat(read(form.formatted(code))).as(form.formatted(code)).isEqualTo(code);
    }
  }

  @ParameterizedTest
  @MethodSource("currencies")
  void areReadByTheirName(Currency currency) {
    String name = currency.getDisplayName(Locale.US);
    for (String form : List.of("They paid 4,210 %s.", "They paid five million %s.")) {
      assertThat(read(form.formatted(name)))
          .as(form.formatted(name))
          .isEqualTo(currency.getCurrencyCode());
    }
  }

  /** The code of the only amount of money of a text. */
  private static String read(String text) {
    return QuantityParser.english().findAll(text).stream()
        .filter(quantity -> quantity.kind() == Kind.MONEY)
        .map(Quantity::unit)
        .flatMap(unit -> unit.flatMap(Unit::code).stream())
        .reduce("", String::concat);
  }
}

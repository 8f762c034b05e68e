package org.newsclaim.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsclaim.model.Refusals.assertRefused;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import javax.measure.Quantity.Scale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.newsclaim.model.Bound;
import org.newsclaim.model.NewsClaimException.Code;
import org.newsclaim.model.Quantity;
import org.newsclaim.model.Samples;
import org.newsclaim.model.Span;
import org.newsclaim.model.Unit;
import org.newsclaim.model.Vagueness;
import tech.units.indriya.quantity.Quantities;
import tech.units.indriya.unit.Units;

class MeasuresTest {
  private static final Unit MILE = unit("mile", "[mi_i]");

  @BeforeAll
  static void loadUnits() {
    UcumUnit.parse("m");
  }

  private static Unit unit(String name, String code) {
    return Unit.of(name, Unit.System.UCUM, code);
  }

  private static Quantity quantity(String value, Unit unit) {
    return Samples.quantity("q1")
        .withKind(Quantity.Kind.MEASURE)
        .withValue(new BigDecimal(value))
        .withUnit(unit);
  }

  private static Quantity range(Unit unit) {
    return Quantity.builder()
        .id("q1")
        .text("10 to 20 miles")
        .span(Span.of(0, 14))
        .number(Span.of(0, 8))
        .kind(Quantity.Kind.MEASURE)
        .form(Quantity.Form.RANGE)
        .lowerBound(Bound.inclusive(BigDecimal.TEN))
        .upperBound(Bound.inclusive(BigDecimal.valueOf(20)))
        .unit(unit)
        .build();
  }

  @Test
  void givesAValueOfJsr385() {
    javax.measure.Quantity<?> measure = Measures.of(Samples.acres());
    assertThat(measure.getValue()).hasToString("1400");
    assertThat(measure.getUnit()).isEqualTo(Measures.of(unit("acre", "[acr_us]")));
    assertThat(measure.getUnit().getDimension()).isEqualTo(Units.SQUARE_METRE.getDimension());
  }

  @Test
  void convertsTheValue() {
    assertThat(Measures.in(quantity("26.2", MILE), "km")).isEqualTo("42.1648128");
    Quantity age = quantity("34", unit("year", "a")).withKind(Quantity.Kind.AGE);
    assertThat(Measures.in(age, "mo")).isEqualTo("408");
    Quantity share = quantity("70", unit("percent", "%")).withKind(Quantity.Kind.PERCENT);
    assertThat(Measures.in(share, "1")).isEqualTo("0.7");
  }

  @Test
  void leavesPerToTheQuantity() {
    Quantity each = quantity("30", unit("gallon", "[gal_us]")).withPer("person");
    assertThat(Measures.in(each, "L")).isEqualTo("113.56235352");
  }

  @Test
  void tellsATemperatureFromADifference() {
    Quantity nine = quantity("9", unit("degree Fahrenheit", "[degF]"));
    assertThat(Measures.in(nine, "Cel")).isEqualTo("-12.77777777777777777777777777777778");
    assertThat(Measures.differenceIn(nine, "Cel")).isEqualTo("5");
    assertThat(Measures.differenceIn(nine, "K")).isEqualTo("5");
    assertThat(Measures.differenceIn(quantity("1", MILE), "km")).isEqualTo("1.609344");
  }

  @Test
  void convertsBounds() {
    assertThat(Measures.boundsIn(range(MILE), "km")).hasToString("[16.09344,32.18688]");
    assertThat(Measures.boundsIn(Samples.acres(), "[acr_us]")).hasToString("(1400,∞)");
    assertThat(Measures.boundsIn(quantity("1", MILE), "km")).hasToString("(-∞,∞)");
  }

  @Test
  void refusesWhatIsNoMeasure() {
    Quantity dollars =
        quantity("62", Unit.of("US dollar", Unit.System.ISO_4217, "USD"))
            .withKind(Quantity.Kind.MONEY);
    assertRefused(
        () -> Measures.in(dollars, "km"), Code.NOT_A_MEASURE, "/unit/system", "USD", "currency");
    assertRefused(
        () -> Measures.of(Samples.quantity("q1")), Code.NOT_A_MEASURE, "/unit", "COUNT", "1,400");
    assertRefused(
        () -> Measures.of(quantity("3", Unit.of("bushel basket"))),
        Code.NOT_A_MEASURE,
        "/unit/code",
        "bushel basket");
    assertRefused(
        () -> Measures.of(quantity("12", unit("megapixel", "{Mpixel}"))),
        Code.NOT_A_MEASURE,
        "/unit/code",
        "{Mpixel}");
    assertRefused(() -> Measures.of(range(MILE)), Code.NOT_A_MEASURE, "/form", "RANGE", "NUMBER");
  }

  @Test
  void refusesWhatHasNoNumber() {
    Quantity dozens =
        Samples.vague(Vagueness.of(Vagueness.VagueClass.DOZENS, BigDecimal.valueOf(12)))
            .withUnit(MILE);
    assertRefused(() -> Measures.in(dozens, "km"), Code.NOT_A_MEASURE, "/form", "VAGUE");
    Quantity unknown =
        Quantity.builder()
            .id("q1")
            .text("an unknown number of miles")
            .span(Span.of(0, 26))
            .kind(Quantity.Kind.MEASURE)
            .form(Quantity.Form.UNSTATED)
            .unit(MILE)
            .build();
    assertRefused(() -> Measures.in(unknown, "km"), Code.NOT_A_MEASURE, "/form", "UNSTATED");
  }

  @Test
  void refusesUnknownAndIncompatibleUnits() {
    assertRefused(
        () -> Measures.of(quantity("1", unit("cubit", "[cubit]"))),
        Code.UNKNOWN_UNIT,
        "/unit/code",
        "[cubit]");
    assertRefused(
        () -> Measures.in(quantity("1", MILE), "[cubit]"), Code.UNKNOWN_UNIT, "", "[cubit]");
    assertRefused(
        () -> Measures.in(quantity("1", MILE), "kg"), Code.INCOMPATIBLE_UNITS, "", "[mi_i]", "kg");
  }

  @Test
  void makesAQuantity() {
    Quantity made = Measures.toQuantity("q7", Quantities.getQuantity(5000, Units.METRE), "km");
    assertThat(made.text()).isEqualTo("5 kilometer");
    assertThat(made.number()).contains(Span.of(0, 1));
    assertThat(made.span()).isEqualTo(Span.of(0, 11));
    assertThat(made.kind()).isEqualTo(Quantity.Kind.MEASURE);
    assertThat(made.value()).contains(BigDecimal.valueOf(5));
    assertThat(made.unit()).contains(unit("kilometer", "km"));
    assertThat(Measures.toQuantity("q7", Measures.of(made), "km")).isEqualTo(made);
  }

  @Test
  void makesQuantitiesOfEachKind() {
    assertThat(Measures.toQuantity("q1", Quantities.getQuantity(1.5, Units.HOUR), "min").kind())
        .isEqualTo(Quantity.Kind.DURATION);
    Quantity share = Measures.toQuantity("q1", Quantities.getQuantity(7, Units.PERCENT), "%");
    assertThat(share.kind()).isEqualTo(Quantity.Kind.PERCENT);
    Quantity slow = Measures.toQuantity("q1", Quantities.getQuantity(1, Units.METRE), "[in_us]");
    assertThat(slow.text()).isEqualTo("39.37 [in_us]");
  }

  @Test
  void makesAQuantityOfADifference() {
    javax.measure.Quantity<?> warming = Quantities.getQuantity(5, Units.CELSIUS, Scale.RELATIVE);
    assertThat(Measures.toQuantity("q1", warming, "[degF]").value())
        .contains(BigDecimal.valueOf(9));
  }

  @Test
  void makesNoQuantityOfNoNumber() {
    assertRefused(
        () -> Measures.toQuantity("q1", notANumber(), "km"),
        Code.ILL_FORMED_VALUE,
        "/value",
        "NaN");
    assertRefused(
        () -> Measures.toQuantity("q1", Quantities.getQuantity(1, Units.METRE), "kg"),
        Code.INCOMPATIBLE_UNITS,
        "",
        "kg");
  }

  /** Indriya makes none, but it is not the only one to make quantities. */
  private static javax.measure.Quantity<?> notANumber() {
    return (javax.measure.Quantity<?>)
        Proxy.newProxyInstance(
            MeasuresTest.class.getClassLoader(),
            new Class<?>[] {javax.measure.Quantity.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getValue" -> Double.NaN;
                  case "getUnit" -> Units.METRE;
                  default -> Scale.ABSOLUTE;
                });
  }
}

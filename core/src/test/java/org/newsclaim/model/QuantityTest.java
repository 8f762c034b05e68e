package org.newsclaim.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsclaim.model.Refusals.assertRefused;
import static org.newsclaim.model.Samples.acres;
import static org.newsclaim.model.Samples.quantity;
import static org.newsclaim.model.Samples.vague;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaim.model.NewsClaimException.Code;
import org.newsclaim.model.Vagueness.VagueClass;
import tools.jackson.databind.json.JsonMapper;

class QuantityTest {
  private static final Quantity RANGE =
      quantity("q1")
          .withText("10 to 20")
          .withSpan(Span.of(0, 8))
          .withNumber(Span.of(0, 8))
          .withLowerBound(bound("10"))
          .withUpperBound(bound("20"));

  private static Quantity range() {
    return Quantity.builder().from(RANGE).form(Quantity.Form.RANGE).value(Optional.empty()).build();
  }

  private static Bound bound(String number) {
    return Bound.inclusive(new BigDecimal(number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1400000", "1.4E+6", "1400000.00", "14E5"})
  void isEqualWhereItsNumbersAre(String number) {
    Quantity plain = quantity("q1").withValue(new BigDecimal("1400000"));
    Quantity same = quantity("q1").withValue(new BigDecimal(number));
    assertThat(same).isEqualTo(plain).hasSameHashCodeAs(plain);
    assertThat(same.value()).hasValueSatisfying(v -> assertThat(v.toString()).isEqualTo("1400000"));
    assertThat(same.withValue(new BigDecimal("1400001"))).isNotEqualTo(plain);
  }

  @Test
  void keepsAllItsNumbersPlain() {
    BigDecimal odd = new BigDecimal("1.50E+3");
    Quantity quantity =
        quantity("q1")
            .withResolution(odd)
            .withLowerBound(Bound.inclusive(odd))
            .withUpperBound(Bound.inclusive(odd));
    BigDecimal plain = new BigDecimal("1500");
    assertThat(quantity.resolution()).contains(plain);
    assertThat(quantity.lowerBound().map(Bound::value)).contains(plain);
    Quantity ratio = Quantity.builder().from(quantity).numerator(odd).denominator(odd).build();
    assertThat(ratio.numerator()).contains(plain);
    assertThat(ratio.denominator()).contains(plain);
    assertThat(vague(Vagueness.of(VagueClass.FEW, odd)).vague().orElseThrow().magnitude())
        .contains(plain);
    assertThat(quantity.withValue(new BigDecimal("0E-999999999")).value())
        .contains(BigDecimal.ZERO);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1e999999999", "-1e999999999", "1e-999999999", "1E128", "1E-65", "1e2147483647"})
  void refusesNumbersWithTooManyDigits(String number) {
    BigDecimal huge = new BigDecimal(number);
    assertRefused(
        () -> quantity("q1").withValue(huge),
        Code.DECIMAL_OUT_OF_RANGE,
        "/value",
        "value",
        huge.toString(),
        "128");
    assertRefused(
        () -> quantity("q1").withResolution(huge), Code.DECIMAL_OUT_OF_RANGE, "/resolution");
    assertRefused(
        () -> Vagueness.of(VagueClass.FEW, huge), Code.DECIMAL_OUT_OF_RANGE, "/magnitude");
  }

  @Test
  void refusesAMillionDigitsWithoutShowingThem() {
    BigDecimal huge = new BigDecimal(java.math.BigInteger.ONE.shiftLeft(3_000_000), 10);
    assertRefused(
        () -> quantity("q1").withValue(huge), Code.DECIMAL_OUT_OF_RANGE, "/value", "3000001 bits");
  }

  @ParameterizedTest
  @ValueSource(strings = {"9.9E127", "1E-64", "-1E127", "1234567890.0000000000000000000000001"})
  void takesNumbersUpToTheLimit(String number) {
    assertThat(quantity("q1").withValue(new BigDecimal(number)).value().orElseThrow())
        .isEqualByComparingTo(number);
  }

  @Test
  void hasAValueExactlyInTheFormNumber() {
    assertRefused(
        () -> quantity("q1").withValue(Optional.empty()), Code.INCONSISTENT, "/value", "NUMBER");
    assertRefused(
        () -> quantity("q1").withForm(Quantity.Form.UNSTATED),
        Code.INCONSISTENT,
        "/value",
        "UNSTATED");
    assertRefused(() -> RANGE.withForm(Quantity.Form.RANGE), Code.INCONSISTENT, "/value", "RANGE");
  }

  @Test
  void needsBothBoundsForARange() {
    assertThat(range().value()).isEmpty();
    assertRefused(
        () -> range().withLowerBound(Optional.empty()), Code.INCONSISTENT, "/lowerBound", "RANGE");
    assertRefused(
        () -> range().withUpperBound(Optional.empty()), Code.INCONSISTENT, "/upperBound", "RANGE");
  }

  @Test
  void isVagueExactlyInTheFormVague() {
    Quantity few = vague(Vagueness.of(VagueClass.FEW));
    assertRefused(() -> few.withVague(Optional.empty()), Code.INCONSISTENT, "/vague", "VAGUE");
    assertRefused(
        () -> quantity("q1").withVague(Vagueness.of(VagueClass.FEW)),
        Code.INCONSISTENT,
        "/vague",
        "NUMBER");
  }

  @Test
  void needsANumberUnlessVagueOrUnstated() {
    assertThat(vague(Vagueness.of(VagueClass.MANY)).number()).isEmpty();
    assertRefused(
        () -> quantity("q1").withNumber(Optional.empty()), Code.INCONSISTENT, "/number", "NUMBER");
    assertRefused(
        () -> range().withNumber(Optional.empty()), Code.INCONSISTENT, "/number", "RANGE");
    assertRefused(
        () -> quantity("q1").withNumber(Span.of(0, 6)), Code.INCONSISTENT, "/number", "[0,6)");
  }

  @Test
  void refusesRatiosThatAreNone() {
    Quantity.Builder ratio = Quantity.builder().from(quantity("q1"));
    assertRefused(() -> ratio.numerator(BigDecimal.ONE).build(), Code.INCONSISTENT, "/denominator");
    assertRefused(
        () -> ratio.denominator(new BigDecimal("0.00")).build(),
        Code.INCONSISTENT,
        "/denominator",
        "0");
    assertThat(ratio.denominator(BigDecimal.TEN).build().numerator()).contains(BigDecimal.ONE);
    assertRefused(() -> ratio.numerator(Optional.empty()).build(), Code.INCONSISTENT, "/numerator");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1"})
  void refusesResolutionsThatAreNone(String number) {
    assertRefused(
        () -> quantity("q1").withResolution(new BigDecimal(number)),
        Code.INCONSISTENT,
        "/resolution",
        number);
  }

  @Test
  void refusesReversedBounds() {
    assertRefused(
        () -> range().withLowerBound(bound("21")), Code.BOUNDS_REVERSED, "/lowerBound", "21", "20");
    assertRefused(
        () -> range().withLowerBound(Bound.exclusive(new BigDecimal("20.0"))),
        Code.BOUNDS_REVERSED,
        "/lowerBound",
        "20 exclusive");
    assertThat(range().withLowerBound(bound("20")).lowerBound()).contains(bound("20.00"));
  }

  @Test
  void refusesBlankAndMissingFields() {
    assertRefused(() -> quantity(" "), Code.EMPTY_VALUE, "/id", "id");
    assertRefused(() -> quantity("q1").withText(""), Code.EMPTY_VALUE, "/text", "text");
    assertRefused(() -> quantity("q1").withPer(""), Code.EMPTY_VALUE, "/per", "per");
    assertRefused(
        () -> Quantity.builder().build(), Code.MISSING_FIELD, "/id", "id, text, span, kind, form");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "COUNT  | 1400000 | 100000 | [1350000,1450000)",
        "COUNT  | 1400    | 1      | [1400,1400]",
        "COUNT  | 1400    | 100    | [1350,1450)",
        "ORDINAL| 3       | 1      | [3,3]",
        "ORDINAL| 3       |        | [3,3]",
        "PERCENT| 0.3     | 0.1    | [0.25,0.35)",
        "MONEY  | 62      | 1      | [61.5,62.5)",
        "MONEY  | -62     | 1      | [-62.5,-61.5)",
      })
  void impliesWhatRoundingDoes(
      Quantity.Kind kind, BigDecimal value, BigDecimal resolution, String interval) {
    Quantity quantity =
        quantity("q1")
            .withKind(kind)
            .withValue(value)
            .withResolution(Optional.ofNullable(resolution));
    assertThat(quantity.impliedInterval()).map(Interval::toString).contains(interval);
  }

  @Test
  void impliesNothingWithoutAResolution() {
    assertThat(quantity("q1").withResolution(Optional.empty()).impliedInterval()).isEmpty();
  }

  @Test
  void impliesTheBoundsThatAreAsserted() {
    assertThat(acres().impliedInterval()).map(Interval::toString).contains("(1400,∞)");
    assertThat(range().impliedInterval()).map(Interval::toString).contains("[10,20]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "COUPLE | 1      | [2,2]",
        "COUPLE | 1000   | [2000,2999]",
        "FEW    | 1000   | [2000,9999]",
        "SEVERAL| 10     | [20,99]",
        "SEVERAL| 0.1    | [0.2,1)",
        "PLURAL | 10000  | [10000,99999]",
        "DOZENS | 12     | [12,119]",
        "SCORES | 20     | [20,199]",
        "MANY   | 1000   | [1000,9999]",
        "SOME   | 1000   | [1000,9999]",
      })
  void impliesWhatVaguenessDoes(VagueClass vagueClass, BigDecimal magnitude, String interval) {
    Quantity quantity = vague(Vagueness.of(vagueClass, magnitude));
    assertThat(quantity.impliedInterval()).map(Interval::toString).contains(interval);
  }

  @ParameterizedTest
  @EnumSource
  void impliesNothingWithoutAMagnitude(VagueClass vagueClass) {
    assertThat(vague(Vagueness.of(vagueClass)).impliedInterval()).isEmpty();
  }

  @Test
  void impliesNothingForMost() {
    assertThat(vague(Vagueness.of(VagueClass.MOST, BigDecimal.TEN)).impliedInterval()).isEmpty();
  }

  @Test
  void impliesSomethingForTheLargestNumbersToo() {
    BigDecimal most = new BigDecimal("9".repeat(128) + "." + "9".repeat(64));
    BigDecimal least = new BigDecimal("1E-64");
    Quantity widest = acres().withLowerBound(Optional.empty()).withValue(most);
    assertThat(widest.withResolution(most).impliedInterval()).isPresent();
    assertThat(widest.withResolution(least).impliedInterval()).isPresent();
    assertThat(vague(Vagueness.of(VagueClass.FEW, most)).impliedInterval()).isPresent();
  }

  @Test
  void isShownInShort() {
    assertThat(acres()).hasToString("\"more than 1,400 acres\" = 1400 [acr_us]");
    assertThat(range()).hasToString("\"10 to 20\" = [10,20]");
    assertThat(vague(Vagueness.of(VagueClass.DOZENS, BigDecimal.valueOf(12))))
        .hasToString("\"dozens\" = DOZENS of 12");
    assertThat(vague(Vagueness.of(VagueClass.MANY)).withText("x".repeat(100)).toString())
        .isEqualTo("\"" + "x".repeat(59) + "…\" = MANY");
  }

  @Test
  void isWrittenAloneInItsOrder() {
    String json =
        JsonMapper.builder().build().writeValueAsString(vague(Vagueness.of(VagueClass.FEW)));
    assertThat(json)
        .isEqualTo(
            "{\"id\":\"q1\",\"text\":\"dozens\",\"span\":{\"start\":0,\"end\":6},\"kind\":\"COUNT\","
                + "\"form\":\"VAGUE\",\"vague\":{\"class\":\"FEW\"}}");
    assertThat(JsonMapper.builder().build().readValue(json, Quantity.class))
        .isEqualTo(vague(Vagueness.of(VagueClass.FEW)));
  }
}

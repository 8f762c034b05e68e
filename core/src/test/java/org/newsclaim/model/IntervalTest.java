package org.newsclaim.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsclaim.model.Refusals.assertRefused;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaim.model.NewsClaimException.Code;

class IntervalTest {

  private static Bound in(String number) {
    return Bound.inclusive(new BigDecimal(number));
  }

  private static Bound out(String number) {
    return Bound.exclusive(new BigDecimal(number));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"9.99|false", "10|true", "10.00|true", "19.99|true", "20|false", "21|false"})
  void holdsNumbersBetweenItsBounds(BigDecimal number, boolean expected) {
    assertThat(Interval.of(in("10"), out("20")).contains(number)).isEqualTo(expected);
  }

  @Test
  void isOpenWhereItHasNoBound() {
    Interval above = Interval.builder().lowerBound(out("5")).build();
    assertThat(above.contains(new BigDecimal("5"))).isFalse();
    assertThat(above.contains(new BigDecimal("1e100"))).isTrue();
    assertThat(Interval.builder().build().contains(BigDecimal.ZERO)).isTrue();
  }

  @Test
  void refusesReversedBounds() {
    assertRefused(
        () -> Interval.of(in("3"), in("2")),
        Code.BOUNDS_REVERSED,
        "/lowerBound",
        "3 inclusive",
        "2 inclusive");
    assertRefused(() -> Interval.of(in("3"), out("3")), Code.BOUNDS_REVERSED, "/lowerBound");
    assertThat(Interval.of(in("3"), in("3")).contains(new BigDecimal("3.0"))).isTrue();
  }

  @Test
  void isShownAsInMathematics() {
    assertThat(Interval.of(in("1350000"), out("1450000"))).hasToString("[1350000,1450000)");
    assertThat(Interval.builder().lowerBound(out("5")).build()).hasToString("(5,∞)");
    assertThat(Interval.builder().upperBound(in("5")).build()).hasToString("(-∞,5]");
  }
}

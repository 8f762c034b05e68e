package org.newsclaim.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsclaim.model.Refusals.assertRefused;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.newsclaim.model.NewsClaimException.Code;

class BoundTest {

  @Test
  void isEqualWhereItsNumberIs() {
    assertThat(Bound.inclusive(new BigDecimal("1.4E+3")))
        .isEqualTo(Bound.inclusive(new BigDecimal("1400.0")))
        .isNotEqualTo(Bound.exclusive(new BigDecimal("1400")));
  }

  @Test
  void refusesBadFields() {
    assertRefused(
        () -> Bound.inclusive(new BigDecimal("1e999999999")),
        Code.DECIMAL_OUT_OF_RANGE,
        "/value",
        "value");
    assertRefused(() -> Bound.builder().build(), Code.MISSING_FIELD, "/value", "value, inclusive");
  }

  @Test
  void isShownInShort() {
    assertThat(Bound.inclusive(new BigDecimal("1E-10"))).hasToString("0.0000000001 inclusive");
    assertThat(Bound.exclusive(BigDecimal.TEN)).hasToString("10 exclusive");
  }
}

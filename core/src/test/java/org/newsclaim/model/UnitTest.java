package org.newsclaim.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsclaim.model.Refusals.assertRefused;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsclaim.model.NewsClaimException.Code;

class UnitTest {

  @Test
  void hasACodeWithItsSystemOrNone() {
    Unit acre = Unit.of("acre", Unit.System.UCUM, "[acr_us]");
    assertThat(acre.code()).contains("[acr_us]");
    assertThat(Unit.of("acre").code()).isEmpty();
    assertRefused(
        () -> acre.withSystem(Optional.empty()), Code.INCONSISTENT, "/system", "[acr_us]");
    assertRefused(() -> acre.withCode(Optional.empty()), Code.INCONSISTENT, "/code", "UCUM");
  }

  @Test
  void refusesBlankAndMissingFields() {
    assertRefused(() -> Unit.of(" "), Code.EMPTY_VALUE, "/name");
    assertRefused(() -> Unit.of("acre", Unit.System.UCUM, ""), Code.EMPTY_VALUE, "/code");
    assertRefused(() -> Unit.builder().build(), Code.MISSING_FIELD, "/name");
  }

  @Test
  void isShownByItsCode() {
    assertThat(Unit.of("US dollar", Unit.System.ISO_4217, "USD")).hasToString("USD");
    assertThat(Unit.of("percent")).hasToString("percent");
  }
}

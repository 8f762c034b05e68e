package org.newsclaim.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsclaim.model.Refusals.assertRefused;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsclaim.model.NewsClaimException.Code;

class VaguenessTest {

  @Test
  void refusesMagnitudesThatAreNone() {
    for (String number : List.of("0", "-12", "0.00")) {
      assertRefused(
          () -> Vagueness.of(Vagueness.VagueClass.DOZENS, new BigDecimal(number)),
          Code.INCONSISTENT,
          "/magnitude",
          "magnitude");
    }
  }

  @Test
  void tellsAMissingClassByItsNameInJson() {
    assertRefused(() -> Vagueness.builder().build(), Code.MISSING_FIELD, "/class", "class");
  }

  @Test
  void isShownInShort() {
    assertThat(Vagueness.of(Vagueness.VagueClass.FEW)).hasToString("FEW");
    assertThat(Vagueness.of(Vagueness.VagueClass.FEW, new BigDecimal("1E+3")))
        .hasToString("FEW of 1000")
        .isEqualTo(Vagueness.of(Vagueness.VagueClass.FEW, BigDecimal.valueOf(1000)));
  }
}

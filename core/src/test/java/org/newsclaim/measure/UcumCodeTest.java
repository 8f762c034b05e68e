package org.newsclaim.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaim.model.NewsClaimException;

/** Codes that are passed on, rewritten and refused. */
class UcumCodeTest {
  @ParameterizedTest
  @CsvSource({
    "m, m",
    "km/h, km/h",
    "[acr_us], [acr_us]",
    "kg.m/s2, kg.m/s2",
    "RAD, cGy",
    "[HP], (550.[ft_i].[lbf_av]/s)",
    "ph, (10000.lx)",
    "/min, /min",
    "(m/s)/(kg.K), (m/s)/(kg.K)",
    "kg/(m.(s.K)), kg/(m.(s.K))",
    "mol{Na}/L, mol{Na}/L",
    "m.s-2, m.s-2",
    "m+2, m+2",
    "10*3.m, 1000.m",
    "10*-3.m, (1/1000).m",
    "RAD/h, cGy/h",
  })
  void rewritesWhatTheLibraryHasWrong(String code, String rewritten) {
    assertThat(UcumCode.rewritten(code)).isEqualTo(rewritten);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "{people}", "m(", "m)", "((((((((((m))))))))))", "m999", "m//s", "m..s", "m/.s",
            ".m", "m/", "m.",
        "()m", "m/()", "m(s)", "(m)s", "(m)(s)", "(/m)", "m/(s/)", "[ft_i", "m{a", "/", "//m", "0",
            "m.0"
      })
  void refusesWhatIsNoUnit(String code) {
    assertThatThrownBy(() -> UcumCode.rewritten(code)).isInstanceOf(NewsClaimException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {101, 100_000})
  void refusesLongCodes(int length) {
    assertThatThrownBy(() -> UcumCode.rewritten("m".repeat(length)))
        .isInstanceOf(NewsClaimException.class);
  }
}

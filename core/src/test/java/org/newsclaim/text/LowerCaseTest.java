package org.newsclaim.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LowerCaseTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"", "a", "said", "Jane ROE", "\u00c9t\u00c9", "5 KM", "\ud83d\udd14 A", "\ud83d"})
  void isThatOfTheJdk(String text) {
    assertThat(LowerCase.of(text)).isEqualTo(text.toLowerCase(Locale.ROOT));
  }

  @Test
  void keepsTheLength() {
    assertThat(LowerCase.of("A\u0130B")).isEqualTo("aib");
  }

  @Test
  void takesTimeInProportionToTheLength() {
    String text = "\u0130".repeat(2_000_000);
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> LowerCase.of(text));
  }
}

package org.newsclaim.text.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {
  private static final List<String> NAMES = List.of("kind", "pos", "strength", "certainty");

  @ParameterizedTest
  @CsvSource({"kinde,kind", "KIND,kind", "strenght,strength", "certainity,certainty", "po,pos"})
  void findsWhatWasMeant(String written, String name) {
    assertThat(NearestName.of(written, NAMES)).contains(name);
    assertThat(NearestName.hint(written, NAMES)).isEqualTo("; did you mean " + name + "?");
  }

  @ParameterizedTest
  @CsvSource({"gender", "k", "''", "ps-os"})
  void findsNothingFarAway(String written) {
    assertThat(NearestName.of(written, NAMES)).isEmpty();
    assertThat(NearestName.hint(written, NAMES)).isEmpty();
  }
}

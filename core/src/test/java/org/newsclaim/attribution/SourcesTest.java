package org.newsclaim.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaim.model.Attribution;
import org.newsclaim.model.Source;

/** Who the sources are: names, kinds, offices, and why some are not named. */
class SourcesTest {
  private static Source only(String text) {
    Parsed parsed = Parsed.of(text);
    assertThat(parsed.sources()).hasSize(1);
    return parsed.sources().get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          Jan de Boer said the dike would hold. De Boer said the sea was rising. # Jan de Boer
          Ursula von der Heide said no bridge was lost. Von der Heide was calm.  # Ursula von der Heide
          Tariq bin Salem said the port was open.                                # Tariq bin Salem
          Mona al-Rashid said the port was shut.                                 # Mona al-Rashid
          Vincent van Houten said it was late, and Mr. van Houten said so twice. # Vincent van Houten
          Carlos de la Vega said the well was dry.                               # Carlos de la Vega
          """)
  void takesParticlesIntoNames(String text, String name) {
    Source source = only(text);
    assertThat(source.name()).contains(name);
    assertThat(source.kind()).isEqualTo(Source.Kind.PERSON);
  }

  @Test
  void takesARelativeClauseThatDescribesIntoTheMention() {
    String aide =
        "a person familiar with the talks, who spoke on condition of anonymity because no deal is done";
    Parsed parsed = Parsed.of("The two firms will merge, said " + aide + ".");
    assertThat(parsed.sources().get(0).descriptor()).isEqualTo(aide);
    assertThat(parsed.sources().get(0).named()).isFalse();
    parsed = Parsed.of("A" + aide.substring(1) + ", said the two firms would merge.");
    assertThat(parsed.sources().get(0).descriptor()).isEqualTo("A" + aide.substring(1));
  }

  @Test
  void keepsWhatSomebodySaidOutOfTheMention() {
    assertThat(Parsed.of("Lee, who said that rents had doubled, left town.").attributions())
        .hasSize(1)
        .allMatch(attribution -> attribution.startsWith("who | said | "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          The plan is dead, said an aide who spoke on condition of anonymity because talks go on.   # on condition of anonymity because talks go on
          An aide, who spoke on condition of anonymity, said the plan was dead.                     # on condition of anonymity
          The plan is dead, said an aide, who asked not to be named because talks go on.            # asked not to be named because talks go on
          The clerk, who was not authorized to speak publicly, said it was over.                    # was not authorized to speak publicly
          One clerk spoke anonymously and said the till was empty, and the shop has since shut.     # anonymously
          """)
  void keepsTheGroundForAnonymity(String text, String ground) {
    assertThat(Parsed.of(text).claims().stream().filter(c -> c.attribution().isPresent()))
        .singleElement()
        .satisfies(
            claim ->
                assertThat(claim.attribution().flatMap(Attribution::anonymityGround))
                    .contains(ground));
  }
}

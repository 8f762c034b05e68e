package org.newsclaim.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaim.NewsClaims;
import org.newsclaim.model.Claim;

/** Which sentences are claims in the article's own voice. */
class UnattributedClaimsTest {
  private static final String HEAD =
      "Town holds vote\n\nThe town held a vote on Tuesday about its old bridge.\n\n";
  private static final String TAIL = "\n\nThe count went on until late in the night at the hall.";

  private static List<String> claims(String sentence) {
    return NewsClaims.parse(HEAD + sentence + TAIL).claims().stream()
        .filter(claim -> claim.attribution().isEmpty())
        .map(Claim::text)
        .filter(sentence::contains)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Harriers beat Rovers 3-1 on Saturday.",
        "Moss won with 54 percent of the vote.",
        "Harriers 24, Rovers 17.",
        "Moss 54 percent, Brill 46 percent.",
        "Highs near 70 on the coast.",
        "Partly cloudy, with a high near 60.",
        "Snow is likely tonight.",
        "The bridge seems safe.",
        "Turnout was 61 percent.",
        "No one was hurt.",
        "Rain likely on the coast by evening.",
        "A chance of rain on Sunday.",
        "Roads icy near the pass.",
        "A win for the Harriers over the Rovers.",
      })
  void claimsResultsScoresAndWeather(String sentence) {
    assertThat(claims(sentence)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "How many people came?",
        "Call the office before noon.",
        "PRICE: $20",
        "Tickets: $12 at the door.",
        "A long night.",
        "Good news for all.",
        "A blow to the town.",
        "Officials declined to comment.",
      })
  void claimsNothingElse(String sentence) {
    assertThat(claims(sentence)).isEmpty();
  }
}

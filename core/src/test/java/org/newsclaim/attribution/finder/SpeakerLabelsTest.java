package org.newsclaim.attribution.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaim.NewsClaims;
import org.newsclaim.model.Claim;

/** Which words before a colon name a speaker. */
class SpeakerLabelsTest {
  private static final String TEXT =
      "\n\nThe council met for three hours on Monday, and the hall was full of people.";

  private static List<Claim> attributed(String text) {
    return NewsClaims.parse(text).claims().stream()
        .filter(claim -> claim.attribution().isPresent())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ida Moss: A long winter at the docks",
        "Best Boots: North Ridge",
        "Tickets: $12 at the door",
      })
  void takesAnAuthorOrTopicInAHeadingForNoSpeaker(String heading) {
    assertThat(attributed(heading + TEXT)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ida Moss: Theft under $500, held in jail.",
        "Tom Brill: Two county warrants.",
        "PRICE: Varies by the size of the car.",
        "INTERVAL: When you see uneven wear.",
        "Oakton: 3",
      })
  void takesAnItemOfAListForNoSpeech(String line) {
    assertThat(attributed("Council shuts bridge" + TEXT + "\n\n" + line)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "IDA MOSS: The water reached the second step of the church.",
        "IDA MOSS, TREASURER: The roof will cost more than the hall.",
        "Ida Moss: I never saw such a storm in my life.",
        "Ida Moss: “The water reached the second step.”",
        "And from Treasurer Ida Moss: “The water reached the second step.”",
      })
  void takesWhoSpeaksForASpeaker(String line) {
    assertThat(
            attributed(
                "Council shuts bridge"
                    + TEXT
                    + "\n\n"
                    + line
                    + "\n\nThe night was quiet after that, and the rain stopped."))
        .singleElement()
        .satisfies(
            claim -> assertThat(claim.attribution().orElseThrow().cue().text()).isEqualTo(":"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mayor: Bridge is unsafe", "Bridge is unsafe: council"})
  void takesAnOfficeInAHeadlineForASource(String headline) {
    assertThat(attributed(headline + TEXT)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Brill: Bridge is unsafe"})
  void takesANameInAHeadlineForASourceWhereTheTextHasIt(String headline) {
    assertThat(attributed(headline + TEXT + " Tom Brill had missed the meeting weeks before."))
        .hasSize(1);
  }
}

package org.newsclaim.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaim.model.Claim;
import org.newsclaim.model.Factuality.Certainty;
import org.newsclaim.model.Factuality.Polarity;

/** Those who are asked and say nothing make no claim. */
class NonCommittalVerbsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister declined to comment.",
        "The minister would not comment on the case.",
        "The firm did not immediately respond to questions.",
        "The firm never replied to three letters.",
        "The owner could not be reached for comment.",
        "The owner could not immediately be reached.",
        "A spokesman had no comment.",
        "The bank did not return calls.",
        "The bank refused to answer questions.",
        "The clerk asked not to be named.",
        "She came to say goodbye.",
      })
  void makesNoClaim(String sentence) {
    assertThat(Parsed.of(sentence).claims()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The firm responded that the tests were wrong.",
        "The firm said it had reached the coast.",
        "The club was named after its founder, Hill said.",
      })
  void isToldFromSpeech(String sentence) {
    assertThat(Parsed.of(sentence).attributions()).hasSize(1);
  }

  @Test
  void leavesOpenWhatSomebodyRefusesToSay() {
    Parsed parsed = Parsed.of("Officials declined to say whether the road was safe.");
    assertThat(parsed.attributions())
        .containsExactly("Officials | declined to say | whether the road was safe");
    Claim claim = parsed.claims().get(0);
    assertThat(claim.factuality().certainty()).isEqualTo(Certainty.UNKNOWN);
    assertThat(claim.factuality().polarity()).isEqualTo(Polarity.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"He tries to remember names.", "Maria saw the letter on Friday."})
  void findsNoContentInThingsRememberedAndSeen(String sentence) {
    assertThat(Parsed.of(sentence).attributions()).isEmpty();
  }
}

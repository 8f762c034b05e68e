package org.newsclaim.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaim.model.Attribution.Stance;
import org.newsclaim.model.Claim;

/** Where contents end, what is reported inside what, and who answers in an interview. */
class ContentTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      textBlock =
          """
          Rumors that the plant will close are false.                                    # - | Rumors | that the plant will close
          The mayor said the pool would close, but residents have started a petition.    # The mayor | said | the pool would close
          The mayor said the pool would close, but it might open again in spring.        # The mayor | said | the pool would close, but it might open again in spring
          The coach said the team was tired and the fans were angry.                     # The coach | said | the team was tired and the fans were angry
          The bank said in a statement that it would appeal.                             # The bank | said | that it would appeal
          The road is closed, he said,                                                   # he | said | The road is closed
          Eat more beans, the study suggests.                                            # the study | suggests | Eat more beans
          According to the harbor board, the strike reportedly cost $4 million a day.    # the harbor board | According to | the strike reportedly cost $4 million a day
          """)
  void ends(String sentence, String attribution) {
    assertThat(Parsed.of(sentence).attributions()).containsExactly(attribution);
  }

  /** Each verb may share the subject of each before it. */
  @Test
  void isFoundBehindManyVerbsThatMayShareTheirSubjects() {
    String text =
        "The mayor" + " and said the man".repeat(60) + " left.\n\nThe mayor said it was over.";
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () ->
            assertThat(Parsed.of(text).attributions()).contains("The mayor | said | it was over"));
  }

  @Test
  void goesToThoseWhoAreCitedInsideTheReport() {
    Parsed parsed = Parsed.of("The gazette reported that the dam was weak, citing two engineers.");
    assertThat(parsed.attributions())
        .containsExactly(
            "The gazette | reported | that the dam was weak",
            "two engineers | citing | that the dam was weak");
    assertThat(parsed.claims().get(1).attribution().orElseThrow().nestedIn()).contains("c1");
  }

  @Test
  void sharesTheSourceOfAQuotationBeforeAParticiple() {
    assertThat(
            Parsed.of("“We were lucky,” Hart said, adding that the roof had held.").attributions())
        .containsExactly(
            "Hart | said | “We were lucky,”", "Hart | adding | that the roof had held");
  }

  @Test
  void ofAnAnswerIsTheInterviewees() {
    Parsed parsed =
        Parsed.of(
            """
            Nora Vik paints at night.

            Q: Why at night?

            A: The town is quiet then. My brother says I should teach.

            I never listen.

            Q: Do you sell much?

            A: Not enough.""");
    assertThat(parsed.attributions())
        .containsExactly(
            "A | : | The town is quiet then. My brother says I should teach · I never listen",
            "My brother | says | I should teach",
            "A | : | Not enough");
    assertThat(parsed.sources().get(0).name()).contains("Nora Vik");
    assertThat(parsed.claim("I should teach").attribution()).isPresent();
    assertThat(parsed.own()).containsExactly("Nora Vik paints at night");
  }

  @ParameterizedTest
  @CsvSource({
    "The doctor warned against eating the fish.",
    "The union argued against the merger.",
    "The minister ruled out a tax rise.",
    "The agency advised against travel to the islands.",
  })
  void isDeniedByWordsAgainstIt(String sentence) {
    Claim claim = Parsed.of(sentence).claims().get(0);
    assertThat(claim.attribution()).isPresent();
    assertThat(claim.attribution().orElseThrow().stance()).isEqualTo(Stance.DENIES);
  }
}

package org.newsclaim.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words belong to a content, and which to the article or to somebody else. */
class ContentEndsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      textBlock =
          """
          The union criticized the mayor when he raised fares.                   # The union | criticized | the mayor
          The mayor threatened to close the pool unless the council paid.        # The mayor | threatened | to close the pool unless the council paid
          The board defended its plan by citing the old survey.                  # The board | defended | its plan
          The new bridge, the engineer said, “is safe” for heavy trucks.         # the engineer | said | The new bridge · “is safe” for heavy trucks
          On Friday, the engineer said, “The bridge is safe.”                    # the engineer | said | “The bridge is safe.”
          Despite her “gruff manner,” a colleague wrote, she was kind.           # a colleague | wrote | Despite her “gruff manner,” · she was kind
          On “Harbor Hour,” the host asked Lee how she would pay for it.         # the host | asked | how she would pay for it
          They can do that, the divers said.                                     # the divers | said | They can do that
          The pier is safe, insiders said: a new survey of the piles.            # insiders | said | The pier is safe · a new survey of the piles
          Lee, after saying the pier was safe, closed it.                        # Lee | saying | the pier was safe
          """)
  void areFoundByGrammar(String sentence, String attribution) {
    assertThat(Parsed.of(sentence).attributions()).contains(attribution);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      textBlock =
          """
          The captain added, that the storm had come early.       # The captain | added | that the storm had come early
          Lee said on “Harbor Hour” that the pier would stay.     # Lee | said | that the pier would stay
          Lee told a meeting in Salem, Maine, that it would stay. # Lee | told | that it would stay
          Lee said in court files that the pier was hers.         # Lee | said | that the pier was hers
          Lee went so far as to say that the pier was unsafe.     # Lee | to say | that the pier was unsafe
          The storm led shippers to warn that prices would rise.  # shippers | to warn | that prices would rise
          The survey found wide support for the pier.             # The survey | found | wide support for the pier
          """)
  void areFoundBehindWhatParts(String sentence, String attribution) {
    assertThat(Parsed.of(sentence).attributions()).containsExactly(attribution);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      textBlock =
          """
          “It pays,” says a broker involved in the sale.        # a broker | says | “It pays,”
          “It pays,” said retired Gen. Ann Lee.                 # retired Gen. Ann Lee | said | “It pays,”
          “It pays,” Will wrote.                                # Will | wrote | “It pays,”
          Rep. Ann Lee (D-Maine), said the pier was safe.       # Rep. Ann Lee (D-Maine) | said | the pier was safe
          Many said the pier was safe.                          # Many | said | the pier was safe
          A diver close to the board said the pier was safe.    # A diver close to the board | said | the pier was safe
          “It is over.” Lee said.                               # Lee | said | “It is over.”
          “The pier is safe,“ said Ann Lee.                     # Ann Lee | said | “The pier is safe,“
          """)
  void haveTheirSource(String text, String attribution) {
    assertThat(Parsed.of(text).attributions()).containsExactly(attribution);
  }

  @Test
  void giveWordsToTheNearerOfTwoCues() {
    assertThat(Parsed.of("“We lost,” Lee said, adding: “We will be back.”").attributions())
        .containsExactly("Lee | said | “We lost,”", "Lee | adding | “We will be back.”");
  }

  @Test
  void leaveTheNextSpeakerHisOwn() {
    assertThat(
            Parsed.of("Officials said the road was closed and drivers said they were lost.")
                .attributions())
        .containsExactly(
            "Officials | said | the road was closed", "drivers | said | they were lost");
  }

  @Test
  void goOnWithTheWordsBehindAQuotationOfTheNextSentence() {
    assertThat(Parsed.of("“We lost,” Lee said. “We will be back” in the spring.").attributions())
        .containsExactly("Lee | said | “We lost,” · “We will be back” in the spring");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The harbor map is part of a show called “Tides.”",
        "The crew sailed on a boat named “Tern.”",
      })
  void areNoNames(String sentence) {
    assertThat(Parsed.of(sentence).attributions()).isEmpty();
  }
}

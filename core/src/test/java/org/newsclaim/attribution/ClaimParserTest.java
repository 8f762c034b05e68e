package org.newsclaim.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaim.model.Attribution.Quotation;
import org.newsclaim.model.Cue;
import org.newsclaim.model.Factuality.Certainty;
import org.newsclaim.model.Factuality.Polarity;
import org.newsclaim.model.Source;

class ClaimParserTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      textBlock =
          """
          Jane Roe, a county spokeswoman, has also told reporters that the road is closed.  # Jane Roe, a county spokeswoman | has also told | that the road is closed
          “It is over,” she said. “Go home.”                                 # she | said | “It is over,” · “Go home.”
          The road is closed, according to officials.                        # officials | according to | The road is closed
          According to the mayor, the road is closed.                        # the mayor | According to | the road is closed
          The mayor pledged to reopen the road.                              # The mayor | pledged | to reopen the road
          The union criticized the mayor for the delay.                      # The union | criticized | the mayor for the delay
          The report did not say whether it was safe.                        # The report | did not say | whether it was safe
          The bridge, he said, will open in May.                             # he | said | The bridge · will open in May
          “We lost everything,” said Ann Lee, a teacher.                     # Ann Lee, a teacher | said | “We lost everything,”
          The agency said the water was safe to drink.                       # The agency | said | the water was safe to drink
          The senator called the plan “a bad joke.”                          # The senator | called | the plan “a bad joke.”
          Smith said on Tuesday that he would resign.                        # Smith | said | that he would resign
          The governor urged residents to leave the coast.                   # The governor | urged | residents to leave the coast
          Protesters demanded that the mayor step down.                      # Protesters | demanded | that the mayor step down
          As the judge noted, the law is old.                                # the judge | noted | the law is old
          The council wants to build a new school.                           # The council | wants | to build a new school
          The doctor denied that the drug was unsafe.                        # The doctor | denied | that the drug was unsafe
          The company is confident that sales will rise.                     # The company | is confident | that sales will rise
          """)
  void findsSourceCueAndContent(String sentence, String attribution) {
    assertThat(Parsed.of(sentence).attributions()).containsExactly(attribution);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      textBlock =
          """
          Texas is offering the builders a strip of land.
          The council voted on Monday to close the pool.
          The police declined to comment.
          Did the mayor say that the road was closed?
          Workers repaired the bridge in two weeks.
          """)
  void findsNoAttributionInDeedsAndQuestions(String sentence) {
    assertThat(Parsed.of(sentence).attributions()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The flood is a problem that demands a quick answer.",
        "The city planted trees that promise to change the river.",
        "The shop sells tags that seem to glow.",
        "He lives on a street that wants repair.",
      })
  void takesNoThingForTheSubjectOfARelativeClause(String sentence) {
    assertThat(Parsed.of(sentence).attributions()).isEmpty();
  }

  @Test
  void takesPeopleAndDocumentsForTheSubjectOfARelativeClause() {
    assertThat(Parsed.of("The town sued a group that says the water is safe.").attributions())
        .hasSize(1);
    assertThat(Parsed.of("It was in a report that says the water is safe.").attributions())
        .hasSize(1);
  }

  @Test
  void sharesTheSourceOfAnEarlierCue() {
    assertThat(
            Parsed.of(
                    "Lopez said the plant would close and warned that jobs would go, adding that talks had failed.")
                .attributions())
        .containsExactly(
            "Lopez | said | the plant would close",
            "Lopez | warned | that jobs would go",
            "Lopez | adding | that talks had failed");
  }

  @Test
  void nestsWhatIsReportedInsideAReport() {
    Parsed parsed =
        Parsed.of("The paper reported that an official said that the bridge was unsafe.");
    assertThat(parsed.attributions())
        .containsExactly(
            "The paper | reported | that an official said that the bridge was unsafe",
            "an official | said | that the bridge was unsafe");
    assertThat(parsed.claims().get(1).attribution().orElseThrow().nestedIn()).contains("c1");
  }

  @Test
  void readsHeadlines() {
    assertThat(Parsed.article("Mayor: no new taxes next year\n\nThe mayor spoke.").attributions())
        .containsExactly("Mayor | : | no new taxes next year");
    assertThat(Parsed.article("River is safe, officials say\n\nIt rained.").attributions())
        .containsExactly("officials | say | River is safe");
  }

  @Test
  void goesOnOverParagraphsThatOpenWithAQuotationMark() {
    Parsed parsed =
        Parsed.of("“We had no warning,” Ruiz said. “None at all.\n\n“And then the water came.”");
    assertThat(parsed.attributions())
        .containsExactly(
            "Ruiz | said | “We had no warning,” · “None at all. · “And then the water came.”");
    assertThat(parsed.claims().get(0).attribution().orElseThrow().quotation())
        .isEqualTo(Quotation.DIRECT);
  }

  @Test
  void joinsTheMentionsOfASource() {
    Parsed parsed =
        Parsed.of(
            "Mayor Ann Lee said the pool would close. Lee said it was too old. "
                + "She said a new one would cost too much.\n\n"
                + "A city official said the pool lost money. The official said it always had.");
    assertThat(parsed.sources()).hasSize(2);
    Source lee = parsed.sources().get(0);
    assertThat(lee.name()).contains("Ann Lee");
    assertThat(lee.jobTitle()).contains("Mayor");
    assertThat(lee.kind()).isEqualTo(Source.Kind.PERSON);
    assertThat(lee.mentions()).hasSize(3);
    Source official = parsed.sources().get(1);
    assertThat(official.named()).isFalse();
    assertThat(official.descriptor()).isEqualTo("A city official");
  }

  @Test
  void joinsAnAgencyWithItsAcronymInAnyOrderOfItsWords() {
    Parsed parsed =
        Parsed.of(
            "The ship was stopped by Customs and Border Guard (CBG) boats. "
                + "The Border and Customs Guard (CBG) said it was empty.");
    assertThat(parsed.sources()).hasSize(1);
    assertThat(parsed.sources().get(0).kind()).isEqualTo(Source.Kind.ORGANIZATION);
    assertThat(parsed.sources().get(0).mentions()).hasSize(2);
  }

  @Test
  void splitsTwoNamedSources() {
    assertThat(Parsed.of("Ann Lee and Bob Day said the pool would close.").sources())
        .extracting(Source::descriptor)
        .containsExactly("Ann Lee", "Bob Day");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      textBlock =
          """
          The mayor said the road was closed.                  # CERTAIN  # POSITIVE
          The mayor said the road may be closed.               # POSSIBLE # POSITIVE
          The mayor said the road was not closed.              # CERTAIN  # NEGATIVE
          The mayor denied that the road was closed.           # CERTAIN  # POSITIVE
          The mayor did not say whether the road was closed.   # UNKNOWN  # UNKNOWN
          Reporters asked whether the road was closed.         # UNKNOWN  # UNKNOWN
          The mayor believes that the road is closed.          # PROBABLE # POSITIVE
          The mayor said there was no sign of damage.          # CERTAIN  # NEGATIVE
          The mayor said the road will probably close.         # PROBABLE # POSITIVE
          The mayor said she never saw the plan.               # CERTAIN  # NEGATIVE
          The mayor said the city got no warning.              # CERTAIN  # NEGATIVE
          The city will not pay, according to the mayor.       # CERTAIN  # NEGATIVE
          “No,” the mayor said.                                # CERTAIN  # NEGATIVE
          Neither is expected to pay.                          # PROBABLE # NEGATIVE
          “Please do not park here,” the mayor said.           # CERTAIN  # NEGATIVE
          The mayor said it was not closed but blocked.        # CERTAIN  # NEGATIVE
          The mayor said the man who never paid had left.      # CERTAIN  # POSITIVE
          Prosecutors alleged that the mayor took money.       # CERTAIN  # POSITIVE
          The mayor said the clerk allegedly took money.       # UNKNOWN  # POSITIVE
          The bridge reportedly closed, the mayor said.        # PROBABLE # POSITIVE
          The mayor said the bridge should be able to hold.    # PROBABLE # POSITIVE
          The mayor doubts that the bridge will hold.          # PROBABLE # POSITIVE
          """)
  void tellsHowSurelyAClaimIsPut(String sentence, Certainty certainty, Polarity polarity) {
    var factuality = Parsed.of(sentence).claims().get(0).factuality();
    assertThat(factuality.certainty()).isEqualTo(certainty);
    assertThat(factuality.polarity()).isEqualTo(polarity);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      textBlock =
          """
          The mayor said the road was closed.        # SAY
          Reporters asked whether it was closed.     # ASK
          The study found that the water was safe.   # REPORT
          The mayor expects the road to open.        # THINK
          The mayor threatened to close the road.    # INTEND
          The union called for a strike.             # URGE
          The union praised the mayor.               # JUDGE
          """)
  void tellsTheKindOfACue(String sentence, Cue.Kind kind) {
    assertThat(Parsed.of(sentence).claims().get(0).attribution().orElseThrow().cue().kind())
        .isEqualTo(kind);
  }

  @Test
  void takesDeclarativeSentencesForTheArticlesOwnClaims() {
    assertThat(
            Parsed.of(
                    "The road is closed. Will it open soon? Call the city. The mayor said it will.")
                .own())
        .isEqualTo(List.of("The road is closed"));
  }

  @Test
  void keepsTheGroundForAnonymity() {
    Parsed parsed =
        Parsed.of(
            "The plan is dead, said an aide who spoke on condition of anonymity because talks go on.");
    assertThat(parsed.claims().get(0).attribution().orElseThrow().anonymityGround())
        .contains("on condition of anonymity because talks go on");
  }

  @Test
  void readsNothingOutOfNothing() {
    assertThat(Parsed.of("").claims()).isEmpty();
    assertThat(Parsed.of("”, “ said — (").claims()).isEmpty();
  }
}

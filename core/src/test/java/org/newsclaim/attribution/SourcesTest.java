package org.newsclaim.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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

  /** As at the head of a text that was cut off in a word. */
  @ParameterizedTest
  @ValueSource(strings = {"a's Miami officials", "an's relatives, who said it was over,"})
  void haveNoAffiliationOfAnArticleAlone(String mention) {
    assertThat(Parsed.of(mention + " said it was over.").sources())
        .isNotEmpty()
        .allMatch(source -> source.affiliation().isEmpty());
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
          “It is dreary,” said a nurse who asked not to be named so she could speak freely.         # asked not to be named so she could speak freely
          The plan is dead, said an aide, who asked not to be named because talks go on.            # asked not to be named because talks go on
          An official said the deal was off. He spoke on condition of anonymity.                    # on condition of anonymity
          A worker, fearing reprisals, said the ward was full.                                      # fearing reprisals
          The plan is dead, said an aide who was not allowed to speak to reporters.                 # was not allowed to speak to reporters
          The plan is dead, said an aide who could not discuss the talks publicly.                  # could not discuss the talks publicly
          An aide, citing company policy, said the plan was dead.                                   # citing company policy
          An aide who requested anonymity to discuss the talks said the plan was dead.              # requested anonymity to discuss the talks
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          Marlow Motors will cut 200 jobs. The company said the plant was old.                      # Marlow Motors
          The Food Safety Agency shut the bakery. The agency said mice had been found.              # Food Safety Agency
          Tessel sold no phones in May. The company said June was better.                           # Tessel
          Hill Council met on Monday, and Orsk Motors sent a lawyer. The company said it was early. # Orsk Motors
          Rain fell on Mercy Valley Hospital. The hospital said a ward was wet.                     # Mercy Valley Hospital
          Roofline, a housing charity, keeps count. It said rents were up.                          # Roofline
          The bus had new brakes, the operator, Prairie Star Coaches, said.                         # Prairie Star Coaches
          """)
  void joinsANounWithTheNearestFittingOrganization(String text, String name) {
    Source source = only(text);
    assertThat(source.name()).contains(name);
    assertThat(source.kind()).isEqualTo(Source.Kind.ORGANIZATION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          Union leaders met on Monday. They said the offer was low.                     # Union leaders
          Officials said the dam was safe. Later they said it was not.                  # Officials
          A farmer lost his barn. He said the wind took it.                             # A farmer
          Rebecca Stone chairs the club, and Kola Ade runs it. She said it was poor.    # Rebecca Stone
          The first witness was Rosa Lind. She testified that the books were gone.      # Rosa Lind
          “My boss told me to go home,” said Ann Lee. She said she stayed.              # my boss, Ann Lee
          A doctor spoke first. The doctor said it was late.                            # A doctor
          """)
  void findsWhomAPronounMeans(String text, String expected) {
    assertThat(
            Parsed.of(text).sources().stream()
                .map(source -> source.name().orElse(source.descriptor())))
        .usingElementComparator(String::compareToIgnoreCase)
        .containsExactly(expected.split(", ", -1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "There is no harm in saying that it is late.",
        "Nothing shows that it is late.",
      })
  void takesNoEmptySubjectForASource(String text) {
    assertThat(Parsed.of(text).sources()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Former CIA Director Ann Lee said it was late., CIA",
    "Press Secretary Ann Lee said it was late., ",
  })
  void knowsWhatIsNoAffiliation(String text, String affiliation) {
    assertThat(only(text).affiliation()).isEqualTo(java.util.Optional.ofNullable(affiliation));
  }

  @Test
  void leavesTheKindOfAOneWordNameOpenWhereOthersAreNamedInFull() {
    assertThat(Parsed.of("Ann Lee said it was late. Zentro said it was not.").sources())
        .extracting(Source::kind)
        .containsExactly(Source.Kind.PERSON, Source.Kind.UNKNOWN);
    assertThat(only("Ann Lee came home. Lee said it was late.").kind())
        .isEqualTo(Source.Kind.PERSON);
  }

  @Test
  void takesTheyForSeveralPersonsNamedTogether() {
    assertThat(Parsed.of("Ann Lee and Bob Day run the farm. They said it was dry.").sources())
        .extracting(Source::descriptor)
        .containsExactly("Ann Lee", "Bob Day");
  }

  @Test
  void partsAListOfNames() {
    assertThat(Parsed.of("Ann Lee, Bob Day and Cy Roe said the pool was cold.").sources())
        .extracting(Source::descriptor)
        .containsExactly("Ann Lee", "Bob Day", "Cy Roe");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          Study: tea may cut risk of falls   # A study by two doctors found that tea drinkers fall less often.             # A study by two doctors
          Prosecutor: driver was asleep      # Prosecutor Lena Hart told jurors that the driver slept.  # Prosecutor Lena Hart
          Roads are safe, officials say      # State officials said the roads were dry.                 # State officials
          Union says offer is low            # The Dockers’ Union said it would strike.                 # The Dockers’ Union
          """)
  void joinsAHeadingWithThoseBelow(String heading, String body, String descriptor) {
    assertThat(Parsed.article(heading + "\n\n" + body).sources())
        .extracting(Source::descriptor)
        .containsExactly(descriptor);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          Officials said the dam was safe.            # GROUP
          Two people briefed on the plan said it was late.    # GROUP
          Police said no one was hurt.                # GROUP
          Critics say the plan is too dear.           # GROUP
          The newspaper said the mayor was ill.       # ORGANIZATION
          The report said the mayor was ill.          # DOCUMENT
          One tester said the mayor was ill.          # PERSON
          Two testers said the mayor was ill.         # GROUP
          Another wondered why the mayor was ill.     # PERSON
          Lee and her team said the mayor was ill.    # GROUP
          The mayor and two aides said it was late.   # GROUP
          KTL Healthcare said it was late.            # ORGANIZATION
          JD Roe said it was late.                    # PERSON
          The security firm Zentro said it was late.  # ORGANIZATION
          It is late, according to The Wrap.          # ORGANIZATION
          Zentro, one of the largest companies in town, said it was late.   # ORGANIZATION
          Lt Col Ann Roe said it was late.            # PERSON
          """)
  void tellsKinds(String text, Source.Kind kind) {
    assertThat(only(text).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      nullValues = "-",
      textBlock =
          """
          Dr. Maria Ruiz said the drug works.                          # -
          Mr. Paul Day said the shop was shut.                         # -
          Gov. Paul Renner said the road was open.                     # Gov.
          Deputy Mayor Ann Lee said the pool was shut.                 # Deputy Mayor
          The city’s mayor, Sal Dimarco, said the plan was dead.       # mayor
          Ann Lee, a spokeswoman for the county, said it would rain.   # spokeswoman
          """)
  void keepsCourtesiesOutOfJobTitles(String text, String jobTitle) {
    assertThat(only(text).jobTitle().orElse(null)).isEqualTo(jobTitle);
  }
}

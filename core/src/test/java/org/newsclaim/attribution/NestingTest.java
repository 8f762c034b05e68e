package org.newsclaim.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaim.model.Attribution;
import org.newsclaim.model.Claim;
import org.newsclaim.model.Source;

/** What is reported inside what, where the inner content ends, and whom pronouns mean there. */
class NestingTest {
  private static Claim claim(Parsed parsed, String cue) {
    return parsed.claims().stream()
        .filter(c -> c.attribution().filter(a -> a.cue().text().equals(cue)).isPresent())
        .findFirst()
        .orElseThrow();
  }

  private static Attribution attribution(Claim claim) {
    return claim.attribution().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      textBlock =
          """
          A nurse told her it was safe, Ann Lee said.                  # told    # it was safe                # said
          The pilot had warned them that fuel was low, the crew said.  # had warned # that fuel was low       # said
          Doctors fear the arm is broken, the paper reported, citing a friend. # fear # the arm is broken    # reported
          Police do not believe it was planned, an official said on condition of anonymity. # do not believe # it was planned # said
          The mayor said her son, a pilot, had told her that fog was near. # had told # that fog was near     # said
          The clerk said the mayor and two aides believed the dam was weak. # believed # the dam was weak    # said
          Roe said Ann Lee, the minister of mines, dams and ports, believed the dam was weak. # believed # the dam was weak # said
          Two guards said the mayor's office believed close to 20 boats were gone. # believed # close to 20 boats were gone # said
          “Some of us thought it was weak; the talks went on,” Lee said.    # thought # it was weak          # said
          As the doctor Ann Lee noted, the dose was low, according to the clinic. # according to # the dose was low # noted
          (As Ann Lee noted, the dose was low, according to the clinic.)    # according to # the dose was low # noted
          """)
  void endsAnInnerContentWithTheOuter(String text, String inner, String content, String outer) {
    Parsed parsed = Parsed.of(text);
    Claim claim = claim(parsed, inner);
    assertThat(parsed.contents(claim)).isEqualTo(List.of(content));
    assertThat(attribution(claim).nestedIn()).contains(claim(parsed, outer).id());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      textBlock =
          """
          Ann Lee came late. A guard told her the gate was shut, she said.          # said # Ann Lee
          Ann Lee came late. Her editor asked for more, she said.                   # said # Ann Lee
          Tom Day knew Bob Roe. “He claimed that he could fly,” Tom Day said.       # claimed # Bob Roe
          """)
  void knowsWhomAPronounCannotMean(String text, String cue, String name) {
    Parsed parsed = Parsed.of(text);
    String source = attribution(claim(parsed, cue)).sources().get(0);
    assertThat(parsed.sources().stream().filter(s -> s.id().equals(source)).map(Source::name))
        .contains(Optional.of(name));
  }

  @Test
  void continuesAQuotationThatIsReportedItself() {
    Parsed parsed =
        Parsed.of("“Do not hide it,” one reader said, per the Herald. “Let us face it together.”");
    assertThat(parsed.contents(claim(parsed, "said")))
        .containsExactly("“Do not hide it,”", "“Let us face it together.”");
    assertThat(attribution(claim(parsed, "said")).nestedIn()).contains(claim(parsed, "per").id());
  }

  @Test
  void dropsANounOfNobodyInsideWhatSomebodySays() {
    assertThat(Parsed.of("Lee cited the test as proof that the dam was weak.").attributions())
        .hasSize(1);
    assertThat(Parsed.of("They rejected the claim that the dam was weak.").attributions())
        .hasSize(2);
  }

  @Test
  void givesTheNextCueToTheOuterSource() {
    Parsed parsed =
        Parsed.of("Shop owners warned that it could close and accused the council of haste.");
    assertThat(attribution(claim(parsed, "accused")).nestedIn()).isEmpty();
    assertThat(parsed.contents(claim(parsed, "warned"))).isEqualTo(List.of("that it could close"));
  }
}

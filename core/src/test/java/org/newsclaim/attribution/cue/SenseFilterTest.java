package org.newsclaim.attribution.cue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaim.NewsClaims;
import org.newsclaim.model.Claim;

/** Which cues attribute something, by their sense. */
class SenseFilterTest {
  private static List<Claim> attributed(String text) {
    return NewsClaims.parse(text).claims().stream()
        .filter(claim -> claim.attribution().isPresent())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The goalkeeper defended her crown for the third time.",
        "The striker claimed the trophy in a long final.",
        "Her brother called a taxi after midnight.",
        "Nadia Brook called the paramedics.",
        "The clerk tells lies and jokes to the guests.",
        "The curator exposed the film to light.",
        "Doctors ordered a scan on Tuesday.",
        "The novelist wrote a cookbook in the winter.",
        "Ruth Adler answered the door.",
        "Ruth Adler painted “Second Wind” on the hull.",
        "Ruth Adler wrote “Second Wind” in the winter.",
        "Ruth Adler would have said that it was late.",
        "It is not meant to be a joke.",
        "The detective questioned a witness for an hour.",
        "The cold weather supports the growth of moss.",
        "Low rates favor the lenders.",
        "Supplies support the growth of moss.",
        "Thick clouds threaten to spoil the picnic.",
        "Visitors could blame the guide.",
        "The board may oppose the merger.",
        "Investors will welcome the news.",
        "You can expect long lines at the gate.",
        "You know that the road is steep.",
        "If the council believes the roof is sound, it opens the hall.",
        "We support the local choir.",
        "It seems that the tunnel is flooded.",
        "The tunnel appears to be flooded.",
        "It is clear that the tunnel is flooded.",
        "It is unclear whether the tunnel is flooded.",
        "Children are supposed to wear helmets.",
        "The rules require that drivers stop.",
        "Ida Moss spoke to reporters.",
        "The filter is changed according to the manual.",
        "Pupils were seated according to height.",
      })
  void attributesNothing(String text) {
    assertThat(attributed(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mayor defended the decision. | the decision",
        "The union claimed victory. | victory",
        "Her brother called the taxi fare a scandal. | the taxi fare a scandal",
        "Critics called it unfair. | it unfair",
        "The senator called the vote “a farce”. | the vote “a farce”",
        "The mayor questioned the need for a bridge. | the need for a bridge",
        "Residents support the plan. | the plan",
        "The country opposes the treaty. | the treaty",
        "A number of voters favor the tax. | the tax",
        "The report shows a rise in rents. | a rise in rents",
        "The company pledged to reopen the mine. | to reopen the mine",
        "The agency fears that the dam will break. | the dam will break",
        "Critics condemned the ruling. | the ruling",
        "Officials would not say whether the road is open. | whether the road is open",
        "Ida Moss spoke of her fears. | her fears",
        "The filter is changed every year, according to the manual. | The filter is changed every year",
        "The tower is said to be haunted. | The tower to be haunted",
      })
  void attributes(String text, String content) {
    assertThat(attributed(text)).extracting(Claim::text).containsExactly(content);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“The union opposes the plan,” Ann Lee said. | 1",
        "“I want to go home,” Ann Lee said. | 1",
        "“We need everyone to support the school,” Ann Lee said. | 1",
        "“He promised to come back,” Ann Lee said. | 2",
        "“They told me that it was late,” Ann Lee said. | 2",
        "“They told us to wait,” Ann Lee said. | 2",
        "“The mayor said the bridge was safe,” Ann Lee said. | 2",
      })
  void readsOnlyReportedSpeechInsideQuotations(String text, int claims) {
    assertThat(attributed(text)).hasSize(claims);
  }
}

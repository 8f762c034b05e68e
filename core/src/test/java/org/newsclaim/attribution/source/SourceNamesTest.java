package org.newsclaim.attribution.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaim.NewsClaims;
import org.newsclaim.model.Source;

/** Tests what the words of a source say of its name, kind, title and affiliation. */
class SourceNamesTest {
  private static List<Source> sources(String text) {
    return NewsClaims.parse(text).sources();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Minister of Health Ruth Osei said the ward was shut. | Ruth Osei | Minister of Health |",
        "Special envoy to Chad Ivo Marsh said the talks failed. | Ivo Marsh | Special envoy to Chad |",
        "Department of Parks spokeswoman Ann Lee said the trail was shut."
            + " | Ann Lee | spokeswoman | Department of Parks",
        "University of Ulm economist Karl Braun said prices fell."
            + " | Karl Braun | economist | University of Ulm",
        "The Brazilian President Ana Prado said the road was open. | Ana Prado | President |",
      })
  void readsATitleOfSeveralPhrases(String text, String name, String title, String affiliation) {
    Source source = sources(text).get(0);
    assertThat(source.kind()).isEqualTo(Source.Kind.PERSON);
    assertThat(source.name()).contains(name);
    assertThat(source.jobTitle().orElse("")).endsWith(title);
    assertThat(source.affiliation().orElse("")).isEqualTo(affiliation == null ? "" : affiliation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The White House said the talks had ended. | White House",
        "The American Lung Association said the air was bad. | American Lung Association",
        "The agency was told. The National Institute on Coastal Erosion said the cliff would fall."
            + " | National Institute on Coastal Erosion",
        "The Danish government said the bridge was shut. | Danish government",
        "The Norwegian military said two ships sank. | Norwegian military",
        "Lima's fire department said the blaze was out. | Lima's fire department",
        "The Clarion newspaper said the mayor would resign. | Clarion",
      })
  void namesAnOrganization(String text, String name) {
    Source source = sources(text).get(0);
    assertThat(source.kind()).isEqualTo(Source.Kind.ORGANIZATION);
    assertThat(source.name()).contains(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A Danish company said the bridge was shut.",
        "The company said the bridge was shut.",
        "His office said the bridge was shut.",
        "Two Danish companies said the bridge was shut.",
        "The county sheriff's office said the bridge was shut.",
      })
  void leavesADescriptionWithoutAName(String text) {
    assertThat(sources(text).get(0).named()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mike Powell said it rained. Michael Powell said it snowed.",
        "Ann Lee said it rained. Mrs. Lee said it snowed. Ann said it froze.",
        "John A. Moss said it rained. J. Moss said it snowed.",
        "Her son, Marco, said it rained. Marco Ferro said it snowed.",
        "Zentro Labs said it rained. Zentro said it snowed.",
        "The Peruvian Council for River Safety said it rained. The CRS said it snowed.",
        "President Ana Prado said it rained. The President said it snowed.",
        "Volkswagen said it rained. VW said it snowed.",
        "KTL Healthcare said it rained. KTL said it snowed.",
        "The New York Daily Bugle said it rained. The Daily Bugle said it snowed.",
      })
  void joinsWhatIsOne(String text) {
    assertThat(sources(text)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mike Powell said it rained. Mary Powell said it snowed.",
        "Minister of Labor Mike Powell said it rained. Press Secretary Ruth Gray said it snowed.",
        "George H. Moss said it rained. George W. Moss said it snowed.",
        "Paul Lee said it rained. Ms. Lee said it snowed.",
        "A county official said it rained. The state official said it snowed.",
        "The mayor's office said it rained. The sheriff's office said it snowed.",
        "One guest said it rained. One guest said it snowed.",
        "The Peruvian NRB said it rained. The Chilean NRB said it snowed.",
        "A new study shows that it rained, the paper reported.",
        "Both Lee and Roe said it rained.",
        "Lomax's campaign said it rained. Lomax said it snowed.",
      })
  void keepsApartWhatIsTwo(String text) {
    assertThat(sources(text)).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ruth Osei’s answer came late. “We had no idea,” Osei said. | Ruth Osei",
        "Coach Ivo Marsh praised reporters. “It takes time,” Marsh said. | Ivo Marsh",
      })
  void findsTheFullNameInTheRunningText(String text, String name) {
    assertThat(sources(text).get(0).name()).contains(name);
  }
}

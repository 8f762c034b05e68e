package org.newsclaim.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaim.NewsClaims;
import org.newsclaim.model.Article;
import org.newsclaim.model.Claim;

/** Tests that a source is found before a relative clause, with the ground for its anonymity. */
class AnonymitySubjectTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          An aide who asked not to be named because of the vote said the deal was off.      # an aide # asked not to be named because of the vote
          An aide who asked not to be named because the vote is secret said the deal was off. # an aide # asked not to be named because the vote is secret
          A nurse who was not authorized to speak to reporters said the ward was full.      # a nurse # was not authorized to speak to reporters
          A nurse who did not want to be identified for fear of losing her job said it was full. # a nurse # did not want to be identified for fear of losing her job
          A nurse, who asked not to be named, said the ward was full.                       # a nurse # asked not to be named
          A driver who works nights said the road was icy.                                  # a driver #
          A driver who hit the wall said the road was icy.                                  # a driver #
          """)
  void findsTheSubject(String sentence, String source, String ground) {
    Article article = NewsClaims.parse(sentence);
    Claim claim = article.claims().get(0);
    assertThat(article.sources(claim).get(0).descriptor().toLowerCase(java.util.Locale.ROOT))
        .startsWith(source);
    assertThat(claim.attribution().orElseThrow().anonymityGround().orElse(""))
        .isEqualTo(ground == null ? "" : ground);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          Mayor Ann Lee said the plan was dead. She could not speak publicly about it.
          A clerk said the book was named after a cat.
          The mayor said drivers were not allowed to park.
          Officials said the city feared for the name of the street.
          A clerk said drivers could not park.
          """)
  void takesNoOtherWordsForAGround(String text) {
    assertThat(NewsClaims.parse(text).claims())
        .allMatch(
            claim -> claim.attribution().filter(a -> a.anonymityGround().isPresent()).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "You know that the road is icy.",
    "We think that the road is icy.",
    "I believe that the road is icy.",
  })
  void hasNoSourceWhereAnybodyIsMeant(String sentence) {
    assertThat(NewsClaims.parse(sentence).sources()).isEmpty();
    assertThat(NewsClaims.parse(sentence).sourcing().unnamed()).isZero();
  }
}

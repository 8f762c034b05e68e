package org.newsclaim.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaim.NewsClaims;
import org.newsclaim.compare.result.Check;
import org.newsclaim.compare.result.Check.Verdict;
import org.newsclaim.model.Article;
import org.newsclaim.model.NewsClaimException;

class SummariesTest {
  private static final Article ARTICLE =
      NewsClaims.parse(
          "Tram line to the harbor delayed\n\n"
              + "The tram line to the harbor will open in March 2027, two years late, the city said on "
              + "Monday.\n\n"
              + "It will cost 417 million euros, 33 percent more than planned. About 1,400 homes were "
              + "bought and pulled down for it.\n\n"
              + "\"We did not expect to find so many old cellars,\" said Anna Berg, the city's chief "
              + "engineer. She said that the noise could annoy residents. Carl Lind, who leads the "
              + "opposition, called the delay a disgrace.");

  private static List<Check> faults(String summary) {
    return Articles.check(ARTICLE, NewsClaims.parse(summary)).stream()
        .filter(check -> check.verdict() != Verdict.SUPPORTED)
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The tram line to the harbor will open in March 2027, the city said on Monday.",
        "The tram line will cost 417 million euros, a third more than planned.",
        "It will cost more than 400 million euros, 33% more than planned.",
        "More than 1,300 homes were bought and pulled down for the line.",
        "Berg told reporters that the noise could annoy residents.",
        "\"We did not expect to find so many old cellars,\" Berg said.",
      })
  void passesFaithfulWords(String summary) {
    assertThat(faults(summary)).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The tram line to the harbor will open in May 2027, the city said. | DATE | ALTERED",
        "It will cost 471 million euros, 33 percent more than planned. | QUANTITY | ALTERED",
        "It will cost 417 million dollars, 33 percent more than planned. | QUANTITY | ALTERED",
        "It will cost 417 million euros, 33 percentage points more than planned. | QUANTITY | ALTERED",
        "About 4,100 homes were bought and pulled down for it. | QUANTITY | ALTERED",
        "\"We did not expect to find so many deep cellars,\" said Anna Berg. | QUOTE | ALTERED",
        "\"Nobody told us about the money,\" said Anna Berg. | QUOTE | NOT_FOUND",
        "Berg said that the noise will annoy residents. | CLAIM | ALTERED",
        "It will not cost 417 million euros, 33 percent more than planned. | CLAIM | ALTERED",
        "The bishop blessed the new organ in the cathedral. | CLAIM | NOT_FOUND",
      })
  void findsFaults(String summary, Check.What what, Verdict verdict) {
    assertThat(faults(summary))
        .anySatisfy(
            check -> {
              assertThat(check.what()).isEqualTo(what);
              assertThat(check.verdict()).isEqualTo(verdict);
              assertThat(check.article().isEmpty()).isEqualTo(verdict == Verdict.NOT_FOUND);
              assertThat(check.reason()).isNotBlank();
            });
  }

  @Test
  void findsASwappedSpeaker() {
    assertThat(faults("\"We did not expect to find so many old cellars,\" said Carl Lind."))
        .extracting(Check::what)
        .containsExactly(Check.What.SPEAKER);
  }

  @Test
  void pointsToTheFigureOfTheArticle() {
    Check check = faults("It will cost 471 million euros, 33 percent more than planned.").get(0);
    assertThat(ARTICLE.slice(check.article().get(0))).isEqualTo("417 million euros");
    assertThat(check.reason())
        .isEqualTo("the article has 417 million euros, not 471 million euros");
  }

  @Test
  void needsTheTexts() {
    Article bare = ARTICLE.withoutText();
    assertThatThrownBy(() -> Articles.check(bare, ARTICLE))
        .isInstanceOf(NewsClaimException.class)
        .hasMessageContaining("set it with withText");
  }
}

package org.newsclaim.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaim.NewsClaims;
import org.newsclaim.model.Article;
import org.newsclaim.model.Claim;

/** Tests which claims stand inside others. */
class NestedClaimsTest {
  private static List<Claim> nested(String text) {
    return NewsClaims.parse(text).claims().stream()
        .filter(claim -> claim.attribution().flatMap(a -> a.nestedIn()).isPresent())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The nurse said that patients may think that the ward is shut.",
        "The nurse said that patients could soon believe that the ward is shut.",
        "“You can expect that the ward will shut,” the nurse said.",
        "The nurse said that you think that the ward is shut.",
        "The nurse said the ward would shut if the mayor says that it is unsafe.",
        "The nurse said that the weather favored the ward.",
      })
  void holdNothingThatNobodySaid(String text) {
    assertThat(nested(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The nurse said that patients think that the ward is shut.",
        "The nurse said that doctors had told her that the ward was shut.",
        "“The mayor told me that the ward is shut,” the nurse said.",
        "The nurse said the ward was empty when the mayor announced that it was unsafe.",
        "The nurse said that a number of patients believe that the ward is shut.",
        "The nurse said that she hopes the ward will open.",
      })
  void holdWhatOthersSaid(String text) {
    assertThat(nested(text)).hasSize(1);
  }

  @Test
  void standInWhatIsSaidBehindThem() {
    Article article =
        NewsClaims.parse("Some have begun to wonder whether the ward is safe, Ruth Osei said.");
    Claim inner = nested(article.text().orElseThrow()).get(0);
    assertThat(inner.text()).isEqualTo("whether the ward is safe");
    assertThat(inner.attribution().orElseThrow().cue().lemma()).isEqualTo("wonder");
  }
}

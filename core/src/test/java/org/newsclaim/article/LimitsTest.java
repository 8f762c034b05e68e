package org.newsclaim.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.newsclaim.model.Refusals.assertRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaim.NewsClaims;
import org.newsclaim.model.Article;
import org.newsclaim.model.NewsClaimException.Code;

class LimitsTest {
  private static final String TEXT =
      "It rained for 3 days in the hills above the town, and the river rose to the old bridge.\n\n"
          + "Ann Lee said 40 homes were dark and that no bus would leave before the water fell.";
  private static final Article ARTICLE = NewsClaims.parse(TEXT);
  private static final Limits EXACT =
      Limits.defaults()
          .withTextLength(TEXT.length())
          .withBlocks(ARTICLE.blocks().size())
          .withClaims(ARTICLE.claims().size())
          .withQuantities(ARTICLE.quantities().size());

  private static ParseOptions options(Limits limits) {
    return ParseOptions.defaults().withLimits(limits);
  }

  @Test
  void takesWhatIsJustAllowed() {
    assertThat(NewsClaims.parse(TEXT, options(EXACT))).isEqualTo(ARTICLE);
    assertThat(ArticleParser.complete(ARTICLE, options(EXACT)).value().claims())
        .isEqualTo(ARTICLE.claims());
  }

  private static void assertRefusedByEveryDoor(Limits limits, Code code, String pointer) {
    ParseOptions options = options(limits);
    assertRefused(() -> NewsClaims.parse(TEXT, options), code, pointer);
    assertRefused(() -> NewsClaims.explain(TEXT, options), code, pointer);
    assertRefused(() -> ArticleParser.complete(ARTICLE, options), code, pointer);
    String page = "<article><h1>Rain</h1><p>" + TEXT.replace("\n\n", "<p>") + "</article>";
    assertRefused(() -> NewsClaims.parseHtml(page, options.withAnyPageKind()), code, pointer);
  }

  @Test
  void refusesOneMore() {
    assertRefusedByEveryDoor(EXACT.withTextLength(TEXT.length() - 1), Code.TEXT_TOO_LONG, "/text");
    assertRefusedByEveryDoor(Limits.defaults().withBlocks(1), Code.TOO_MANY_VALUES, "/blocks");
    assertRefusedByEveryDoor(
        Limits.defaults().withClaims(ARTICLE.claims().size() - 1), Code.TOO_MANY_VALUES, "/claims");
    assertRefusedByEveryDoor(
        Limits.defaults().withQuantities(ARTICLE.quantities().size() - 1),
        Code.TOO_MANY_VALUES,
        "/quantities");
  }

  @Test
  void areNotCheckedUnlessSet() {
    assertThat(ParseOptions.defaults().limits()).isEqualTo(Limits.defaults());
    assertThat(options(EXACT)).isNotEqualTo(ParseOptions.defaults());
    assertThat(options(EXACT).withId("a").limits()).isEqualTo(EXACT);
  }

  @ParameterizedTest
  @CsvSource({"-1, 0, 0, 0", "0, -1, 0, 0", "0, 0, -1, 0", "0, 0, 0, -1", "2147483647, 0, 0, 0"})
  void areNotBelowZeroAndTextNotAboveTheLongest(int length, int blocks, int claims, int numbers) {
    assertThatThrownBy(() -> new Limits(length, blocks, claims, numbers))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must be");
  }
}

package org.newsclaim.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.newsclaim.model.Refusals.assertRefused;

import org.junit.jupiter.api.Test;
import org.newsclaim.NewsClaims;
import org.newsclaim.model.NewsClaimException.Code;

class SourcingTest {
  private static final Article ARTICLE =
      NewsClaims.parse(
          "The dam is safe, officials said. “We checked twice,” said Ann Lee. "
              + "Lee said the gates were “as good as new” in May. "
              + "It is believed that the dam is old. Rain is due on Sunday.");

  @Test
  void countsClaimsByKindOfSource() {
    Sourcing sourcing = ARTICLE.sourcing();
    assertThat(sourcing.named()).isEqualTo(2);
    assertThat(sourcing.unnamed()).isEqualTo(1);
    assertThat(sourcing.withoutSource()).isEqualTo(1);
    assertThat(sourcing.own()).isEqualTo(1);
    assertThat(sourcing.attributed()).isEqualTo(4);
    assertThat(sourcing).hasToString("5 claims: 2 named, 1 unnamed, 1 without source, 1 own");
  }

  @Test
  void countsClaimsByQuotation() {
    Sourcing sourcing = ARTICLE.sourcing();
    assertThat(sourcing.direct()).isEqualTo(1);
    assertThat(sourcing.mixed()).isEqualTo(1);
    assertThat(sourcing.indirect()).isEqualTo(2);
  }

  @Test
  void putsTheSourceOfMostClaimsFirst() {
    assertThat(ARTICLE.sourcing().bySource())
        .extracting(SourceShare::toString)
        .containsExactly("Ann Lee: 2", "officials: 1");
  }

  @Test
  void isEmptyForAnArticleWithoutClaims() {
    Sourcing sourcing = Article.builder().text("").build().sourcing();
    assertThat(sourcing.attributed() + sourcing.own()).isZero();
    assertThat(sourcing.bySource()).isEmpty();
  }

  @Test
  void refusesWhatCannotBe() {
    Sourcing sourcing = ARTICLE.sourcing();
    assertThatThrownBy(() -> sourcing.withDirect(2))
        .isInstanceOf(NewsClaimException.class)
        .hasMessageContaining("indirect");
    assertThatThrownBy(() -> sourcing.withOwn(-1))
        .isInstanceOf(NewsClaimException.class)
        .hasMessageContaining("own")
        .hasMessageContaining("-1");
    Source lee = sourcing.bySource().get(0).source();
    assertThatThrownBy(() -> SourceShare.of(lee, 0)).isInstanceOf(NewsClaimException.class);
  }

  @Test
  void refusesCountsBelowZeroByName() {
    Sourcing sourcing = ARTICLE.sourcing();
    assertRefused(() -> sourcing.withNamed(-1), Code.INCONSISTENT, "/named", "-1");
    assertRefused(() -> sourcing.withUnnamed(-1), Code.INCONSISTENT, "/unnamed", "-1");
    assertRefused(() -> sourcing.withWithoutSource(-1), Code.INCONSISTENT, "/withoutSource", "-1");
    assertRefused(() -> sourcing.withDirect(-1), Code.INCONSISTENT, "/direct", "-1");
    assertRefused(() -> sourcing.withMixed(-1), Code.INCONSISTENT, "/mixed", "-1");
    assertRefused(() -> sourcing.withIndirect(-1), Code.INCONSISTENT, "/indirect", "-1");
  }

  /** A claim with a named and an unnamed source counts once, as named. */
  @Test
  void countsAClaimOfManySourcesOnce() {
    Source named = Samples.source("s1").withName("Ann Lee").withNamed(true);
    Article article =
        Article.builder()
            .text("Ann Lee and officials said so.")
            .addSources(named, Samples.source("s2"), Samples.source("s3"))
            .addClaims(
                Samples.claim("c1", Span.of(0, 3))
                    .withText("Ann")
                    .withAttribution(Samples.attribution("s2", "s1")))
            .build();
    assertThat(article.sourcing().named()).isEqualTo(1);
    assertThat(article.sourcing().unnamed()).isZero();
    assertThat(article.sourcing().withoutSource()).isZero();
    assertThat(article.sourcing().bySource())
        .extracting(share -> share.source().id())
        .containsExactly("s1", "s2");
  }

  @Test
  void isNoPartOfTheJson() {
    assertThat(NewsClaims.toJson(ARTICLE)).doesNotContain("sourcing");
  }
}

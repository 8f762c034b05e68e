package org.newsclaim.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.newsclaim.NewsClaims;

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
  void isNoPartOfTheJson() {
    assertThat(NewsClaims.toJson(ARTICLE)).doesNotContain("sourcing");
  }
}

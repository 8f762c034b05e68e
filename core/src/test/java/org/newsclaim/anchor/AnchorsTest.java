package org.newsclaim.anchor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaim.NewsClaims;
import org.newsclaim.anchor.LostAnchor.Reason;
import org.newsclaim.anchor.quote.Match;
import org.newsclaim.model.Article;
import org.newsclaim.model.Claim;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.NewsClaimException.Code;

class AnchorsTest {
  private static final String TEXT =
      """
      Harbor plan divides Tollen

      The new pier will cost about $14 million, engineer Paula Venn told the council on Monday.

      “We did not expect so much rock,” she said. The fishers’ union said it would not back the plan.
      """;

  private static final Article ARTICLE = NewsClaims.parse(TEXT);

  @Test
  void keepsAllInTheSameText() {
    Reattachment result = Anchors.reattach(ARTICLE, TEXT);
    assertThat(result.article()).isEqualTo(ARTICLE);
    assertThat(result.lost()).isEmpty();
    assertThat(result.anchors()).allMatch(anchor -> anchor.match() == Match.IN_PLACE);
  }

  @Test
  void keepsAllWhereTheTextIsGivenBack() {
    assertThat(Anchors.reattach(ARTICLE.withoutText(), TEXT).article()).isEqualTo(ARTICLE);
    assertThat(ARTICLE.withoutText().withText(TEXT)).isEqualTo(ARTICLE);
    assertThatThrownBy(() -> ARTICLE.withoutText().withText(TEXT + "Rain."))
        .isInstanceOfSatisfying(
            NewsClaimException.class,
            fault -> assertThat(fault.code()).isEqualTo(Code.DIGEST_MISMATCH));
  }

  @Test
  void writesClaimsAsTheNewTextDoes() {
    String edited = TEXT.replace("“", "\"").replace("”", "\"").replace("expect", "exepct");
    Reattachment result = Anchors.reattach(ARTICLE, edited);
    assertThat(result.lost()).isEmpty();
    assertThat(result.article().claims()).hasSameSizeAs(ARTICLE.claims());
    assertThat(result.article().claims())
        .extracting(Claim::text)
        .anyMatch(text -> text.contains("We did not exepct so much rock"));
  }

  /** Each line is what is written, what is written instead, and what is lost for it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "$14 million | $15 million | /quantities/0/span | ALTERED",
        "$14 million | $14 billion | /quantities/0/span | ALTERED",
        "about $14   | over $14    | /quantities/0/approximators/0/span | NOT_FOUND",
        "on Monday   | on Sunday   | /times/0/span | ALTERED",
      })
  void losesWhatSaysSomethingElseNow(String before, String now, String pointer, Reason reason) {
    Reattachment result = Anchors.reattach(ARTICLE, TEXT.replace(before, now));
    assertThat(result.lost())
        .anyMatch(lost -> lost.pointer().equals(pointer) && lost.reason() == reason);
    assertThat(result.anchor(pointer)).isEmpty();
  }

  @Test
  void keepsNoClaimThatIsDeniedNow() {
    Reattachment result =
        Anchors.reattach(ARTICLE, TEXT.replace("it would not back", "it would back"));
    assertThat(result.article().claims()).hasSizeLessThan(ARTICLE.claims().size());
  }

  @Test
  void findsNothingInAnotherText() {
    Reattachment result = Anchors.reattach(ARTICLE, "Snow fell all night in the far north.");
    assertThat(result.anchors()).isEmpty();
    assertThat(result.article().claims()).isEmpty();
    assertThat(result.lost()).isNotEmpty();
  }

  @Test
  void countsCodePoints() {
    Reattachment result = Anchors.reattach(ARTICLE, "\uD83D\uDD14 " + TEXT);
    assertThat(result.lost()).isEmpty();
    assertThat(result.anchors())
        .allMatch(anchor -> anchor.after().start() == anchor.before().start() + 2);
  }

  @Test
  void refusesATextThatIsNotUnicode() {
    assertThatThrownBy(() -> Anchors.reattach(ARTICLE, "half \uD83D"))
        .isInstanceOfSatisfying(
            NewsClaimException.class,
            fault -> assertThat(fault.code()).isEqualTo(Code.ILL_FORMED_TEXT));
  }
}

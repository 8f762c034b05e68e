package org.newsclaim.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaim.NewsClaims;
import org.newsclaim.model.Article;
import org.newsclaim.model.Explanation;
import org.newsclaim.model.Explanation.Finding;
import org.newsclaim.model.Explanation.Target;
import org.newsclaim.model.Explanation.Verdict;

/** What an explanation says about a text. */
class ExplanationTest {
  @ParameterizedTest
  @CsvSource({
    "Section 12, 12, REFUSED, quantity.not.numbered-thing",
    "They won with a score of 3-1., 3-1, REFUSED, quantity.not.score",
    "The law changed after 9/11., 9, REFUSED, quantity.not.slashed-number",
    "The law changed after 9/11., 11, REFUSED, quantity.not.slashed-number",
    "See page 4., 4, REFUSED, quantity.not.numbered-thing",
    "She flew a Boeing 737., 737, REFUSED, quantity.not.model-number",
    "They sold 12 cars., 12, KEPT, quantity.number",
    "Officials declined to comment., declined, REFUSED, attribution.not.non-committal",
    "Officials declined to comment., to comment, REFUSED, attribution.not.after-non-committal",
    "'The report exposed 3,600 samples to the sun.', exposed, REFUSED, attribution.not.other-sense",
    "'The report exposed 3,600 samples to the sun.', '3,600', KEPT, quantity.number",
    "He called an ambulance., called, REFUSED, attribution.not.name-only",
    "He called the plan a sham., called, KEPT, attribution.object",
    "He called the plan a sham., He, KEPT, source.pronoun.unresolved",
  })
  void namesTheRule(String text, String words, Verdict verdict, String rule) {
    assertThat(NewsClaims.explain(text).findings())
        .filteredOn(finding -> finding.words().equals(words))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.verdict()).isEqualTo(verdict);
              assertThat(finding.steps().get(finding.steps().size() - 1).rule()).isEqualTo(rule);
            });
  }

  @Test
  void reportsInTheOrderOfTheText() {
    Explanation explanation =
        NewsClaims.explain("Ann Lee said that 3 cars burned on page 4, according to officials.");
    assertThat(explanation.findings())
        .extracting(finding -> finding.span().start())
        .isSorted()
        .hasSizeGreaterThan(4);
  }

  @Test
  void countsInCodePoints() {
    Explanation explanation = NewsClaims.explain("\uD83D\uDE00 They sold 12 cars.");
    assertThat(explanation.of(Target.NUMBER))
        .singleElement()
        .satisfies(finding -> assertThat(finding.span().start()).isEqualTo(12));
  }

  @Test
  void readsWellInATerminal() {
    assertThat(NewsClaims.explain("See page 4.").toString())
        .contains(
            "- number \"4\" at [9,10)\n    refused by quantity.not.numbered-thing: A word before");
  }

  @Test
  void showsEachSentenceWithTagsAndPhrases() {
    assertThat(NewsClaims.explain("Officials said at least 30 people died. They left.").analysis())
        .hasSize(2)
        .element(0)
        .asString()
        .startsWith("[NP Officials/NOUN] [VP said/PAST] ")
        .endsWith(" [VP died/PAST] ./STOP");
  }

  @Test
  void isWrittenAsJson() {
    assertThat(NewsClaims.toJson(NewsClaims.explain("Section 12")))
        .startsWith("{\"text\":\"Section 12\",\"findings\":[{\"target\":\"SENTENCE\",\"span\":")
        .contains("{\"target\":\"NUMBER\",\"span\":")
        .contains("\"verdict\":\"REFUSED\",\"steps\":[{\"rule\":\"quantity.not.numbered-thing\"")
        .endsWith(",\"analysis\":[\"[NP Section/NOUN 12/NUMBER]\"]}");
  }

  @Test
  void saysNothingAboutAnotherLanguage() {
    String text =
        "Der Sprecher sagte am Montag, dass die Brücke nicht sicher ist und dass sie gesperrt"
            + " werden muss, weil sie zu alt ist und weil die Stadt kein Geld für sie hat.";
    assertThat(NewsClaims.explain(text).findings()).isEmpty();
    assertThat(NewsClaims.explain(text).analysis()).isEmpty();
  }

  @Test
  void saysWhySentencesAreNoClaimsOfTheArticle() {
    String text =
        """
        Bridge opens

        By Jane Roe

        The bridge opened in May. Who built it? A long night for all of the town.""";
    assertThat(NewsClaims.explain(text).of(Target.SENTENCE))
        .extracting(finding -> finding.steps().get(0).rule())
        .containsExactly(
            "claim.not.heading",
            "claim.not.outside-body",
            "claim.sentence",
            "claim.not.question",
            "claim.not.without-verb");
  }

  @Test
  void explainsEachQuantityAndAttributionOfTheArticle() {
    String text =
        "Mayor Ann Lee said that 12 bridges are unsafe. She warned of floods. \"We will wait,\" said"
            + " Ray Hill, who is 41. According to officials, about 300 people left in 2018.";
    Article article = NewsClaims.parse(text);
    Explanation explanation = NewsClaims.explain(text);
    assertThat(article.quantities()).isNotEmpty();
    assertThat(explanation.of(Target.NUMBER))
        .filteredOn(finding -> finding.verdict() == Verdict.KEPT)
        .extracting(Finding::span)
        .containsExactlyElementsOf(article.quantities().stream().map(q -> q.span()).toList());
    assertThat(explanation.of(Target.CUE))
        .filteredOn(finding -> finding.verdict() == Verdict.KEPT)
        .extracting(Finding::span)
        .containsAll(
            article.claims().stream()
                .flatMap(claim -> claim.attribution().stream())
                .flatMap(attribution -> attribution.cue().spans().stream())
                .toList());
    assertThat(explanation.of(Target.MENTION))
        .extracting(Finding::span)
        .containsAll(
            article.sources().stream().flatMap(source -> source.mentions().stream()).toList());
  }
}

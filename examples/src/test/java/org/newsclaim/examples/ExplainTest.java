package org.newsclaim.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaim.NewsClaims;
import org.newsclaim.model.Article;
import org.newsclaim.model.Explanation;
import org.newsclaim.model.Explanation.Finding;
import org.newsclaim.model.Explanation.Step;
import org.newsclaim.model.Explanation.Target;

/** Explains the piece that the examples ship. */
class ExplainTest {
  private final Article article = NewsClaims.parse(Kglo.shippedText());
  private final Explanation explanation = NewsClaims.explain(Kglo.shippedText());

  @Test
  void namesARuleForEachMentionOfASource() {
    assertThat(article.sources()).isNotEmpty();
    assertThat(explanation.of(Target.MENTION))
        .extracting(Finding::span)
        .containsAll(
            article.sources().stream().flatMap(source -> source.mentions().stream()).toList());
  }

  /** No pronoun of this piece is a source; a noun and a short name are. */
  @ParameterizedTest
  @CsvSource({"the official, source.noun.called", "Trump, source.name.known"})
  void namesTheRuleForALaterMention(String words, String rule) {
    assertThat(explanation.of(Target.MENTION))
        .filteredOn(finding -> finding.words().equals(words))
        .isNotEmpty()
        .allSatisfy(finding -> assertThat(finding.steps()).extracting(Step::rule).contains(rule));
  }

  @Test
  void printsWordsWithTagsBeforeTheRules() {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      Explain.main(new String[] {"See", "page", "4."});
    } finally {
      System.setOut(before);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8).lines())
        .first()
        .asString()
        .startsWith("[VP See/")
        .endsWith(" ./STOP");
    assertThat(printed.toString(StandardCharsets.UTF_8).lines().skip(1))
        .anyMatch(line -> line.startsWith("- number \"4\""));
  }

  @Test
  void namesARuleForEachCue() {
    assertThat(explanation.of(Target.CUE))
        .extracting(Finding::span)
        .containsAll(
            article.claims().stream()
                .flatMap(claim -> claim.attribution().stream())
                .flatMap(attribution -> attribution.cue().spans().stream())
                .toList());
  }
}

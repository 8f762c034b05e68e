package org.newsclaim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsclaim.article.ParseOptions;
import org.newsclaim.model.Article;
import org.newsclaim.model.Claim;
import org.newsclaim.model.Quantity;
import org.newsclaim.quantity.QuantityParser;
import org.newsclaim.text.lexicon.WordIndex;
import org.newsclaim.text.syntax.NounPhrase;
import org.newsclaim.text.syntax.Syntax;
import org.newsclaim.text.syntax.SyntaxAnalyzer;
import org.newsclaim.text.syntax.VerbGroup;
import org.newsclaim.time.TimeParser;

/** Keeps the intermediate values that docs/architecture.md shows true. */
class ArchitecturePageTest {
  private static final String SENTENCE =
      "About 1,400 people signed the petition on Friday, a city official said.";

  private static final LocalDate WRITTEN = LocalDate.of(2026, 11, 24);

  @Test
  void showsEachStageOfASentence() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "architecture.md"));
    assertThat(page)
        .contains("```text\n" + tags() + "```")
        .contains("```text\n" + phrases() + "```")
        .contains("```text\n" + quantities() + "```")
        .contains("```text\n" + times() + "```")
        .contains("```text\n" + claims() + "```");
  }

  private static Syntax syntax() {
    return SyntaxAnalyzer.of(WordIndex.english()).analyze(SENTENCE);
  }

  private static String tags() {
    Syntax syntax = syntax();
    StringBuilder lines = new StringBuilder();
    for (int t = 0; t < syntax.text.size(); t++) {
      lines.append("%-9s %s\n".formatted(syntax.text.slice(t, t + 1), syntax.tag(t)));
    }
    return lines.toString();
  }

  private static String phrases() {
    Syntax syntax = syntax();
    StringBuilder lines = new StringBuilder();
    for (NounPhrase phrase = syntax.phrases().next(0);
        phrase != null;
        phrase = syntax.phrases().next(phrase.end())) {
      String words = syntax.text.slice(phrase.start(), phrase.end());
      String head = syntax.text.slice(phrase.head(), phrase.head() + 1);
      lines.append("noun phrase  %s (head: %s)\n".formatted(words, head));
    }
    for (VerbGroup group = syntax.groups().next(0);
        group != null;
        group = syntax.groups().next(group.end())) {
      String words = syntax.text.slice(group.start(), group.end());
      lines.append("verb group   %s (%s)\n".formatted(words, group.form()));
    }
    return lines.toString();
  }

  private static String quantities() {
    StringBuilder lines = new StringBuilder();
    for (Quantity quantity : QuantityParser.english().findAll(SENTENCE)) {
      String counted = quantity.measuredEntity().map(entity -> entity.text()).orElse("nothing");
      lines.append("%s, counting %s\n".formatted(quantity, counted));
    }
    return lines.toString();
  }

  private static String times() {
    StringBuilder lines = new StringBuilder();
    TimeParser.english()
        .findAll(SENTENCE, Optional.of(WRITTEN))
        .forEach(
            time ->
                lines.append("%s = %s\n".formatted(time.text(), time.value().orElse("unknown"))));
    return lines.toString();
  }

  private static String claims() {
    ParseOptions options = ParseOptions.defaults().withDatePublished(WRITTEN.toString());
    Article article = NewsClaims.parse(SENTENCE, options);
    StringBuilder lines = new StringBuilder();
    for (Claim claim : article.claims()) {
      lines.append("%s: %s\n".formatted(article.speaker(claim), claim.text()));
      lines.append("  quantities %s, times %s\n".formatted(claim.quantities(), claim.times()));
    }
    return lines.toString();
  }
}

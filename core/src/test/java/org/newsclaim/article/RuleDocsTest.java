package org.newsclaim.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsclaim.attribution.ClaimRule;
import org.newsclaim.attribution.cue.ContentRule;
import org.newsclaim.attribution.cue.CueRule;
import org.newsclaim.attribution.source.SourceRule;
import org.newsclaim.quantity.exclusion.QuantityRule;
import org.newsclaim.text.rule.Rule;
import org.newsclaim.time.rule.TimeRule;

/** Holds docs/explain.md against the rules. */
class RuleDocsTest {
  @Test
  void listsEveryRuleOnceInTheOrderOfItsTable() throws IOException {
    List<String> rows =
        Files.readAllLines(Path.of("..", "docs", "explain.md")).stream()
            .filter(line -> line.startsWith("| `"))
            .toList();
    Stream<Rule> rules =
        Stream.<Rule[]>of(
                QuantityRule.values(),
                CueRule.values(),
                ContentRule.values(),
                SourceRule.values(),
                ClaimRule.values(),
                TimeRule.values())
            .flatMap(Arrays::stream);
    assertThat(rows).containsExactlyElementsOf(rules.map(RuleDocsTest::row).toList());
  }

  private static String row(Rule rule) {
    String example = rule.example().replace("\n\n", " \u00b6 ");
    return "| `" + rule.id() + "` | " + rule.meaning() + " | " + example + " |";
  }
}

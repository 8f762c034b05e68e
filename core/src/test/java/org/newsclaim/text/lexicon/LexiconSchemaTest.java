package org.newsclaim.text.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsclaim.attribution.cue.Frame;
import org.newsclaim.model.Approximator;
import org.newsclaim.model.Cue;
import org.newsclaim.model.Factuality;
import org.newsclaim.model.Quantity;
import org.newsclaim.model.Vagueness;
import org.newsclaim.time.word.CalendarUnit;
import org.newsclaim.time.word.Role;

/** Holds the schema to the values of the parsers, and docs/lexicon.md to the schema. */
class LexiconSchemaTest {
  private static final LexiconSchema SCHEMA = LexiconSchema.schema();
  private static final Path DOC = Path.of("..", "docs", "lexicon.md");

  @ParameterizedTest
  @EnumSource
  void saysWhatAClassIs(WordClass wordClass) {
    assertThat(SCHEMA.meaning(wordClass)).isNotBlank();
  }

  static Stream<Arguments> constants() {
    return Stream.of(
        Arguments.of(WordClass.CUE, "kind", Cue.Kind.values()),
        Arguments.of(WordClass.CUE, "kind.{frames}", Cue.Kind.values()),
        Arguments.of(WordClass.CUE, "certainty", Factuality.Certainty.values()),
        Arguments.of(WordClass.HEDGE, "certainty", Factuality.Certainty.values()),
        Arguments.of(WordClass.APPROXIMATOR, "kind", Approximator.Kind.values()),
        Arguments.of(WordClass.VAGUE, "class", Vagueness.VagueClass.values()),
        Arguments.of(WordClass.TIME_UNIT, "unit", CalendarUnit.values()));
  }

  @ParameterizedTest
  @MethodSource("constants")
  void hasTheConstantsOfTheValues(WordClass wordClass, String feature, Enum<?>[] constants) {
    assertThat(SCHEMA.features(wordClass).get(feature).type().values())
        .containsExactlyInAnyOrderElementsOf(Arrays.stream(constants).map(Enum::name).toList());
  }

  @Test
  void hasTheFramesAndTheRolesOfTime() {
    assertThat(SCHEMA.features(WordClass.CUE).get("frames").type().values().stream().map(Frame::of))
        .containsExactlyInAnyOrder(Frame.values());
    assertThat(SCHEMA.common().get("time").type().values().stream().map(Role::valueOf))
        .containsExactlyInAnyOrder(Role.values());
    assertThat(SCHEMA.features(WordClass.UNIT).get("kind").type().values())
        .isSubsetOf(Arrays.stream(Quantity.Kind.values()).map(Enum::name).toList());
  }

  @Test
  void isWhatTheDocumentationSays() throws IOException {
    assertThat(Files.readString(DOC))
        .as("docs/lexicon.md has the tables of schema.txt")
        .contains(classTable())
        .contains(featureTable());
  }

  private static String classTable() {
    StringBuilder table = new StringBuilder("| class | what it is |\n|---|---|\n");
    for (WordClass wordClass : WordClass.values()) {
      row(table, "`" + wordClass + "`", SCHEMA.meaning(wordClass));
    }
    return table.toString();
  }

  /** Features that several classes share are one row. */
  private static String featureTable() {
    Map<LexiconSchema.Feature, List<String>> rows = new LinkedHashMap<>();
    SCHEMA.common().values().forEach(feature -> rows.put(feature, List.of("every class")));
    for (WordClass wordClass : WordClass.values()) {
      for (LexiconSchema.Feature feature : SCHEMA.features(wordClass).values()) {
        rows.computeIfAbsent(feature, f -> new ArrayList<>()).add("`" + wordClass + "`");
      }
    }
    StringBuilder table = new StringBuilder("| class | feature | value | what it says |\n");
    table.append("|---|---|---|---|\n");
    rows.forEach(
        (feature, classes) ->
            row(
                table,
                String.join(", ", classes),
                "`" + feature.key() + "`" + (feature.isRequired() ? ", required" : ""),
                feature.type().expected(""),
                feature.meaning()));
    return table.toString();
  }

  private static void row(StringBuilder table, String... cells) {
    table.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }
}

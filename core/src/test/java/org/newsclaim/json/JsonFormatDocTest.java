package org.newsclaim.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsclaim.json.Shape.Field;
import org.newsclaim.model.Article;
import org.newsclaim.model.Interval;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.Note;

/** Holds docs/json-format.md to what is true. */
class JsonFormatDocTest {
  private static final Path DOCS = Path.of("..", "docs", "json-format.md");
  private static final Path FORMATS = Path.of("..", "docs", "formats.md");

  /** Codes that have nothing to do with JSON. */
  private static final Set<String> OF_PARSERS =
      Set.of(
          "NO_ARTICLE",
          "TEXT_TOO_LONG",
          "UNREADABLE_TEXT",
          "LANGUAGE_NOT_SUPPORTED",
          "NOT_A_MEASURE",
          "UNKNOWN_UNIT",
          "INCOMPATIBLE_UNITS");

  @Test
  void showsAnExampleThatIsReadStrictlyAndWrittenBackEqual() throws IOException {
    String example = blocks("json").get(0);
    Article article = NewsClaimJson.articles().read(example);
    String withoutSpaces = Binder.MAPPER.readTree(example).toString();
    assertThat(NewsClaimJson.articles().write(article)).isEqualTo(withoutSpaces);
    assertThat(NewsClaimJson.articles().write(article))
        .isEqualTo(NewsClaimJson.articles().write(golden()));
  }

  private static Article golden() throws IOException {
    return NewsClaimJson.articles()
        .read(Path.of("src/test/resources/org/newsclaim/json/article.json"));
  }

  static Stream<Class<?>> types() {
    return Shapes.types().stream().filter(type -> type != Interval.class && type != Note.class);
  }

  @ParameterizedTest
  @MethodSource("types")
  void listsEveryPropertyInItsOrder(Class<?> type) throws IOException {
    List<String> expected = new ArrayList<>();
    if (type == Article.class) {
      expected.add("version");
    }
    expected.addAll(Shapes.of(type).fields().keySet());
    assertThat(rows("### " + type.getSimpleName()))
        .extracting(row -> row.get(0).replace("`", ""))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("types")
  void saysWhatCanBeMissing(Class<?> type) throws IOException {
    Map<String, Field> fields = Shapes.of(type).fields();
    for (List<String> row : rows("### " + type.getSimpleName())) {
      Field field = fields.get(row.get(0).replace("`", ""));
      if (field != null && !row.get(3).contains("one span or more")) {
        String expected =
            switch (field.presence()) {
              case REQUIRED -> "no";
              case DEFAULTED -> "read as";
              case OPTIONAL -> "yes";
            };
        assertThat(row.get(2)).as("%s", row).startsWith(expected);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void namesEveryConstant(Class<?> type) throws IOException {
    Map<String, Field> fields = Shapes.of(type).fields();
    for (List<String> row : rows("### " + type.getSimpleName())) {
      Field field = fields.get(row.get(0).replace("`", ""));
      if (field != null && field.shape() instanceof Shape.Constant constant) {
        String names = "`" + String.join("`, `", constant.names()) + "`";
        assertThat(row.get(3)).contains(names);
        assertThat(row.get(1)).isEqualTo("name");
      }
    }
  }

  @Test
  void explainsEveryCode() throws IOException {
    assertThat(rows("## What strict reading refuses"))
        .extracting(row -> row.get(0).replace("`", ""))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(NewsClaimException.Code.values())
                .map(Enum::name)
                .filter(code -> !OF_PARSERS.contains(code))
                .toList());
    List<List<String>> notes = new ArrayList<>(rows("## What lenient reading does"));
    notes.addAll(rows(FORMATS, "## Repairs by code"));
    assertThat(notes)
        .extracting(row -> row.get(0).replace("`", ""))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Note.Code.values())
                .map(Enum::name)
                .filter(code -> !OF_PARSERS.contains(code))
                .toList());
  }

  private static List<String> blocks(String language) throws IOException {
    List<String> blocks = new ArrayList<>();
    String[] parts = Files.readString(DOCS).split("```" + language + "\n", -1);
    for (String part : Arrays.asList(parts).subList(1, parts.length)) {
      blocks.add(part.substring(0, part.indexOf("```")));
    }
    assertThat(blocks).isNotEmpty();
    return blocks;
  }

  /** The cells of the first table below a heading, without its head. */
  private static List<List<String>> rows(String heading) throws IOException {
    return rows(DOCS, heading);
  }

  private static List<List<String>> rows(Path page, String heading) throws IOException {
    List<String> lines = Files.readAllLines(page);
    int start = lines.indexOf(heading);
    assertThat(start).as(heading).isNotNegative();
    return lines.subList(start, lines.size()).stream()
        .dropWhile(line -> !line.startsWith("|"))
        .takeWhile(line -> line.startsWith("|"))
        .skip(2)
        .map(JsonFormatDocTest::cells)
        .toList();
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split("\\|", -1)).skip(1).map(String::strip).toList();
  }
}

package org.newsclaim.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
import org.newsclaim.json.FormatDoc.Property;
import org.newsclaim.json.Shape.Field;
import org.newsclaim.model.Article;
import org.newsclaim.model.Interval;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.Note;

/** Holds docs/json-format.md to what is true. */
class JsonFormatDocTest {
  /** Codes that have nothing to do with JSON. */
  private static final Set<String> OF_PARSERS =
      Set.of(
          "NO_ARTICLE",
          "UNREADABLE_TEXT",
          "LANGUAGE_NOT_SUPPORTED",
          "NOT_PLAIN_TEXT",
          "TOO_MANY_VALUES",
          "NOT_A_MEASURE",
          "UNKNOWN_UNIT",
          "INCOMPATIBLE_UNITS",
          "FIELD_ORIGIN",
          "PARTIAL_TEXT",
          "PAGE_KIND",
          "UNLIKE_ARTICLE");

  @Test
  void showsAnExampleThatIsReadStrictlyAndWrittenBackEqual() throws IOException {
    String example = FormatDoc.blocks("json").get(0);
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
  void listsEveryPropertyInItsOrder(Class<?> type) {
    List<String> expected = new ArrayList<>();
    if (type == Article.class) {
      expected.add("version");
    }
    expected.addAll(Shapes.of(type).fields().keySet());
    assertThat(FormatDoc.properties(type)).extracting(Property::name).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("types")
  void saysWhatCanBeMissing(Class<?> type) {
    Map<String, Field> fields = Shapes.of(type).fields();
    for (Property property : FormatDoc.properties(type)) {
      Field field = fields.get(property.name());
      if (field != null && !property.meaning().contains("one span or more")) {
        String expected =
            switch (field.presence()) {
              case REQUIRED -> "no";
              case DEFAULTED -> "read as";
              case OPTIONAL -> "yes";
            };
        assertThat(property.canBeMissing()).as("%s", property).startsWith(expected);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void explainsEveryName(Class<?> type) {
    Map<String, Field> fields = Shapes.of(type).fields();
    for (Property property : FormatDoc.properties(type)) {
      Field field = fields.get(property.name());
      boolean constant = field != null && field.shape() instanceof Shape.Constant;
      assertThat(property.type().equals("name")).as("%s", property).isEqualTo(constant);
      if (field != null && field.shape() instanceof Shape.Constant names) {
        assertThat(FormatDoc.names(type, property.name()).keySet())
            .as("%s", property)
            .containsExactlyElementsOf(names.names());
      }
    }
  }

  @Test
  void explainsEveryCode() {
    assertThat(FormatDoc.codes("## What strict reading refuses"))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(NewsClaimException.Code.values())
                .map(Enum::name)
                .filter(code -> !OF_PARSERS.contains(code))
                .toList());
    List<String> notes = new ArrayList<>(FormatDoc.notes("## What lenient reading does"));
    notes.addAll(FormatDoc.repairs());
    assertThat(notes)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Note.Code.values())
                .map(Enum::name)
                .filter(code -> !OF_PARSERS.contains(code))
                .toList());
  }
}

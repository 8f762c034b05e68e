package org.newsclaim.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsclaim.article.ArticleParser;
import org.newsclaim.article.ParseOptions;
import org.newsclaim.format.claimimport.ClaimImport;
import org.newsclaim.format.ninjs.NinjsReader;
import org.newsclaim.format.ninjs.NinjsVersion;
import org.newsclaim.format.ninjs.NinjsWriter;
import org.newsclaim.format.schemaorg.read.JsonLdReader;
import org.newsclaim.format.schemaorg.write.SchemaOrgWriter;
import org.newsclaim.format.webannotation.WebAnnotationReader;
import org.newsclaim.format.webannotation.WebAnnotationWriter;
import org.newsclaim.json.NewsClaimJson;
import org.newsclaim.model.Article;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.NewsClaimException.Code;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Documents of every format that are cut off, of wrong types, deep or huge. */
class HostileFormatsTest {
  /** As a double, 1e400 is infinite, and would be written as a string. */
  private static final JsonMapper EXACT =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private static final Article ARTICLE =
      ArticleParser.english()
          .read(
              "Mayor Jane Roe said 1,400 homes were dark. “We’ll wait,” she said, “and see.”",
              ParseOptions.defaults().withId("a").withUrl("https://news.example/a"))
          .value();

  enum Format {
    NATIVE(NewsClaimJson.articles().write(ARTICLE), NewsClaimJson.articles()::read),
    NINJS_1(NinjsWriter.of(NinjsVersion.V1).write(ARTICLE).value(), NinjsReader.strict()::read),
    NINJS_3(NinjsWriter.of(NinjsVersion.V3).write(ARTICLE).value(), NinjsReader.strict()::read),
    JSON_LD(SchemaOrgWriter.write(ARTICLE), JsonLdReader.strict()::read),
    WEB_ANNOTATION(WebAnnotationWriter.write(ARTICLE), WebAnnotationReader::read),
    PROPOSED_CLAIMS(
        "{\"claims\": [{\"quote\": \"and see\", \"source\": \"Jane Roe\","
            + " \"numbers\": [{\"value\": 1, \"unit\": \"home\"}], \"nestedIn\": null}]}",
        ClaimImport.into(ARTICLE)::takeJson);

    private final String document;

    @SuppressWarnings("ImmutableEnumChecker") // The readers are immutable.
    private final Function<String, Object> reader;

    Format(String document, Function<String, Object> reader) {
      this.document = document;
      this.reader = reader;
    }

    void read(String text) {
      assertThat(reader.apply(text)).isNotNull();
    }
  }

  private static NewsClaimException refusal(ThrowingCallable reading) {
    List<NewsClaimException> refusals = new ArrayList<>();
    assertThatThrownBy(reading).isInstanceOfSatisfying(NewsClaimException.class, refusals::add);
    return refusals.get(0);
  }

  @ParameterizedTest
  @EnumSource
  void refusesWhatIsCutOff(Format format) {
    format.read(format.document);
    for (int i = 1; i <= 30; i++) {
      String cut = format.document.substring(0, (int) ((long) format.document.length() * i / 31));
      NewsClaimException refusal = refusal(() -> format.read(cut));
      assertThat(refusal.code()).as(cut).isEqualTo(Code.MALFORMED);
      assertThat(refusal.place().line()).as(cut).hasValue(1);
      assertThat(refusal.place().column()).as(cut).isPresent();
    }
  }

  /** Every value in turn becomes one of another type: it is read, or refused with its place. */
  @ParameterizedTest
  @EnumSource
  void refusesWrongTypesWithTheirPlace(Format format) {
    for (String wrong : List.of("{}", "[]", "true", "-1", "\"\"", "[[{\"a\": [1]}]]", "1e400")) {
      int refused = 0;
      JsonNode root = JsonMapper.shared().readTree(format.document);
      List<Runnable> changes = new ArrayList<>();
      addChanges(root, EXACT.readTree(wrong), changes);
      for (int i = 0; i < changes.size(); i++) {
        JsonNode copy = root.deepCopy();
        List<Runnable> own = new ArrayList<>();
        addChanges(copy, EXACT.readTree(wrong), own);
        own.get(i).run();
        refused += isRefused(format, copy.toString()) ? 1 : 0;
      }
      assertThat(refused).as("%s in place of a value", wrong).isGreaterThan(0);
    }
  }

  /** However long a value or a name is, and whatever it holds, a message quotes little of it. */
  @ParameterizedTest
  @EnumSource
  void quotesLittleOfWhatIsLong(Format format) {
    String longName = "\uD83D" + "x".repeat(5000);
    JsonNode root = JsonMapper.shared().readTree(format.document);
    List<Runnable> changes = new ArrayList<>();
    addChanges(root, StringNode.valueOf(longName), changes);
    for (int i = 0; i < 2 * changes.size(); i += Math.max(1, changes.size() / 25)) {
      JsonNode copy = root.deepCopy();
      List<Runnable> own = new ArrayList<>();
      addChanges(copy, StringNode.valueOf(longName), own);
      addNames(copy, longName, own);
      own.get(Math.min(i, own.size() - 1)).run();
      try {
        format.read(copy.toString());
      } catch (NewsClaimException e) {
        assertThat(e.problem()).hasSizeLessThan(800);
        assertThat(e.getMessage()).hasSizeLessThan(2000);
      }
    }
  }

  private static void addNames(JsonNode tree, String name, List<Runnable> changes) {
    if (tree instanceof ObjectNode object) {
      changes.add(() -> object.put(name, 1));
    }
    for (JsonNode child : tree) {
      addNames(child, name, changes);
    }
  }

  private static boolean isRefused(Format format, String document) {
    try {
      format.read(document);
      return false;
    } catch (NewsClaimException e) {
      assertThat(e.place().line()).as(document).isPresent();
      return true;
    }
  }

  private static void addChanges(JsonNode tree, JsonNode wrong, List<Runnable> changes) {
    if (tree instanceof ObjectNode object) {
      for (String name : List.copyOf(object.propertyNames())) {
        changes.add(() -> object.set(name, wrong));
        addChanges(object.get(name), wrong, changes);
      }
    } else if (tree instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        int index = i;
        changes.add(() -> array.set(index, wrong));
        addChanges(array.get(i), wrong, changes);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void refusesWhatIsDeep(Format format) {
    for (String deep : List.of("[".repeat(50_000), "{\"claims\":".repeat(50_000))) {
      NewsClaimException refusal = refusal(() -> format.read(deep));
      assertThat(refusal.code()).isEqualTo(Code.NESTED_TOO_DEEPLY);
      assertThat(refusal.place().line()).hasValue(1);
    }
  }

  /** Nothing is made of a document that is too long. */
  @Test
  void refusesWhatIsTooLongWithoutReadingIt() {
    String huge = " ".repeat((1 << 26) + 1);
    for (Format format : Format.values()) {
      long before = allocated();
      assertThat(refusal(() -> format.read(huge)).code()).isEqualTo(Code.TEXT_TOO_LONG);
      assertThat(allocated() - before).as(format.name()).isLessThan(1 << 20);
    }
  }

  /** Lists of many empty values take memory in proportion to the document. */
  @ParameterizedTest
  @EnumSource
  void refusesWideDocumentsInBoundedMemory(Format format) {
    for (String element : List.of("[],", "1,", "{},")) {
      String wide = "[" + element.repeat(50_000) + "0]";
      long before = allocated();
      refusal(() -> format.read(wide));
      assertThat(allocated() - before)
          .as("%s of %s chars", element, wide.length())
          .isLessThan(600L * wide.length());
    }
  }

  /** The bytes that this thread has allocated so far. */
  private static long allocated() {
    try {
      // By reflection, because the module of the library does not read that of the JVM's counters.
      Object bean =
          Class.forName("java.lang.management.ManagementFactory")
              .getMethod("getThreadMXBean")
              .invoke(null);
      return (long)
          Class.forName("com.sun.management.ThreadMXBean")
              .getMethod("getCurrentThreadAllocatedBytes")
              .invoke(bean);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}

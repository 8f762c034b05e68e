package org.newsclaim.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaim.NewsClaims;
import org.newsclaim.model.Article;
import org.newsclaim.model.Claim;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.NewsClaimException.Code;
import org.newsclaim.model.Quantity;
import org.newsclaim.model.Samples;
import org.newsclaim.model.Source;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema against the types that it is made of, and against what reading takes and refuses. */
class SchemaTest {
  private static final Path FILE = Path.of("src/main/resources/org/newsclaim/json/schema.json");
  private static final String WRITE = "newsclaim.writeSchema";

  /** What docs/json-format.md says that a schema cannot tell. */
  private static final Set<Code> BEYOND_A_SCHEMA =
      Set.of(
          Code.SPAN_OUTSIDE_TEXT,
          Code.SPANS_OUT_OF_ORDER,
          Code.UNKNOWN_ID,
          Code.CYCLE,
          Code.BOUNDS_REVERSED,
          Code.ILL_FORMED_TEXT,
          Code.DIGEST_MISMATCH,
          Code.NESTED_TOO_DEEPLY);

  /** Single cases of codes that it can tell otherwise, by their names. */
  private static final List<String> BEYOND_IN_PART =
      List.of(
          "§42.0",
          "\"end\": §41",
          "§1e-999999999",
          "§0.333",
          "[1e999999999]",
          "2025-02-30",
          "DUPLICATE_ID /sources/1/id",
          "DUPLICATE_ID /claims/1/id",
          "INCONSISTENT /quantities/1/restates");

  /** Reads as strictly as other people's programs do. */
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private static final Schema ARTICLE = schema(NewsClaimJson.articles());

  private static Schema schema(NewsClaimJson<?> json) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(json.schema());
  }

  private static List<Error> validate(Schema schema, String json) {
    return schema.validate(MAPPER.readTree(json));
  }

  @Test
  void isThatOfTheTypesAndTheirDescriptions() throws IOException {
    String generated = SchemaGenerator.generate();
    if (Boolean.getBoolean(WRITE)) {
      Files.writeString(FILE, generated);
    }
    assertThat(Files.readString(FILE))
        .as("mvnw -pl core test -Dtest=SchemaTest -D%s=true writes it anew", WRITE)
        .isEqualTo(generated);
    assertThat(NewsClaimJson.articles().schema()).isEqualTo(generated);
  }

  @Test
  void isASchemaItself() {
    Schema ofSchemas =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertThat(validate(ofSchemas, NewsClaimJson.articles().schema())).isEmpty();
    assertThat(validate(ofSchemas, NewsClaimJson.claims().schema())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sample.json", "minimal.json", "article.json", "without-text.json"})
  void takesTheGoldenArticles(String file) throws IOException {
    String json = Files.readString(Path.of("src/test/resources/org/newsclaim/json", file));
    assertThat(validate(ARTICLE, json)).isEmpty();
  }

  @Test
  void takesRandomArticlesAndTheirParts() {
    Schema claims = schema(NewsClaimJson.claims());
    Schema sources = schema(NewsClaimJson.sources());
    Schema quantities = schema(NewsClaimJson.quantities());
    for (int seed = 0; seed < 300; seed++) {
      Article article = new RandomArticles(seed).article();
      assertThat(validate(ARTICLE, NewsClaimJson.articles().write(article)))
          .as("seed %s", seed)
          .isEmpty();
      for (Claim claim : article.claims()) {
        assertThat(validate(claims, NewsClaimJson.claims().write(claim))).isEmpty();
      }
      for (Source source : article.sources()) {
        assertThat(validate(sources, NewsClaimJson.sources().write(source))).isEmpty();
      }
      for (Quantity quantity : article.quantities()) {
        assertThat(validate(quantities, NewsClaimJson.quantities().write(quantity))).isEmpty();
      }
    }
  }

  @Test
  void takesParsedArticles() {
    String example = NewsClaimJson.articles().read(FormatDoc.blocks("json").get(0)).text().get();
    for (String text : List.of(example, Samples.TEXT, "", "“Two of 3,000?” a man asked in May.")) {
      Article article = NewsClaims.parse(text);
      assertThat(validate(ARTICLE, NewsClaims.toJson(article))).as(text).isEmpty();
    }
  }

  static Stream<BadDocuments.Bad> badDocuments() {
    return BadDocuments.all().filter(SchemaTest::canBeRead);
  }

  /** Whether an ordinary JSON reader takes it, so that there is something to validate. */
  private static boolean canBeRead(BadDocuments.Bad bad) {
    try {
      return !MAPPER.readTree(bad.document()).isMissingNode();
    } catch (RuntimeException e) {
      // Jackson throws NumberFormatException for an exponent beyond that of BigDecimal.
      return false;
    }
  }

  @ParameterizedTest
  @MethodSource("badDocuments")
  void refusesWhatASchemaCanTell(BadDocuments.Bad bad) {
    boolean beyond =
        BEYOND_A_SCHEMA.contains(bad.code())
            || BEYOND_IN_PART.stream().anyMatch(bad.name()::contains);
    List<Error> errors = validate(ARTICLE, bad.document());
    if (beyond) {
      assertThat(errors).isEmpty();
    } else {
      assertThat(errors).isNotEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025",
        "2025-01",
        "2025-01-20",
        "2025-01-20T10:00",
        "2025-01-20T10:00:30",
        "2025-01-20T10:00:30.123456789",
        "2025-01-20T10:00:30.",
        "2025-01-20T10:00Z",
        "2025-01-20T10:00z",
        "2025-01-20T10:00:00-05:00",
        "2025-01-20T10:00:00+05:30:15",
        "2025-01-20T10:00:00+18:00",
        "0000-01-01",
        "20250120",
        "2025-1-20",
        "2025-13",
        "2025-01-32",
        "2025-01-20 10:00",
        "2025-01-20t10:00",
        "2025-01-20T24:00",
        "2025-01-20T10:60",
        "2025-01-20T10",
        "2025-01-20T10:00:60",
        "2025-01-20T10:00:00.1234567890",
        "2025-01-20T10:00:00+5:00",
        "2025-01-20T10:00:00+0500",
        "2025-01-20T10:00:00+19:00",
        "2025-01-20T10:00:00Z[UTC]",
        "-2025",
        "+12025-01-01",
        " 2025",
        "2025 "
      })
  void agreesWithTheModelOnDates(String date) {
    String json = "{\"version\":\"1.0\",\"text\":\"\",\"datePublished\":\"" + date + "\"}";
    assertThat(validate(ARTICLE, json).isEmpty()).isEqualTo(isRead(json));
  }

  private static boolean isRead(String json) {
    try {
      return NewsClaimJson.articles().read(json).datePublished().isPresent();
    } catch (NewsClaimException e) {
      assertThat(e.code()).isEqualTo(Code.ILL_FORMED_VALUE);
      return false;
    }
  }

  @Test
  void describesEverythingAndLeavesNothingOpen() {
    JsonNode schema = MAPPER.readTree(NewsClaimJson.articles().schema());
    List<JsonNode> objects = new ArrayList<>(List.of(schema));
    objects.addAll(schema.get("$defs").values());
    assertThat(objects).hasSize((int) JsonFormatDocTest.types().count());
    for (JsonNode object : objects) {
      assertThat(object.path("description").asString("")).as("%s", object).isNotBlank();
      assertThat(object.path("additionalProperties").asBoolean(true)).isFalse();
      for (Map.Entry<String, JsonNode> property : object.get("properties").properties()) {
        String description = property.getValue().path("description").asString("");
        assertThat(description).as(property.getKey()).isNotBlank();
        property
            .getValue()
            .path("enum")
            .forEach(name -> assertThat(description).contains(name.stringValue() + ": "));
      }
    }
  }

  @Test
  void givesSingleValuesWhatTheyNeedAndNoMore() {
    JsonNode source = MAPPER.readTree(NewsClaimJson.sources().schema());
    assertThat(source.path("title").stringValue()).isEqualTo("Source");
    assertThat(source.path("$defs").propertyNames()).containsExactly("Span");
    JsonNode claim = MAPPER.readTree(NewsClaimJson.claims().schema());
    assertThat(claim.path("$defs").propertyNames())
        .containsExactlyInAnyOrder("Span", "Attribution", "Cue", "Factuality");
    assertThat(NewsClaimJson.quantities().schema()).contains("\"exclusiveMaximum\": 1E+128");
    String article = NewsClaimJson.articles().write(Samples.article());
    assertThat(validate(schema(NewsClaimJson.claims()), article)).isNotEmpty();
  }
}

package org.newsclaim.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsclaim.model.Article;
import org.newsclaim.model.Block;
import org.newsclaim.model.Claim;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.NewsClaimException.Code;
import org.newsclaim.model.Quantity;
import org.newsclaim.model.Samples;
import org.newsclaim.model.Source;
import org.newsclaim.model.Span;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

class NewsClaimModuleTest {
  private static final Article ARTICLE = new RandomArticles(4).article();
  private static final JsonMapper MAPPER = mapper().build();

  /** What a user might have. */
  record Report(String theTitle, Article theArticle, List<Claim> theClaims, Optional<Span> at) {}

  private static final Report REPORT =
      new Report("t", ARTICLE, Samples.article().claims(), Optional.of(Span.of(0, 3)));

  private static JsonMapper.Builder mapper() {
    return JsonMapper.builder().addModule(new NewsClaimModule());
  }

  /** Our JSON, but escaped as a mapper does that was told nothing of it. */
  private static String json(Article article) {
    return NewsClaimJson.articles().write(article).replace("\\u003c", "<");
  }

  @Test
  void writesTheSameJson() {
    for (int seed = 0; seed < 100; seed++) {
      Article article = new RandomArticles(seed).article();
      String json = json(article);
      assertThat(MAPPER.writeValueAsString(article)).as("seed %s", seed).isEqualTo(json);
      assertThat(MAPPER.readValue(json, Article.class)).as("seed %s", seed).isEqualTo(article);
    }
  }

  @Test
  void writesAndReadsValuesInsideOtherClasses() {
    String json = MAPPER.writeValueAsString(REPORT);
    assertThat(json)
        .contains("\"theArticle\":" + json(ARTICLE))
        .contains("\"at\":{\"start\":0,\"end\":3}");
    assertThat(MAPPER.readValue(json, Report.class)).isEqualTo(REPORT);
  }

  static Stream<JsonMapper.Builder> settings() {
    return Stream.of(
        mapper().enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY),
        mapper().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE),
        mapper().disable(MapperFeature.USE_ANNOTATIONS),
        mapper()
            .changeDefaultPropertyInclusion(
                all -> all.withValueInclusion(JsonInclude.Include.NON_DEFAULT)),
        mapper().enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES),
        mapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES),
        mapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS),
        mapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS),
        mapper().addMixIn(Source.class, Mangled.class).addMixIn(Article.class, Mangled.class),
        mapper().enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES),
        mapper().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION),
        JsonMapper.builder().findAndAddModules());
  }

  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
  private interface Mangled {}

  @ParameterizedTest
  @MethodSource("settings")
  void keepsTheShapeWhateverTheMapperIsSetTo(JsonMapper.Builder settings) {
    JsonMapper mapper = settings.build();
    String json = json(ARTICLE);
    assertThat(mapper.writeValueAsString(ARTICLE)).isEqualTo(json);
    assertThat(mapper.readValue(json, Article.class)).isEqualTo(ARTICLE);
    String report = mapper.writeValueAsString(REPORT);
    assertThat(report).contains(json);
    assertThat(mapper.readValue(report, Report.class)).isEqualTo(REPORT);
  }

  @Test
  void writesNoTypesWhereTheMapperAddsThem() {
    JsonMapper typing =
        mapper()
            .activateDefaultTyping(
                BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build(),
                DefaultTyping.NON_FINAL)
            .build();
    String json = json(ARTICLE);
    assertThat(typing.writeValueAsString(ARTICLE)).isEqualTo(json);
    assertThat(typing.readValue(json, Article.class)).isEqualTo(ARTICLE);
  }

  @Test
  void leavesIndentingAndEscapingToTheMapper() {
    Block block = Block.of(Block.Role.BODY, Span.of(0, 3));
    assertThat(
            mapper()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(Map.of("block", block)))
        .contains("  \"block\" : {")
        .contains("    \"role\" : \"BODY\"");
    Source source = Samples.source("é");
    String escaped =
        mapper().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build().writeValueAsString(source);
    assertThat(escaped).contains("\"\\u00E9\"");
    assertThat(MAPPER.readValue(escaped, Source.class)).isEqualTo(source);
  }

  @Test
  void convertsToTreesMapsAndBack() {
    JsonNode tree = MAPPER.valueToTree(REPORT);
    assertThat(MAPPER.treeToValue(tree, Report.class)).isEqualTo(REPORT);
    Map<String, Object> map =
        MAPPER.convertValue(Samples.article(), new TypeReference<Map<String, Object>>() {});
    assertThat(map).containsEntry("version", "1.0").containsKey("claims");
    assertThat(MAPPER.convertValue(map, Article.class)).isEqualTo(Samples.article());
    List<Quantity> quantities = ARTICLE.quantities();
    assertThat(
            MAPPER.readValue(
                MAPPER.writeValueAsBytes(quantities), new TypeReference<List<Quantity>>() {}))
        .isEqualTo(quantities);
  }

  @Test
  void refusesWithThePathOfTheDocumentAndThePlaceInTheValue() {
    String report =
        MAPPER
            .writeValueAsString(new Report("t", Samples.article(), List.of(), Optional.empty()))
            .replace("\"MORE_THAN\"", "\"more_than\"");
    DatabindException refusal =
        catchThrowableOfType(DatabindException.class, () -> MAPPER.readValue(report, Report.class));
    assertThat(refusal.getPath())
        .extracting(step -> step.getPropertyName() + " " + step.getIndex())
        .containsExactly(
            "theArticle -1", "quantities -1", "null 0", "approximators -1", "null 0", "kind -1");
    assertThat(refusal.getOriginalMessage()).startsWith("kind is the string \"more_than\"");
    assertThat(refusal).hasCauseInstanceOf(NewsClaimException.class);
    NewsClaimException cause = (NewsClaimException) refusal.getCause();
    assertThat(cause.code()).isEqualTo(Code.ILL_FORMED_VALUE);
    assertThat(cause.place().pointer()).hasValue("/quantities/0/approximators/0/kind");
  }

  @Test
  void isStrict() {
    assertThat(refusal("{\"start\":0,\"end\":3,\"end\":4}")).isEqualTo(Code.DUPLICATE_FIELD);
    assertThat(refusal("{\"start\":0,\"end\":3.0}")).isEqualTo(Code.WRONG_TYPE);
    assertThat(refusal("{\"start\":0,\"end\":3,\"mood\":1}")).isEqualTo(Code.UNKNOWN_FIELD);
    assertThat(refusal("{\"start\":0}")).isEqualTo(Code.MISSING_FIELD);
    assertThat(refusal("{\"start\":5,\"end\":3}")).isEqualTo(Code.SPAN_REVERSED);
    assertThat(refusal("[0,3]")).isEqualTo(Code.WRONG_TYPE);
  }

  private static Code refusal(String span) {
    DatabindException refusal =
        catchThrowableOfType(DatabindException.class, () -> MAPPER.readValue(span, Span.class));
    return ((NewsClaimException) refusal.getCause()).code();
  }

  @Test
  void readsOnAfterAValue() {
    Map<String, Span> spans =
        MAPPER.readValue(
            "{\"a\":{\"start\":0,\"end\":3},\"b\":{\"start\":1,\"end\":2},\"c\":null}",
            new TypeReference<Map<String, Span>>() {});
    assertThat(spans)
        .containsEntry("a", Span.of(0, 3))
        .containsEntry("b", Span.of(1, 2))
        .containsEntry("c", null);
  }
}

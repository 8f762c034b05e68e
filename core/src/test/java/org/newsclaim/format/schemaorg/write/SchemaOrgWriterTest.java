package org.newsclaim.format.schemaorg.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsclaim.model.Factuality.Polarity.NEGATIVE;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaim.NewsClaims;
import org.newsclaim.json.NewsClaimJson;
import org.newsclaim.model.Article;
import org.newsclaim.model.Attribution;
import org.newsclaim.model.Attribution.Stance;
import org.newsclaim.model.Block;
import org.newsclaim.model.Bound;
import org.newsclaim.model.Factuality;
import org.newsclaim.model.Factuality.Certainty;
import org.newsclaim.model.Quantity;
import org.newsclaim.model.Samples;
import org.newsclaim.model.Source;
import org.newsclaim.model.Span;
import org.newsclaim.model.TextDigest;
import org.newsclaim.model.Unit;
import org.newsclaim.model.Vagueness;
import org.newsclaim.model.Vagueness.VagueClass;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaOrgWriterTest {
  private static final String RESOURCES = "src/test/resources/org/newsclaim/";

  /** The first node of the written graph that has the property with the value. */
  private static JsonNode node(Article article, String property, String value) {
    JsonNode graph = JsonMapper.shared().readTree(NewsClaims.toJsonLd(article)).get("@graph");
    return StreamSupport.stream(graph.spliterator(), false)
        .filter(node -> node.path(property).asString("").equals(value))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + property + " " + value + " in " + graph));
  }

  private static JsonNode json(String json) {
    return JsonMapper.shared().readTree(json.replace('\'', '"'));
  }

  private static String withoutSpace(String json) {
    return JsonMapper.builder()
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .build()
        .readTree(json)
        .toString();
  }

  @Test
  void writesTheFullArticle() throws IOException {
    Article article = NewsClaimJson.articles().read(Path.of(RESOURCES + "json/article.json"));
    String golden = Files.readString(Path.of(RESOURCES + "format/schemaorg/write/article.jsonld"));
    assertThat(NewsClaims.toJsonLd(article)).isEqualTo(withoutSpace(golden));
  }

  @Test
  void writesTheLeastArticle() {
    assertThat(NewsClaims.toJsonLd(Article.builder().text("").build()))
        .isEqualTo(
            "{\"@context\":\"https://schema.org\","
                + "\"@graph\":[{\"@type\":\"NewsArticle\",\"@id\":\"_:n0\"}]}");
  }

  @Test
  void writesWithoutTheTextWhatDoesNotNeedIt() {
    Article article = Samples.article().withoutText();
    assertThat(node(article, "@type", "NewsArticle").has("articleBody")).isFalse();
    assertThat(node(article, "@type", "Claim").has("description")).isFalse();
    assertThat(node(article, "@type", "Quotation").path("text").stringValue())
        .isEqualTo("The bridge is closed, Go around.");
  }

  @Test
  void writesTheBodyWithoutWhatStandsAroundIt() {
    String text = "Snow\nBy Ann Author\nIt snowed. \nIn the hills\nIt thawed.\nRead more";
    Article.Builder article = Article.builder().text(text);
    assertThat(node(article.build(), "@type", "NewsArticle").path("articleBody").stringValue())
        .isEqualTo(text);
    for (Block block :
        List.of(
            Block.of(Block.Role.HEADLINE, Samples.spanOf(text, "Snow")),
            Block.of(Block.Role.BYLINE, Samples.spanOf(text, "By Ann Author")),
            Block.of(Block.Role.BODY, Samples.spanOf(text, "It snowed. ")),
            Block.of(Block.Role.SUBHEADING, Samples.spanOf(text, "In the hills")),
            Block.of(Block.Role.BODY, Samples.spanOf(text, "It thawed.")),
            Block.of(Block.Role.BOILERPLATE, Samples.spanOf(text, "Read more")))) {
      article.addBlocks(block);
    }
    assertThat(node(article.build(), "@type", "NewsArticle").path("articleBody").stringValue())
        .isEqualTo("It snowed.\n\nIn the hills\n\nIt thawed.");
  }

  @Test
  void endsNoScriptInAPage() {
    Article article = Article.builder().text("He wrote </script><!-- and <b>.").build();
    String written = NewsClaims.toJsonLd(article);
    assertThat(written).doesNotContain("<");
    assertThat(node(article, "@type", "NewsArticle").path("articleBody").stringValue())
        .isEqualTo("He wrote </script><!-- and <b>.");
  }

  @ParameterizedTest
  @CsvSource({
    "https://news.example/a, https://news.example/a, https://news.example/a#c%201%2F%C3%A9",
    "https://news.example/a?x=1#top, https://news.example/a?x=1, https://news.example/a?x=1#c%201%2F%C3%A9",
    "https://news.example/a?x=1|2, _:n0, _:n1",
    "/a.html, _:n0, _:n1",
    "urn:newsml:1, _:n0, _:n1",
    ", _:n0, _:n1",
  })
  void namesNodesByTheUrl(String url, String articleId, String claimId) {
    Article article =
        Article.builder()
            .url(Optional.ofNullable(url))
            .text("Snow")
            .addClaims(Samples.claim("c 1/é", Span.of(0, 4)).withText("Snow"))
            .build();
    assertThat(node(article, "@type", "NewsArticle").path("@id").stringValue())
        .isEqualTo(articleId);
    JsonNode claim = node(article, "@type", "Claim");
    assertThat(claim.path("@id").stringValue()).isEqualTo(claimId);
    assertThat(claim.path("appearance").path("@id").stringValue()).isEqualTo(articleId);
  }

  private static JsonNode source(Source source) {
    Article article = Article.builder().text("").addSources(source).build();
    return node(article, "@id", "_:n1");
  }

  @Test
  void writesSourcesAsWhatTheyAre() {
    Source named =
        Samples.source("s1")
            .withName("Jane Roe")
            .withNamed(true)
            .withDescriptor("Jane Roe")
            .withJobTitle("mayor")
            .withAffiliation("Springfield");
    assertThat(source(named))
        .isEqualTo(
            json(
                "{'@type': 'Person', '@id': '_:n1', 'name': 'Jane Roe', 'jobTitle': 'mayor',"
                    + " 'affiliation': {'@type': 'Organization', 'name': 'Springfield'}}"));
    assertThat(source(named.withKind(Source.Kind.ORGANIZATION).withDescriptor("the city")))
        .isEqualTo(
            json(
                "{'@type': 'Organization', '@id': '_:n1', 'name': 'Jane Roe', 'description': 'the"
                    + " city', 'parentOrganization': {'@type': 'Organization', 'name':"
                    + " 'Springfield'}}"));
    assertThat(source(named.withKind(Source.Kind.DOCUMENT)))
        .isEqualTo(
            json(
                "{'@type': 'CreativeWork', '@id': '_:n1', 'name': 'Jane Roe',"
                    + " 'sourceOrganization': {'@type': 'Organization', 'name': 'Springfield'}}"));
  }

  @Test
  void writesUnnamedSourcesAsSchemaOrgAdvises() {
    String unnamed =
        "'name': 'Anonymous', 'sameAs': 'https://www.wikidata.org/wiki/Q4233718',"
            + " 'description': 'a US official'}";
    Source source = Samples.source("s1").withName("known, but not named");
    assertThat(source(source)).isEqualTo(json("{'@type': 'Person', '@id': '_:n1', " + unnamed));
    assertThat(source(source.withKind(Source.Kind.GROUP)))
        .isEqualTo(json("{'@type': 'Organization', '@id': '_:n1', " + unnamed));
    assertThat(source(source.withKind(Source.Kind.UNKNOWN)))
        .isEqualTo(json("{'@type': 'Thing', '@id': '_:n1', " + unnamed));
    assertThat(source(source.withKind(Source.Kind.DOCUMENT)))
        .isEqualTo(
            json("{'@type': 'CreativeWork', '@id': '_:n1', 'description': 'a US official'}"));
  }

  private static Article attributed(Source source, Stance stance) {
    return Article.builder()
        .text("The road is shut, she said.")
        .addSources(source)
        .addClaims(
            Samples.claim("c1", Span.of(0, 17))
                .withText("The road is shut")
                .withAttribution(
                    Samples.attribution("s1")
                        .withQuotation(Attribution.Quotation.DIRECT)
                        .withStance(stance))
                .withSentences(Span.of(0, 27))
                .withFactuality(Factuality.of(Certainty.CERTAIN, NEGATIVE)))
        .build();
  }

  @Test
  void saysOfNobodyThatHeClaimsWhatHeDenies() {
    Source roe = Samples.source("s1");
    Article affirmed = attributed(roe, Stance.ASSERTS);
    assertThat(node(affirmed, "@type", "Claim").path("author").path("@id"))
        .isEqualTo(node(affirmed, "@type", "Person").path("@id"));
    for (Stance stance : List.of(Stance.DENIES, Stance.QUESTIONS)) {
      JsonNode claim = node(attributed(roe, stance), "@type", "Claim");
      assertThat(claim.has("author")).isFalse();
      assertThat(claim.path("description").stringValue()).isEqualTo("The road is shut, she said.");
      // The words between quotation marks are the speaker's all the same.
      assertThat(node(attributed(roe, stance), "@type", "Quotation").has("creator")).isTrue();
    }
  }

  @Test
  void citesDocuments() {
    Source report = Samples.source("s1").withKind(Source.Kind.DOCUMENT);
    for (String type : List.of("Claim", "Quotation")) {
      Article article = attributed(report, Stance.ASSERTS);
      JsonNode node = node(article, "@type", type);
      assertThat(node.path("citation").path("@id"))
          .isEqualTo(node(article, "@type", "CreativeWork").path("@id"));
      assertThat(node.has("author") || node.has("creator")).isFalse();
    }
  }

  @Test
  void takesThePublisherForTheSpeakerOfItsOwnClaims() {
    JsonNode own = node(Samples.article(), "text", "The fire burned more than 1,400 acres.");
    assertThat(own.path("author"))
        .isEqualTo(json("{'@type': 'Organization', 'name': 'Example News'}"));
    Article anonymous =
        Article.builder()
            .text("Snow")
            .addClaims(Samples.claim("c1", Span.of(0, 4)).withText("Snow"))
            .build();
    assertThat(node(anonymous, "@type", "Claim").has("author")).isFalse();
  }

  private static JsonNode quantity(Quantity quantity) {
    return node(
        Article.builder().textDigest(TextDigest.of(Samples.TEXT)).addQuantities(quantity).build(),
        "@id",
        "_:n1");
  }

  private static Quantity with(Unit unit, Quantity.Kind kind) {
    return Samples.quantity("q1").withUnit(unit).withKind(kind).withResolution(Optional.empty());
  }

  @Test
  void writesUnitsWithTheCodesOfTrade() {
    JsonNode acres =
        quantity(with(Unit.of("acre", Unit.System.UCUM, "[acr_us]"), Quantity.Kind.MEASURE));
    assertThat(acres)
        .isEqualTo(
            json(
                "{'@type': 'QuantitativeValue', '@id': '_:n1', 'name': '1,400', 'value': 1400,"
                    + " 'unitCode': 'ACR', 'unitText': 'acre', 'additionalProperty': {'@type':"
                    + " 'PropertyValue', 'name': 'kind', 'value': 'MEASURE'}}"));
    assertThat(
            quantity(with(Unit.of("dyne", Unit.System.UCUM, "dyn"), Quantity.Kind.MEASURE))
                .path("unitCode")
                .stringValue())
        .isEqualTo("UCUM:dyn");
    assertThat(quantity(with(Unit.of("bushel"), Quantity.Kind.MEASURE)).has("unitCode")).isFalse();
  }

  @Test
  void writesMoneyAsAnAmount() {
    Quantity money = with(Unit.of("US dollar", Unit.System.ISO_4217, "USD"), Quantity.Kind.MONEY);
    assertThat(quantity(money))
        .isEqualTo(
            json(
                "{'@type': 'MonetaryAmount', '@id': '_:n1', 'name': '1,400', 'currency': 'USD',"
                    + " 'value': 1400}"));
    assertThat(quantity(money.withPer("share")).path("value"))
        .isEqualTo(
            json(
                "{'@type': 'QuantitativeValue', 'value': 1400, 'additionalProperty': {'@type':"
                    + " 'PropertyValue', 'name': 'per', 'value': 'share'}}"));
    assertThat(quantity(money.withUnit(Unit.of("credit"))).path("@type").stringValue())
        .isEqualTo("QuantitativeValue");
  }

  @Test
  void writesBoundsAndWhetherTheyAreInTheRange() {
    JsonNode acres = quantity(Samples.acres());
    assertThat(acres.path("minValue").intValue()).isEqualTo(1400);
    assertThat(acres.has("maxValue")).isFalse();
    assertThat(acres.path("additionalProperty").values())
        .contains(
            json("{'@type': 'PropertyValue', 'name': 'lowerBoundInclusive', 'value': false}"),
            json(
                "{'@type': 'PropertyValue', 'name': 'approximator', 'value': 'MORE_THAN',"
                    + " 'description': 'more than'}"));
    JsonNode atMost =
        quantity(Samples.quantity("q1").withUpperBound(Bound.inclusive(new BigDecimal(1400))));
    assertThat(atMost.path("maxValue").intValue()).isEqualTo(1400);
    assertThat(atMost.toString()).doesNotContain("Inclusive");
  }

  @Test
  void inventsNoNumberForVagueWords() {
    JsonNode dozens =
        quantity(Samples.vague(Vagueness.of(VagueClass.DOZENS, BigDecimal.valueOf(12))));
    assertThat(dozens.has("value") || dozens.has("minValue") || dozens.has("maxValue")).isFalse();
    assertThat(dozens.path("additionalProperty").values())
        .extracting(property -> property.path("name").stringValue())
        .containsExactly("kind", "vague", "magnitude");
  }

  @Test
  void writesNumbersPlainlyAndWhole() {
    Quantity large =
        Samples.quantity("q1")
            .withValue(new BigDecimal("1234567890123456789000.00000000000000000001"));
    Article article =
        Article.builder().textDigest(TextDigest.of(Samples.TEXT)).addQuantities(large).build();
    assertThat(NewsClaims.toJsonLd(article))
        .contains("\"value\":1234567890123456789000.00000000000000000001,");
    assertThat(
            NewsClaims.toJsonLd(
                article.withQuantities(large.withValue(new BigDecimal("0.0000000001")))))
        .contains("\"value\":0.0000000001,");
  }

  @Test
  void mentionsInTheArticleWhatStandsInNoClaim() {
    Article article = Samples.article();
    assertThat(node(article, "@type", "NewsArticle").has("mentions")).isFalse();
    Quantity other =
        Samples.acres().withId("q2").withText("1,400 acres").withApproximators(List.of());
    Article more = article.withQuantities(Samples.acres(), other);
    String id = node(more, "name", "1,400 acres").path("@id").stringValue();
    assertThat(node(more, "@type", "NewsArticle").path("mentions").path("@id").stringValue())
        .isEqualTo(id);
  }
}

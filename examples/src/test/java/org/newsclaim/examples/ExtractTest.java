package org.newsclaim.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The rows that {@link Extract} writes for each kind of row that it reads. */
class ExtractTest {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private static final String SENTENCE =
      "The ferry to the island will not sail before Monday, the harbour master said.";

  private static final String REVIEW =
      """
      {"@context": "http://schema.org", "@type": "claimReview", "url": "https://check.example/9",
       "claimReviewed": "The ferry has been sold", "datePublished": "2026-03-04 10:20",
       "itemReviewed": {"@type": "Claim", "author": {"@type": "Person", "name": "Ada Poe"}},
       "reviewRating": {"@type": "Rating", "ratingValue": 1, "bestRating": "5",
                        "alternateName": "False"},}
      """;

  @TempDir private Path folder;

  @Test
  void answersAText() throws IOException {
    JsonNode row = answer(row("a").put("text", SENTENCE));
    assertThat(row.path("id").stringValue()).isEqualTo("a");
    assertThat(row.path("text").stringValue()).isEqualTo(SENTENCE);
    assertThat(row.path("claims")).hasSize(1);
    assertThat(row.has("repairs")).isFalse();
  }

  @Test
  void answersAPageWithItsFactChecksAndRepairs() throws IOException {
    String html =
        "<script type=application/ld+json>{\"@type\": \"WebSite\", \"name\": \"Check\"}</script>"
            + "<script type=application/ld+json>"
            + REVIEW
            + "</script><h1>Ferry not sold</h1><p>"
            + SENTENCE
            + "</p>";
    JsonNode row = answer(row("b").put("html", html).put("datePublished", "2026-03-05"));
    assertThat(row.path("headline").stringValue()).isEqualTo("Ferry not sold");
    assertThat(row.path("datePublished").stringValue()).isEqualTo("2026-03-05");
    assertReview(row.path("claimReviews"));
    assertThat(codes(row)).contains("COMMA_MENDED", "TYPE_MENDED", "DATE_MENDED");
    assertThat(row.path("repairs").values())
        .allSatisfy(repair -> assertThat(repair.path("pointer").stringValue()).startsWith("/1"));
  }

  @Test
  void saysWhatKindOfPageItIs() throws IOException {
    String html = "<h1>Ferry</h1><p>" + SENTENCE + "</p>";
    JsonNode article =
        answer(row("p1").put("html", html).put("url", "https://a.example/news/ferry-stays"));
    assertThat(article.path("pageKind").stringValue()).isEqualTo("ARTICLE");
    assertThat(article.path("claims")).hasSize(1);
    JsonNode shop =
        answer(row("p2").put("html", html).put("url", "https://a.example/products/ferry"));
    assertThat(shop.path("pageKind").stringValue()).isEqualTo("PRODUCT");
    assertThat(shop.has("claims")).isFalse();
    assertThat(shop.path("text").stringValue()).contains(SENTENCE);
  }

  @Test
  void takesABlankUrlOrDateForNone() throws IOException {
    JsonNode row = answer(row("u").put("text", SENTENCE).put("url", " ").put("datePublished", ""));
    assertThat(row.path("claims")).hasSize(1);
    assertThat(row.has("url")).isFalse();
    assertThat(row.has("datePublished")).isFalse();
  }

  @Test
  void answersAPageThatIsNothingButAFactCheck() throws IOException {
    String html = "<script type=application/ld+json>" + REVIEW + "</script>";
    JsonNode row = answer(row("c").put("html", html));
    assertThat(row.propertyNames()).containsExactly("id", "claimReviews", "repairs");
    assertReview(row.path("claimReviews"));
  }

  @Test
  void answersJsonLdAsAStringOrAsJson() throws IOException {
    JsonNode asString = answer(row("d").put("jsonld", REVIEW));
    assertReview(asString.path("claimReviews"));
    assertThat(codes(asString)).contains("COMMA_MENDED");
    ObjectNode article = MAPPER.createObjectNode();
    article.put("@type", "NewsArticle").put("headline", "No ferry").put("articleBody", SENTENCE);
    article.put("author", "Jane Roe");
    ObjectNode in = row("e");
    in.set("jsonld", article);
    JsonNode asJson = answer(in);
    assertThat(asJson.path("headline").stringValue()).isEqualTo("No ferry");
    assertThat(asJson.at("/authors/0/name").stringValue()).isEqualTo("Jane Roe");
    assertThat(codes(asJson)).containsExactly("STRING_READ_AS_OBJECT");
    assertThat(asJson.at("/repairs/0/pointer").stringValue()).isEqualTo("/author");
    assertThat(asJson.at("/repairs/0/message").stringValue()).contains("Jane Roe");
    assertThat(asJson.has("claimReviews")).isFalse();
  }

  @Test
  void answersAnItemOfNinjs() throws IOException {
    String item =
        "{\"uri\": \"urn:ferry:1\", \"language\": \"English\", \"headline\": \"No ferry\","
            + " \"body_text\": \""
            + SENTENCE
            + "\"}";
    JsonNode row = answer(row("f").put("ninjs", item));
    assertThat(row.path("id").stringValue()).isEqualTo("f");
    assertThat(row.path("headline").stringValue()).isEqualTo("No ferry");
    assertThat(row.path("claims")).hasSize(1);
    assertThat(codes(row)).contains("LANGUAGE_TAG_MENDED");
  }

  @Test
  void answersWhatCannotBeReadAndGoesOn() throws IOException {
    List<JsonNode> rows =
        answers(
            row("g").put("jsonld", "{\"@type\": \"Recipe\"}").toString(),
            row("h").put("html", "<div id=app></div>").toString(),
            row("i").put("ninjs", "{]").toString(),
            "no JSON",
            row("j").toString(),
            row("k").put("text", SENTENCE).toString());
    assertThat(rows.subList(0, 5))
        .extracting(row -> row.at("/error/code").stringValue())
        .containsExactly("NO_ARTICLE", "NO_ARTICLE", "MALFORMED", "MALFORMED", "MISSING_FIELD");
    assertThat(rows.get(1).path("id").stringValue()).isEqualTo("h");
    assertThat(rows.get(5).has("error")).isFalse();
  }

  private static void assertReview(JsonNode reviews) {
    assertThat(reviews).hasSize(1);
    assertThat(reviews.get(0))
        .isEqualTo(
            MAPPER.readTree(
                """
                {"claimReviewed": "The ferry has been sold", "claimant": "Ada Poe",
                 "rating": {"alternateName": "False", "ratingValue": "1", "bestRating": "5"},
                 "url": "https://check.example/9", "datePublished": "2026-03-04T10:20"}
                """));
  }

  private static List<String> codes(JsonNode row) {
    return row.path("repairs").values().stream()
        .map(repair -> repair.path("code").stringValue())
        .toList();
  }

  private static ObjectNode row(String id) {
    return MAPPER.createObjectNode().put("id", id);
  }

  private JsonNode answer(ObjectNode row) throws IOException {
    return answers(row.toString()).get(0);
  }

  private List<JsonNode> answers(String... rows) throws IOException {
    Path in = Files.write(folder.resolve("in.jsonl"), List.of(rows));
    Path out = folder.resolve("out.jsonl");
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    try (PrintStream stream = new PrintStream(log, true, StandardCharsets.UTF_8)) {
      Extract.run(new ArticleRows(), in, out, stream);
    }
    List<JsonNode> answers = Files.readAllLines(out).stream().map(MAPPER::readTree).toList();
    assertThat(answers).hasSize(rows.length);
    assertThat(log.toString(StandardCharsets.UTF_8)).contains(rows.length + " rows, ");
    return answers;
  }
}

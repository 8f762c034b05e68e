package org.newsclaim.examples;

import java.util.List;
import java.util.Optional;
import org.newsclaim.NewsClaims;
import org.newsclaim.article.ParseOptions;
import org.newsclaim.format.html.HtmlParser;
import org.newsclaim.format.html.WebPage;
import org.newsclaim.format.schemaorg.ClaimReview;
import org.newsclaim.format.schemaorg.read.JsonLdDocument;
import org.newsclaim.model.Article;
import org.newsclaim.model.Note;
import org.newsclaim.model.Reading;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers rows that hold an article in a format of others, as a string or as JSON in the row. */
final class ForeignRows {
  private static final JsonMapper MAPPER = RowReader.mapper();

  private ForeignRows() {}

  /**
   * The article, where there is one, with the fact checks of the document and what was repaired.
   */
  static String jsonLd(ObjectNode row, ParseOptions options) {
    Reading<JsonLdDocument> reading = NewsClaims.readJsonLd(document(row, "jsonld"), options);
    JsonLdDocument document = reading.value();
    return MAPPER.writeValueAsString(
        answer(row, document.article(), document.claimReviews(), reading.notes()));
  }

  /** The same of a page and the JSON-LD in it, and what kind of page it is. */
  static String html(ObjectNode row, ParseOptions options) {
    Reading<WebPage> reading = HtmlParser.of(options).readPage(row.get("html").stringValue());
    WebPage page = reading.value();
    ObjectNode answer = answer(row, page.article(), page.claimReviews(), reading.notes());
    page.article().ifPresent(article -> answer.put("pageKind", page.pageKind().name()));
    return MAPPER.writeValueAsString(answer);
  }

  private static ObjectNode answer(
      ObjectNode row, Optional<Article> article, List<ClaimReview> reviews, List<Note> notes) {
    ObjectNode answer = article.map(ForeignRows::tree).orElseGet(() -> bare(row));
    if (!reviews.isEmpty()) {
      ArrayNode list = answer.putArray("claimReviews");
      reviews.forEach(review -> list.add(review(review)));
    }
    addRepairs(answer, notes);
    return answer;
  }

  /** The article of an item, with what was repaired. */
  static String ninjs(ObjectNode row, ParseOptions options) {
    Reading<Article> reading = NewsClaims.readNinjs(document(row, "ninjs"), options);
    ObjectNode answer = tree(reading.value());
    addRepairs(answer, reading.notes());
    return MAPPER.writeValueAsString(answer);
  }

  private static String document(ObjectNode row, String field) {
    JsonNode document = row.get(field);
    return document.isString() ? document.stringValue() : document.toString();
  }

  private static ObjectNode tree(Article article) {
    return (ObjectNode) MAPPER.readTree(NewsClaims.toJson(article));
  }

  private static ObjectNode bare(ObjectNode row) {
    ObjectNode answer = MAPPER.createObjectNode();
    answer.set("id", RowReader.id(row));
    return answer;
  }

  private static ObjectNode review(ClaimReview review) {
    ObjectNode json = MAPPER.createObjectNode();
    put(json, "claimReviewed", review.claimReviewed());
    put(
        json,
        "claimant",
        Optional.of(String.join(", ", review.claimants())).filter(names -> !names.isEmpty()));
    review
        .rating()
        .ifPresent(
            given -> {
              ObjectNode rating = json.putObject("rating");
              put(rating, "alternateName", given.label());
              put(rating, "ratingValue", given.ratingValue());
              put(rating, "bestRating", given.bestRating());
              put(rating, "worstRating", given.worstRating());
            });
    put(json, "url", review.url());
    put(json, "datePublished", review.datePublished());
    return json;
  }

  private static void put(ObjectNode json, String name, Optional<String> value) {
    value.ifPresent(words -> json.put(name, words));
  }

  /** What has a place in the document was done to it; other notes are about its text. */
  private static void addRepairs(ObjectNode answer, List<Note> notes) {
    List<Note> repairs = notes.stream().filter(note -> note.pointer().isPresent()).toList();
    if (!repairs.isEmpty()) {
      ArrayNode list = answer.putArray("repairs");
      for (Note repair : repairs) {
        list.addObject()
            .put("pointer", repair.pointer().orElseThrow())
            .put("code", repair.code().name())
            .put("message", repair.message());
      }
    }
  }
}

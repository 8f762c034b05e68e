package org.newsclaim.examples;

import java.util.List;
import org.newsclaim.NewsClaims;
import org.newsclaim.compare.Articles;
import org.newsclaim.compare.Quantities;
import org.newsclaim.compare.result.Change;
import org.newsclaim.compare.result.Check;
import org.newsclaim.compare.result.FigurePair;
import org.newsclaim.compare.result.QuantityComparison;
import org.newsclaim.compare.result.Tension;
import org.newsclaim.model.Article;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.NewsClaimException.Code;
import org.newsclaim.model.Quantity;
import org.newsclaim.model.Span;
import org.newsclaim.quantity.QuantityParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers rows that are to be compared: two quantities, one text with its tensions, two versions,
 * an article and its summary, or the reports of two outlets. The fields of a row say which it is.
 */
final class CompareRows extends RowReader {
  @Override
  String write(ObjectNode row) {
    ObjectNode answer = mapper().createObjectNode();
    answer.set("id", id(row));
    if (row.has("quantities")) {
      quantities(row, answer);
    } else if (row.has("summary")) {
      checks(row, answer);
    } else if (row.path("outlets").asBoolean(false)) {
      pairs(row, answer);
    } else if (row.has("text")) {
      tensions(row, answer);
    } else if (row.has("a")) {
      changes(row, answer);
    } else {
      throw NewsClaimException.of(
          Code.MISSING_FIELD,
          "the row holds nothing to compare: no quantities, text, summary or a");
    }
    return mapper().writeValueAsString(answer);
  }

  private static void quantities(ObjectNode row, ObjectNode answer) {
    JsonNode texts = row.get("quantities");
    QuantityComparison comparison =
        Quantities.compare(quantity(texts.path(0)), quantity(texts.path(1)));
    answer.put("relation", comparison.relation().name());
    comparison.ground().ifPresent(ground -> answer.put("ground", ground.name()));
    answer.put("reason", comparison.reason());
  }

  private static void changes(ObjectNode row, ObjectNode answer) {
    ArrayNode list = answer.putArray("changes");
    for (Change change : Articles.changes(article(row, "a"), article(row, "b"))) {
      ObjectNode json = list.addObject().put("kind", change.kind().name());
      spans(json, "a", change.a());
      spans(json, "b", change.b());
      json.put("reason", change.reason());
    }
  }

  private static void checks(ObjectNode row, ObjectNode answer) {
    ArrayNode list = answer.putArray("checks");
    for (Check check : Articles.check(article(row, "article"), article(row, "summary"))) {
      ObjectNode json = list.addObject();
      json.putArray("span").add(check.span().start()).add(check.span().end());
      json.put("what", check.what().name()).put("verdict", check.verdict().name());
      spans(json, "article", check.article());
      json.put("reason", check.reason());
    }
  }

  private static void pairs(ObjectNode row, ObjectNode answer) {
    ArrayNode list = answer.putArray("pairs");
    for (FigurePair pair : Articles.figures(article(row, "a"), article(row, "b"))) {
      ObjectNode json = list.addObject().put("relation", pair.agreement().name());
      json.putArray("a").add(pair.spanA().start()).add(pair.spanA().end());
      json.putArray("b").add(pair.spanB().start()).add(pair.spanB().end());
      json.put("reason", pair.reason());
    }
  }

  private static void tensions(ObjectNode row, ObjectNode answer) {
    ArrayNode list = answer.putArray("tensions");
    for (Tension tension : Articles.tensions(NewsClaims.parse(text(row)))) {
      ObjectNode json = list.addObject().put("kind", tension.kind().name());
      spans(json, "spans", tension.spans());
      json.put("reason", tension.reason());
    }
  }

  private static Article article(ObjectNode row, String field) {
    JsonNode text = row.path(field).path("text");
    if (!text.isString()) {
      throw NewsClaimException.of(
          Code.MISSING_FIELD, "/" + field + "/text", field + " has no string 'text'");
    }
    return NewsClaims.parse(text.stringValue());
  }

  private static void spans(ObjectNode json, String name, List<Span> spans) {
    ArrayNode list = json.putArray(name);
    spans.forEach(span -> list.addArray().add(span.start()).add(span.end()));
  }

  private static Quantity quantity(JsonNode text) {
    List<Quantity> found =
        text.isString() ? QuantityParser.english().findAll(text.stringValue()) : List.of();
    if (found.isEmpty()) {
      throw NewsClaimException.of(
          Code.MISSING_FIELD, "/quantities", "quantities must hold two texts with a quantity each");
    }
    return found.get(0);
  }
}

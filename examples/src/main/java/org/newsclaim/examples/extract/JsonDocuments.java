package org.newsclaim.examples.extract;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Tells what a document of JSON is: rows, items of ninjs or JSON-LD. */
final class JsonDocuments {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  /** What a row has instead of a text. */
  private static final List<String> OF_ROW = List.of("text", "html", "jsonld", "ninjs");

  private static final List<String> OF_JSON_LD = List.of("@context", "@type", "@graph");

  private JsonDocuments() {}

  static List<InputRow> rows(String json, String name) {
    JsonNode document;
    try {
      document = MAPPER.readTree(json);
    } catch (JacksonException e) {
      // The tolerant reader repairs it, or says what is wrong with it.
      ObjectNode row = InputFormat.row(name);
      return List.of(new InputRow.Document(row.put("jsonld", json), json.length()));
    }
    boolean linked = document.isArray() && has(document.path(0), OF_JSON_LD);
    if (!document.isArray() || linked) {
      return List.of(new InputRow.Document(row(document, name), json.length()));
    }
    List<InputRow> rows = new ArrayList<>();
    int number = 0;
    for (JsonNode element : document.values()) {
      number++;
      rows.add(
          new InputRow.Document(
              row(element, name + "#" + number), json.length() / document.size()));
    }
    return rows;
  }

  private static ObjectNode row(JsonNode document, String name) {
    ObjectNode row = InputFormat.row(name);
    boolean linked = document.isArray() || has(document, OF_JSON_LD);
    if (!linked && document instanceof ObjectNode given && has(document, OF_ROW)) {
      return row.setAll(given);
    }
    row.set(linked ? "jsonld" : "ninjs", document);
    return row;
  }

  private static boolean has(JsonNode node, List<String> names) {
    return names.stream().anyMatch(node::has);
  }
}

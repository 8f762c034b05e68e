package org.newsclaim.examples.extract;

import java.io.IOException;
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

  static void read(String json, String name, RowSink sink) throws IOException {
    JsonNode document;
    try {
      document = MAPPER.readTree(json);
    } catch (JacksonException e) {
      // The tolerant reader repairs it, or says what is wrong with it.
      ObjectNode row = InputFormat.row(name);
      sink.take(new InputRow.Document(row.put("jsonld", json), json.length()));
      return;
    }
    boolean linked = document.isArray() && has(document.path(0), OF_JSON_LD);
    if (!document.isArray() || linked) {
      sink.take(new InputRow.Document(row(document, name), json.length()));
      return;
    }
    int number = 0;
    for (JsonNode element : document.values()) {
      number++;
      sink.take(
          new InputRow.Document(
              row(element, name + "#" + number), json.length() / document.size()));
    }
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

package org.newsclaim.examples;

import org.newsclaim.model.NewsClaimException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Turns one row of JSON into another; a row that cannot be read becomes one that says why. */
abstract class RowReader {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  /** A row as written. */
  record Row(String json, boolean failed) {}

  /** The row that answers a row. */
  final Row read(String line) {
    ObjectNode row;
    try {
      if (!(MAPPER.readTree(line) instanceof ObjectNode object)) {
        return error(MAPPER.nullNode(), "MALFORMED", "the row is no JSON object");
      }
      row = object;
    } catch (JacksonException e) {
      return error(
          MAPPER.nullNode(), "MALFORMED", "the row is not JSON: " + e.getOriginalMessage());
    }
    try {
      return new Row(write(row), false);
    } catch (NewsClaimException e) {
      return error(id(row), e.code().name(), String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      // A fault of the library: it costs this row, not the run.
      return error(id(row), "INTERNAL", e.toString());
    }
  }

  /** The id of a row as it stands, null where there is none. */
  static JsonNode id(ObjectNode row) {
    return row.has("id") ? row.get("id") : MAPPER.nullNode();
  }

  /** The JSON that answers a row. */
  abstract String write(ObjectNode row);

  /** The text of a row. */
  static String text(ObjectNode row) {
    JsonNode text = row.path("text");
    if (!text.isString()) {
      throw NewsClaimException.of(
          NewsClaimException.Code.MISSING_FIELD, "/text", "the row has no string 'text'");
    }
    return text.stringValue();
  }

  static JsonMapper mapper() {
    return MAPPER;
  }

  private static Row error(JsonNode id, String code, String message) {
    ObjectNode row = MAPPER.createObjectNode();
    row.set("id", id);
    row.putObject("error").put("code", code).put("message", message);
    return new Row(MAPPER.writeValueAsString(row), true);
  }
}

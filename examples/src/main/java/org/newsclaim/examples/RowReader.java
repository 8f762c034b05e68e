package org.newsclaim.examples;

import java.util.List;
import java.util.Optional;
import org.newsclaim.examples.extract.Answer;
import org.newsclaim.model.NewsClaimException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Turns one row of JSON into lines; a row that cannot be read becomes one that says why. */
abstract class RowReader extends RowFunction<Answer> {
  @Override
  final Answer read(ObjectNode row) {
    return new Answer(parts(row), Optional.empty());
  }

  @Override
  final Answer failed(JsonNode id, String code, String message) {
    return new Answer(error(id, code, message), Optional.of(code));
  }

  /** The lines that answer a row, for each file of the output. */
  List<String> parts(ObjectNode row) {
    return List.of(write(row) + "\n");
  }

  /** The JSON that answers a row. */
  abstract String write(ObjectNode row);

  /** The lines that say why a row could not be read, for each file of the output. */
  List<String> error(JsonNode id, String code, String message) {
    ObjectNode row = mapper().createObjectNode();
    row.set("id", id);
    row.putObject("error").put("code", code).put("message", message);
    return List.of(mapper().writeValueAsString(row) + "\n");
  }

  /** The text of a row. */
  static String text(ObjectNode row) {
    JsonNode text = row.path("text");
    if (!text.isString()) {
      throw NewsClaimException.of(
          NewsClaimException.Code.MISSING_FIELD, "/text", "the row has no string 'text'");
    }
    return text.stringValue();
  }
}

package org.newsclaim.examples;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.newsclaim.examples.extract.Answer;
import org.newsclaim.examples.extract.InputRow;
import org.newsclaim.model.NewsClaimException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Turns one row of JSON into another; a row that cannot be read becomes one that says why. */
abstract class RowReader implements Function<InputRow, Answer> {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  /** The answer to a row of the input. */
  @Override
  public final Answer apply(InputRow input) {
    if (input instanceof InputRow.Document document) {
      return answer(document.row());
    }
    if (input instanceof InputRow.Unreadable unreadable) {
      return failed(MAPPER.stringNode(unreadable.name()), unreadable.code(), unreadable.message());
    }
    try {
      if (MAPPER.readTree(((InputRow.Line) input).json()) instanceof ObjectNode row) {
        return answer(row);
      }
      return failed(MAPPER.nullNode(), "MALFORMED", "the row is no JSON object");
    } catch (JacksonException e) {
      return failed(
          MAPPER.nullNode(), "MALFORMED", "the row is not JSON: " + e.getOriginalMessage());
    }
  }

  private Answer answer(ObjectNode row) {
    try {
      return new Answer(parts(row), Optional.empty());
    } catch (NewsClaimException e) {
      return failed(id(row), e.code().name(), String.valueOf(e.getMessage()));
    } catch (RuntimeException | StackOverflowError e) {
      // A fault of the library: it costs this row, not the run.
      return failed(id(row), "INTERNAL", e.toString());
    }
  }

  private Answer failed(JsonNode id, String code, String message) {
    return new Answer(error(id, code, message), Optional.of(code));
  }

  /** The id of a row as it is, else the name of its file, else null. */
  static JsonNode id(ObjectNode row) {
    return row.has("id") ? row.get("id") : row.has("file") ? row.get("file") : MAPPER.nullNode();
  }

  /** The lines that answer a row, for each file of the output. */
  List<String> parts(ObjectNode row) {
    return List.of(write(row) + "\n");
  }

  /** The JSON that answers a row. */
  abstract String write(ObjectNode row);

  /** The lines that say why a row could not be read, for each file of the output. */
  List<String> error(JsonNode id, String code, String message) {
    ObjectNode row = MAPPER.createObjectNode();
    row.set("id", id);
    row.putObject("error").put("code", code).put("message", message);
    return List.of(MAPPER.writeValueAsString(row) + "\n");
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

  static JsonMapper mapper() {
    return MAPPER;
  }
}

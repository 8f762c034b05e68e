package org.newsclaim.examples;

import java.util.function.Function;
import org.newsclaim.examples.extract.InputRow;
import org.newsclaim.model.NewsClaimException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads a row of the input; a row that cannot be read gives the reason. */
abstract class RowFunction<A> implements Function<InputRow, A> {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  /** What a row gives. */
  abstract A read(ObjectNode row);

  /** What a row gives that could not be read. */
  abstract A failed(JsonNode id, String code, String message);

  @Override
  public final A apply(InputRow input) {
    if (input instanceof InputRow.Document document) {
      return tryToRead(document.row());
    }
    if (input instanceof InputRow.Unreadable unreadable) {
      return failed(MAPPER.stringNode(unreadable.name()), unreadable.code(), unreadable.message());
    }
    try {
      if (MAPPER.readTree(((InputRow.Line) input).json()) instanceof ObjectNode row) {
        return tryToRead(row);
      }
      return failed(MAPPER.nullNode(), "MALFORMED", "the row is no JSON object");
    } catch (JacksonException e) {
      return failed(
          MAPPER.nullNode(), "MALFORMED", "the row is not JSON: " + e.getOriginalMessage());
    }
  }

  private A tryToRead(ObjectNode row) {
    try {
      return read(row);
    } catch (NewsClaimException e) {
      return failed(id(row), e.code().name(), e.explanation());
    } catch (RuntimeException | StackOverflowError e) {
      // A fault of the library: it costs this row, not the run.
      return failed(id(row), "INTERNAL", e.toString());
    }
  }

  /** The id of a row as it is, else the name of its file, else null. */
  static JsonNode id(ObjectNode row) {
    return row.has("id") ? row.get("id") : row.has("file") ? row.get("file") : MAPPER.nullNode();
  }

  static JsonMapper mapper() {
    return MAPPER;
  }
}

package org.newsclaim.format.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsclaim.format.document.Edits.Edit;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.NewsClaimException.Code;
import org.newsclaim.model.Note;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a document into a tree without recursion, gives each repair of its text the pointer of the
 * value at which it was made, and notes names that are given twice.
 */
final class ForeignTree {
  /** Deeper than any article; what is kept of it as an additional value can be as deep. */
  static final int MAX_DEPTH = 100;

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final JsonParser parser;
  private final List<Edit> edits;
  private final Repairs repairs;

  /** What is open, from the inside out. */
  private final Deque<JsonNode> open = new ArrayDeque<>();

  private final Deque<String> names = new ArrayDeque<>();
  private int noted;

  ForeignTree(JsonParser parser, List<Edit> edits, Repairs repairs) {
    this.parser = parser;
    this.edits = edits;
    this.repairs = repairs;
  }

  /** The document's one value. */
  JsonNode read() {
    JsonToken token = parser.nextToken();
    if (token == null) {
      throw NewsClaimException.of(Code.MALFORMED, "the document is empty; it must hold an object");
    }
    JsonNode document = null;
    while (document == null) {
      noteEditsBefore(parser.currentTokenLocation().getCharOffset());
      JsonNode done = take(token);
      // What was mended inside of a name or a string stands at it, not at what follows.
      noteEditsBefore(parser.currentLocation().getCharOffset());
      if (done != null && open.isEmpty()) {
        document = done;
      } else {
        token = parser.nextToken();
        if (token == null) {
          throw new StreamReadException(parser, "the document ends inside a value");
        }
      }
    }
    if (parser.nextToken() != null) {
      throw NewsClaimException.of(
          Code.MALFORMED, "the document goes on after its value; it must hold one value");
    }
    noteEditsBefore(Long.MAX_VALUE);
    return document;
  }

  private void noteEditsBefore(long offset) {
    while (noted < edits.size() && edits.get(noted).offset() < offset) {
      Edit edit = edits.get(noted++);
      repairs.add(edit.code(), pointer(), edit.problem(), edit.remedy());
    }
  }

  private String pointer() {
    return parser.streamReadContext().pathAsPointer().toString();
  }

  /** The value that ends with the token, or null where it ends none. */
  private @Nullable JsonNode take(JsonToken token) {
    switch (token) {
      case START_OBJECT -> push(NODES.objectNode());
      case START_ARRAY -> push(NODES.arrayNode());
      case PROPERTY_NAME -> name();
      case END_OBJECT, END_ARRAY -> {
        return attach(open.pop());
      }
      default -> {
        return attach(scalar(token));
      }
    }
    return null;
  }

  private void push(JsonNode container) {
    if (open.size() >= MAX_DEPTH) {
      throw NewsClaimException.of(
          Code.NESTED_TOO_DEEPLY,
          parser.streamReadContext().getParent().pathAsPointer().toString(),
          "the document is nested more than " + MAX_DEPTH + " levels deep; it must be less");
    }
    open.push(container);
  }

  private void name() {
    String name = parser.currentName();
    if (open.getFirst().has(name)) {
      repairs.add(
          Note.Code.DUPLICATE_PROPERTY,
          pointer(),
          Repairs.quote(name) + " is given twice in one object",
          "the last one is read");
    }
    names.push(name);
  }

  private JsonNode attach(JsonNode value) {
    JsonNode parent = open.peek();
    if (parent instanceof ObjectNode object) {
      object.set(names.pop(), value);
    } else if (parent instanceof ArrayNode array) {
      array.add(value);
    }
    return value;
  }

  private JsonNode scalar(JsonToken token) {
    return switch (token) {
      case VALUE_STRING -> NODES.stringNode(parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(token);
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      default -> NODES.nullNode();
    };
  }

  private JsonNode number(JsonToken token) {
    if (token == JsonToken.VALUE_NUMBER_INT) {
      return switch (parser.getNumberType()) {
        case INT -> NODES.numberNode(parser.getIntValue());
        case LONG -> NODES.numberNode(parser.getLongValue());
        default -> NODES.numberNode(parser.getBigIntegerValue());
      };
    }
    try {
      return NODES.numberNode(parser.getDecimalValue());
    } catch (JacksonException | ArithmeticException | NumberFormatException e) {
      repairs.add(
          Note.Code.VALUE_PASSED_OVER,
          pointer(),
          "a number is too large: " + Repairs.quote(parser.getString()),
          "it is read as null");
      return NODES.nullNode();
    }
  }
}

package org.newsclaim.json;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.NewsClaimException.Code;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads one JSON value into a tree of its own. Unlike that of databind it says where a property is
 * given twice, keeps decimals exact whatever the parser was made for, and never computes a number
 * of absurd size.
 */
final class TreeReader {
  /** Stands for every number that is far outside what the model takes. */
  private static final DecimalNode TOO_LARGE =
      DecimalNode.valueOf(BigDecimal.ONE.scaleByPowerOfTen(Integer.MAX_VALUE));

  /** Deeper than any article, with the levels of an additional value below it. */
  static final int MAX_DEPTH = 200;

  private static final int MAX_DIGITS = 1000;
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final JsonParser parser;
  private final BiConsumer<Place, TokenStreamLocation> duplicates;

  /** What is open, from the outside in. */
  private final Deque<JsonNode> open = new ArrayDeque<>();

  private final Deque<String> names = new ArrayDeque<>();

  private TreeReader(JsonParser parser, BiConsumer<Place, TokenStreamLocation> duplicates) {
    this.parser = parser;
    this.duplicates = duplicates;
  }

  /**
   * Reads the value that begins at the parser's current token, to its last token.
   *
   * @param duplicates is told the place and the location of a name that its object has already
   */
  static JsonNode read(JsonParser parser, BiConsumer<Place, TokenStreamLocation> duplicates) {
    return new TreeReader(parser, duplicates).read();
  }

  /** Whether a number is so far outside what the model takes that its digits were not read. */
  static boolean isTooLarge(JsonNode node) {
    return TOO_LARGE.equals(node);
  }

  private JsonNode read() {
    JsonToken token = parser.currentToken();
    while (true) {
      JsonNode done = take(token);
      if (done != null && open.isEmpty()) {
        return done;
      }
      token = parser.nextToken();
    }
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
          place().toString(),
          "the document is nested more than " + MAX_DEPTH + " levels deep; it must be less");
    }
    open.push(container);
  }

  private void name() {
    String name = parser.currentName();
    names.push(name);
    if (open.getFirst().has(name)) {
      duplicates.accept(place(), parser.currentTokenLocation());
    }
  }

  /** The place of the value that is about to be read, within the value that is read as a whole. */
  private Place place() {
    Place place = Place.ROOT;
    Iterator<String> name = names.descendingIterator();
    for (Iterator<JsonNode> container = open.descendingIterator(); container.hasNext(); ) {
      place =
          container.next() instanceof ArrayNode array
              ? place.element(array.size())
              : place.property(name.next());
    }
    return place;
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
      case VALUE_NULL -> NODES.nullNode();
      default -> NODES.pojoNode(parser.getEmbeddedObject());
    };
  }

  private JsonNode number(JsonToken token) {
    if (parser.getStringLength() > MAX_DIGITS) {
      return TOO_LARGE;
    }
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
      // NaN, where a parser allows it, and an exponent beyond that of BigDecimal.
      return TOO_LARGE;
    }
  }
}

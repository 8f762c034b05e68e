package org.newsclaim.json.tree;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.NewsClaimException.Code;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Builds a tree of the tokens of a parser without recursion, with decimals kept exact. What is done
 * with a name that is given twice and with a number that cannot be read is for each reader to say.
 */
public abstract class TreeBuilder {
  /** Makes the nodes. */
  protected static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** Gives the tokens. */
  protected final JsonParser parser;

  /** What is open, from the inside out. */
  protected final Deque<JsonNode> open = new ArrayDeque<>();

  /** The names of the properties that are open, from the inside out. */
  protected final Deque<String> names = new ArrayDeque<>();

  private final int maxDepth;

  /**
   * A builder with nothing open.
   *
   * @param parser gives the tokens
   * @param maxDepth so many levels are built
   */
  protected TreeBuilder(JsonParser parser, int maxDepth) {
    this.parser = parser;
    this.maxDepth = maxDepth;
  }

  /** {@return the pointer of the object or array that would be one level too deep} */
  protected abstract String tooDeep();

  /**
   * Is told of a name that its object has already; the value that follows replaces the first.
   *
   * @param name the name
   */
  protected abstract void duplicate(String name);

  /** {@return what stands for a number that cannot be read} */
  protected abstract JsonNode unreadNumber();

  /**
   * Takes a token.
   *
   * @param token the parser's current token
   * @return the value that ends with the token, or null where it ends none
   */
  protected final @Nullable JsonNode take(JsonToken token) {
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
    if (open.size() >= maxDepth) {
      throw NewsClaimException.of(
          Code.NESTED_TOO_DEEPLY,
          tooDeep(),
          "the document is nested more than " + maxDepth + " levels deep; it must be less");
    }
    open.push(container);
  }

  private void name() {
    String name = parser.currentName();
    names.push(name);
    if (open.getFirst().has(name)) {
      duplicate(name);
    }
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

  /**
   * Reads a number.
   *
   * @param token the parser's current token
   * @return its node, or {@link #unreadNumber}
   */
  protected JsonNode number(JsonToken token) {
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
      return unreadNumber();
    }
  }
}

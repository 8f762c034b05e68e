package org.newsclaim.model;

import java.util.Map;
import org.newsclaim.model.NewsClaimException.Code;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NumericNode;
import tools.jackson.databind.node.ObjectNode;

/** Copies JSON, with numbers as plain decimals. */
final class PlainJson {
  private static final String FIELD = "the additional value";
  private static final int MAX_DEPTH = 100;
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private PlainJson() {}

  static JsonNode copy(JsonNode node) {
    if (node.isNull()) {
      throw NewsClaimException.of(Code.EMPTY_VALUE, FIELD + " is null; leave it out instead");
    }
    try {
      return copy(node, 0);
    } catch (NewsClaimException e) {
      // The checks of a field add its name to the place; here the value as a whole is the place.
      throw NewsClaimException.of(e.code(), e.problem()).because(e);
    }
  }

  private static JsonNode copy(JsonNode node, int depth) {
    if (depth > MAX_DEPTH) {
      throw NewsClaimException.of(
          Code.NESTED_TOO_DEEPLY,
          FIELD + " is nested more than " + MAX_DEPTH + " levels deep; it must be less");
    }
    return switch (node.getNodeType()) {
      case OBJECT -> copyObject(node, depth);
      case ARRAY -> copyArray(node, depth);
      case NUMBER -> copyNumber(node);
      case STRING -> copyString(node);
      case BOOLEAN, NULL -> node;
      case BINARY, POJO, MISSING -> throw wrongType("a node of type " + node.getNodeType());
    };
  }

  private static JsonNode copyObject(JsonNode node, int depth) {
    ObjectNode copy = NODES.objectNode();
    for (Map.Entry<String, JsonNode> property : node.properties()) {
      Require.wellFormed(FIELD, property.getKey());
      copy.set(property.getKey(), copy(property.getValue(), depth + 1));
    }
    return copy;
  }

  private static JsonNode copyArray(JsonNode node, int depth) {
    ArrayNode copy = NODES.arrayNode(node.size());
    for (JsonNode element : node.values()) {
      copy.add(copy(element, depth + 1));
    }
    return copy;
  }

  private static JsonNode copyString(JsonNode node) {
    Require.wellFormed(FIELD, node.stringValue());
    return node;
  }

  private static JsonNode copyNumber(JsonNode node) {
    if (node instanceof NumericNode number && number.isNaN()) {
      throw wrongType(node.toString());
    }
    return NODES.numberNode(Decimals.plain(FIELD, node.decimalValue()));
  }

  private static NewsClaimException wrongType(String found) {
    return NewsClaimException.of(
        Code.WRONG_TYPE, FIELD + " holds " + found + "; it must hold JSON values only");
  }
}

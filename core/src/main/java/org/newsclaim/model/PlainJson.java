package org.newsclaim.model;

import java.math.BigDecimal;
import java.util.Map;
import org.newsclaim.model.NewsClaimException.Code;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Copies JSON, with numbers as plain decimals. */
final class PlainJson {
  private static final int MAX_DEPTH = 100;
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private PlainJson() {}

  static JsonNode copy(JsonNode node) {
    return copy(node, 0);
  }

  private static JsonNode copy(JsonNode node, int depth) {
    if (depth > MAX_DEPTH) {
      throw NewsClaimException.of(
          Code.NESTED_TOO_DEEPLY,
          "/additional",
          "additional is nested more than " + MAX_DEPTH + " levels deep; it must be less");
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
      Require.wellFormed("additional", property.getKey());
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
    Require.wellFormed("additional", node.stringValue());
    return node;
  }

  private static JsonNode copyNumber(JsonNode node) {
    if (node.isFloatingPointNumber()
        && !Double.isFinite(node.doubleValue())
        && !node.isBigDecimal()) {
      throw wrongType(node.toString());
    }
    BigDecimal plain = Decimals.plain("additional", node.decimalValue());
    return NODES.numberNode(plain);
  }

  private static NewsClaimException wrongType(String found) {
    return NewsClaimException.of(
        Code.WRONG_TYPE,
        "/additional",
        "additional holds " + found + "; it must hold JSON values only");
  }
}

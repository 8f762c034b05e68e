package org.newsclaim.format.schemaorg.write;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A node of JSON-LD that is being made. What is empty is left out. */
final class Node {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** Longer ones are no ratings. */
  private static final int LONGEST_NUMERAL = 20;

  private final ObjectNode json = NODES.objectNode();

  private Node() {}

  static Node of(String type) {
    return new Node().put("@type", type);
  }

  /** A thing of a type, if that is known. */
  static Node ofType(Optional<String> type) {
    return new Node().put("@type", type);
  }

  /** A node with a name only. */
  static Node named(String type, String name) {
    return of(type).put("name", name);
  }

  static Node organization(String name) {
    return named("Organization", name);
  }

  /** Stands for a node that is described elsewhere in the graph. */
  static Node reference(String id) {
    return new Node().put("@id", id);
  }

  Node put(String property, String words) {
    json.put(property, words);
    return this;
  }

  Node put(String property, Optional<String> words) {
    words.ifPresent(present -> put(property, present));
    return this;
  }

  Node putNumber(String property, Optional<BigDecimal> number) {
    number.ifPresent(present -> json.put(property, present));
    return this;
  }

  /** As a number where it is written as JSON writes numbers, else as it is. */
  Node putNumeral(String property, Optional<String> numeral) {
    numeral.ifPresent(
        present -> {
          Optional<BigDecimal> number = number(present);
          putNumber(property, number);
          if (number.isEmpty()) {
            put(property, present);
          }
        });
    return this;
  }

  private static Optional<BigDecimal> number(String numeral) {
    if (numeral.length() > LONGEST_NUMERAL) {
      return Optional.empty();
    }
    try {
      return Optional.of(new BigDecimal(numeral))
          .filter(one -> one.toPlainString().equals(numeral));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** One text as it is, several as a list. */
  Node putTexts(String property, List<String> texts) {
    if (texts.size() == 1) {
      return put(property, texts.get(0));
    }
    if (!texts.isEmpty()) {
      ArrayNode array = json.putArray(property);
      texts.forEach(array::add);
    }
    return this;
  }

  Node putIfAbsent(String property, JsonNode value) {
    json.putIfAbsent(property, value);
    return this;
  }

  Node putFlag(String property, boolean flag) {
    json.put(property, flag);
    return this;
  }

  Node putFlag(String property, Optional<Boolean> flag) {
    flag.ifPresent(value -> putFlag(property, value));
    return this;
  }

  Node putNode(String property, Node node) {
    json.set(property, node.json);
    return this;
  }

  /** One node as it is, several as a list. */
  Node putNodes(String property, Collection<Node> nodes) {
    if (nodes.size() == 1) {
      return putNode(property, nodes.iterator().next());
    }
    if (!nodes.isEmpty()) {
      json.set(property, array(nodes));
    }
    return this;
  }

  Node putReferences(String property, List<String> ids) {
    return putNodes(property, ids.stream().map(Node::reference).toList());
  }

  static ArrayNode array(Collection<Node> nodes) {
    ArrayNode array = NODES.arrayNode(nodes.size());
    nodes.forEach(node -> array.add(node.json));
    return array;
  }

  ObjectNode json() {
    return json;
  }
}

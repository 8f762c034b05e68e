package org.newsclaim.format.schemaorg.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsclaim.format.document.DocumentPath;
import org.newsclaim.format.document.Repairs;
import org.newsclaim.model.Note;
import org.newsclaim.text.LowerCase;
import tools.jackson.databind.JsonNode;

/** An object of a JSON-LD document, with its properties under their names in schema.org. */
public final class JsonLdNode {
  private final DocumentPath at;
  private final Graph graph;

  /** The names as schema.org has them, and as the document has them, in its order. */
  private final Map<String, String> names = new LinkedHashMap<>();

  /** The properties whose values the library's own fields hold in full. */
  private final Set<String> held = new HashSet<>();

  private JsonLdNode(DocumentPath at, Graph graph) {
    this.at = at;
    this.graph = graph;
    for (String name : at.node().propertyNames()) {
      names.putIfAbsent(graph.names().local(name), name);
    }
  }

  /**
   * {@return the object itself; of what only names another object by its {@code @id}, the other}
   *
   * @param at a place in the document
   * @param graph the document
   */
  public static JsonLdNode of(DocumentPath at, Graph graph) {
    DocumentPath object = graph.resolve(at);
    JsonNode wrapped = object.node().path("properties");
    boolean microdata = wrapped.isObject() && !object.node().has("@type");
    return new JsonLdNode(microdata ? object.property("properties") : object, graph);
  }

  /** {@return where it stands} */
  public DocumentPath at() {
    return at;
  }

  Graph graph() {
    return graph;
  }

  /**
   * {@return whether it has a property}
   *
   * @param property its name in schema.org
   */
  public boolean has(String property) {
    return names.containsKey(property);
  }

  /**
   * {@return whether it has no properties but some}
   *
   * @param properties their names in schema.org
   */
  public boolean hasOnly(Set<String> properties) {
    return names.keySet().stream()
        .allMatch(name -> name.startsWith("@") || properties.contains(name));
  }

  /**
   * {@return the objects that a property has for values}
   *
   * @param property its name in schema.org
   */
  public List<JsonLdNode> objects(String property) {
    return values(property).stream()
        .filter(value -> value.node().isObject())
        .map(value -> of(value, graph))
        .toList();
  }

  /**
   * {@return the strings that a property has for values, without the blank ones}
   *
   * @param property its name in schema.org
   */
  public List<String> strings(String property) {
    return values(property).stream()
        .map(DocumentPath::node)
        .filter(JsonNode::isString)
        .map(node -> node.stringValue().strip())
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** {@return the types as schema.org writes them, as far as they are read here} */
  public List<String> types() {
    List<String> types = new ArrayList<>();
    for (String key : List.of("@type", "type")) {
      if (types.isEmpty() && at.node().has(key)) {
        JsonNode value = at.node().get(key);
        for (JsonNode type : value.isArray() ? value.values() : List.of(value)) {
          if (type.isString()) {
            types.add(graph.names().local(type.stringValue().strip()));
          }
        }
      }
    }
    return types;
  }

  /**
   * {@return whether it has a type, in any case}
   *
   * @param type its name in schema.org
   */
  public boolean isA(String type) {
    return types().stream().anyMatch(type::equalsIgnoreCase);
  }

  /**
   * Notes where a type is written in another way than schema.org's.
   *
   * @param expected the types that it can have
   */
  public void checkType(String... expected) {
    boolean inType = at.node().has("@type");
    if (!inType && at.node().has("type") && !types().isEmpty()) {
      graph
          .repairs()
          .add(
              Note.Code.PROPERTY_NAME_MENDED,
              at.property("type"),
              "the type stands in \"type\"",
              "it is read as \"@type\"");
    }
    for (String type : types()) {
      for (String right : expected) {
        if (type.equalsIgnoreCase(right) && !type.equals(right)) {
          graph
              .repairs()
              .add(
                  Note.Code.TYPE_MENDED,
                  inType ? at.property("@type") : at,
                  "the type is " + Repairs.quote(type),
                  "it is read as " + Repairs.quote(right));
        }
      }
    }
  }

  /**
   * {@return the values of a property, one by one: arrays, {@code @list} and {@code @set} are
   * opened, {@code @value} is looked into, null is nothing}
   *
   * @param property its name in schema.org
   */
  public List<DocumentPath> values(String property) {
    String name = nameOf(property);
    if (name == null) {
      return List.of();
    }
    List<DocumentPath> values = new ArrayList<>();
    Deque<DocumentPath> open = new ArrayDeque<>();
    open.push(at.property(name));
    while (!open.isEmpty()) {
      DocumentPath next = open.pop();
      JsonNode node = next.node();
      String inside = container(node);
      if (inside != null) {
        open.push(next.property(inside));
      } else if (node.isArray()) {
        for (int i = node.size() - 1; i >= 0; i--) {
          open.push(next.element(i));
        }
      } else if (!node.isNull()) {
        values.add(next);
      }
    }
    return values;
  }

  private static @Nullable String container(JsonNode node) {
    for (String key : List.of("@value", "@list", "@set")) {
      if (node.isObject() && node.has(key)) {
        return key;
      }
    }
    return null;
  }

  private @Nullable String nameOf(String property) {
    String exact = names.get(property);
    if (exact != null) {
      return exact;
    }
    String lower = LowerCase.of(property);
    for (Map.Entry<String, String> entry : names.entrySet()) {
      if (entry.getKey().length() == lower.length() && LowerCase.of(entry.getKey()).equals(lower)) {
        graph
            .repairs()
            .add(
                Note.Code.PROPERTY_NAME_MENDED,
                at.property(entry.getValue()),
                "a property is named " + Repairs.quote(entry.getValue()),
                "it is read as " + Repairs.quote(property));
        names.put(property, entry.getValue());
        names.remove(entry.getKey());
        return entry.getValue();
      }
    }
    return null;
  }

  /**
   * {@return the name that the document has for a property that it has}
   *
   * @param property its name in schema.org
   */
  public String nameInDocument(String property) {
    return names.getOrDefault(property, property);
  }

  /** Whether the document gave an array of strings where there can be one string only. */
  boolean isListOfStrings(String property) {
    String name = names.get(property);
    JsonNode value = name == null ? at.node() : at.node().get(name);
    return name != null && value.isArray() && !value.isEmpty() && value.get(0).isString();
  }

  /**
   * Says that the library's fields hold all of a property, so that it need not be kept.
   *
   * @param property its name in schema.org
   */
  public void hold(String property) {
    held.add(property);
  }

  /** The properties that are not held, with their values: what is to be kept as it came. */
  Map<String, DocumentPath> rest() {
    Map<String, DocumentPath> rest = new LinkedHashMap<>();
    for (Map.Entry<String, String> name : names.entrySet()) {
      if (!held.contains(name.getKey()) && !name.getKey().equals("@context")) {
        rest.put(name.getKey(), at.property(name.getValue()));
      }
    }
    return rest;
  }
}

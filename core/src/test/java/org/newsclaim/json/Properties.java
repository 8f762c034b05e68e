package org.newsclaim.json;

import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The properties of the model's types, as "Span.start". */
final class Properties {
  private Properties() {}

  /** All that a document of the type can have. */
  static void expected(Class<?> type, Set<String> names) {
    for (Map.Entry<String, Shape.Field> field : Shapes.of(type).fields().entrySet()) {
      if (names.add(type.getSimpleName() + "." + field.getKey())
          && element(field.getValue().shape()) instanceof Shape.Fields fields) {
        expected(fields.type(), names);
      }
    }
  }

  /** All that a document has. */
  static void met(JsonNode tree, Shape shape, Set<String> names) {
    if (shape instanceof Shape.Many many) {
      tree.values().forEach(element -> met(element, many.element(), names));
    } else if (shape instanceof Shape.Fields fields) {
      for (Map.Entry<String, JsonNode> property : tree.properties()) {
        Shape.Field field = fields.fields().get(property.getKey());
        if (field != null) {
          names.add(fields.type().getSimpleName() + "." + property.getKey());
          met(property.getValue(), field.shape(), names);
        }
      }
    }
  }

  private static Shape element(Shape shape) {
    return shape instanceof Shape.Many many ? many.element() : shape;
  }
}

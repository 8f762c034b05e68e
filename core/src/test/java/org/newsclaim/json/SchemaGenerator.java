package org.newsclaim.json;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newsclaim.json.Shape.Field;
import org.newsclaim.json.Shape.Fields;
import org.newsclaim.json.Shape.Presence;
import org.newsclaim.json.Shape.Scalar;
import org.newsclaim.model.Article;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the JSON Schema of the format: properties and types from the shapes that reading itself
 * uses, words from docs/json-format.md, the rest from {@link SchemaRules}.
 */
final class SchemaGenerator {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final ObjectNode definitions = NODES.objectNode();

  private SchemaGenerator() {}

  static String generate() {
    SchemaGenerator generator = new SchemaGenerator();
    ObjectNode schema = NODES.objectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", "Article");
    schema.setAll(generator.object(Shapes.of(Article.class)));
    schema.set("$defs", generator.definitions);
    return JsonMapper.builder()
            .build()
            .writer()
            .with(NewsClaimJson.indentation())
            .writeValueAsString(schema)
        + "\n";
  }

  private ObjectNode object(Fields shape) {
    ObjectNode schema = NODES.objectNode();
    schema.put("description", sentence(FormatDoc.description(shape.type())));
    schema.put("type", "object");
    schema.put("additionalProperties", false);
    ArrayNode required = NODES.arrayNode();
    ObjectNode properties = NODES.objectNode();
    for (FormatDoc.Property documented : FormatDoc.properties(shape.type())) {
      Field field = shape.fields().get(documented.name());
      properties.set(documented.name(), property(shape.type(), documented, field));
      if (field == null || field.presence() == Presence.REQUIRED || isNeverEmpty(documented)) {
        required.add(documented.name());
      }
    }
    if (!required.isEmpty()) {
      schema.set("required", required);
    }
    schema.set("properties", properties);
    schema.setAll(SchemaRules.of(shape.type()));
    return schema;
  }

  private static boolean isNeverEmpty(FormatDoc.Property documented) {
    return documented.canBeMissing().equals("no");
  }

  /** The schema of a property; the version of the format is no field of the article. */
  private ObjectNode property(
      Class<?> owner, FormatDoc.Property documented, @Nullable Field field) {
    ObjectNode schema = NODES.objectNode();
    StringBuilder words = new StringBuilder(sentence(FormatDoc.plain(documented.meaning())));
    if (field != null) {
      FormatDoc.names(owner, documented.name())
          .forEach(
              (name, meaning) ->
                  words.append(' ').append(name).append(": ").append(meaning).append('.'));
    }
    schema.put("description", words.toString());
    if (field != null) {
      schema.setAll(value(field.shape()));
      documented.readAs().ifPresent(value -> schema.set("default", constant(field, value)));
    }
    schema.setAll(SchemaRules.of(owner, documented));
    return schema;
  }

  private static JsonNode constant(Field field, String value) {
    return field.shape() == Scalar.BOOLEAN
        ? NODES.booleanNode(Boolean.parseBoolean(value))
        : NODES.stringNode(value);
  }

  private ObjectNode value(Shape shape) {
    ObjectNode schema = NODES.objectNode();
    if (shape instanceof Scalar scalar) {
      return schema.put("type", type(scalar));
    } else if (shape instanceof Shape.Constant constant) {
      schema.put("type", "string");
      constant.names().forEach(schema.putArray("enum")::add);
    } else if (shape instanceof Shape.Many many) {
      schema.put("type", "array").set("items", value(many.element()));
    } else if (shape instanceof Shape.Anything) {
      schema.put("type", "object");
    } else if (shape instanceof Fields fields) {
      schema.put("$ref", "#/$defs/" + define(fields));
    }
    return schema;
  }

  private static String type(Scalar scalar) {
    return switch (scalar) {
      case STRING -> "string";
      case INTEGER -> "integer";
      case DECIMAL -> "number";
      case BOOLEAN -> "boolean";
    };
  }

  private String define(Fields shape) {
    String name = shape.type().getSimpleName();
    if (!definitions.has(name)) {
      // Its place is taken before its parts are, so that the whole stands before them.
      definitions.set(name, NODES.objectNode());
      definitions.set(name, object(shape));
    }
    return name;
  }

  private static String sentence(String words) {
    String start = words.substring(0, 1);
    String rest = words.substring(1);
    return start.toUpperCase(Locale.ROOT) + rest + (rest.endsWith(".") ? "" : ".");
  }
}

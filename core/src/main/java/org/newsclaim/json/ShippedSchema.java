package org.newsclaim.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.newsclaim.model.Article;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema that is shipped, and the schemas of single values, which are parts of it. */
final class ShippedSchema {
  private static final String FILE = "schema.json";
  private static final String DEFINITIONS = "$defs";
  private static final String TO_DEFINITION = "#/" + DEFINITIONS + "/";

  /** Keeps limits such as 1E+128 short and exact. */
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private final String text;

  private ShippedSchema(String text) {
    this.text = text;
  }

  static ShippedSchema read() {
    try (InputStream file = ShippedSchema.class.getResourceAsStream(FILE)) {
      byte[] utf8 = Objects.requireNonNull(file, "schema in the jar").readAllBytes();
      return new ShippedSchema(new String(utf8, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("the schema could not be read from the jar", e);
    }
  }

  /** The schema of a type that can be a document. */
  String of(Class<?> type) {
    return type == Article.class
        ? text
        : MAPPER
                .writer()
                .with(NewsClaimJson.indentation())
                .writeValueAsString(part(MAPPER.readTree(text), type.getSimpleName()))
            + "\n";
  }

  /** One definition, with those that it uses. */
  private static ObjectNode part(JsonNode whole, String name) {
    JsonNode definitions = whole.get(DEFINITIONS);
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    schema.set("$schema", whole.get("$schema"));
    schema.put("title", name);
    schema.setAll((ObjectNode) definitions.get(name));
    Set<String> used = new LinkedHashSet<>();
    collect(schema, definitions, used);
    ObjectNode kept = schema.putObject(DEFINITIONS);
    used.forEach(definition -> kept.set(definition, definitions.get(definition)));
    return schema;
  }

  private static void collect(JsonNode schema, JsonNode definitions, Set<String> used) {
    JsonNode reference = schema.get("$ref");
    if (reference != null) {
      String name = reference.stringValue().substring(TO_DEFINITION.length());
      if (used.add(name)) {
        collect(definitions.get(name), definitions, used);
      }
    }
    schema.values().forEach(part -> collect(part, definitions, used));
  }
}

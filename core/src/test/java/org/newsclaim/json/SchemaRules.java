package org.newsclaim.json;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a schema can say about values beyond the Java types of the model. */
final class SchemaRules {
  /** By what docs/json-format.md calls the type of a property. */
  private static final JsonNode BY_TYPE =
      read(
          """
          {"words": {"pattern": "\\\\S"},
           "id": {"pattern": "\\\\S"},
           "list of ids": {"items": {"type": "string", "pattern": "\\\\S"}, "uniqueItems": true},
           "ISO 8601": {"pattern": "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01])(T%s%s?)?)?)?$"},
           "BCP 47": {"pattern": "^[A-Za-z0-9]{1,8}(-[A-Za-z0-9]{1,8})*$"},
           "integer": {"minimum": 0, "maximum": 2147483647},
           "decimal": {"exclusiveMinimum": -1e128, "exclusiveMaximum": 1e128},
           "object": {"additionalProperties": {"type": ["string", "number", "boolean", "object", "array"]}}}
          """
              .formatted(
                  "([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\\\.[0-9]{0,9})?)?",
                  "([Zz]|[+-](0[0-9]|1[0-8]):[0-5][0-9](:[0-5][0-9])?)"));

  /** By type and property. */
  private static final JsonNode BY_PROPERTY =
      read(
          """
          {"Article.version": {"type": "string", "const": "1.0"},
           "TextDigest.sha256": {"pattern": "^[0-9a-f]{64}$"},
           "Claim.content": {"minItems": 1},
           "Attribution.confidence": {"minimum": 0, "maximum": 1},
           "Cue.spans": {"minItems": 1},
           "Quantity.resolution": {"exclusiveMinimum": 0},
           "Quantity.denominator": {"not": {"const": 0}},
           "Vagueness.magnitude": {"exclusiveMinimum": 0},
           "Bound.value": {"exclusiveMinimum": -1e129, "exclusiveMaximum": 1e129}}
          """);

  /** Between the properties of a type. */
  private static final JsonNode BETWEEN =
      read(
          """
          {"Article": {"anyOf": [{"required": ["text"]}, {"required": ["textDigest"]}]},
           "Source": {
            "if": {"properties": {"named": {"const": true}}, "required": ["named"]},
            "then": {"required": ["name"]}},
           "TimeExpression": {
            "if": {"properties": {"resolved": {"const": true}}, "required": ["resolved"]},
            "then": {"required": ["value"]}},
           "Unit": {"dependentRequired": {"code": ["system"], "system": ["code"]}},
           "Quantity": {
            "dependentRequired": {"numerator": ["denominator"], "denominator": ["numerator"]},
            "allOf": [
             {"if": {"properties": {"form": {"const": "NUMBER"}}, "required": ["form"]},
              "then": {"required": ["number", "value"]},
              "else": {"properties": {"value": false}}},
             {"if": {"properties": {"form": {"const": "RANGE"}}, "required": ["form"]},
              "then": {"required": ["number", "lowerBound", "upperBound"]}},
             {"if": {"properties": {"form": {"const": "VAGUE"}}, "required": ["form"]},
              "then": {"required": ["vague"]},
              "else": {"properties": {"vague": false}}}]}}
          """);

  private SchemaRules() {}

  /** What holds for a property. */
  static ObjectNode of(Class<?> owner, FormatDoc.Property property) {
    ObjectNode rules = object(BY_TYPE, property.type());
    rules.setAll(object(BY_PROPERTY, owner.getSimpleName() + "." + property.name()));
    return rules;
  }

  /** What holds for a value as a whole. */
  static ObjectNode of(Class<?> type) {
    return object(BETWEEN, type.getSimpleName());
  }

  private static ObjectNode object(JsonNode rules, String key) {
    return rules.has(key)
        ? (ObjectNode) rules.get(key).deepCopy()
        : JsonMapper.shared().createObjectNode();
  }

  private static JsonNode read(String json) {
    return JsonMapper.builder()
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .build()
        .readTree(json);
  }
}

package org.newsclaim.format.webannotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsclaim.format.document.DocumentPath;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.NewsClaimException.Code;
import tools.jackson.databind.JsonNode;

/** The properties of an object in a document of annotations. */
final class AnnotationFields {
  private final DocumentPath object;

  private AnnotationFields(DocumentPath object) {
    this.object = object;
  }

  static AnnotationFields object(DocumentPath value) {
    if (!value.node().isObject()) {
      throw wrongType(value, "an object");
    }
    return new AnnotationFields(value);
  }

  static List<DocumentPath> elements(DocumentPath array) {
    List<DocumentPath> elements = new ArrayList<>(array.node().size());
    for (int i = 0; i < array.node().size(); i++) {
      elements.add(array.element(i));
    }
    return elements;
  }

  static NewsClaimException wrongType(DocumentPath value, String expected) {
    return NewsClaimException.of(
        Code.WRONG_TYPE,
        value.pointer(),
        value.label()
            + " is of the type "
            + value.node().getNodeType().name().toLowerCase(Locale.ROOT)
            + "; it must be "
            + expected);
  }

  Optional<DocumentPath> find(String name) {
    JsonNode value = object.node().get(name);
    return value == null || value.isNull() ? Optional.empty() : Optional.of(object.property(name));
  }

  DocumentPath required(String name) {
    return find(name)
        .orElseThrow(
            () ->
                NewsClaimException.of(
                    Code.MISSING_FIELD,
                    object.pointer() + "/" + name,
                    name + " is missing from " + object.label() + "; it must be given"));
  }

  List<DocumentPath> array(String name) {
    DocumentPath value = required(name);
    if (!value.node().isArray()) {
      throw wrongType(value, "an array");
    }
    return elements(value);
  }

  /**
   * The elements of an array, one value that stands for an array of one, nothing where it lacks.
   */
  List<DocumentPath> list(String name) {
    Optional<DocumentPath> value = find(name);
    if (value.isEmpty()) {
      return List.of();
    }
    return value.get().node().isArray() ? elements(value.get()) : List.of(value.get());
  }

  /** A string; any other value is ignored. */
  Optional<String> text(String name) {
    return find(name).map(DocumentPath::node).filter(JsonNode::isString).map(JsonNode::stringValue);
  }

  String requiredText(String name) {
    DocumentPath value = required(name);
    if (!value.node().isString()) {
      throw wrongType(value, "a string");
    }
    return value.node().stringValue();
  }

  int requiredInt(String name) {
    DocumentPath value = required(name);
    if (!value.node().isIntegralNumber() || !value.node().canConvertToInt()) {
      throw wrongType(value, "a whole number of at most 2147483647");
    }
    return value.node().intValue();
  }

  /** JSON-LD takes one type or several. */
  boolean isOfType(String type) {
    return list("type").stream()
        .anyMatch(one -> one.node().isString() && one.node().stringValue().equals(type));
  }

  DocumentPath located() {
    return object;
  }
}

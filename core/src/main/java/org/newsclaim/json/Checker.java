package org.newsclaim.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import org.newsclaim.json.Shape.Field;
import org.newsclaim.json.Shape.Fields;
import org.newsclaim.json.Shape.Presence;
import org.newsclaim.json.Shape.Scalar;
import org.newsclaim.json.tree.TreePath;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.NewsClaimException.Code;
import org.newsclaim.model.Note;
import org.newsclaim.model.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds a tree against the shape that it must have, so that binding it can fail only for what the
 * model itself refuses.
 *
 * <p>Strict checking throws at the first fault. Lenient checking repairs unambiguous errors, skips
 * what can be missing, and notes both; what it cannot take it throws as well, up to the nearest
 * list, which goes on without that element.
 */
final class Checker {
  private final boolean lenient;
  private final boolean unknownAllowed;
  private final List<Note> notes;
  private final OptionalInt textLength;

  private Checker(
      boolean lenient, boolean unknownAllowed, List<Note> notes, OptionalInt textLength) {
    this.lenient = lenient;
    this.unknownAllowed = unknownAllowed;
    this.notes = notes;
    this.textLength = textLength;
  }

  static Checker strict(List<Note> notes) {
    return new Checker(false, false, notes, OptionalInt.empty());
  }

  static Checker lenient(List<Note> notes) {
    return new Checker(true, true, notes, OptionalInt.empty());
  }

  /** The same, but it only notes properties that it does not know. */
  Checker allowingUnknown() {
    return new Checker(lenient, true, notes, textLength);
  }

  /** The same, but it takes no span that runs past the end of a text. */
  Checker within(int length) {
    return new Checker(lenient, unknownAllowed, notes, OptionalInt.of(length));
  }

  void note(Note.Code code, TreePath at, String message) {
    notes.add(Note.builder().code(code).pointer(at.toString()).message(message).build());
  }

  void passOver(TreePath at, NewsClaimException reason) {
    String inside =
        reason.place().pointer().filter(at.toString()::equals).isPresent()
            ? ""
            : reason.place().pointer().map(pointer -> " (at " + pointer + ")").orElse("");
    note(Note.Code.VALUE_PASSED_OVER, at, "skipped, because " + reason.problem() + inside);
  }

  void noteMissing(JsonNode value, TreePath at) {
    String problem = at.label() + " is " + ValidationErrors.describe(value);
    note(Note.Code.REPAIRED, at, problem + "; it is read as missing");
  }

  /** Throws or notes that a property is not known. */
  void unknown(TreePath at, Fields shape) {
    if (!unknownAllowed) {
      throw ValidationErrors.unknown(at, shape);
    }
    note(
        Note.Code.UNKNOWN_PROPERTY,
        at,
        ValidationErrors.quote(at.label()) + " is not known here; it is left out");
  }

  /** The node, repaired if that is allowed. It is changed in place. */
  JsonNode check(JsonNode node, Shape shape, TreePath at) {
    if (shape instanceof Fields fields && node instanceof ObjectNode object) {
      return checkObject(object, fields, at);
    }
    if (shape instanceof Shape.Many many && node instanceof ArrayNode array) {
      return lenient ? repairList(array, many, at) : checkList(array, many, at);
    }
    if (fits(node, shape)) {
      return node;
    }
    Optional<JsonNode> repaired = lenient ? ValueRepairs.of(node, shape) : Optional.empty();
    NewsClaimException fault = ValidationErrors.wrongShape(node, shape, at);
    if (repaired.isEmpty()) {
      throw fault;
    }
    note(
        Note.Code.REPAIRED,
        at,
        fault.problem() + "; it is read as " + ValidationErrors.describe(repaired.get()));
    return repaired.get();
  }

  private static boolean fits(JsonNode node, Shape shape) {
    if (shape instanceof Scalar scalar) {
      return switch (scalar) {
        case STRING -> node.isString();
        case INTEGER -> node.isIntegralNumber() && node.canConvertToInt();
        case DECIMAL -> node.isNumber() && !TreeReader.isTooLarge(node);
        case BOOLEAN -> node.isBoolean();
      };
    }
    if (shape instanceof Shape.Constant constant) {
      return node.isString() && constant.names().contains(node.stringValue());
    }
    return shape instanceof Shape.Anything && node.isObject();
  }

  private JsonNode checkObject(ObjectNode object, Fields shape, TreePath at) {
    Iterator<Map.Entry<String, JsonNode>> properties = object.properties().iterator();
    while (properties.hasNext()) {
      Map.Entry<String, JsonNode> property = properties.next();
      TreePath place = at.property(property.getKey());
      Optional<JsonNode> value = checkField(property.getKey(), property.getValue(), shape, place);
      if (value.isEmpty()) {
        properties.remove();
      } else {
        property.setValue(value.get());
      }
    }
    for (Map.Entry<String, Field> field : shape.fields().entrySet()) {
      boolean missing =
          field.getValue().presence() == Presence.REQUIRED && !object.has(field.getKey());
      if (missing) {
        throw ValidationErrors.missing(at.property(field.getKey()), field.getValue().shape());
      }
    }
    if (shape.type() == Span.class) {
      checkEnd(object, at);
    }
    return object;
  }

  /** The value of a property, or empty if it is to be left out. */
  Optional<JsonNode> checkField(String name, JsonNode value, Fields shape, TreePath at) {
    Field field = shape.fields().get(name);
    if (field == null) {
      unknown(at, shape);
      return Optional.empty();
    }
    if (lenient && meansMissing(value, field)) {
      noteMissing(value, at);
      return Optional.empty();
    }
    return Optional.of(check(value, field.shape(), at));
  }

  private static boolean meansMissing(JsonNode value, Field field) {
    return value.isNull()
        || (field.presence() == Presence.OPTIONAL
            && value.isString()
            && value.stringValue().isBlank());
  }

  private void checkEnd(ObjectNode span, TreePath at) {
    int end = span.get("end").intValue();
    if (textLength.isPresent() && end > textLength.getAsInt()) {
      throw NewsClaimException.of(
          Code.SPAN_OUTSIDE_TEXT,
          at.toString(),
          at.label()
              + " ends at "
              + end
              + "; the text has "
              + textLength.getAsInt()
              + " code points");
    }
  }

  private JsonNode checkList(ArrayNode list, Shape.Many shape, TreePath at) {
    for (int i = 0; i < list.size(); i++) {
      check(list.get(i), shape.element(), at.element(i));
    }
    return list;
  }

  private JsonNode repairList(ArrayNode list, Shape.Many shape, TreePath at) {
    Set<JsonNode> seen = new HashSet<>();
    ArrayNode repaired = JsonNodeFactory.instance.arrayNode(list.size());
    repaired.addAll(
        take(
            list,
            at,
            (node, place) -> {
              JsonNode element = check(node, shape.element(), place);
              if (shape.element() instanceof Fields fields) {
                Binder.bind(element, fields.type(), place);
              } else if (!seen.add(element)) {
                throw NewsClaimException.of(
                    Code.DUPLICATE_ID,
                    place.toString(),
                    ValidationErrors.describe(element) + " stands twice");
              }
              return element;
            }));
    return repaired;
  }

  /** What can be taken of a list; the rest is noted. */
  <T> List<T> take(JsonNode list, TreePath at, BiFunction<JsonNode, TreePath, T> element) {
    List<T> taken = new ArrayList<>(list.size());
    for (int i = 0; i < list.size(); i++) {
      TreePath place = at.element(i);
      try {
        taken.add(element.apply(list.get(i), place));
      } catch (NewsClaimException e) {
        passOver(place, e);
      }
    }
    return taken;
  }
}

package org.newsclaim.json;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.newsclaim.json.Shape.Scalar;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Repairs a value of the wrong type where it can mean one thing only. */
final class ValueRepairs {
  /** Longer strings are no numbers that anyone means, and cost much to read as one. */
  private static final int MAX_DIGITS = 200;

  /** Longer strings are no names of constants. */
  private static final int MAX_NAME = 100;

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ValueRepairs() {}

  /** The value as it must be, or empty if it is not clear. */
  static Optional<JsonNode> of(JsonNode node, Shape shape) {
    if (shape instanceof Shape.Constant constant) {
      return node.isString() ? constant(node.stringValue(), constant) : Optional.empty();
    }
    if (!(shape instanceof Scalar scalar) || TreeReader.isTooLarge(node)) {
      return Optional.empty();
    }
    return switch (scalar) {
      case STRING ->
          node.isNumber() ? Optional.of(NODES.stringNode(node.asString())) : Optional.empty();
      case BOOLEAN -> node.isString() ? bool(node.stringValue()) : Optional.empty();
      case INTEGER -> number(node).flatMap(ValueRepairs::integer);
      case DECIMAL -> number(node).map(NODES::numberNode);
    };
  }

  private static Optional<JsonNode> constant(String name, Shape.Constant constant) {
    if (name.length() > MAX_NAME) {
      return Optional.empty();
    }
    String upper = name.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    return constant.names().contains(upper)
        ? Optional.of(NODES.stringNode(upper))
        : Optional.empty();
  }

  private static Optional<JsonNode> bool(String word) {
    boolean yes = word.strip().equalsIgnoreCase("true");
    return yes || word.strip().equalsIgnoreCase("false")
        ? Optional.of(NODES.booleanNode(yes))
        : Optional.empty();
  }

  private static Optional<BigDecimal> number(JsonNode node) {
    if (node.isNumber()) {
      return Optional.of(node.decimalValue());
    }
    if (!node.isString() || node.stringValue().length() > MAX_DIGITS) {
      return Optional.empty();
    }
    try {
      return Optional.of(new BigDecimal(node.stringValue().strip()));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<JsonNode> integer(BigDecimal number) {
    // The scale first: anything else would write out 1e999999999 or 1e-999999999.
    boolean fits =
        Math.abs(number.scale()) <= MAX_DIGITS
            && number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0
            && number.remainder(BigDecimal.ONE).signum() == 0;
    return fits ? Optional.of(NODES.numberNode(number.intValue())) : Optional.empty();
  }
}

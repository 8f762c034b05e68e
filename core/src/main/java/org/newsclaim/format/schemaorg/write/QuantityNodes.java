package org.newsclaim.format.schemaorg.write;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsclaim.measure.UnitCodes;
import org.newsclaim.model.Approximator;
import org.newsclaim.model.Bound;
import org.newsclaim.model.MeasuredEntity;
import org.newsclaim.model.Quantity;
import org.newsclaim.model.Unit;
import org.newsclaim.model.Whole;

/**
 * Quantities as QuantitativeValue and MonetaryAmount. Other properties are in {@code
 * additionalProperty}, the one place that schema.org leaves open.
 */
final class QuantityNodes {
  private static final String QUANTITATIVE_VALUE = "QuantitativeValue";
  private static final String VALUE = "value";

  private QuantityNodes() {}

  static Node of(Quantity quantity, String id) {
    List<Node> more = additionalProperties(quantity);
    Optional<String> currency = quantity.unit().flatMap(QuantityNodes::currency);
    if (currency.isEmpty()) {
      return valueOf(quantity, Node.of(QUANTITATIVE_VALUE).put("@id", id), more);
    }
    Node amount =
        Node.of("MonetaryAmount")
            .put("@id", id)
            .put("name", quantity.text())
            .put("currency", currency);
    putBounds(amount, quantity);
    // MonetaryAmount has no additionalProperty; its value may be a structured one, which has.
    return more.isEmpty()
        ? amount.putNumber(VALUE, quantity.value())
        : amount.putNode(
            VALUE,
            Node.of(QUANTITATIVE_VALUE)
                .putNumber(VALUE, quantity.value())
                .putNodes("additionalProperty", more));
  }

  private static Node valueOf(Quantity quantity, Node node, List<Node> more) {
    node.put("name", quantity.text()).putNumber(VALUE, quantity.value());
    putBounds(node, quantity);
    quantity
        .unit()
        .ifPresent(unit -> node.put("unitCode", unitCode(unit)).put("unitText", unit.name()));
    return node.putNodes("additionalProperty", more);
  }

  private static void putBounds(Node node, Quantity quantity) {
    node.putNumber("minValue", quantity.lowerBound().map(Bound::value));
    node.putNumber("maxValue", quantity.upperBound().map(Bound::value));
  }

  private static Optional<String> currency(Unit unit) {
    return unit.code().filter(code -> unit.system().equals(Optional.of(Unit.System.ISO_4217)));
  }

  /** Codes of another system than UN/CEFACT take a prefix and a colon, as schema.org says. */
  private static Optional<String> unitCode(Unit unit) {
    return UnitCodes.unece(unit).or(() -> unit.code().map(code -> "UCUM:" + code));
  }

  private static List<Node> additionalProperties(Quantity quantity) {
    List<Node> properties = new ArrayList<>();
    if (quantity.kind() != Quantity.Kind.MONEY) {
      properties.add(property("kind", quantity.kind().name()));
    }
    if (quantity.form() == Quantity.Form.UNSTATED) {
      properties.add(property("form", quantity.form().name()));
    }
    quantity.approximators().forEach(one -> properties.add(approximator(one)));
    addNumber(properties, "resolution", quantity.resolution());
    addNumber(properties, "numerator", quantity.numerator());
    addNumber(properties, "denominator", quantity.denominator());
    quantity
        .vague()
        .ifPresent(
            vague -> {
              properties.add(property("vague", vague.vagueClass().name()));
              addNumber(properties, "magnitude", vague.magnitude());
            });
    addExclusive(properties, "lowerBound", quantity.lowerBound());
    addExclusive(properties, "upperBound", quantity.upperBound());
    add(properties, "trend", quantity.trend().map(Quantity.Trend::name));
    add(properties, "role", quantity.role().map(Quantity.Role::name));
    add(properties, "per", quantity.per());
    add(properties, "measuredEntity", quantity.measuredEntity().map(MeasuredEntity::text));
    add(properties, "whole", quantity.whole().map(Whole::text));
    return properties;
  }

  private static Node approximator(Approximator approximator) {
    return property("approximator", approximator.kind().name())
        .put("description", approximator.text());
  }

  private static Node property(String name, String value) {
    return named(name).put(VALUE, value);
  }

  private static Node named(String name) {
    return Node.named("PropertyValue", name);
  }

  private static void add(List<Node> properties, String name, Optional<String> value) {
    value.ifPresent(present -> properties.add(property(name, present)));
  }

  private static void addNumber(List<Node> properties, String name, Optional<BigDecimal> value) {
    if (value.isPresent()) {
      properties.add(named(name).putNumber(VALUE, value));
    }
  }

  /** schema.org does not say whether minValue and maxValue are in the range: most take it so. */
  private static void addExclusive(List<Node> properties, String name, Optional<Bound> bound) {
    if (bound.filter(present -> !present.inclusive()).isPresent()) {
      properties.add(named(name + "Inclusive").putFlag(VALUE, false));
    }
  }
}

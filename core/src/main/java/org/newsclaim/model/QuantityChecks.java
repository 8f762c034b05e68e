package org.newsclaim.model;

import java.util.Optional;
import org.newsclaim.model.Quantity.Form;

/** What must hold between the fields of a quantity. */
final class QuantityChecks {
  private QuantityChecks() {}

  static void check(Quantity quantity) {
    Require.words("id", quantity.id());
    Require.words("text", quantity.text());
    Require.words("per", quantity.per());
    Require.words("time", quantity.time());
    Require.words("restates", quantity.restates());
    checkForm(quantity);
    checkNumber(quantity);
    checkRatio(quantity);
    Require.positive("resolution", quantity.resolution());
    Interval.requireInOrder(quantity.lowerBound(), quantity.upperBound());
  }

  private static void checkForm(Quantity quantity) {
    Form form = quantity.form();
    requirePresence("value", quantity.value().isPresent(), form == Form.NUMBER, form);
    requirePresence("vague", quantity.vague().isPresent(), form == Form.VAGUE, form);
    if (form == Form.RANGE) {
      requirePresence("lowerBound", quantity.lowerBound().isPresent(), true, form);
      requirePresence("upperBound", quantity.upperBound().isPresent(), true, form);
    }
  }

  private static void requirePresence(String field, boolean present, boolean expected, Form form) {
    if (present != expected) {
      throw Require.inconsistent(
          field,
          "form is "
              + form
              + ", "
              + field
              + (present ? " is given; it must be left out" : " is missing; it must be given"));
    }
  }

  private static void checkNumber(Quantity quantity) {
    boolean wordless = quantity.form() == Form.VAGUE || quantity.form() == Form.UNSTATED;
    if (!wordless) {
      requirePresence("number", quantity.number().isPresent(), true, quantity.form());
    }
    Optional<Span> number = quantity.number();
    if (number.isPresent() && !quantity.span().contains(number.get())) {
      throw Require.inconsistent(
          "number",
          "number is " + number.get() + ", span " + quantity.span() + "; it must lie within");
    }
  }

  private static void checkRatio(Quantity quantity) {
    boolean numerator = quantity.numerator().isPresent();
    boolean denominator = quantity.denominator().isPresent();
    if (numerator != denominator) {
      throw Require.inconsistent(
          numerator ? "denominator" : "numerator",
          (numerator ? "denominator is missing" : "numerator is missing")
              + ", the other is given; both or none must be");
    }
    if (denominator && quantity.denominator().get().signum() == 0) {
      throw Require.inconsistent("denominator", "denominator is 0; it must not be");
    }
  }
}

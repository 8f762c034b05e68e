package org.newsclaim.json;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a value must be in JSON. */
sealed interface Shape {
  /** What is asked for, in words that go behind "it must be". */
  String expectation();

  /** A JSON value without parts. */
  enum Scalar implements Shape {
    STRING("a string"),
    INTEGER("a whole number, written without a fraction, an exponent or quotation marks"),
    DECIMAL("a number, written without quotation marks"),
    BOOLEAN("true or false");

    private final String expectation;

    Scalar(String expectation) {
      this.expectation = expectation;
    }

    @Override
    public String expectation() {
      return expectation;
    }
  }

  /** One of some names, in upper case. */
  record Constant(List<String> names) implements Shape {
    @Override
    public String expectation() {
      return "one of " + String.join(", ", names);
    }
  }

  /** An array. */
  record Many(Shape element) implements Shape {
    @Override
    public String expectation() {
      return "an array";
    }
  }

  /** An object with any properties of any value. */
  record Anything() implements Shape {
    @Override
    public String expectation() {
      return "an object";
    }
  }

  /** An object that is a value of the model. The fields are in the order in which they stand. */
  record Fields(Class<?> type, Map<String, Field> fields) implements Shape {
    /** The field of a name that is known to be one. */
    Field field(String name) {
      return Objects.requireNonNull(fields.get(name), name);
    }

    @Override
    public String expectation() {
      return "an object";
    }
  }

  /** A property of an object. */
  record Field(Shape shape, Presence presence) {}

  /** Whether a property can be missing. */
  enum Presence {
    /** It must be there. */
    REQUIRED,
    /** Where it is missing it has a value of its own. */
    DEFAULTED,
    /** It can be missing. */
    OPTIONAL
  }
}

package org.newsclaim.json;

import org.newsclaim.json.tree.TreePath;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.NewsClaimException.Code;
import tools.jackson.databind.JsonNode;

/** Says what is wrong in a document: the field, what it holds, what would be right. */
final class ValidationErrors {
  private ValidationErrors() {}

  /** A value that does not have its shape. */
  static NewsClaimException wrongShape(JsonNode node, Shape shape, TreePath at) {
    if (shape == Shape.Scalar.DECIMAL && TreeReader.isTooLarge(node)) {
      return tooManyDigits(at, "at most 128 before and 64 after the point are taken");
    }
    if (shape == Shape.Scalar.INTEGER && (TreeReader.isTooLarge(node) || node.isIntegralNumber())) {
      return tooManyDigits(at, "at most " + Integer.MAX_VALUE + " is taken");
    }
    boolean unknownName = shape instanceof Shape.Constant && node.isString();
    return NewsClaimException.of(
        unknownName ? Code.ILL_FORMED_VALUE : Code.WRONG_TYPE,
        at.toString(),
        at.label() + " is " + describe(node) + "; it must be " + shape.expectation());
  }

  private static NewsClaimException tooManyDigits(TreePath at, String limit) {
    return NewsClaimException.of(
        Code.DECIMAL_OUT_OF_RANGE,
        at.toString(),
        at.label() + " is a number with too many digits; " + limit);
  }

  static NewsClaimException missing(TreePath at, Shape shape) {
    return NewsClaimException.of(
        Code.MISSING_FIELD,
        at.toString(),
        at.label() + " is missing; it must be given, as " + shape.expectation());
  }

  static NewsClaimException unknown(TreePath at, Shape.Fields shape) {
    return NewsClaimException.of(
        Code.UNKNOWN_FIELD,
        at.toString(),
        quote(at.label()) + " is not known here; the properties are " + names(shape));
  }

  static NewsClaimException duplicate(TreePath at) {
    return NewsClaimException.of(
        Code.DUPLICATE_FIELD,
        at.toString(),
        quote(at.label()) + " is given twice in one object; give it once");
  }

  private static String names(Shape.Fields shape) {
    return String.join(", ", shape.fields().keySet());
  }

  /** The value, in short. */
  static String describe(JsonNode node) {
    return switch (node.getNodeType()) {
      case OBJECT -> "an object";
      case ARRAY -> "an array";
      case STRING -> "the string " + quote(node.stringValue());
      case NUMBER ->
          TreeReader.isTooLarge(node)
              ? "a very large number"
              : NewsClaimException.excerpt(node.asString());
      case BOOLEAN, NULL -> node.toString();
      case BINARY, POJO, MISSING -> "no JSON value";
    };
  }

  static String quote(String text) {
    return NewsClaimException.quote(text);
  }
}

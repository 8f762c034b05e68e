package org.newsclaim.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A JSON value of an imported format that has no field in the model. It is preserved and immutable.
 *
 * <p>Numbers are exact decimals without trailing zeros, so values are equal if their JSON means the
 * same.
 */
public final class AdditionalValue {
  private final JsonNode node;

  private AdditionalValue(JsonNode node) {
    this.node = node;
  }

  /**
   * A value of Jackson's tree.
   *
   * @param node any JSON value but null; it is copied
   * @return the value
   * @throws NewsClaimException EMPTY_VALUE if it is null, WRONG_TYPE if it has a value that JSON
   *     does not, such as bytes or NaN, DECIMAL_OUT_OF_RANGE if it has a number with too many
   *     digits, NESTED_TOO_DEEPLY if it is nested more than 100 levels deep
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AdditionalValue of(JsonNode node) {
    return new AdditionalValue(PlainJson.copy(node));
  }

  /**
   * The value as a tree of Jackson.
   *
   * @return a copy
   */
  public JsonNode node() {
    return node.deepCopy();
  }

  @JsonValue
  JsonNode written() {
    return node;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AdditionalValue that && node.equals(that.node);
  }

  @Override
  public int hashCode() {
    return node.hashCode();
  }

  /**
   * The value in JSON.
   *
   * @return JSON in one line
   */
  @Override
  public String toString() {
    return node.toString();
  }
}

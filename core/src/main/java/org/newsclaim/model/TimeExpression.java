package org.newsclaim.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * Words for a time: "since 2016", "on Monday". "Three years" alone is a {@link Quantity} of kind
 * DURATION.
 */
@Value.Immutable
@NewsClaimStyle
@JsonSerialize(as = ImmutableTimeExpression.class)
@JsonDeserialize(builder = TimeExpression.Builder.class)
@JsonPropertyOrder({"id", "text", "span", "value", "resolved"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class TimeExpression implements WithTimeExpression {
  TimeExpression() {}

  /**
   * The id of the time.
   *
   * @return an id that is unique in the article
   */
  public abstract String id();

  /**
   * The words as written.
   *
   * @return the words
   */
  public abstract String text();

  /**
   * The span of the words.
   *
   * @return their span
   */
  public abstract Span span();

  /**
   * The time in EDTF, the Extended Date/Time Format of ISO 8601-2.
   *
   * @return such as "2025-01-20", "2024-12", or "XXXX-01-20" if the year is unknown; kept as given
   */
  public abstract Optional<String> value();

  /**
   * Whether the value is complete.
   *
   * @return false if a part is unknown; the default is false
   */
  @Value.Default
  public boolean resolved() {
    return false;
  }

  @Value.Check
  void check() {
    Require.words("id", id());
    Require.words("text", text());
    Require.words("value", value());
    Require.consistent(
        value().isPresent() || !resolved(),
        "value",
        "resolved is true, value is missing; it must be given");
  }

  /**
   * Words and value.
   *
   * @return such as {@code t1 "in December 2024" = 2024-12}
   */
  @Override
  public String toString() {
    return id() + " " + NewsClaimException.quote(text()) + " = " + value().orElse("?");
  }

  /**
   * A builder without values.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link TimeExpression}. */
  public static final class Builder extends ImmutableTimeExpression.Builder {
    Builder() {}
  }
}

package org.newsclaim.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * What a number counts or measures: "immigrants" in "1.4 million immigrants". The term is that of
 * MeasEval.
 */
@Value.Immutable
@NewsClaimStyle
@JsonSerialize(as = ImmutableMeasuredEntity.class)
@JsonDeserialize(builder = MeasuredEntity.Builder.class)
@JsonPropertyOrder({"text", "head", "span"})
public abstract class MeasuredEntity implements WithMeasuredEntity {
  MeasuredEntity() {}

  /**
   * The words as written.
   *
   * @return such as "unauthorized immigrants"
   */
  public abstract String text();

  /**
   * The main word, singular.
   *
   * @return such as "immigrant"
   */
  public abstract String head();

  /**
   * The span of the words.
   *
   * @return their span
   */
  public abstract Span span();

  @Value.Check
  void check() {
    Require.words("text", text());
    Require.words("head", head());
  }

  /**
   * The words and their main word.
   *
   * @return such as {@code unauthorized immigrants (immigrant)}
   */
  @Override
  public String toString() {
    return text() + " (" + head() + ")";
  }

  /**
   * A builder without values.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link MeasuredEntity}. */
  public static final class Builder extends ImmutableMeasuredEntity.Builder {
    Builder() {}
  }
}

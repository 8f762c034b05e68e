package org.newsclaim.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** Who published an article, as {@code publisher} of schema.org. */
@Value.Immutable
@NewsClaimStyle
@JsonSerialize(as = ImmutablePublisher.class)
@JsonDeserialize(builder = Publisher.Builder.class)
@JsonPropertyOrder({"name"})
public abstract class Publisher implements WithPublisher {
  Publisher() {}

  /**
   * The publisher's name.
   *
   * @return the name
   */
  public abstract String name();

  /**
   * A publisher of a name.
   *
   * @param name the name as printed
   * @return the publisher
   * @throws NewsClaimException EMPTY_VALUE if the name is blank
   */
  public static Publisher of(String name) {
    return builder().name(name).build();
  }

  @Value.Check
  void check() {
    Require.words("name", name());
  }

  /**
   * The name.
   *
   * @return the name as it is
   */
  @Override
  public String toString() {
    return name();
  }

  /**
   * A builder without values.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Publisher}. */
  public static final class Builder extends ImmutablePublisher.Builder {
    Builder() {}
  }
}

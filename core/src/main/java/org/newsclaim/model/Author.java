package org.newsclaim.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** Who wrote an article, as {@code author} of schema.org. */
@Value.Immutable
@NewsClaimStyle
@JsonSerialize(as = ImmutableAuthor.class)
@JsonDeserialize(builder = Author.Builder.class)
@JsonPropertyOrder({"name", "url"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Author implements WithAuthor {
  Author() {}

  /**
   * The author's name as printed, without "by".
   *
   * @return the name
   */
  public abstract String name();

  /**
   * A page about the author.
   *
   * @return the URL as given, not normalized
   */
  public abstract Optional<String> url();

  /**
   * An author of a name.
   *
   * @param name the name as printed
   * @return the author
   * @throws NewsClaimException EMPTY_VALUE if the name is blank
   */
  public static Author of(String name) {
    return builder().name(name).build();
  }

  @Value.Check
  void check() {
    Require.words("name", name());
    Require.words("url", url());
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

  /** Builds an {@link Author}. */
  public static final class Builder extends ImmutableAuthor.Builder {
    Builder() {}
  }
}

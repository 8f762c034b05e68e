package org.newsclaim.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A person, group, organization or document that claims are attributed to. There is one value for
 * each real source, no matter how often the article mentions it. The term is that of PARC3 and
 * PolNeAR.
 */
@Value.Immutable
@NewsClaimStyle
@JsonSerialize(as = ImmutableSource.class)
@JsonDeserialize(builder = Source.Builder.class)
@JsonPropertyOrder({
  "id",
  "kind",
  "name",
  "named",
  "descriptor",
  "jobTitle",
  "affiliation",
  "mentions"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Source implements WithSource {
  Source() {}

  /** What a source is. */
  public enum Kind {
    /** One person, named or not. */
    PERSON,
    /** An agency, a company, a court, a newsroom. */
    ORGANIZATION,
    /** Several people: "residents", "two officials". */
    GROUP,
    /** A report, a poll, a letter. */
    DOCUMENT,
    /** The kind is not clear from the text. */
    UNKNOWN
  }

  /**
   * The id of the source.
   *
   * @return an id that is unique in the article
   */
  public abstract String id();

  /**
   * The kind of the source.
   *
   * @return the kind
   */
  public abstract Kind kind();

  /**
   * The source's name.
   *
   * @return the fullest name in the article, or empty if it is not named
   */
  public abstract Optional<String> name();

  /**
   * Whether the article names the source.
   *
   * @return false for "a US official"; the default is false
   */
  @Value.Default
  public boolean named() {
    return false;
  }

  /**
   * The fullest words used for the source.
   *
   * @return such as "Jane Roe, a county spokeswoman"
   */
  public abstract String descriptor();

  /**
   * The occupation of the source, as {@code jobTitle} in schema.org.
   *
   * @return such as "county spokeswoman"
   */
  public abstract Optional<String> jobTitle();

  /**
   * The organization of the source, as {@code affiliation} in schema.org.
   *
   * @return the name of an organization
   */
  public abstract Optional<String> affiliation();

  /**
   * Where the article mentions the source.
   *
   * @return spans in the order of the text
   */
  public abstract List<Span> mentions();

  /**
   * The display name of the source.
   *
   * @return the name, or the descriptor if the source is not named
   */
  public String label() {
    return named() ? name().orElse(descriptor()) : descriptor();
  }

  @Value.Check
  void check() {
    Require.words("id", id());
    Require.words("name", name());
    Require.consistent(
        name().isPresent() || !named(), "name", "named is true, name is missing; it must be given");
    Require.words("descriptor", descriptor());
    Require.words("jobTitle", jobTitle());
    Require.words("affiliation", affiliation());
  }

  /**
   * Id, label and kind.
   *
   * @return such as {@code s3 a US official (PERSON)}
   */
  @Override
  public String toString() {
    return id() + " " + label() + " (" + kind() + ")";
  }

  /**
   * A builder without values.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Source}. */
  public static final class Builder extends ImmutableSource.Builder {
    Builder() {}
  }
}

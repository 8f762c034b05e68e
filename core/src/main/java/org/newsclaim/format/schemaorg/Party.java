package org.newsclaim.format.schemaorg;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.newsclaim.format.style.FormatStyle;
import org.newsclaim.model.NewsClaimException;

/**
 * A person or an organization as a document names it, {@code Person} or {@code Organization} of
 * schema.org.
 */
@Value.Immutable
@FormatStyle
public abstract class Party implements WithParty {
  Party() {}

  /**
   * What it is said to be.
   *
   * @return the type's name in schema.org, such as "Person" or "Organization"
   */
  public abstract Optional<String> type();

  /**
   * What it is called.
   *
   * @return the name as given
   */
  public abstract Optional<String> name();

  /**
   * What it is by trade or office.
   *
   * @return the {@code jobTitle}
   */
  public abstract Optional<String> jobTitle();

  /**
   * Where it belongs.
   *
   * @return the name of the {@code affiliation}
   */
  public abstract Optional<String> affiliation();

  /**
   * Where more can be read.
   *
   * @return the {@code url} as given, not normalized; it can be relative
   */
  public abstract Optional<String> url();

  /**
   * Other pages about it.
   *
   * @return each {@code sameAs} as given; real ones are not always URLs
   */
  public abstract List<String> sameAs();

  /**
   * Returns a person or an organization with a name only.
   *
   * @param type the type's name in schema.org, such as "Person" or "Organization"
   * @param name what it is called
   * @return the party
   * @throws NewsClaimException EMPTY_VALUE if one of them is blank
   */
  public static Party of(String type, String name) {
    return builder().type(type).name(name).build();
  }

  @Value.Check
  void check() {
    Checks.words("type", type());
    Checks.words("name", name());
    Checks.words("jobTitle", jobTitle());
    Checks.words("affiliation", affiliation());
    Checks.words("url", url());
    Checks.words("sameAs", sameAs());
  }

  /**
   * The name.
   *
   * @return the name as it is, or "unnamed"
   */
  @Override
  public String toString() {
    return name().orElse("unnamed");
  }

  /**
   * A builder without values.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Party}. */
  public static final class Builder extends ImmutableParty.Builder {
    Builder() {}
  }
}

package org.newsclaim.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** The unit of a number: "acre", "percent", "US dollar". */
@Value.Immutable
@NewsClaimStyle
@JsonSerialize(as = ImmutableUnit.class)
@JsonDeserialize(builder = Unit.Builder.class)
@JsonPropertyOrder({"name", "code", "system"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Unit implements WithUnit {
  Unit() {}

  /** The system of a unit code. */
  @SuppressWarnings("JavaLangClash") // The term for a list of codes.
  public enum System {
    /** The Unified Code for Units of Measure. */
    UCUM,
    /** The currency codes of ISO 4217. */
    ISO_4217
  }

  /**
   * The unit's name in US English, singular.
   *
   * @return such as "metric ton"
   */
  public abstract String name();

  /**
   * The unit's code.
   *
   * @return such as "[acr_us]" or "USD", or empty if there is none
   */
  public abstract Optional<String> code();

  /**
   * The list that the code is from.
   *
   * @return the system, present exactly if the code is
   */
  public abstract Optional<System> system();

  /**
   * A unit without a code.
   *
   * @param name the name in US English, singular
   * @return the unit
   * @throws NewsClaimException EMPTY_VALUE if the name is blank
   */
  public static Unit of(String name) {
    return builder().name(name).build();
  }

  /**
   * A unit with a code.
   *
   * @param name the name in US English, singular
   * @param system the list that the code is from
   * @param code the code
   * @return the unit
   * @throws NewsClaimException EMPTY_VALUE if name or code is blank
   */
  public static Unit of(String name, System system, String code) {
    return builder().name(name).system(system).code(code).build();
  }

  @Value.Check
  void check() {
    Require.words("name", name());
    Require.words("code", code());
    Require.consistent(
        code().isPresent() == system().isPresent(),
        code().isPresent() ? "system" : "code",
        "code is "
            + code().orElse("missing")
            + ", system "
            + system().map(System::name).orElse("missing")
            + "; both or none must be given");
  }

  /**
   * The code, or the name if there is no code.
   *
   * @return such as {@code [acr_us]} or {@code percent}
   */
  @Override
  public String toString() {
    return code().orElse(name());
  }

  /**
   * A builder without values.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Unit}. */
  public static final class Builder extends ImmutableUnit.Builder {
    Builder() {}
  }
}

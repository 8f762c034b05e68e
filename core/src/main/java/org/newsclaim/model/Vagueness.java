package org.newsclaim.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** The meaning of a vague number: "dozens", "a few thousand", "tens of thousands". */
@Value.Immutable
@NewsClaimStyle
@JsonSerialize(as = ImmutableVagueness.class)
@JsonDeserialize(builder = Vagueness.Builder.class)
@JsonPropertyOrder({"class", "magnitude"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Vagueness implements WithVagueness {
  Vagueness() {}

  /** The kinds of vague words. */
  public enum VagueClass {
    /** Two, more or less: "a couple of". */
    COUPLE,
    /** A small number: "a few", "a handful of". */
    FEW,
    /** More than a few: "several". */
    SEVERAL,
    /** Not said how many: "some". */
    SOME,
    /** A large number: "many", "a significant number of". */
    MANY,
    /** More than half of a whole: "most". */
    MOST,
    /** Some dozens; the magnitude is 12. */
    DOZENS,
    /** Some scores; the magnitude is 20. */
    SCORES,
    /** A magnitude in the plural: "thousands", "tens of thousands". */
    PLURAL
  }

  /**
   * Which kind of vague word it is; {@code class} in JSON.
   *
   * @return the class
   */
  @JsonProperty("class")
  public abstract VagueClass vagueClass();

  /**
   * What is counted vaguely.
   *
   * @return 1000 for "a few thousand", 10000 for "tens of thousands", 12 for "dozens", above 0; or
   *     empty if the words give none
   */
  public abstract Optional<BigDecimal> magnitude();

  /**
   * A vague number without a magnitude.
   *
   * @param vagueClass the class
   * @return the vagueness
   */
  public static Vagueness of(VagueClass vagueClass) {
    return builder().vagueClass(vagueClass).build();
  }

  /**
   * A vague number of a magnitude.
   *
   * @param vagueClass the class
   * @param magnitude what is counted vaguely, above 0
   * @return the vagueness
   * @throws NewsClaimException INCONSISTENT if the magnitude is 0 or less, DECIMAL_OUT_OF_RANGE if
   *     it has too many digits
   */
  public static Vagueness of(VagueClass vagueClass, BigDecimal magnitude) {
    return builder().vagueClass(vagueClass).magnitude(magnitude).build();
  }

  @Value.Check
  Vagueness check() {
    Optional<BigDecimal> plain = Decimals.plain("magnitude", magnitude());
    Require.positive("magnitude", magnitude());
    return plain.equals(magnitude()) ? this : withMagnitude(plain);
  }

  /**
   * Class and magnitude.
   *
   * @return such as {@code FEW of 1000}
   */
  @Override
  public String toString() {
    return vagueClass() + magnitude().map(m -> " of " + m.toPlainString()).orElse("");
  }

  /**
   * A builder without values.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Vagueness}. */
  public static final class Builder extends ImmutableVagueness.Builder {
    Builder() {}

    /**
     * Builds the value. A missing class is reported by its JSON name.
     *
     * @return the vagueness
     * @throws NewsClaimException as of {@link Vagueness#of(VagueClass, BigDecimal)}, MISSING_FIELD
     *     if there is no class
     */
    @Override
    public Vagueness build() {
      try {
        return super.build();
      } catch (MissingFieldException e) {
        throw new MissingFieldException("class");
      }
    }
  }
}

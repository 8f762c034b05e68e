package org.newsclaim.format.schemaorg;

import java.util.Optional;
import org.immutables.value.Value;
import org.newsclaim.format.style.FormatStyle;
import org.newsclaim.model.NewsClaimException;

/**
 * The verdict of a fact check, {@code Rating} of schema.org.
 *
 * <p>The label is the verdict. The numbers are kept as given and are not a verdict: scales run in
 * both directions, and some are -1 of -1 to -1.
 */
@Value.Immutable
@FormatStyle
public abstract class ReviewRating implements WithReviewRating {
  ReviewRating() {}

  /**
   * The verdict in the words of the reviewer, {@code alternateName}.
   *
   * @return the label as given, such as "Mostly false", in any language; never one of a fixed set
   */
  public abstract Optional<String> label();

  /**
   * The number of the verdict.
   *
   * @return {@code ratingValue} as given
   */
  public abstract Optional<String> ratingValue();

  /**
   * One end of the scale.
   *
   * @return {@code bestRating} as given
   */
  public abstract Optional<String> bestRating();

  /**
   * The other end of the scale.
   *
   * @return {@code worstRating} as given
   */
  public abstract Optional<String> worstRating();

  /**
   * Why it is the verdict.
   *
   * @return {@code ratingExplanation} as given
   */
  public abstract Optional<String> explanation();

  /**
   * A verdict without numbers.
   *
   * @param label the verdict in the reviewer's words
   * @return the rating
   * @throws NewsClaimException EMPTY_VALUE if the label is blank
   */
  public static ReviewRating of(String label) {
    return builder().label(label).build();
  }

  @Value.Check
  void check() {
    Checks.words("label", label());
    Checks.words("ratingValue", ratingValue());
    Checks.words("bestRating", bestRating());
    Checks.words("worstRating", worstRating());
    Checks.words("explanation", explanation());
  }

  /**
   * The label.
   *
   * @return the label as it is, or "no label"
   */
  @Override
  public String toString() {
    return label().orElse("no label");
  }

  /**
   * A builder without values.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ReviewRating}. */
  public static final class Builder extends ImmutableReviewRating.Builder {
    Builder() {}
  }
}

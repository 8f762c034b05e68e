package org.newsclaim.format.schemaorg;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.newsclaim.format.document.Repairs;
import org.newsclaim.format.style.FormatStyle;
import org.newsclaim.model.AdditionalValue;
import org.newsclaim.model.NewsClaimException;

/**
 * A fact check, {@code ClaimReview} of schema.org: which claim, made by whom, was judged how, by
 * whom and where. Any field can be missing, because in real documents any is.
 */
@Value.Immutable
@FormatStyle
public abstract class ClaimReview implements WithClaimReview {
  ClaimReview() {}

  /**
   * The claim in the words of the reviewer.
   *
   * @return {@code claimReviewed}
   */
  public abstract Optional<String> claimReviewed();

  /**
   * The claim as a thing: who made it, when and where.
   *
   * @return {@code itemReviewed}
   */
  public abstract Optional<ReviewedClaim> itemReviewed();

  /**
   * The verdict.
   *
   * @return {@code reviewRating}
   */
  public abstract Optional<ReviewRating> rating();

  /**
   * Who reviewed the claim.
   *
   * @return each {@code author} in order
   */
  public abstract List<Party> authors();

  /**
   * Who published the review.
   *
   * @return {@code publisher}
   */
  public abstract Optional<Party> publisher();

  /**
   * What the review is called.
   *
   * @return the {@code name} or {@code headline}
   */
  public abstract Optional<String> name();

  /**
   * The URL of the review.
   *
   * @return {@code url} as given, not normalized
   */
  public abstract Optional<String> url();

  /**
   * When the review was published.
   *
   * @return {@code datePublished} in ISO 8601
   */
  public abstract Optional<String> datePublished();

  /**
   * When the review was last changed.
   *
   * @return {@code dateModified} in ISO 8601
   */
  public abstract Optional<String> dateModified();

  /**
   * What the document gave and is not modelled here, or not all of it.
   *
   * @return names and values, in their order
   */
  public abstract Map<String, AdditionalValue> additional();

  /**
   * Who made the claim.
   *
   * @return the names of the authors of {@link #itemReviewed()}, in order; none where none is given
   */
  public List<String> claimants() {
    return itemReviewed().map(ReviewedClaim::authors).orElse(List.of()).stream()
        .flatMap(author -> author.name().stream())
        .toList();
  }

  /**
   * Returns a fact check with the fields that collecting services require, except the claim.
   *
   * @param url the URL of the review
   * @param label the verdict in the reviewer's words
   * @return the fact check
   * @throws NewsClaimException EMPTY_VALUE if one of them is blank
   */
  public static ClaimReview of(String url, String label) {
    return builder().url(url).rating(ReviewRating.of(label)).build();
  }

  @Value.Check
  void check() {
    Checks.words("claimReviewed", claimReviewed());
    Checks.words("name", name());
    Checks.words("url", url());
    Checks.date("datePublished", datePublished());
    Checks.date("dateModified", dateModified());
  }

  /**
   * The claim and the verdict.
   *
   * @return such as {@code "The bridge is shut": False}
   */
  @Override
  public String toString() {
    return Repairs.quote(claimReviewed().orElse(""))
        + ": "
        + rating().map(ReviewRating::toString).orElse("no rating");
  }

  /**
   * A builder without values.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ClaimReview}. */
  public static final class Builder extends ImmutableClaimReview.Builder {
    Builder() {}
  }
}

package org.newsclaim.format.schemaorg;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.newsclaim.format.style.FormatStyle;

/**
 * The claim that a fact check is about, as {@code itemReviewed} gives it: who made it, when, and
 * where it appeared. Older documents give the work in which it appeared instead ({@code
 * CreativeWork}); that work's author and date are read as the claim's, and its URL as an
 * appearance.
 */
@Value.Immutable
@FormatStyle
public abstract class ReviewedClaim implements WithReviewedClaim {
  ReviewedClaim() {}

  /**
   * What the claim or the work is called.
   *
   * @return the {@code name}
   */
  public abstract Optional<String> name();

  /**
   * The claim in words, where it is given here too.
   *
   * @return the {@code text}
   */
  public abstract Optional<String> text();

  /**
   * Who made the claim.
   *
   * @return each {@code author} in order; none where none is given
   */
  public abstract List<Party> authors();

  /**
   * When the claim was made.
   *
   * @return {@code datePublished} in ISO 8601
   */
  public abstract Optional<String> datePublished();

  /**
   * Where the claim is described.
   *
   * @return the {@code url} as given
   */
  public abstract Optional<String> url();

  /**
   * Where the claim was seen first.
   *
   * @return the URL of {@code firstAppearance}
   */
  public abstract Optional<String> firstAppearance();

  /**
   * Where the claim appeared.
   *
   * @return the URLs of each {@code appearance}, in order
   */
  public abstract List<String> appearances();

  @Value.Check
  void check() {
    Checks.words("name", name());
    Checks.words("text", text());
    Checks.date("datePublished", datePublished());
    Checks.words("url", url());
    Checks.words("firstAppearance", firstAppearance());
    Checks.words("appearances", appearances());
  }

  /**
   * Who made it, and when.
   *
   * @return such as {@code by [Ann Lee] on 2024-05-01}
   */
  @Override
  public String toString() {
    return "by " + authors() + datePublished().map(date -> " on " + date).orElse("");
  }

  /**
   * A builder without values.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ReviewedClaim}. */
  public static final class Builder extends ImmutableReviewedClaim.Builder {
    Builder() {}
  }
}

package org.newsclaim.format.schemaorg.write;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.newsclaim.format.style.FormatStyle;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.NewsClaimException.Code;

/**
 * What a reviewer says about a claim, to be written as ClaimReview. Where it stands and the verdict
 * must be given: services that gather fact checks pass over a ClaimReview without them.
 *
 * <pre>{@code
 * FactCheck check =
 *     FactCheck.of("https://checks.example/bridge", "Mostly false")
 *         .withReviewer("Example Checks")
 *         .withDatePublished(LocalDate.of(2025, 1, 22));
 * }</pre>
 */
@Value.Immutable
@FormatStyle
public abstract class FactCheck implements WithFactCheck {
  FactCheck() {}

  /**
   * Where the review stands.
   *
   * @return the URL of the page that will hold the ClaimReview; services want it on that page's own
   *     domain
   */
  public abstract String url();

  /**
   * The verdict in the reviewer's words.
   *
   * @return {@code alternateName} of the rating, such as "Mostly false"; a label rather than a
   *     sentence
   */
  public abstract String label();

  /**
   * The claim in the reviewer's words, as its author put it forward.
   *
   * @return {@code claimReviewed}, best below 75 characters; empty where the text of the claim is
   *     to stand there
   */
  public abstract Optional<String> claimReviewed();

  /**
   * When the claim was made.
   *
   * @return {@code datePublished} of the claim, which need not be that of the article
   */
  public abstract Optional<LocalDate> claimMade();

  /**
   * Where the claim was made first, as far as the reviewer knows.
   *
   * @return the URL of {@code firstAppearance}
   */
  public abstract Optional<String> firstAppearance();

  /**
   * Who reviews the claim.
   *
   * @return the name of an organization
   */
  public abstract Optional<String> reviewer();

  /**
   * Where more can be read about the reviewer.
   *
   * @return a URL; present only where the reviewer is
   */
  public abstract Optional<String> reviewerUrl();

  /**
   * When the review was published.
   *
   * @return {@code datePublished} of the review
   */
  public abstract Optional<LocalDate> datePublished();

  /**
   * The verdict as a number.
   *
   * @return {@code ratingValue}, from {@link #worstRating()} to {@link #bestRating()}; all three
   *     are given or none
   */
  public abstract Optional<BigDecimal> ratingValue();

  /**
   * The number that stands for true.
   *
   * @return {@code bestRating}, above {@link #worstRating()}
   */
  public abstract Optional<BigDecimal> bestRating();

  /**
   * The number that stands for false.
   *
   * @return {@code worstRating}
   */
  public abstract Optional<BigDecimal> worstRating();

  /**
   * Why it is the verdict.
   *
   * @return {@code ratingExplanation}
   */
  public abstract Optional<String> explanation();

  /**
   * A fact check that says no more than it must.
   *
   * @param url where the review stands
   * @param label the verdict in the reviewer's words
   * @return the fact check
   * @throws NewsClaimException EMPTY_VALUE if one of them is blank
   */
  public static FactCheck of(String url, String label) {
    return ImmutableFactCheck.builder().url(url).label(label).build();
  }

  /**
   * This fact check with a verdict in numbers as well.
   *
   * @param value the number of the verdict
   * @param worst the number that stands for false
   * @param best the number that stands for true
   * @return a copy
   * @throws NewsClaimException INCONSISTENT if worst is not below best or value is not between them
   */
  public FactCheck withRating(BigDecimal value, BigDecimal worst, BigDecimal best) {
    return ImmutableFactCheck.builder()
        .from(this)
        .ratingValue(value)
        .worstRating(worst)
        .bestRating(best)
        .build();
  }

  @Value.Check
  void check() {
    requireWords("url", Optional.of(url()));
    requireWords("label", Optional.of(label()));
    requireWords("claimReviewed", claimReviewed());
    requireWords("firstAppearance", firstAppearance());
    requireWords("reviewer", reviewer());
    requireWords("reviewerUrl", reviewerUrl());
    requireWords("explanation", explanation());
    if (reviewerUrl().isPresent() && reviewer().isEmpty()) {
      throw inconsistent("reviewer", "reviewerUrl is given, reviewer is missing; give it too");
    }
    checkRating();
  }

  private void checkRating() {
    boolean none = ratingValue().isEmpty() && bestRating().isEmpty() && worstRating().isEmpty();
    if (none) {
      return;
    }
    if (ratingValue().isEmpty() || bestRating().isEmpty() || worstRating().isEmpty()) {
      throw inconsistent(
          "ratingValue", "of ratingValue, bestRating and worstRating some are missing; give all");
    }
    BigDecimal value = ratingValue().get();
    boolean inOrder =
        worstRating().get().compareTo(bestRating().get()) < 0
            && worstRating().get().compareTo(value) <= 0
            && value.compareTo(bestRating().get()) <= 0;
    if (!inOrder) {
      throw inconsistent(
          "ratingValue",
          ("ratingValue is " + value)
              + (", worstRating " + worstRating().get() + ", bestRating " + bestRating().get())
              + "; it must lie between them, and the worst below the best");
    }
  }

  private static void requireWords(String field, Optional<String> words) {
    if (words.isPresent() && words.get().isBlank()) {
      throw NewsClaimException.of(
          Code.EMPTY_VALUE, "/" + field, field + " is blank; it must hold words");
    }
  }

  private static NewsClaimException inconsistent(String field, String problem) {
    return NewsClaimException.of(Code.INCONSISTENT, "/" + field, problem);
  }

  /**
   * Where it stands and the verdict.
   *
   * @return such as {@code Mostly false (https://checks.example/bridge)}
   */
  @Override
  public String toString() {
    return label() + " (" + url() + ")";
  }
}

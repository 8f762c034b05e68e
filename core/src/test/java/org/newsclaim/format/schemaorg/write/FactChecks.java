package org.newsclaim.format.schemaorg.write;

import org.newsclaim.format.schemaorg.ClaimReview;
import org.newsclaim.format.schemaorg.Party;
import org.newsclaim.format.schemaorg.ReviewRating;
import org.newsclaim.format.schemaorg.ReviewedClaim;

/** Fact checks for tests. */
final class FactChecks {
  private FactChecks() {}

  static ClaimReview small() {
    return ClaimReview.of("https://checks.example/bridge", "Mostly false");
  }

  static ClaimReview full() {
    return small()
        .withClaimReviewed("The bridge in Springfield is closed")
        .withItemReviewed(
            ReviewedClaim.builder()
                .datePublished("2025-01-20")
                .firstAppearance("https://posts.example/1")
                .build())
        .withAuthors(Party.of("Organization", "Example Checks").withUrl("https://checks.example/"))
        .withDatePublished("2025-01-22")
        .withRating(
            ReviewRating.of("Mostly false")
                .withRatingValue("2")
                .withBestRating("5")
                .withWorstRating("1")
                .withExplanation("One lane was open."));
  }
}

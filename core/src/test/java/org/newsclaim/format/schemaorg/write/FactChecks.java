package org.newsclaim.format.schemaorg.write;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Fact checks for tests. */
final class FactChecks {
  private FactChecks() {}

  static FactCheck small() {
    return FactCheck.of("https://checks.example/bridge", "Mostly false");
  }

  static FactCheck full() {
    return small()
        .withClaimReviewed("The bridge in Springfield is closed")
        .withClaimMade(LocalDate.of(2025, 1, 20))
        .withFirstAppearance("https://posts.example/1")
        .withReviewer("Example Checks")
        .withReviewerUrl("https://checks.example/")
        .withDatePublished(LocalDate.of(2025, 1, 22))
        .withRating(BigDecimal.valueOf(2), BigDecimal.ONE, BigDecimal.valueOf(5))
        .withExplanation("One lane was open.");
  }
}

package org.newsclaim.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaim.model.Attribution.Stance;
import org.newsclaim.model.Claim;
import org.newsclaim.model.Factuality.Polarity;

/** Tests that what a source does to a content is kept apart from the content's own words. */
class StanceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          The clerk said the dam was full.                  # ASSERTS   # POSITIVE
          The clerk said the dam was not full.              # ASSERTS   # NEGATIVE
          The clerk said nobody was hurt.                   # ASSERTS   # NEGATIVE
          The clerk did not deny that the dam was full.     # ASSERTS   # POSITIVE
          The clerk denied that the dam was full.           # DENIES    # POSITIVE
          The clerk denied that the dam was not full.       # DENIES    # NEGATIVE
          The clerk doubted that the dam was full.          # DENIES    # POSITIVE
          The clerk does not believe that the dam is full.  # DENIES    # POSITIVE
          The clerk rejected the claim that the dam leaks.  # DENIES    # POSITIVE
          The clerk disputed the figures.                   # DENIES    # POSITIVE
          The clerk refused to open the dam.                # DENIES    # POSITIVE
          The clerk did not say whether the dam was full.   # QUESTIONS # UNKNOWN
          The clerk would not say if the dam was full.      # QUESTIONS # UNKNOWN
          The clerk did not say that the dam was full.      # QUESTIONS # UNKNOWN
          The clerk asked whether the dam was full.         # QUESTIONS # UNKNOWN
          """)
  void isReadFromTheCue(String sentence, Stance stance, Polarity polarity) {
    Claim claim = Parsed.of(sentence).claims().get(0);
    assertThat(claim.attribution().orElseThrow().stance()).isEqualTo(stance);
    assertThat(claim.factuality().polarity()).isEqualTo(polarity);
  }
}

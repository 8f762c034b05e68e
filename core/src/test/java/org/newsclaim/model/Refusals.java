package org.newsclaim.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.newsclaim.model.NewsClaimException.Code;

/** Says in one line of a test what is refused, where and why. */
public final class Refusals {
  private Refusals() {}

  /** Asserts that the code is refused with a code, a pointer and words in its message. */
  public static void assertRefused(
      ThrowingCallable code, Code expected, String pointer, String... words) {
    NewsClaimException refusal = catchThrowableOfType(NewsClaimException.class, code);
    assertThat(refusal).as("refusal").isNotNull();
    assertThat(refusal.code()).as(refusal.getMessage()).isEqualTo(expected);
    assertThat(refusal.place().pointer().orElse("")).isEqualTo(pointer);
    for (String word : words) {
      assertThat(refusal.problem()).contains(word);
    }
  }
}

package org.newsclaim.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsclaim.model.Refusals.assertRefused;

import org.junit.jupiter.api.Test;

class NoteTest {

  private final Note note = Note.of(Note.Code.UNKNOWN_PROPERTY, "mood is not known");

  @Test
  void refusesBadFields() {
    assertRefused(
        () -> note.withMessage(""), NewsClaimException.Code.EMPTY_VALUE, "/message", "message");
    assertRefused(
        () -> Note.builder().build(),
        NewsClaimException.Code.MISSING_FIELD,
        "/code",
        "code, message");
  }

  @Test
  void isShownWithItsPlace() {
    assertThat(note).hasToString("UNKNOWN_PROPERTY: mood is not known");
    assertThat(note.withPointer("/claims/2/mood"))
        .hasToString("UNKNOWN_PROPERTY: mood is not known (at /claims/2/mood)");
    assertThat(note.withSpan(Span.of(3, 9)))
        .hasToString("UNKNOWN_PROPERTY: mood is not known (at [3,9))");
  }
}

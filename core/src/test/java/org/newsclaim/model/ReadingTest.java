package org.newsclaim.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingTest {

  private final Note note = Note.of(Note.Code.REPAIRED, "a date was put right");

  @Test
  void holdsAValueAndNotes() {
    Reading<String> reading = Reading.of("value", List.of(note));
    assertThat(reading.value()).isEqualTo("value");
    assertThat(reading.notes()).containsExactly(note).isUnmodifiable();
    assertThat(Reading.of("value").notes()).isEmpty();
  }

  @Test
  void keepsItsNotesThroughAFunction() {
    assertThat(Reading.of("value", List.of(note)).map(String::length))
        .isEqualTo(Reading.of(5, List.of(note)));
  }

  @Test
  void isEqualByValueAndNotes() {
    assertThat(Reading.of("a"))
        .isEqualTo(Reading.of("a", List.of()))
        .hasSameHashCodeAs(Reading.of("a"))
        .isNotEqualTo(Reading.of("b"))
        .isNotEqualTo(Reading.of("a", List.of(note)))
        .isNotEqualTo("a");
  }

  @Test
  void isShownWithItsNotes() {
    assertThat(Reading.of("a")).hasToString("a");
    assertThat(Reading.of("a", List.of(note))).hasToString("a [REPAIRED: a date was put right]");
  }
}

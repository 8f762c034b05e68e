package org.newsclaim.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsclaim.model.NewsClaimException.Code;

class NewsClaimExceptionTest {
  private final NewsClaimException blank =
      NewsClaimException.of(Code.EMPTY_VALUE, "/text", "text is blank; it must hold words");

  @Test
  void tellsWhatIsWrong() {
    NewsClaimException unknown = NewsClaimException.of(Code.UNKNOWN_ID, "\"s1\" names no source");
    assertThat(unknown).isInstanceOf(IllegalArgumentException.class).hasNoCause();
    assertThat(unknown).hasMessage("UNKNOWN_ID: \"s1\" names no source");
    assertThat(unknown.code()).isEqualTo(Code.UNKNOWN_ID);
    assertThat(unknown.place().pointer()).isEmpty();
    assertThat(unknown.place().index()).isEmpty();
    assertThat(unknown.place().line()).isEmpty();
    assertThat(unknown.place().column()).isEmpty();
    assertThat(unknown.place()).hasToString("");
  }

  @Test
  void tellsWhere() {
    assertThat(blank).hasMessage("EMPTY_VALUE: text is blank; it must hold words (at /text)");
    assertThat(blank.explanation()).isEqualTo("text is blank; it must hold words (at /text)");
    assertThat(blank.problem()).isEqualTo("text is blank; it must hold words");
    assertThat(blank.place().pointer()).contains("/text");
    assertThat(blank.atIndex(0).place().index()).hasValue(0);
    assertThat(blank.atIndex(7).place()).hasToString("at /text, index 7");
  }

  @Test
  void isSeenFromADocument() {
    IOException cause = new IOException();
    NewsClaimException seen = blank.because(cause).under("/2").at("/claims", 3, 14);
    assertThat(seen.place().pointer()).contains("/claims/2/text");
    assertThat(seen.place().line()).hasValue(3);
    assertThat(seen.place().column()).hasValue(14);
    assertThat(seen.code()).isEqualTo(Code.EMPTY_VALUE);
    assertThat(seen)
        .hasCause(cause)
        .hasMessage("EMPTY_VALUE: " + blank.problem() + " (at /claims/2/text, line 3, column 14)");
    assertThat(seen.getStackTrace()).isEqualTo(blank.getStackTrace());
    assertThat(blank.at("", 0, 0).place()).isEqualTo(blank.place());
  }

  @Test
  void quotesTheBeginningOfALongValue() {
    assertThat(NewsClaimException.quote("Jane Roe")).isEqualTo("\"Jane Roe\"");
    assertThat(NewsClaimException.quote("")).isEqualTo("\"\"");
    String sixty = "\uD83D\uDD14".repeat(60);
    assertThat(NewsClaimException.excerpt(sixty)).isEqualTo(sixty);
    assertThat(NewsClaimException.excerpt(sixty + "a")).isEqualTo("\uD83D\uDD14".repeat(59) + "…");
    assertThat(NewsClaimException.excerpt("a\uD83Db\uDD14")).isEqualTo("a\uFFFDb\uFFFD");
  }

  @Test
  void comparesPlaces() {
    assertThat(blank.place())
        .isEqualTo(blank.under("").place())
        .hasSameHashCodeAs(blank.under("").place())
        .isNotEqualTo(blank.under("/claims").place())
        .isNotEqualTo(blank.atIndex(1).place())
        .isNotEqualTo(blank.at("", 1, 0).place())
        .isNotEqualTo(blank.at("", 0, 1).place())
        .isNotEqualTo("at /text");
  }

  @Test
  void namesAllThatIsMissing() {
    assertThat(new MissingFieldException("id"))
        .hasMessage(
            "MISSING_FIELD: id is missing: every field must be set unless it can be left out (at /id)");
    assertThat(new MissingFieldException("id", "text"))
        .hasMessageStartingWith("MISSING_FIELD: id, text are missing");
  }

  @Test
  void survivesSerialization() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(blank);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      NewsClaimException read = (NewsClaimException) in.readObject();
      assertThat(read.code()).isEqualTo(blank.code());
      assertThat(read.place()).isEqualTo(blank.place());
      assertThat(read).hasMessage(blank.getMessage());
    }
  }

  @ParameterizedTest
  @EnumSource
  void explainsEachCodeInASentence(Code code) {
    assertThat(code.sentence()).endsWith(".").hasSizeGreaterThan(15);
  }

  @ParameterizedTest
  @EnumSource
  void explainsEachNoteInASentence(Note.Code code) {
    assertThat(code.sentence()).endsWith(".").hasSizeGreaterThan(15);
  }
}

package org.newsclaim.format.html.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The white-space rules of the rendered text. */
class WhiteSpaceTest {
  private final WhiteSpace words = new WhiteSpace();

  @ParameterizedTest
  @CsvSource({
    "'  a \t\n b  ', a b",
    "'a\u00A0\u2009b', a b",
    "'har\u00ADbour', harbour",
    "'a\u200Bb\uFEFF', ab",
    "'a\u0001\u0085b', a b",
    "'\uD83C\uDF09 b', '\uD83C\uDF09 b'",
    "'\uD83D\uDC69\u200D\uD83D\uDD2C', '\uD83D\uDC69\u200D\uD83D\uDD2C'",
    "'   ', ''",
  })
  void collapses(String text, String expected) {
    words.append(text);
    assertThat(words.take()).isEqualTo(expected);
  }

  @Test
  void letsTheStrongestSeparatorStand() {
    words.append("a ");
    words.tab();
    words.append("b ");
    words.line();
    words.append(" c");
    words.line();
    assertThat(words.take()).isEqualTo("a\tb\nc");
    assertThat(words.isEmpty()).isTrue();
  }

  @Test
  void keepsLinesAndIndentsOfPreformattedText() {
    words.appendPreformatted("\na  b \n  c\n\n");
    assertThat(words.take()).isEqualTo("a  b\n  c");
  }

  @ParameterizedTest
  @CsvSource({
    "a\uD83Db, a\uFFFDb",
    "\uDC00, \uFFFD",
    "\uD83D\uDE00, \uD83D\uDE00",
    "abc, abc",
  })
  void mendsHalvesOfSurrogatePairs(String text, String expected) {
    assertThat(Surrogates.mended(text)).isEqualTo(expected);
  }
}

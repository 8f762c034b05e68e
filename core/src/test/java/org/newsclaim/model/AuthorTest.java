package org.newsclaim.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsclaim.model.Refusals.assertRefused;

import org.junit.jupiter.api.Test;
import org.newsclaim.model.NewsClaimException.Code;

class AuthorTest {

  @Test
  void refusesABlankName() {
    assertRefused(() -> Author.of(" "), Code.EMPTY_VALUE, "/name", "name");
    assertRefused(() -> Author.of("J\uD83D"), Code.ILL_FORMED_TEXT, "/name", "U+D83D");
    assertRefused(() -> Author.builder().build(), Code.MISSING_FIELD, "/name", "name");
  }

  @Test
  void isShownByItsName() {
    assertThat(Author.of("Roe")).hasToString("Roe").isEqualTo(Author.of("Doe").withName("Roe"));
  }
}

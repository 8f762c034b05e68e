package org.newsclaim.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsclaim.model.Refusals.assertRefused;

import org.junit.jupiter.api.Test;
import org.newsclaim.model.NewsClaimException.Code;

class PublisherTest {

  @Test
  void refusesABlankName() {
    assertRefused(() -> Publisher.of(" "), Code.EMPTY_VALUE, "/name", "name");
    assertRefused(() -> Publisher.of("J\uD83D"), Code.ILL_FORMED_TEXT, "/name", "U+D83D");
    assertRefused(() -> Publisher.builder().build(), Code.MISSING_FIELD, "/name", "name");
  }

  @Test
  void isShownByItsName() {
    assertThat(Publisher.of("Roe"))
        .hasToString("Roe")
        .isEqualTo(Publisher.of("Doe").withName("Roe"));
  }
}

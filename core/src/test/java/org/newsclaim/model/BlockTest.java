package org.newsclaim.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsclaim.model.Refusals.assertRefused;

import org.junit.jupiter.api.Test;
import org.newsclaim.model.NewsClaimException.Code;

class BlockTest {

  private final Block body = Block.of(Block.Role.BODY, Span.of(3, 9));

  @Test
  void needsRoleAndSpan() {
    assertRefused(() -> Block.builder().build(), Code.MISSING_FIELD, "/role", "role, span");
  }

  @Test
  void isShownInShort() {
    assertThat(body).hasToString("BODY [3,9)").isNotEqualTo(body.withRole(Block.Role.DATE));
  }
}

package org.newsclaim.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsclaim.model.Refusals.assertRefused;

import org.junit.jupiter.api.Test;
import org.newsclaim.model.NewsClaimException.Code;

class SourceTest {

  private final Source official = Samples.source("s1");

  @Test
  void isNotNamedUnlessItIsSaid() {
    assertThat(official.named()).isFalse();
    assertThat(official.label()).isEqualTo("a US official");
    assertThat(official.withName("Jane Roe").withNamed(true).label()).isEqualTo("Jane Roe");
    assertThat(official.withName("the official").label()).isEqualTo("a US official");
  }

  @Test
  void needsANameToBeNamed() {
    assertRefused(() -> official.withNamed(true), Code.INCONSISTENT, "/name", "named", "name");
  }

  @Test
  void refusesBlankAndMissingFields() {
    assertRefused(() -> Samples.source(""), Code.EMPTY_VALUE, "/id", "id");
    assertRefused(() -> official.withName(" "), Code.EMPTY_VALUE, "/name", "name");
    assertRefused(() -> official.withDescriptor(""), Code.EMPTY_VALUE, "/descriptor");
    assertRefused(() -> official.withJobTitle(""), Code.EMPTY_VALUE, "/jobTitle");
    assertRefused(() -> official.withAffiliation(""), Code.EMPTY_VALUE, "/affiliation");
    assertRefused(
        () -> Source.builder().id("s1").build(), Code.MISSING_FIELD, "/kind", "kind, descriptor");
  }

  @Test
  void isEqualByItsFields() {
    assertThat(official)
        .isEqualTo(Samples.source("s1"))
        .isNotEqualTo(official.withMentions(Span.of(0, 1)));
  }

  @Test
  void isShownInShort() {
    assertThat(official).hasToString("s1 a US official (PERSON)");
  }
}

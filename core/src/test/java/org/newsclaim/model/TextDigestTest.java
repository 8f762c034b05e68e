package org.newsclaim.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsclaim.model.Refusals.assertRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaim.model.NewsClaimException.Code;

class TextDigestTest {

  private static final String EMPTY =
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @Test
  void hashesUtf8AndCountsCodePoints() {
    assertThat(TextDigest.of("")).isEqualTo(TextDigest.of(EMPTY, 0));
    assertThat(TextDigest.of("abc")).isEqualTo(TextDigest.of(ABC, 3));
    assertThat(TextDigest.of("a\uD83D\uDD14é").length()).isEqualTo(3);
  }

  @Test
  void knowsItsText() {
    String text = "abc";
    TextDigest digest = TextDigest.of(text);
    assertThat(digest.matches(text)).isTrue();
    assertThat(digest.matches("xabc".substring(1))).isTrue();
    assertThat(digest.matches("abd")).isFalse();
    assertThat(TextDigest.of(ABC, 3).matches(text)).isTrue();
    assertThat(TextDigest.of(ABC, 4).matches(text)).isFalse();
    assertThat(digest.withLength(4).matches(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "e3b0c442",
        "E3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "g3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b8551"
      })
  void refusesWhatIsNoHash(String sha256) {
    assertRefused(() -> TextDigest.of(sha256, 0), Code.ILL_FORMED_VALUE, "/sha256", "sha256", "64");
  }

  @Test
  void refusesANegativeLength() {
    assertRefused(() -> TextDigest.of(EMPTY, -1), Code.ILL_FORMED_VALUE, "/length", "-1");
  }

  @Test
  void isShownInShort() {
    assertThat(TextDigest.of("abc")).hasToString("ba7816bf… of 3 code points");
  }
}

package org.newsclaim.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.newsclaim.model.NewsClaimException.Code;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * The SHA-256 and the length of a text. They identify the text of an article that is stored without
 * it.
 *
 * <p>Copyright often forbids passing a text on. With the digest, a reader who has the text can
 * verify that it is the same, so spans keep their meaning.
 */
@Value.Immutable
@NewsClaimStyle
@JsonSerialize(as = ImmutableTextDigest.class)
@JsonDeserialize(builder = TextDigest.Builder.class)
@JsonPropertyOrder({"sha256", "length"})
@SuppressWarnings("immutables:incompat") // The field is no part of the value.
public abstract class TextDigest implements WithTextDigest {
  TextDigest() {}

  private static final int SHA_256_DIGITS = 64;

  /**
   * The very string that the digest was computed from, which need not be hashed again. No part of
   * the value; weak, so that a digest never keeps a text that was left out.
   */
  private @Nullable WeakReference<String> origin;

  /**
   * The SHA-256 of the text in UTF-8.
   *
   * @return 64 hexadecimal digits in lower case
   */
  public abstract String sha256();

  /**
   * The length of the text.
   *
   * @return the number of Unicode code points
   */
  public abstract int length();

  /**
   * The digest of a text.
   *
   * @param text the text
   * @return its digest
   */
  public static TextDigest of(String text) {
    TextDigest digest =
        of(sha256(text.getBytes(StandardCharsets.UTF_8)), text.codePointCount(0, text.length()));
    digest.origin = new WeakReference<>(text);
    return digest;
  }

  /**
   * A digest that was computed elsewhere.
   *
   * @param sha256 the SHA-256 of the text in UTF-8, 64 hexadecimal digits in lower case
   * @param length the length of the text in code points
   * @return the digest
   * @throws NewsClaimException ILL_FORMED_VALUE if the hash has another form or the length is
   *     negative
   */
  public static TextDigest of(String sha256, int length) {
    return builder().sha256(sha256).length(length).build();
  }

  /**
   * Whether this is the digest of a text.
   *
   * @param text the text
   * @return true if hash and length are those of the text
   */
  public boolean matches(String text) {
    WeakReference<String> known = origin;
    return (known != null && known.refersTo(text)) || equals(of(text));
  }

  private static String sha256(byte[] utf8) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(utf8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform must have SHA-256", e);
    }
  }

  @Value.Check
  void check() {
    if (!isSha256(sha256())) {
      throw NewsClaimException.of(
          Code.ILL_FORMED_VALUE,
          "/sha256",
          "sha256 is "
              + NewsClaimException.quote(sha256())
              + "; it must be 64 hexadecimal digits in lower case");
    }
    if (length() < 0) {
      throw NewsClaimException.of(
          Code.ILL_FORMED_VALUE, "/length", "length is " + length() + "; it must be 0 or more");
    }
  }

  private static boolean isSha256(String hex) {
    boolean fits = hex.length() == SHA_256_DIGITS;
    for (int i = 0; fits && i < SHA_256_DIGITS; i++) {
      char c = hex.charAt(i);
      fits = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    }
    return fits;
  }

  /**
   * The digest in short.
   *
   * @return the first digits of the hash and the length
   */
  @Override
  public String toString() {
    return sha256().substring(0, 8) + "… of " + length() + " code points";
  }

  /**
   * A builder without values.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link TextDigest}. */
  public static final class Builder extends ImmutableTextDigest.Builder {
    Builder() {}
  }
}

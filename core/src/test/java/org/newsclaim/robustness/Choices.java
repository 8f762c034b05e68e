package org.newsclaim.robustness;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/**
 * Random choices that are drawn from bytes, two for each, and are zero when these are used up. A
 * fuzzer that changes bytes then changes choices, and every input can be repeated.
 */
final class Choices extends Random {
  private static final long serialVersionUID = 1;

  private final byte[] bytes;
  private int at;

  Choices(byte[] bytes) {
    super(0);
    this.bytes = bytes.clone();
  }

  @Override
  protected int next(int bits) {
    int drawn = (draw() << 8) | draw();
    // Both ends of the 31 bits, since Random takes the upper ones or a remainder.
    int spread = (drawn << 15) | (drawn & 0x7fff);
    return bits == Integer.SIZE ? spread << 1 : spread >>> (31 - bits);
  }

  private int draw() {
    return at < bytes.length ? bytes[at++] & 0xff : 0;
  }

  /** The bytes that no choice has used, as UTF-8. */
  String rest() {
    String rest = new String(bytes, at, bytes.length - at, StandardCharsets.UTF_8);
    at = bytes.length;
    return rest;
  }

  /** The bytes that no choice has used, two for each char, so that half surrogates occur. */
  String restAsChars() {
    StringBuilder chars = new StringBuilder();
    for (; at + 1 < bytes.length; at += 2) {
      chars.append((char) (((bytes[at] & 0xff) << 8) | (bytes[at + 1] & 0xff)));
    }
    return chars.toString();
  }
}

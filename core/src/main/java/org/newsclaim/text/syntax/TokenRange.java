package org.newsclaim.text.syntax;

/**
 * A run of tokens.
 *
 * @param start the first
 * @param end the one after the last
 */
public record TokenRange(int start, int end) {
  public boolean contains(int token) {
    return token >= start && token < end;
  }

  public int length() {
    return end - start;
  }
}

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

  // Spelled out, since what a record makes of itself costs a new JVM as much as a page of text.
  @Override
  public boolean equals(Object other) {
    return other instanceof TokenRange range && start == range.start && end == range.end;
  }

  @Override
  public int hashCode() {
    return 31 * start + end;
  }
}

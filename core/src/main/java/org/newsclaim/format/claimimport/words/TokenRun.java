package org.newsclaim.format.claimimport.words;

/**
 * A stretch of a text in chars.
 *
 * @param start where it begins
 * @param end where it ends, exclusive
 */
public record TokenRun(int start, int end) {
  /** {@return how many chars it has} */
  public int length() {
    return end - start;
  }

  /**
   * {@return whether the two share a char}
   *
   * @param other another stretch
   */
  public boolean overlaps(TokenRun other) {
    return start < other.end && other.start < end;
  }

  /**
   * {@return whether the other lies in this one}
   *
   * @param other another stretch
   */
  public boolean contains(TokenRun other) {
    return start <= other.start && other.end <= end;
  }
}

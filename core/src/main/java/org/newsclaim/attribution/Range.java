package org.newsclaim.attribution;

/**
 * A run of tokens.
 *
 * @param start the first
 * @param end the one after the last
 */
record Range(int start, int end) {
  boolean contains(int token) {
    return token >= start && token < end;
  }

  int length() {
    return end - start;
  }
}

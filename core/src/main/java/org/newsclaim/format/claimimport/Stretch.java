package org.newsclaim.format.claimimport;

/** A stretch of a text in chars, end exclusive. */
record Stretch(int start, int end) {
  int length() {
    return end - start;
  }

  boolean overlaps(Stretch other) {
    return start < other.end && other.start < end;
  }

  boolean contains(Stretch other) {
    return start <= other.start && other.end <= end;
  }
}

package org.newsclaim.gold;

import java.util.List;

/**
 * One bracket of the mark-up.
 *
 * @param kind what it marks
 * @param claims the numbers of the claims it belongs to; those of own claims have their own count
 * @param words what stands in the tag after the numbers, such as ids of sources or a lemma
 * @param start where its words start in the plain text, in Java chars
 * @param end where they end, exclusive
 * @param line its line in the file, from 1
 */
record Mark(Kind kind, List<Integer> claims, List<String> words, int start, int end, int line) {
  /** What a bracket marks, with the letters that open its tag. */
  enum Kind {
    SOURCE("s"),
    CUE("c"),
    CONTENT(""),
    GROUND("g"),
    OWN("own"),
    NONE("none"),
    DATELINE("dateline");

    private final String letters;

    Kind(String letters) {
      this.letters = letters;
    }

    String letters() {
      return letters;
    }

    boolean isNumbered() {
      return this != NONE && this != DATELINE;
    }

    /** Whether a sentence with such a mark has an attribution. */
    boolean isAttribution() {
      return this == SOURCE || this == CUE || this == CONTENT || this == GROUND;
    }
  }

  boolean encloses(Mark other) {
    return start <= other.start && other.end <= end;
  }

  int length() {
    return end - start;
  }
}

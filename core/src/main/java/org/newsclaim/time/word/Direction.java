package org.newsclaim.time.word;

/** Where a time lies from the day of writing, as the verb that goes with it tells. */
public enum Direction {
  /** Before it. */
  PAST,
  /** A present tense, which English uses for what has a date too: "takes office on Jan. 20". */
  PRESENT,
  /** After it. */
  FUTURE,
  /** A present tense that says nothing about when: "is", "has". */
  TIMELESS,
  /** No verb tells. */
  UNKNOWN
}

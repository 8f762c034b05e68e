package org.newsclaim.format.page;

import java.util.Locale;

/**
 * What a part of the text can be marked as. Each has a line of its own, to be told without colour.
 */
enum Mark {
  DIRECT("quoted claim"),
  MIXED("partly quoted claim"),
  INDIRECT("reported claim"),
  CUE("cue"),
  NAMED("named source"),
  UNNAMED("unnamed source"),
  QUANTITY("quantity"),
  TIME("time"),
  HEDGE("hedge"),
  FINDING("finding");

  private final String label;

  Mark(String label) {
    this.label = label;
  }

  /** What the legend says. */
  String label() {
    return label;
  }

  /** The class in the style sheet. */
  String css() {
    return name().toLowerCase(Locale.ROOT);
  }
}

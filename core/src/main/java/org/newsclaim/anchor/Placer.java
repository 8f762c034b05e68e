package org.newsclaim.anchor;

import org.newsclaim.model.Span;

/** Finds spans of an old text in a new one. */
interface Placer {
  /** What must be the same of a span's words. */
  enum Demand {
    /** They must be alike. */
    ALIKE,
    /** They must be alike, and all numbers in digits the same. */
    SAME_NUMBERS,
    /** Each must be like the one before: none more, none less. */
    SAME_COUNT,
    /** They must be the same, but for quotation marks, dashes and white space. */
    SAME
  }

  Placement place(Span span, Demand demand);

  /** The words of a span of the old text, with U+0000 for what is not known. */
  String oldWords(Span span);

  String newWords(Span span);
}

package org.newsclaim.anchor.quote;

/** How words were found in a text, the surest first. */
public enum Match {
  /** The same characters at the same offset. */
  IN_PLACE,
  /** The same characters at another offset. */
  EXACT,
  /** The same words; quotation marks, dashes or whitespace differ. */
  NORMALIZED,
  /** Similar words: letters, case or some words differ. */
  APPROXIMATE,
  /**
   * Unknown words between two passages that were found and are still next to each other. Only for
   * an article without its text.
   */
  BETWEEN
}

package org.newsclaim.anchor.quote;

/** How words were found in a text, the surest first. */
public enum Match {
  /** The same characters at the same offset. */
  IN_PLACE,
  /** The same characters at another offset. */
  EXACT,
  /** The same words; quotation marks, dashes or white space differ. */
  NORMALIZED,
  /** Words that are alike: letters, case or some words differ. */
  APPROXIMATE,
  /**
   * Words that are not known, between two stretches that were found and have not moved apart. Only
   * for an article without its text.
   */
  BETWEEN
}

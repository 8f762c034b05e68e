package org.newsclaim.compare.result;

/** Whether two reports give the same figure. */
public enum Agreement {
  /** Both figures can be right. */
  AGREE,
  /** The figures are not the same, but each can be right at its time or according to its source. */
  DIFFER,
  /** The figures exclude each other. */
  CONTRADICT
}

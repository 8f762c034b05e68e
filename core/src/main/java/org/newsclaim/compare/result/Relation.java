package org.newsclaim.compare.result;

/** How one quantity relates to another. */
public enum Relation {
  /** Both have the same value and the same bounds. */
  EQUAL,
  /** Both can be right: their intervals meet. */
  CONSISTENT,
  /** The first is less than the second: their intervals are disjoint. */
  LESS,
  /** The first is more than the second: their intervals are disjoint. */
  GREATER,
  /** They count or measure different things, or one of them gives no number. */
  INCOMPARABLE
}

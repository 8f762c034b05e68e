package org.newsclaim.compare.result;

/** How one claim relates to another. */
public enum ClaimRelation {
  /** The second says the same in nearly the same words. */
  REPEATS,
  /** The second says something that agrees, in other words or less precisely. */
  SUPPORTS,
  /** The claims are not the same, but both can be right: another time, source or certainty. */
  DIFFERS,
  /** The claims exclude each other: a figure, or one denies what the other affirms. */
  CONTRADICTS,
  /** The claims are about different things. */
  UNRELATED
}

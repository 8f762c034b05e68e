package org.newsclaim.compare.result;

/** What a comparison of two quantities rests on, from the strongest to the weakest. */
public enum Ground {
  /** The words themselves: exact counts and stated bounds. */
  ASSERTED,
  /** What the precision of a number implies: "1.4 million" is 1.35 to 1.45 million. */
  ROUNDING,
  /** What a vague word implies: "a few thousand" is 2,000 to 9,999. */
  VAGUE
}

package org.newsclaim.compare.words;

import org.newsclaim.model.Attribution;
import org.newsclaim.model.Attribution.Stance;
import org.newsclaim.model.Claim;
import org.newsclaim.model.Factuality.Polarity;

/** Tells whether who makes a claim holds the event in it for true. */
public final class HeldPolarity {
  private HeldPolarity() {}

  /**
   * {@return the polarity of the content, reversed where the source denies it} "Denied that the
   * road was shut" and "said the road was not shut" are both negative.
   *
   * @param claim a claim
   */
  public static Polarity of(Claim claim) {
    Polarity content = claim.factuality().polarity();
    Stance stance = claim.attribution().map(Attribution::stance).orElse(Stance.ASSERTS);
    return switch (stance) {
      case ASSERTS -> content;
      case DENIES ->
          switch (content) {
            case POSITIVE -> Polarity.NEGATIVE;
            case NEGATIVE -> Polarity.POSITIVE;
            case UNKNOWN -> Polarity.UNKNOWN;
          };
      case QUESTIONS -> Polarity.UNKNOWN;
    };
  }
}

package org.newsclaim.gold;

import java.util.Locale;

/** What {@link GoldScore} measures. Formulas stand with the constants. */
public enum Measure {
  /** Attributed claims, nested ones too, matched one to one by content: overlap at least 0.5. */
  ATTRIBUTION,
  /** Of these, those whose sources' heads agree both ways, or that both have no source. */
  ATTRIBUTION_WITH_SOURCE,
  /** Mentions that have the very same words. */
  EXACT_SOURCE,
  /** Cues that have the very same words. */
  EXACT_CUE,
  /** Contents that have the very same words. */
  EXACT_CONTENT,
  /** Of the matched claims, those whose cue has the right kind. */
  CUE_KIND,
  /** Of the matched claims, those whose quotation is right. */
  QUOTATION,
  /** Of the matched claims, those whose certainty is right. */
  CERTAINTY,
  /** Of the matched claims, those whose polarity is right. */
  POLARITY,
  /** Of the matched claims, those whose sources have the gold names or descriptors. */
  SOURCE_JOINED_RIGHT,
  /** B-cubed over the matched claims that have a source in both: are those of one source one? */
  JOINED_MENTIONS,
  /** Of the matched claims with a source in both, those that agree on whether it is named. */
  NAMED,
  /** Pairs of an outer and an inner claim, both matched. */
  NESTED_PAIRS,
  /** Of the sentences of the body, those that are rightly given, or not, a claim of the article. */
  OWN_VOICE_SENTENCES,
  /** Of the gold blocks, those whose role is that of the block that covers most of them. */
  BLOCK_ROLES;

  /** {@return the name in words} */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}

package org.newsclaim.attribution.cue;

import org.newsclaim.text.lexicon.LexiconEntry;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.text.lexicon.WordIndex;

/** Which nouns of a lexicon name a thing, a work, a prize: what gives a cue another sense. */
public final class NounSenses {
  /** What a noun names, as {@code sense} of the word lists. */
  private enum Sense {
    THING,
    WORK,
    GAME,
    AID,
    FORM,
    NORM,
    PERSON,
    ACTOR
  }

  /** By word, a bit for each sense. */
  private final byte[] byWord;

  NounSenses(WordIndex lexicon) {
    byWord = new byte[lexicon.size()];
    for (LexiconEntry entry : lexicon.entries(WordClass.PERSON_NOUN)) {
      byWord[entry.firstWord()] |= entry.length() == 1 ? (byte) (1 << Sense.PERSON.ordinal()) : 0;
    }
    for (LexiconEntry entry : lexicon.entriesWith("sense")) {
      if (entry.length() == 1) {
        byWord[entry.firstWord()] |= (byte) mask(entry.feature("sense").orElse(""));
      }
    }
  }

  /** The senses of a word, a bit each; 0 for most words. */
  public int of(int word) {
    return byWord[word];
  }

  /** Whether a word names what can act like a person: "the country". */
  boolean isActor(int word) {
    return (byWord[word] & 1 << Sense.ACTOR.ordinal()) != 0;
  }

  /** The bits of senses with ";" between. */
  static int mask(String names) {
    int mask = 0;
    for (Sense sense : Sense.values()) {
      for (String name : names.split(";", -1)) {
        mask |= sense.name().equalsIgnoreCase(name) ? 1 << sense.ordinal() : 0;
      }
    }
    return mask;
  }
}

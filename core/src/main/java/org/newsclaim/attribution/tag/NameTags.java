package org.newsclaim.attribution.tag;

import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;

/** Tells names from other words with a capital. */
final class NameTags {
  private final TokenizedText text;
  private final KnownWords known;
  private final Surroundings look;

  NameTags(TokenizedText text, KnownWords known, Surroundings look) {
    this.text = text;
    this.known = known;
    this.look = look;
  }

  /** Whether the capital of a word makes it a name, in a sentence where capitals say something. */
  boolean isCapitalName(int t, boolean opens, int end) {
    return !(opens && isLowerCaseWord(t, end)) && !isCapitalPronoun(t);
  }

  static boolean isName(long classes) {
    long names =
        WordClass.mask(
            WordClass.GIVEN_NAME, WordClass.PLACE, WordClass.ORGANIZATION_NAME, WordClass.TITLE);
    return (classes & names) != 0 && (classes & (WordMasks.CLOSED | WordMasks.FORMS)) == 0;
  }

  private boolean isCapitalPronoun(int t) {
    return text.is(t, WordClass.PRONOUN) && text.end(t) - text.start(t) == 1;
  }

  /** Whether a capital at the beginning of a sentence hides a word that is no name. */
  private boolean isLowerCaseWord(int t, int end) {
    long classes = text.classes(t);
    if ((classes & WordMasks.CLOSED) != 0) {
      return !(text.word(t) == known.may && t + 1 < end && text.isNumber(t + 1));
    }
    if (t + 1 < end && text.isAny(t + 1, WordMasks.FINITE_FORMS) && isNameBefore(t + 1, classes)) {
      return false; // "Bob said", "Lynch said"
    }
    boolean nameFollows = t + 1 < end && text.isWord(t + 1) && text.isCapitalized(t + 1);
    long common =
        classes
            & (WordMasks.NOUNS
                | WordMasks.ADJECTIVES
                | WordMasks.FORMS
                | WordMasks.NUMBERS
                | WordClass.ADVERB.bit());
    if (text.word(t) == 0) {
      return look.endsIn(t, "ly");
    }
    if (nameFollows) {
      return common != 0 && !isName(classes) && (classes & WordClass.TITLE.bit()) == 0;
    }
    return common != 0;
  }

  /**
   * Whether a word that begins a sentence is a name, since a finite verb follows and no noun
   * stands.
   */
  private boolean isNameBefore(int verb, long classes) {
    if ((classes & WordClass.GIVEN_NAME.bit()) != 0) {
      return true;
    }
    boolean noun = (classes & WordMasks.NOUNS) != 0;
    boolean adverb = has(classes, WordClass.ADVERB);
    boolean past = has(classes, WordClass.VERB_PAST) || has(classes, WordClass.VERB_GERUND);
    boolean plural = has(classes, WordClass.PLURAL) || has(classes, WordClass.VERB_THIRD);
    boolean speech = text.is(verb, WordClass.CUE) && text.is(verb, WordClass.VERB_PAST);
    return !adverb
        && !past
        && !plural
        && (!noun || (speech && !text.isAny(verb - 1, WordMasks.GROUPS)));
  }

  private static boolean has(long classes, WordClass wordClass) {
    return (classes & wordClass.bit()) != 0;
  }
}

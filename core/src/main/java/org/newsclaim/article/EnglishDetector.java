package org.newsclaim.article;

import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;

/**
 * Distinguishes English from other languages by its function words, which make up about two fifths
 * of English text and hardly occur in others.
 */
final class EnglishDetector {
  /** Shorter texts are taken for English unless they are written in another script. */
  private static final int FEWEST_WORDS = 12;

  /** In texts shorter than this, names can be half of the words. */
  private static final int FEW_WORDS = 40;

  /** The maximum number of words that are counted. */
  private static final int MOST_WORDS = 2000;

  /** Headlines have few function words, other languages share a few words with English. */
  private static final double LEAST_SHARE = 0.16;

  private static final double MOST_FOREIGN_LETTERS = 0.4;

  private static final long FUNCTION_WORDS =
      WordClass.mask(
          WordClass.DETERMINER,
          WordClass.POSSESSIVE,
          WordClass.PREPOSITION,
          WordClass.COORDINATOR,
          WordClass.SUBORDINATOR,
          WordClass.RELATIVE,
          WordClass.PRONOUN,
          WordClass.BE,
          WordClass.HAVE,
          WordClass.MODAL,
          WordClass.NEGATION,
          WordClass.TO);

  private EnglishDetector() {}

  static boolean isEnglish(TokenizedText text) {
    int words = 0;
    int names = 0;
    int function = 0;
    int foreign = 0;
    for (int t = 0; t < text.size() && words < MOST_WORDS; t++) {
      if (text.isWord(t)) {
        words++;
        names += text.isCapitalized(t) ? 1 : 0;
        function += text.isAny(t, FUNCTION_WORDS) ? 1 : 0;
        foreign += isLatin(text.first(t)) ? 0 : 1;
      }
    }
    if (foreign > MOST_FOREIGN_LETTERS * words) {
      return false;
    }
    if (words >= FEWEST_WORDS && words < FEW_WORDS && isSentence(text)) {
      return function >= LEAST_SHARE * (words - names); // names are of no language
    }
    return words < FEWEST_WORDS || function >= LEAST_SHARE * words;
  }

  private static boolean isSentence(TokenizedText text) {
    int last = text.size() - 1;
    return ".!?".indexOf(text.last(last)) >= 0
        || (last > 0 && ".!?".indexOf(text.last(last - 1)) >= 0); // inside quotation marks
  }

  private static boolean isLatin(char c) {
    if (c < 128) {
      return true;
    }
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return script == Character.UnicodeScript.LATIN || script == Character.UnicodeScript.COMMON;
  }
}

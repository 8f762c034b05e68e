package org.newsclaim.compare.words;

import java.util.Optional;
import java.util.Set;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.LexiconEntry;
import org.newsclaim.text.lexicon.WordClass;

/** Words that make a statement less sure, and words that negate it. */
public final class HedgeWords {
  private static final Set<String> UNSURE = Set.of("POSSIBLE", "PROBABLE", "UNKNOWN");

  private HedgeWords() {}

  /**
   * {@return how many tokens the hedge at a token has, 0 where there is none}
   *
   * @param text the text
   * @param token the token
   */
  public static int hedge(ComparedText text, int token) {
    TokenizedText tokens = text.text();
    int entry = tokens.match(token, WordClass.HEDGE);
    if (entry < 0) {
      return 0;
    }
    LexiconEntry hedge = tokens.lexicon().entry(entry);
    Optional<String> certainty = hedge.feature("certainty");
    boolean unsure = certainty.filter(UNSURE::contains).isPresent();
    // "In May", "May 5": a month, not "may" at the beginning of a question.
    boolean month =
        tokens.is(token, WordClass.MONTH)
            && tokens.isCapitalized(token)
            && (text.sentences().first(text.sentences().at(token)) != token
                || (token + 1 < tokens.size() && tokens.isNumber(token + 1)));
    return unsure && hedge.feature("polarity").isEmpty() && !month ? hedge.length() : 0;
  }

  /**
   * {@return how many tokens the negation at a token has, 0 where there is none}
   *
   * @param text the text
   * @param token the token
   */
  public static int negation(ComparedText text, int token) {
    TokenizedText tokens = text.text();
    int hedge = tokens.match(token, WordClass.HEDGE);
    if (hedge >= 0 && tokens.lexicon().entry(hedge).feature("polarity").isPresent()) {
      return tokens.lexicon().entry(hedge).length();
    }
    int entry = tokens.match(token, WordClass.NEGATION);
    if (entry >= 0) {
      return tokens.lexicon().entry(entry).length();
    }
    return tokens.is(token, WordClass.NEGATION) ? 1 : 0;
  }
}

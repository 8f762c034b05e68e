package org.newsclaim.quantity.word;

import java.util.Optional;
import org.newsclaim.text.LowerCase;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.LexiconEntry;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.text.lexicon.WordIndex;

/** Tells plurals and finds their singular. */
public final class Nouns {
  private static final long NOT_NOUN =
      WordClass.mask(
          WordClass.PREPOSITION,
          WordClass.SUBORDINATOR,
          WordClass.BE,
          WordClass.HAVE,
          WordClass.DO,
          WordClass.PRONOUN,
          WordClass.POSSESSIVE,
          WordClass.DETERMINER,
          WordClass.DEMONSTRATIVE,
          WordClass.MONTH);

  /** Whether a token is a noun in the plural, by the lexicon or by its ending. */
  public boolean isPlural(TokenizedText text, int token) {
    if (token >= text.size() || !text.isWord(token)) {
      return false;
    }
    long classes = text.classes(token);
    if (WordClass.PLURAL.isIn(classes)) {
      return true;
    }
    if ((classes & NOT_NOUN) != 0) {
      return false;
    }
    boolean verb = WordClass.VERB_THIRD.isIn(classes);
    boolean unknown = (classes & (WordClass.ADVERB.bit() | WordClass.ADJECTIVE.bit())) == 0;
    return unknown && !verb && hasPluralEnding(text, token);
  }

  private static boolean hasPluralEnding(TokenizedText text, int token) {
    int length = text.end(token) - text.start(token);
    if (length < 3 || (text.isUpperCase(token) && text.last(token) == 'S' && length < 5)) {
      return false;
    }
    if (text.last(token) == 'S' && !text.isUpperCase(token)) {
      // "iOS"
      return false;
    }
    char last = WordIndex.fold(text.last(token));
    char before = WordIndex.fold(text.charAt(text.end(token) - 2));
    if (before == '\'') {
      return false;
    }
    return last == 's' && before != 's' && !(before == 'u' && length > 4) && before != 'i';
  }

  /** The singular of a noun as it stands in a text, in lower case. */
  public String singular(TokenizedText text, int token) {
    String word = LowerCase.of(text.slice(token, token + 1));
    if (word.equals("people")) {
      return word;
    }
    return lemma(text.lexicon(), text.word(token))
        .orElseGet(() -> hasPluralEnding(text, token) ? withoutPlural(word) : word);
  }

  /** The singular of a word that the lexicon has as a plural. */
  private static Optional<String> lemma(WordIndex lexicon, int word) {
    for (int place = 0; place < lexicon.entryCountAt(word); place++) {
      LexiconEntry entry = lexicon.entry(lexicon.entryAt(word, place));
      if (entry.length() == 1 && entry.is(WordClass.PLURAL)) {
        return Optional.of(entry.lemma());
      }
    }
    return Optional.empty();
  }

  private static String withoutPlural(String word) {
    int length = word.length();
    if (word.endsWith("ies") && length > 4) {
      return word.substring(0, length - 3) + "y";
    }
    boolean es =
        word.endsWith("sses")
            || word.endsWith("shes")
            || word.endsWith("ches")
            || word.endsWith("xes")
            || word.endsWith("zzes");
    return word.substring(0, length - (es ? 2 : 1));
  }
}

package org.newsclaim.attribution.source;

import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.LexiconEntry;

/** What the lexicon says of single words of one text: gender, sort and the like. */
final class WordFeatures {
  private final TokenizedText text;
  private final Genders genders;
  private final SemanticClasses sorts;

  WordFeatures(TokenizedText text, Genders genders, SemanticClasses sorts) {
    this.text = text;
    this.genders = genders;
    this.sorts = sorts;
  }

  /** What sort of thing the word of a token names, empty where it does not say. */
  String sort(int token) {
    return sorts.of(text.word(token));
  }

  /** A feature of the word of a token, empty where the lexicon has none. */
  String of(int token, String feature) {
    int word = text.word(token);
    if (word == 0) {
      return "";
    }
    for (int place = 0; place < text.lexicon().entryCountAt(word); place++) {
      LexiconEntry entry = text.lexicon().entry(text.lexicon().entryAt(word, place));
      String value = entry.length() == 1 ? entry.feature(feature).orElse("") : "";
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "";
  }

  /** m, f, or a space where the word does not say. */
  char gender(int token) {
    return genders.of(text.word(token));
  }
}

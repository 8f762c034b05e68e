package org.newsclaim.attribution.source;

import java.util.Arrays;
import org.newsclaim.text.lexicon.Lexicon;
import org.newsclaim.text.lexicon.LexiconEntry;

/** Which sort of thing the words of a lexicon name: "agency" something public, "poll" a survey. */
public final class SemanticClasses {
  private final String[] byWord;

  public SemanticClasses(Lexicon lexicon) {
    byWord = new String[lexicon.size()];
    Arrays.fill(byWord, "");
    for (int word = 1; word < byWord.length; word++) {
      for (int place = 0; place < lexicon.entryCountAt(word) && byWord[word].isEmpty(); place++) {
        LexiconEntry entry = lexicon.entry(lexicon.entryAt(word, place));
        byWord[word] = entry.length() == 1 ? entry.feature("sort").orElse("") : "";
      }
    }
  }

  /** The sort, empty where the word names none. */
  String of(int word) {
    return byWord[word];
  }
}

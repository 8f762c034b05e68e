package org.newsclaim.attribution.source;

import java.util.Arrays;
import org.newsclaim.text.lexicon.LexiconEntry;
import org.newsclaim.text.lexicon.WordIndex;

/** Which sort of thing the words of a lexicon name: "agency" something public, "poll" a survey. */
public final class SemanticClasses {
  private final String[] byWord;

  public SemanticClasses(WordIndex lexicon) {
    byWord = new String[lexicon.size()];
    Arrays.fill(byWord, "");
    for (LexiconEntry entry : lexicon.entriesWith("sort")) {
      int word = entry.firstWord();
      if (entry.length() == 1 && byWord[word].isEmpty()) {
        byWord[word] = entry.feature("sort").orElse("");
      }
    }
  }

  /** The sort, empty where the word names none. */
  String of(int word) {
    return byWord[word];
  }
}

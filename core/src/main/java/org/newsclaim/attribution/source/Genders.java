package org.newsclaim.attribution.source;

import java.util.Arrays;
import org.newsclaim.text.lexicon.LexiconEntry;
import org.newsclaim.text.lexicon.WordIndex;

/** Which words of a lexicon name a man or a woman: "he", "spokeswoman", "Mr.", "Maria". */
public final class Genders {
  /** For words that do not say. */
  static final char NONE = ' ';

  private final char[] byWord;

  public Genders(WordIndex lexicon) {
    byWord = new char[lexicon.size()];
    Arrays.fill(byWord, NONE);
    for (LexiconEntry entry : lexicon.entriesWith("gender")) {
      int word = entry.firstWord();
      String gender = entry.feature("gender").orElse("");
      if (entry.length() == 1 && gender.length() == 1 && byWord[word] == NONE) {
        byWord[word] = gender.charAt(0);
      }
    }
  }

  /** m, f, or {@link #NONE}. */
  char of(int word) {
    return byWord[word];
  }
}

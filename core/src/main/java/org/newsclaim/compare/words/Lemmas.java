package org.newsclaim.compare.words;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.newsclaim.text.lexicon.LexiconEntry;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.text.lexicon.WordIndex;

/** Words without their endings, so that "killed" and "kills", "homes" and "home" are one. */
public final class Lemmas {
  private static final long INFLECTED =
      WordClass.VERB_FORMS | WordClass.mask(WordClass.PLURAL, WordClass.NOUN);
  private static final Map<String, String> IRREGULAR = irregular(WordIndex.english());

  private Lemmas() {}

  /**
   * {@return the lemma of a word, or its stem where the lexicon does not hold it}
   *
   * @param word a word in any case
   */
  public static String of(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    String lemma = IRREGULAR.get(lower);
    return lemma == null ? stem(lower) : lemma;
  }

  private static Map<String, String> irregular(WordIndex lexicon) {
    Map<String, String> lemmas = new HashMap<>();
    for (LexiconEntry entry : lexicon.entries()) {
      boolean inflected =
          entry.length() == 1
              && entry.classes().stream().anyMatch(one -> (one.bit() & INFLECTED) != 0);
      if (inflected) {
        String form = entry.words().get(0);
        String lemma = entry.lemma();
        // A verb's base gives the lemma of its forms; a noun that looks like one gives way.
        if (!lemma.contains(" ")) {
          lemmas.merge(form, lemma, (one, other) -> one.length() <= other.length() ? one : other);
        }
      }
    }
    return Map.copyOf(lemmas);
  }

  private static String stem(String word) {
    int length = word.length();
    if (length > 4 && word.endsWith("ies")) {
      return word.substring(0, length - 3) + "y";
    }
    if (length > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us")) {
      return word.substring(0, length - 1);
    }
    return word;
  }
}

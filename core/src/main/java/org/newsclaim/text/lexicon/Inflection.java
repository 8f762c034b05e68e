package org.newsclaim.text.lexicon;

import java.util.Map;

/**
 * The regular forms of English verbs and nouns by the spelling rules of the language (Quirk et al.,
 * A Comprehensive Grammar of the English Language, 3.5–3.10 and 5.73–5.82). Irregular forms come
 * from the features of the word list.
 */
final class Inflection {
  private Inflection() {}

  static String third(String base, Map<String, String> features) {
    return features.getOrDefault("third", withS(base));
  }

  static String past(String base, Map<String, String> features) {
    return features.getOrDefault("past", withEd(base));
  }

  static String participle(String base, Map<String, String> features) {
    return features.getOrDefault("participle", past(base, features));
  }

  static String gerund(String base, Map<String, String> features) {
    return features.getOrDefault("gerund", withIng(base));
  }

  static String plural(String singular, Map<String, String> features) {
    return features.getOrDefault("plural", withS(singular));
  }

  private static String withS(String word) {
    int last = word.length() - 1;
    if (word.endsWith("y") && last > 0 && !isVowel(word.charAt(last - 1))) {
      return word.substring(0, last) + "ies";
    }
    boolean hisses =
        word.endsWith("s")
            || word.endsWith("x")
            || word.endsWith("z")
            || word.endsWith("ch")
            || word.endsWith("sh");
    return word + (hisses ? "es" : "s");
  }

  private static String withEd(String base) {
    int last = base.length() - 1;
    if (base.endsWith("e")) {
      return base + "d";
    }
    if (base.endsWith("y") && last > 0 && !isVowel(base.charAt(last - 1))) {
      return base.substring(0, last) + "ied";
    }
    return (doubles(base) ? base + base.charAt(last) : base) + "ed";
  }

  private static String withIng(String base) {
    int last = base.length() - 1;
    if (base.endsWith("ie")) {
      return base.substring(0, last - 1) + "ying";
    }
    if (base.endsWith("e") && last > 1 && !base.endsWith("ee") && !base.endsWith("ye")) {
      return base.substring(0, last) + "ing";
    }
    return (doubles(base) ? base + base.charAt(last) : base) + "ing";
  }

  /** One syllable that ends in a single vowel and a single consonant: "plan", "stop". */
  private static boolean doubles(String base) {
    int last = base.length() - 1;
    if (last < 2 || "wxy".indexOf(base.charAt(last)) >= 0 || isVowel(base.charAt(last))) {
      return false;
    }
    boolean quSound = base.charAt(last - 2) == 'u' && last > 2 && base.charAt(last - 3) == 'q';
    return isVowel(base.charAt(last - 1))
        && (!isVowel(base.charAt(last - 2)) || quSound)
        && vowelRuns(base) == 1;
  }

  private static int vowelRuns(String word) {
    int runs = 0;
    boolean inside = false;
    for (int i = 0; i < word.length(); i++) {
      boolean vowel = isVowel(word.charAt(i)) || (i > 0 && word.charAt(i) == 'y');
      if (vowel && !inside) {
        runs++;
      }
      inside = vowel;
    }
    return runs;
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }
}

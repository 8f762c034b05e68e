package org.newsclaim.text.lexicon;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsclaim.model.NewsClaimException;

/**
 * One line of a word list, as written: a phrase, its classes and its features, with tabs between.
 *
 * @param phrase the phrase in lower case
 * @param classes at least one class
 * @param features the third column's keys and values
 */
record LexiconLine(String phrase, Set<WordClass> classes, Map<String, String> features) {

  /**
   * Reads a line.
   *
   * @throws NewsClaimException if it has no class, an unknown one, or a feature without "="
   */
  static LexiconLine parse(String line, String file, int number) {
    String[] columns = line.split("\t", -1);
    if (columns.length < 2 || columns.length > 3 || columns[0].isBlank()) {
      throw refused(
          file,
          number,
          NewsClaimException.quote(line) + " should be: phrase TAB CLASS,... TAB key=value ...");
    }
    Set<WordClass> classes = EnumSet.noneOf(WordClass.class);
    for (String name : columns[1].split(",", -1)) {
      classes.add(wordClass(name.strip(), file, number));
    }
    Map<String, String> features = new LinkedHashMap<>();
    if (columns.length == 3) {
      for (String feature : columns[2].strip().split(" +", -1)) {
        int equals = feature.indexOf('=');
        if (equals < 1) {
          throw refused(
              file,
              number,
              "feature " + NewsClaimException.quote(feature) + " should be key=value");
        }
        features.put(feature.substring(0, equals), feature.substring(equals + 1).replace('_', ' '));
      }
    }
    return new LexiconLine(columns[0].toLowerCase(Locale.ROOT).strip(), classes, features);
  }

  private static WordClass wordClass(String name, String file, int number) {
    for (WordClass wordClass : WordClass.values()) {
      if (wordClass.name().equals(name)) {
        return wordClass;
      }
    }
    throw refused(file, number, NewsClaimException.quote(name) + " is not a word class");
  }

  private static NewsClaimException refused(String file, int number, String what) {
    return NewsClaimException.of(NewsClaimException.Code.ILL_FORMED_VALUE, file + ": " + what)
        .at("", number, 0);
  }
}

package org.newsclaim.format.html.date;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.newsclaim.format.html.page.DataLines;

/** The words of {@code date-words.txt}. */
final class DateWords {
  private static final DateWords WORDS = new DateWords();

  private final Set<String> between = new HashSet<>();
  private final Map<String, Integer> months = new HashMap<>();

  private DateWords() {
    for (String line : DataLines.read(DateWords.class, "date-words.txt")) {
      int tab = line.indexOf('\t');
      String word = line.substring(0, tab);
      String kind = line.substring(tab + 1);
      if (kind.equals("BETWEEN")) {
        between.add(word);
      } else {
        months.put(word, Integer.valueOf(kind));
      }
    }
  }

  /** Whether a word between day, month and year means nothing. */
  static boolean isBetween(String word) {
    return WORDS.between.contains(word);
  }

  /** Names of months and their numbers. */
  static Map<String, Integer> months() {
    return Map.copyOf(WORDS.months);
  }
}

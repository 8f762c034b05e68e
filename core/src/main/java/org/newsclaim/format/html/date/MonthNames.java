package org.newsclaim.format.html.date;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.newsclaim.text.LowerCase;

/**
 * The names of months in the languages of many news sites, as Java's locale data has them. A name
 * that means different months in two of them is not known.
 */
final class MonthNames {
  private static final List<String> LANGUAGES =
      List.of(
          "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "pl", "cs", "fi", "hu", "ro",
          "tr", "ru", "uk", "el", "ca", "id");

  private static final List<TextStyle> STYLES =
      List.of(
          TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE, TextStyle.SHORT_STANDALONE);

  private static final Map<String, Integer> NUMBERS = read();

  private MonthNames() {}

  /** The number of a month, 0 where the word is none. */
  static int number(String word) {
    return NUMBERS.getOrDefault(LowerCase.of(word), 0);
  }

  private static Map<String, Integer> read() {
    Map<String, Integer> numbers = new HashMap<>();
    for (String language : LANGUAGES) {
      for (Month month : Month.values()) {
        for (TextStyle style : STYLES) {
          String name = month.getDisplayName(style, Locale.forLanguageTag(language));
          String bare = LowerCase.of(name).replace(".", "");
          if (!bare.isEmpty() && !Character.isDigit(bare.charAt(0))) {
            numbers.merge(bare, month.getValue(), (a, b) -> a.equals(b) ? a : 0);
          }
        }
      }
    }
    DateWords.months().forEach(numbers::putIfAbsent);
    return Map.copyOf(numbers);
  }
}

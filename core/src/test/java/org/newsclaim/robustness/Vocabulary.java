package org.newsclaim.robustness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.newsclaim.text.lexicon.LexiconEntry;
import org.newsclaim.text.lexicon.WordIndex;

/** What texts are made of: the words of the lexicon, numbers, marks and what breaks readers. */
final class Vocabulary {
  /** Each as it is glued to what is before it. */
  private static final List<String> MARKS =
      List.of(
          ".",
          ",",
          ";",
          ":",
          "!",
          "?",
          "\"",
          "'",
          "''",
          "``",
          "`",
          "“",
          "”",
          "‘",
          "’",
          "«",
          "»",
          "„",
          "(",
          ")",
          "[",
          "]",
          "{",
          "}",
          "-",
          "--",
          "—",
          "–",
          "/",
          "\\",
          "&",
          "$",
          "€",
          "£",
          "%",
          "#",
          "*",
          "@",
          "+",
          "=",
          "<",
          ">",
          "|",
          "~",
          "^",
          "_",
          "…",
          "...",
          "•",
          "·",
          "°",
          "½",
          "²",
          "\n",
          "\n\n",
          "\r\n",
          "\t",
          " ",
          "’s",
          "'s",
          "s'",
          "n't",
          "'",
          "-year-old",
          "&amp;");

  /** Signs that shift offsets, join, hide or have no place in a text. */
  private static final List<String> ODD =
      List.of(
          "\u0130",
          "ß",
          "\ufb01",
          "Ω",
          "ж",
          "中",
          "あ",
          "한",
          "ا",
          "א",
          "٣",
          "e\u0301",
          "\u0301",
          "🔔",
          "👨\u200d👩\u200d👧",
          "\ud835\udfd8",
          "\u00a0",
          "\u2009",
          "\u200b",
          "\u200d",
          "\u00ad",
          "\u2028",
          "\u2029",
          "\u0085",
          "\ufeff",
          "\ufffd",
          "\u0000",
          "\u0007",
          "\u001b",
          "\u202e",
          "\ud83d",
          "\udd14",
          "\uffff");

  private static final List<String> NUMBERS =
      List.of(
          "0",
          "1",
          "3",
          "12",
          "45",
          "100",
          "007",
          "1,400",
          "1,4,0",
          "1.4",
          ".25",
          "1.",
          "1.2.3",
          "800",
          "555.123.4567",
          "192.168.0.1",
          "000",
          "000.5",
          "1990",
          "2025",
          "1990s",
          "20th",
          "1st",
          "2025-01-20",
          "1/2",
          "11/24/2026",
          "3:04",
          "10-20",
          "$5",
          "$1.4m",
          "5%",
          "5kg",
          "6'2\"",
          "1e400",
          "99999999999999999999",
          "0.0000000001",
          "1.234,56",
          "12,34,567",
          "IV");

  private static final List<String> PHRASES =
      List.of(
          "he said",
          "she told reporters",
          "the man",
          "the mayor",
          "Jane Roe",
          "Mr. Lee",
          "Acme Inc.",
          "who said",
          "that he",
          "according to",
          "and said",
          "more than",
          "at least",
          "one in five",
          "from 3 to 5",
          "last week",
          "on Tuesday",
          "since 2016",
          "3 p.m.",
          "Jan. 20, 2025",
          "two-thirds of",
          "a few thousand",
          "did not say whether",
          "By Jane Roe",
          "Q:",
          "A:",
          "LONDON (AP) —",
          "(Photo by Al Doe)",
          "a spokeswoman for the county,");

  private final List<String> words = new ArrayList<>();
  private final List<String> kinds = new ArrayList<>();

  Vocabulary() {
    WordIndex lexicon = WordIndex.english();
    Map<String, String> bySort = new LinkedHashMap<>();
    for (LexiconEntry entry : lexicon.entries()) {
      String phrase = String.join(" ", entry.words());
      words.add(phrase);
      String sort = entry.classes() + " " + entry.length() + entry.feature("frames").orElse("");
      bySort.putIfAbsent(sort, phrase);
    }
    kinds.addAll(bySort.values());
    kinds.addAll(NUMBERS);
    kinds.addAll(PHRASES);
  }

  /** Every entry of the lexicon in every form. */
  List<String> words() {
    return words;
  }

  /** One word for each kind of entry, numbers and phrases. */
  List<String> kinds() {
    return kinds;
  }

  List<String> marks() {
    return MARKS;
  }

  List<String> odd() {
    return ODD;
  }

  /** A few words and marks in any order, some glued, some with capitals. */
  String sequence(Random random, int most) {
    StringBuilder text = new StringBuilder();
    for (int left = 1 + random.nextInt(most); left > 0; left--) {
      boolean mark = random.nextInt(3) == 0;
      if (!mark && text.length() > 0 && random.nextInt(8) > 0) {
        text.append(' ');
      }
      text.append(mark ? pick(MARKS, random) : word(random));
    }
    return text.toString();
  }

  /** A word, sometimes with a capital or in capitals, or an odd sign. */
  String word(Random random) {
    if (random.nextInt(40) == 0) {
      return pick(ODD, random);
    }
    String word = random.nextInt(3) == 0 ? pick(words, random) : pick(kinds, random);
    return switch (random.nextInt(6)) {
      case 0 -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
      case 1 -> random.nextBoolean() ? word.toUpperCase(Locale.ROOT) : word;
      default -> word;
    };
  }

  static String pick(List<String> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}

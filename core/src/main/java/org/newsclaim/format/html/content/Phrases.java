package org.newsclaim.format.html.content;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.newsclaim.format.html.page.DataLines;

/** Knows lines that are furniture by their words, from {@code phrases.txt}. */
final class Phrases {
  /** What a line is. */
  enum Kind {
    /** The whole line is furniture. */
    WHOLE,
    /** A short line that begins so is furniture. */
    START,
    /** Above links to others. */
    LINKS,
    /** Above what is no longer the article. */
    REST;

    int bit() {
      return 1 << ordinal();
    }
  }

  private static final Map<String, Integer> KINDS = read();

  /** No phrase has more words. */
  private static final int MOST_WORDS = 7;

  private Phrases() {}

  /** What a line is as a whole, as bits of kinds. */
  static int whole(String line) {
    return KINDS.getOrDefault(bare(line), 0);
  }

  /** Whether a line begins with words that mark it as furniture. */
  static boolean starts(String line) {
    String words = line.substring(0, Math.min(line.length(), 120)).toLowerCase(Locale.ROOT);
    int seen = 0;
    for (int i = 1; i <= words.length() && seen < MOST_WORDS; i++) {
      boolean border = i == words.length() || !Character.isLetterOrDigit(words.charAt(i));
      if (border || !Character.isLetterOrDigit(words.charAt(i - 1))) {
        if ((KINDS.getOrDefault(words.substring(0, i), 0) & Kind.START.bit()) != 0) {
          return true;
        }
        seen += i < words.length() && words.charAt(i) == ' ' ? 1 : 0;
      }
    }
    return false;
  }

  private static String bare(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && !isWord(line.charAt(start))) {
      start++;
    }
    while (end > start && !isWord(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }

  private static Map<String, Integer> read() {
    Map<String, Integer> kinds = new HashMap<>();
    for (String line : DataLines.read(Phrases.class, "phrases.txt")) {
      int tab = line.indexOf('\t');
      int bits = 0;
      for (String kind : line.substring(tab + 1).split(",", -1)) {
        bits |= Kind.valueOf(kind).bit();
      }
      kinds.put(line.substring(0, tab), bits);
    }
    return Map.copyOf(kinds);
  }
}

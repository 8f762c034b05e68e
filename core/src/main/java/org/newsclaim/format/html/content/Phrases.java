package org.newsclaim.format.html.content;

import java.util.HashMap;
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

  /** Stands in a phrase for a number. */
  private static final char NUMBER = '0';

  private static final int LONGEST_START = 120;

  /** No phrase has more words. */
  private static final int MOST_WORDS = 7;

  private Phrases() {}

  /** What a line is as a whole, as bits of kinds. */
  static int whole(String line) {
    return KINDS.getOrDefault(bare(line), 0);
  }

  /** Whether a line begins with words that mark it as furniture, signs before them aside. */
  static boolean starts(String line) {
    String words = folded(line, 0, Math.min(line.length(), LONGEST_START));
    int letter = 0;
    while (letter < words.length() && !isWord(words.charAt(letter))) {
      letter++;
    }
    return startsAt(words, 0) || (letter > 0 && startsAt(words, letter));
  }

  private static boolean startsAt(String words, int start) {
    int seen = 0;
    for (int i = start + 1; i <= words.length() && seen < MOST_WORDS; i++) {
      boolean border = i == words.length() || !isWord(words.charAt(i));
      if (border || !isWord(words.charAt(i - 1))) {
        if ((KINDS.getOrDefault(words.substring(start, i), 0) & Kind.START.bit()) != 0) {
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
    return folded(line, start, end);
  }

  /** In small letters, a number as one sign, all apostrophes alike. */
  private static String folded(String line, int start, int end) {
    StringBuilder folded = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = line.charAt(i);
      if (!Character.isDigit(c)) {
        folded.append(c == '\u2019' ? '\'' : Character.toLowerCase(c));
      } else if (folded.length() == 0 || folded.charAt(folded.length() - 1) != NUMBER) {
        folded.append(NUMBER);
      }
    }
    return folded.toString();
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

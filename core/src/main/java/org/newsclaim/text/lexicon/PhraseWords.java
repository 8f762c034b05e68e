package org.newsclaim.text.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a phrase of a word list into words as the tokenizer cuts a text, but that a full stop always
 * belongs to the word before it: "vice-president" is three, "gov." and "u.s." one each.
 */
final class PhraseWords {
  private PhraseWords() {}

  static List<String> of(String phrase) {
    List<String> words = new ArrayList<>();
    int i = 0;
    while (i < phrase.length()) {
      char c = phrase.charAt(i);
      if (c == ' ') {
        i++;
        continue;
      }
      int end = end(phrase, i);
      words.add(phrase.substring(i, end));
      i = end;
    }
    return words;
  }

  private static int end(String phrase, int start) {
    int end = start;
    if (isApostrophe(phrase, start)) {
      end++;
    }
    if (end < phrase.length() && Character.isDigit(phrase.charAt(end))) {
      while (end < phrase.length() && Character.isDigit(phrase.charAt(end))) {
        end++;
      }
      return end;
    }
    while (end < phrase.length() && inWord(phrase, start, end)) {
      end++;
    }
    return end == start ? start + 1 : end;
  }

  private static boolean inWord(String phrase, int start, int at) {
    char c = phrase.charAt(at);
    if (Character.isLetter(c)) {
      return true;
    }
    if (at == start) {
      return false;
    }
    return c == '.' || (isApostrophe(phrase, at) && !startsClitic(phrase, at));
  }

  /** Whether an apostrophe splits off an ending as a word: "'s", but not the one of "n't". */
  private static boolean startsClitic(String phrase, int at) {
    int end = at + 1;
    while (end < phrase.length() && Character.isLetter(phrase.charAt(end))) {
      end++;
    }
    return WordIndex.isClitic(phrase.toCharArray(), at + 1, end) || end == at + 1;
  }

  private static boolean isApostrophe(String phrase, int at) {
    return phrase.charAt(at) == '\'';
  }
}

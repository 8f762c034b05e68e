package org.newsclaim.article;

import java.util.Optional;
import org.newsclaim.model.Block;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.LexiconEntry;
import org.newsclaim.text.lexicon.WordClass;

/**
 * Knows lines that are no part of an article by their words, from the entries of class BOILERPLATE,
 * whose features are listed at the head of their file, and lines without any word or number, which
 * part sections.
 */
final class Boilerplate {
  /** Longer paragraphs are text, whatever they begin with. */
  private static final int LONGEST = 40;

  private Boilerplate() {}

  /** Whether a line is only a separator: "***", "———". */
  static boolean isSeparator(TokenizedText text, int first, int end) {
    for (int t = first; t < end; t++) {
      if (text.isWord(t) || text.isNumber(t)) {
        return false;
      }
    }
    return true;
  }

  static Optional<LexiconEntry> entry(TokenizedText text, int first, int end) {
    if (end - first > LONGEST) {
      return Optional.empty();
    }
    int begin = first;
    while (begin + 1 < end && opens(text, begin)) {
      begin++;
    }
    int index = text.match(begin, WordClass.BOILERPLATE);
    if (index >= 0 && fits(text.lexicon().entry(index), text, begin, end)) {
      return Optional.of(text.lexicon().entry(index));
    }
    for (int t = first + 1; t < end; t++) {
      int inside = text.match(t, WordClass.BOILERPLATE);
      if (inside >= 0 && isCredit(text.lexicon().entry(inside), text, t, end)) {
        return Optional.of(text.lexicon().entry(inside));
      }
    }
    return Optional.empty();
  }

  static Block.Role role(LexiconEntry entry) {
    return switch (entry.feature("role").orElse("")) {
      case "CAPTION" -> Block.Role.CAPTION;
      case "DATE" -> Block.Role.DATE;
      default -> Block.Role.BOILERPLATE;
    };
  }

  static Optional<String> publisher(LexiconEntry entry, TokenizedText text, int first, int end) {
    int name = first + entry.length();
    return entry.feature("publisher").isPresent() && name < end
        ? Optional.of(text.slice(name, end))
        : Optional.empty();
  }

  private static boolean isCredit(LexiconEntry entry, TokenizedText text, int at, int end) {
    return switch (at(entry)) {
      case "end" -> true;
      case "last" -> isSeparator(text, at + entry.length(), end);
      default -> false;
    };
  }

  /** A prefix of a line without meaning: a bracket, a bullet, a star. */
  private static boolean opens(TokenizedText text, int token) {
    return "([*\u2022\u00B7\u00BB>|".indexOf(text.first(token)) >= 0;
  }

  private static boolean fits(LexiconEntry entry, TokenizedText text, int first, int end) {
    int after = first + entry.length();
    return switch (at(entry)) {
      case "whole" -> after == end || (after == end - 1 && !text.isWord(after));
      case "start" -> goesOn(entry, text, after, end);
      case "part" -> isAllParts(text, first, end);
      default -> false;
    };
  }

  private static boolean goesOn(LexiconEntry entry, TokenizedText text, int after, int end) {
    return switch (entry.feature("next").orElse("")) {
      case "mark" -> after == end || !text.isWord(after);
      case "date" -> hasNumber(text, after, end);
      default -> true;
    };
  }

  private static boolean hasNumber(TokenizedText text, int first, int end) {
    for (int t = first; t < end; t++) {
      if (text.isNumber(t) || text.matches(t, "ago")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAllParts(TokenizedText text, int first, int end) {
    int t = first;
    while (t < end) {
      int index = text.match(t, WordClass.BOILERPLATE);
      if (index >= 0 && "part".equals(at(text.lexicon().entry(index)))) {
        t += text.lexicon().entry(index).length();
      } else if (text.isWord(t)) {
        return false;
      } else {
        t++;
      }
    }
    return true;
  }

  private static String at(LexiconEntry entry) {
    return entry.feature("at").orElse("whole");
  }
}

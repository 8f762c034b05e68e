package org.newsclaim.article;

import java.util.Optional;
import org.newsclaim.model.Block;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.LexiconEntry;
import org.newsclaim.text.lexicon.WordClass;

/**
 * Knows lines that are no part of an article by their words, from the entries of class BOILERPLATE:
 * {@code at=whole} must be the whole line, {@code at=start} its beginning, {@code at=end} its end;
 * {@code role=CAPTION} marks a caption instead; after {@code publisher=rest} stands the publisher.
 */
final class Boilerplate {
  /** Longer paragraphs are text, whatever they begin with. */
  private static final int LONGEST = 40;

  private Boilerplate() {}

  static Optional<LexiconEntry> entry(TokenizedText text, int first, int end) {
    if (end - first > LONGEST) {
      return Optional.empty();
    }
    int index = text.match(first, WordClass.BOILERPLATE);
    if (index >= 0 && fits(text.lexicon().entry(index), text, first, end)) {
      return Optional.of(text.lexicon().entry(index));
    }
    for (int t = first + 1; t < end; t++) {
      int inside = text.match(t, WordClass.BOILERPLATE);
      if (inside >= 0 && "end".equals(at(text.lexicon().entry(inside)))) {
        return Optional.of(text.lexicon().entry(inside));
      }
    }
    return Optional.empty();
  }

  static Block.Role role(LexiconEntry entry) {
    return "CAPTION".equals(entry.feature("role").orElse(""))
        ? Block.Role.CAPTION
        : Block.Role.BOILERPLATE;
  }

  static Optional<String> publisher(LexiconEntry entry, TokenizedText text, int first, int end) {
    int name = first + entry.length();
    return entry.feature("publisher").isPresent() && name < end
        ? Optional.of(text.slice(name, end))
        : Optional.empty();
  }

  private static boolean fits(LexiconEntry entry, TokenizedText text, int first, int end) {
    int after = first + entry.length();
    return switch (at(entry)) {
      case "whole" -> after == end || (after == end - 1 && !text.isWord(after));
      case "start" -> true;
      default -> false;
    };
  }

  private static String at(LexiconEntry entry) {
    return entry.feature("at").orElse("whole");
  }
}

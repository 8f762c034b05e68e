package org.newsclaim.text.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the analysis of a text for people, in the notation of chunkers: {@code [NP A/DETERMINER
 * man/NOUN] [VP left/PAST] ./STOP}.
 */
public final class TaggedText {
  private TaggedText() {}

  /**
   * {@return one line for each sentence}
   *
   * @param syntax the text
   */
  public static List<String> lines(Syntax syntax) {
    List<String> lines = new ArrayList<>();
    for (int sentence = 0; sentence < syntax.sentences.count(); sentence++) {
      int end = syntax.sentences.end(sentence);
      StringBuilder line = new StringBuilder();
      for (int t = syntax.sentences.first(sentence); t < end; t++) {
        NounPhrase phrase = syntax.phraseFrom(t);
        VerbGroup group = syntax.groupFrom(t);
        String opening = phrase != null ? "[NP " : group != null ? "[VP " : "";
        line.append(line.isEmpty() ? "" : " ").append(opening);
        line.append(syntax.text.slice(t, t + 1)).append('/').append(syntax.tag(t));
        line.append(closesAfter(syntax, t) ? "]" : "");
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private static boolean closesAfter(Syntax syntax, int token) {
    @Nullable NounPhrase phrase = syntax.phraseBefore(token + 1);
    @Nullable VerbGroup group = syntax.groupBefore(token + 1);
    return phrase != null || group != null;
  }
}

package org.newsclaim.article;

import java.util.ArrayList;
import java.util.List;
import org.newsclaim.model.Author;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;

/** Knows the line that names the authors, and the names in it: "By Jane Roe and John Doe, Wire". */
final class Bylines {
  private static final int LONGEST = 25;
  private static final int LONGEST_PARTICLE = 3;

  private Bylines() {}

  /** A short line that begins with "by" or "story by" and holds names only. */
  static boolean isByline(TokenizedText text, int first, int end) {
    int by = by(text, first, end);
    if (by < 0 || end - first > LONGEST || by + 1 >= end) {
      return false;
    }
    for (int t = by + 1; t < end; t++) {
      if (text.isWord(t) && !text.isCapitalized(t) && !isLink(text, t) && !isParticle(text, t)) {
        return false;
      }
      if (text.isNumber(t) || (text.first(t) == '.' && t < end - 1)) {
        return false;
      }
    }
    return text.isCapitalized(by + 1);
  }

  /**
   * The names of a byline: up to the first comma that no further name follows, or a bar or dash.
   */
  static List<Author> authors(TokenizedText text, int first, int end) {
    List<Author> authors = new ArrayList<>();
    int name = by(text, first, end) + 1;
    for (int t = name; t <= end; t++) {
      boolean parts = t < end && parts(text, t);
      if (t < end && !parts) {
        continue;
      }
      if (!isName(text, name, t)) {
        break;
      }
      authors.add(Author.of(text.slice(name, t)));
      if (t < end && "|-\u2013\u2014(".indexOf(text.first(t)) >= 0) {
        break;
      }
      name = t + 1 < end && text.is(t + 1, WordClass.COORDINATOR) ? t + 2 : t + 1;
      t = name - 1;
    }
    return authors;
  }

  private static int by(TokenizedText text, int first, int end) {
    for (int t = first; t < Math.min(end, first + 3); t++) {
      if (text.matches(t, "by")) {
        return t;
      }
      if (!text.isCapitalized(t)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean parts(TokenizedText text, int token) {
    boolean hyphen = text.first(token) == '-' && text.isGlued(token);
    return (text.is(token, WordClass.COORDINATOR) && !text.isCapitalized(token))
        || (!text.isWord(token) && !hyphen && ",|-\u2013\u2014(;&".indexOf(text.first(token)) >= 0);
  }

  private static boolean isLink(TokenizedText text, int token) {
    return text.isAny(
        token,
        WordClass.mask(
            WordClass.COORDINATOR,
            WordClass.PREPOSITION,
            WordClass.DETERMINER,
            WordClass.POSSESSIVE));
  }

  /** A short word inside a name: "de la", "van", "bin". */
  private static boolean isParticle(TokenizedText text, int token) {
    int noun = text.match(token, WordClass.NOUN);
    boolean known = noun >= 0 && text.lexicon().entry(noun).feature("particle").isPresent();
    return text.end(token) - text.start(token) <= LONGEST_PARTICLE
        && (known || text.classes(token) == 0);
  }

  /** Two to five words with capitals, or particles such as "van", and none that names an outlet. */
  private static boolean isName(TokenizedText text, int first, int end) {
    int words = 0;
    for (int t = first; t < end; t++) {
      if (text.isAny(t, WordClass.mask(WordClass.DETERMINER, WordClass.ORGANIZATION_NOUN))
          || (text.is(t, WordClass.ORGANIZATION_NAME) && end - first == 1)) {
        return false;
      }
      words += text.isWord(t) ? 1 : 0;
    }
    return words >= 2 && words <= 5 && text.isCapitalized(first);
  }
}

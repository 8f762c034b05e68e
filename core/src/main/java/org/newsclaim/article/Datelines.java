package org.newsclaim.article;

import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;

/**
 * Knows the place, and often the date and the agency, at the head of a report: "BEIRUT (AFP) —",
 * "HEMPSTEAD, N.Y., Sept. 26 (UPI) —", "Beirut (AFP) –".
 */
final class Datelines {
  private static final int LONGEST = 18;

  private static final long IN_LOWER_CASE =
      WordClass.mask(WordClass.PREPOSITION, WordClass.DETERMINER, WordClass.COORDINATOR);

  private Datelines() {}

  /** The dash that ends the dateline of a paragraph, or the paragraph's first token. */
  static int end(TokenizedText text, int first, int end) {
    boolean agency = false;
    int capitals = 0;
    for (int t = first; t < Math.min(end, first + LONGEST); t++) {
      char c = text.first(t);
      if (isDash(text, t)) {
        boolean place = capitals > 0 || agency || text.match(first, WordClass.PLACE) >= 0;
        return t > first && place ? t : first;
      }
      if (text.isWord(t)) {
        boolean fits = text.isCapitalized(t) || text.isAny(t, IN_LOWER_CASE);
        if (!fits || text.isAny(t, WordClass.mask(WordClass.BE, WordClass.MODAL))) {
          return first;
        }
        capitals += t == first && text.isUpperCase(t) ? 1 : 0;
      } else if (c == '(' || c == ')' || c == '/') {
        agency = true;
      } else if (!text.isNumber(t) && c != ',' && !(c == '-' && text.isGlued(t)) && c != '.') {
        return first;
      }
    }
    return first;
  }

  private static boolean isDash(TokenizedText text, int token) {
    char c = text.first(token);
    return c == '\u2014'
        || c == '\u2013'
        || (c == '-' && (!text.isGlued(token) || text.end(token) - text.start(token) > 1));
  }
}

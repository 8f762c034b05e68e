package org.newsclaim.article;

import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;

/**
 * Knows the place, and often the date and the agency, at the head of a report: "BEIRUT (AFP) —",
 * "HEMPSTEAD, N.Y., Sept. 26 (UPI) —", "Beirut (AFP) –", "NEW DELHI:".
 *
 * <p>It ends with a dash before a capital, a number or a quotation, and holds capitals only, apart
 * from a few words such as "de". What makes it one is an agency in parentheses, a place that is
 * known, or a first word in capitals that is no other word: "NASA — the agency" is none.
 */
final class Datelines {
  private static final int LONGEST = 18;
  private static final int LONGEST_AGENCY = 5;

  private static final long IN_LOWER_CASE =
      WordClass.mask(WordClass.PREPOSITION, WordClass.DETERMINER, WordClass.COORDINATOR);

  private static final long NEVER = WordClass.mask(WordClass.BE, WordClass.MODAL);

  private Datelines() {}

  /**
   * The token after the dateline of a paragraph, which is mostly a dash, or the paragraph's first
   * token.
   */
  static int end(TokenizedText text, int first, int end) {
    int bare = bareAgencyEnd(text, first, end);
    if (bare > first) {
      return bare;
    }
    boolean agency = false;
    boolean parted = false;
    for (int t = first; t < Math.min(end - 1, first + LONGEST); t++) {
      char c = text.first(t);
      if (isDash(text, t) || (c == ':' && !agency)) {
        boolean before = t > first && canFollow(text, t + 1);
        return before && isPlace(text, first, t, agency, parted, c == ':') ? t : first;
      }
      if (text.isWord(t)) {
        boolean fits = text.isCapitalized(t) || text.isAny(t, IN_LOWER_CASE);
        if (!fits || text.isAny(t, NEVER)) {
          return first;
        }
      } else if (c == '(' || c == '/') {
        int close = agencyEnd(text, t, end);
        if (close < 0) {
          return first;
        }
        agency |= close > t;
        t = close;
      } else if (!text.isNumber(t) && c != ',' && !(c == '-' && text.isGlued(t)) && c != '.') {
        return first;
      }
      parted |= c == ',';
    }
    return first;
  }

  /** "(CNN)", "(Reuters)" right before the text. */
  private static int bareAgencyEnd(TokenizedText text, int first, int end) {
    if (text.first(first) != '(' || !isAgency(text, first + 1)) {
      return first;
    }
    int close = agencyEnd(text, first, end);
    boolean follows = close > first && close + 2 < end && text.isWord(close + 1);
    return follows && canFollow(text, close + 1) ? close + 1 : first;
  }

  /** What comes behind a dateline: never a word in lower case, as after a dash in a sentence. */
  private static boolean canFollow(TokenizedText text, int token) {
    return !text.isWord(token) || !Character.isLowerCase(text.first(token));
  }

  /** The closing mark of "(AFP)" and "/PRNewswire/"; the slash itself in "LONDON/PARIS"; or -1. */
  private static int agencyEnd(TokenizedText text, int open, int end) {
    char closing = text.first(open) == '(' ? ')' : '/';
    for (int t = open + 1; t < Math.min(end, open + 2 + LONGEST_AGENCY); t++) {
      if (text.first(t) == closing) {
        return t;
      }
      boolean fits = text.isCapitalized(t) || text.classes(t) == 0 || text.isAny(t, IN_LOWER_CASE);
      if (text.isWord(t) && !fits) {
        break;
      }
    }
    return closing == '/' ? open : -1;
  }

  private static boolean isPlace(
      TokenizedText text, int first, int end, boolean agency, boolean parted, boolean colon) {
    int place = text.match(first, WordClass.PLACE);
    int known = place < 0 ? 0 : text.lexicon().entry(place).length();
    if (colon) {
      return first + known == end && text.isUpperCase(first);
    }
    if (known > 0) {
      return true;
    }
    if (text.first(first) == '(') {
      return isAgency(text, first + 1);
    }
    if (agency && !text.isUpperCase(first)) {
      return text.classes(first) == 0;
    }
    if (agency) {
      return true;
    }
    return text.isUpperCase(first) && (parted || isUnknown(text, first, end));
  }

  private static boolean isAgency(TokenizedText text, int token) {
    return text.isUpperCase(token) || text.match(token, WordClass.ORGANIZATION_NAME) >= 0;
  }

  /** Whether all words are in no list, as the names of small towns are. */
  private static boolean isUnknown(TokenizedText text, int first, int end) {
    int words = 0;
    for (int t = first; t < end; t++) {
      if (text.isWord(t)) {
        boolean common = text.classes(t) != 0 && !text.isAny(t, IN_LOWER_CASE);
        if (common || text.match(t, WordClass.ORGANIZATION_NAME) >= 0) {
          return false;
        }
        words++;
      }
    }
    return words > 0 && text.end(first) - text.start(first) > 2;
  }

  /** Whether a token is the mark that ends a dateline. */
  static boolean isMark(TokenizedText text, int token) {
    return isDash(text, token) || text.first(token) == ':';
  }

  private static boolean isDash(TokenizedText text, int token) {
    char c = text.first(token);
    return c == '\u2014'
        || c == '\u2013'
        || c == '\u2015'
        || (c == '-' && (!text.isGlued(token) || text.end(token) - text.start(token) > 1));
  }
}

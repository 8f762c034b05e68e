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

  /** "Jane Roe and Al Doe", "Jane Roe in Paris". */
  private static final long PARTING = WordClass.mask(WordClass.COORDINATOR, WordClass.PREPOSITION);

  private static final long ONLY_VERB = WordClass.VERB_FORMS | WordClass.VERB.bit();

  private static final long NO_NAMES =
      WordClass.mask(
          WordClass.DETERMINER, WordClass.POSSESSIVE, WordClass.PRONOUN, WordClass.DEMONSTRATIVE);

  private Bylines() {}

  /**
   * A short line that begins with "by" or "story by" and holds names only, or names and, behind
   * them, a date.
   */
  static boolean isByline(TokenizedText text, int first, int end) {
    int by = by(text, first, end);
    if (by < 0 || end - first > LONGEST || by + 1 >= end || !canBeginName(text, by + 1, end)) {
      return false;
    }
    boolean dated = false;
    for (int t = by + 1; t < end; t++) {
      dated |= isDateWord(text, t);
      boolean fits =
          text.isCapitalized(t)
              || isDateWord(text, t)
              || isLink(text, t)
              || isParticle(text, t)
              || (dated && isClock(text, t));
      if (text.isWord(t) && !fits) {
        return false;
      }
      if (text.isNumber(t) && !dated && !(t + 1 < end && isDateWord(text, t + 1))) {
        return false;
      }
      if (text.first(t) == '.' && t < end - 1) {
        return false;
      }
    }
    return true;
  }

  /** A line of nothing but the full names of one or more people: "Ann Lee and Bob Day". */
  static boolean isNames(TokenizedText text, int first, int end) {
    int name = first;
    for (int t = first; t <= end; t++) {
      boolean parts = t < end && (text.is(t, WordClass.COORDINATOR) || text.first(t) == ',');
      if (t < end && !parts) {
        boolean ofName = text.isWord(t) && (text.isCapitalized(t) || isParticle(text, t));
        if (!ofName || isOnlyVerb(text, t)) {
          return false;
        }
        continue;
      }
      if (!isName(text, name, t) || !text.is(name, WordClass.GIVEN_NAME)) {
        return false;
      }
      name = t + 1;
    }
    return true;
  }

  /** The "Reopens" of "Byron Bay Reopens", but not the "Banks" of "Ann Banks". */
  private static boolean isOnlyVerb(TokenizedText text, int token) {
    long classes = text.classes(token);
    return classes != 0 && (classes & ~ONLY_VERB) == 0;
  }

  /** A capital, and no word with which "by" can begin a sentence or a title. */
  private static boolean canBeginName(TokenizedText text, int token, int end) {
    boolean day = text.is(token, WordClass.WEEKDAY);
    boolean date =
        text.is(token, WordClass.MONTH) && (token + 1 == end || text.isNumber(token + 1));
    return text.isCapitalized(token)
        && !day
        && !date
        && !(text.isAny(token, NO_NAMES) && !text.isUpperCase(token))
        && !text.is(token, WordClass.DETERMINER);
  }

  private static boolean isDateWord(TokenizedText text, int token) {
    return text.is(token, WordClass.MONTH)
        || text.matches(token, "updated")
        || text.matches(token, "published")
        || text.matches(token, "posted");
  }

  private static boolean isClock(TokenizedText text, int token) {
    return text.matches(token, "am")
        || text.matches(token, "pm")
        || text.matches(token, "a.m.")
        || text.matches(token, "p.m.");
  }

  /**
   * The names of a byline: up to the first comma that no further name follows, or a bar or dash.
   */
  static List<Author> authors(TokenizedText text, int first, int end) {
    List<Author> authors = new ArrayList<>();
    int by = by(text, first, end);
    int start = by < 0 ? first : by + 1;
    int name = by < 0 && isForeignBy(text, first, end) ? first + 1 : start;
    for (int t = name; t <= end; t++) {
      boolean parts = t < end && parts(text, t);
      if (t < end && !parts) {
        continue;
      }
      if (!isName(text, name, t)) {
        break;
      }
      authors.add(Author.of(text.slice(name, t)));
      if (t < end && endsNames(text, t)) {
        break;
      }
      name = t + 1 < end && text.is(t + 1, WordClass.COORDINATOR) ? t + 2 : t + 1;
      t = name - 1;
    }
    return authors;
  }

  /** "Von Christian Roe" of a German byline; "Von Roe" is a name. */
  private static boolean isForeignBy(TokenizedText text, int first, int end) {
    boolean by =
        text.matches(first, "von") || text.matches(first, "par") || text.matches(first, "por");
    return by && first + 2 < end && text.isCapitalized(first + 1) && text.isCapitalized(first + 2);
  }

  /** Behind a bar, a dash, a bracket or "in" stands no further author. */
  private static boolean endsNames(TokenizedText text, int token) {
    return text.is(token, WordClass.PREPOSITION)
        || "|-\u2013\u2014(".indexOf(text.first(token)) >= 0;
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
    return (text.isAny(token, PARTING) && !text.isCapitalized(token))
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
    int known = text.match(first, WordClass.ORGANIZATION_NAME);
    if (known >= 0 && text.lexicon().entry(known).length() == end - first) {
      return false; // "By Ann Lee, Associated Press"
    }
    int words = 0;
    for (int t = first; t < end; t++) {
      if (text.isAny(t, WordClass.mask(WordClass.DETERMINER, WordClass.ORGANIZATION_NOUN))
          || (text.is(t, WordClass.ORGANIZATION_NAME) && end - first == 1)) {
        return false;
      }
      words += text.isWord(t) ? 1 : 0;
    }
    return words >= 2 && words <= 5 && text.isCapitalized(first) && !isJob(text, first, end);
  }

  /** "Staff Writer", but not "Jane Baker". */
  private static boolean isJob(TokenizedText text, int first, int end) {
    return text.is(end - 1, WordClass.PERSON_NOUN)
        && text.classes(first) != 0
        && !text.is(first, WordClass.GIVEN_NAME);
  }
}

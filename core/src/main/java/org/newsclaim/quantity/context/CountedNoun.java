package org.newsclaim.quantity.context;

import org.newsclaim.quantity.word.Nouns;
import org.newsclaim.quantity.word.PhraseTable;
import org.newsclaim.quantity.word.Words;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.text.lexicon.WordIndex;
import org.newsclaim.text.tag.Tag;

/**
 * Finds the noun that a number counts in the phrase after it: its first plural ("12 former police
 * officers"), else its first noun ("11 member trade agreement").
 */
final class CountedNoun {
  private static final int LONGEST = 9;
  private static final int CLAUSE = 16;

  private static final long DEFINITE =
      WordClass.mask(WordClass.DETERMINER, WordClass.POSSESSIVE, WordClass.DEMONSTRATIVE);

  private final TokenizedText text;
  private final Words words;
  private final Nouns nouns;

  CountedNoun(Words words) {
    this.text = words.text;
    this.words = words;
    this.nouns = words.tables.nouns;
  }

  /**
   * The token of the noun in the phrase that begins at a token, -1 where there is none.
   *
   * @param singular whether one thing is counted, so that plurals inside the phrase name its kind
   */
  int head(int first, boolean singular) {
    int noun = -1;
    int plural = -1;
    for (int at = first; at < text.size() && at < first + LONGEST; at++) {
      boolean ended = at > first && text.startsLine(at);
      if (!ended && isKindGenitive(first, at, plural)) {
        plural = -1;
        continue;
      }
      if (ended || (plural >= 0 && (!isPlural(at) || words.beside(at, PhraseTable.FATE)))) {
        break;
      }
      if (isCodeNumber(first, at)) {
        noun = -1;
        continue;
      }
      if (words.joins(at)
          || isSuspended(at)
          || (plural < 0 && at > first && isCoordination(at, singular))) {
        continue;
      }
      if (!isInside(at, noun, singular)) {
        break;
      }
      if (isPlural(at) && !isAttributive(at)) {
        plural = at;
        noun = at;
      } else if (words.tag(at).isNoun()) {
        noun = at;
      }
    }
    if (singular || noun < 0) {
      return noun;
    }
    return plural >= 0 ? plural : isVerbToo(first) ? -1 : firstNoun(first, noun);
  }

  /** The "form" of "a 1040 form": more than one of them would have a plural. */
  private boolean isVerbToo(int token) {
    return text.isAny(token, WordClass.mask(WordClass.VERB_BASE, WordClass.VERB_GERUND));
  }

  /** Whether a token is a noun in the plural. */
  boolean isPlural(int token) {
    return words.tag(token).isNoun() && nouns.isPlural(text, token);
  }

  /** The end of the list that begins with a plural: "homes and businesses", "men, women and". */
  int endOfList(int head) {
    int at = head + 1;
    if (!isPlural(head)) {
      return at;
    }
    while (words.isMark(at, ',') && words.follows(at + 1) && isPlainPlural(at + 1)) {
      at += 2;
    }
    at += at > head + 1 && words.isMark(at, ',') ? 1 : 0;
    if (!isConjunction(at) || !words.follows(at + 1)) {
      return head + 1;
    }
    int last = at + 1;
    while (last <= at + 2 && isPlainModifier(last)) {
      last++;
    }
    boolean list = words.follows(last) && isPlainPlural(last) && !opensClause(head, last + 1);
    return list ? last + 1 : head + 1;
  }

  private boolean isPlainPlural(int token) {
    return words.tag(token) == Tag.NOUN
        && nouns.isPlural(text, token)
        && words.tables.numbers.magnitude(text.word(token)) == 0
        && !words.any(token, WordClass.mask(WordClass.TIME_UNIT, WordClass.UNIT, WordClass.VAGUE));
  }

  private boolean isPlainModifier(int token) {
    Tag tag = words.tag(token);
    return words.is(token, "other")
        || ((tag == Tag.ADJECTIVE || tag == Tag.NOUN) && !nouns.isPlural(text, token));
  }

  private boolean isFinite(int token) {
    Tag tag = words.tag(token);
    return tag == Tag.PAST || tag == Tag.PRESENT || tag.isAuxiliary();
  }

  /** The "workers left" of "It sold 40 trucks and workers left": a clause with its own subject. */
  private boolean opensClause(int head, int after) {
    if (!isFinite(after)) {
      return false;
    }
    for (int at = head; at >= 0 && at > head - CLAUSE && !text.startsLine(at + 1); at--) {
      if (isFinite(at)) {
        return true;
      }
      if (words.isMark(at, '.')) {
        return false;
      }
    }
    return false;
  }

  /**
   * The mark of "40 children's books", which are a kind of books; "the two men's wives" are not.
   */
  private boolean isKindGenitive(int first, int token, int plural) {
    return plural == token - 1
        && words.tag(token) == Tag.POSSESSIVE
        && text.isGlued(token)
        && WordIndex.fold(text.last(token - 1)) != 's'
        && leadsToPlural(token + 1)
        && !words.any(first - 2, DEFINITE);
  }

  /** The "16" of "F-16 jets", the "4" of "Model 4 sedans". */
  private boolean isCodeNumber(int first, int token) {
    if (!words.isNumber(token)) {
      return false;
    }
    boolean model =
        token > first && words.isCapitalized(token - 1) && words.tag(token - 1).isNoun();
    return (words.joins(token - 1) && words.isCapitalized(token - 2))
        || (model && leadsToPlural(token + 1));
  }

  /** "plain-clothes officers": the end of a joined word before another noun is not the head. */
  private boolean isAttributive(int token) {
    boolean name = words.tag(token) == Tag.NAME && !text.is(token, WordClass.PLURAL);
    if (name && leadsToPlural(token + 1)) {
      // "five Dallas police officers"
      return true;
    }
    if (words.joins(token + 1) || (words.isHyphen(token + 1) && isSuspended(token + 1))) {
      return true;
    }
    return words.joins(token - 1) && words.follows(token + 1) && words.tag(token + 1).isNoun();
  }

  /** "11 member trade agreement": without a plural, what is counted stands first. */
  private int firstNoun(int first, int last) {
    for (int at = first; at < last; at++) {
      if (words.tag(at) == Tag.NOUN && !words.joins(at + 1)) {
        return at;
      }
    }
    return last;
  }

  /** "coal- and gas-fired plants": a hyphen that waits, and the conjunction after it. */
  private boolean isSuspended(int token) {
    boolean hyphen = words.isHyphen(token) && text.isGlued(token);
    return hyphen
        ? isConjunction(token + 1)
        : isConjunction(token) && words.isHyphen(token - 1) && text.isGlued(token - 1);
  }

  /** "health and safety inspectors", "digital, physical sales": more words before the plural. */
  private boolean isCoordination(int token, boolean singular) {
    if (!words.follows(token + 1) || words.startsNumberAt(token + 1)) {
      return false;
    }
    if (words.isMark(token, ',')) {
      return words.tag(token - 1) == Tag.ADJECTIVE && words.tag(token + 1) == Tag.ADJECTIVE;
    }
    return isConjunction(token) && !singular && leadsToPlural(token + 1);
  }

  private boolean isConjunction(int token) {
    return words.is(token, "and") || words.is(token, "or");
  }

  private boolean isInside(int token, int noun, boolean singular) {
    if (noun >= 0 && (isTimeAfter(token) || (singular && words.beside(token, PhraseTable.FATE)))) {
      // "one person dead"
      return false;
    }
    return switch (words.tag(token)) {
      case NOUN, NAME -> !text.isAny(token, WordClass.mask(WordClass.WEEKDAY, WordClass.MONTH));
      case ADJECTIVE -> noun < 0 || leadsTo(token + 1, singular);
      case PARTICIPLE, GERUND -> (noun < 0 || !singular) && leadsTo(token + 1, singular);
      case ADVERB -> noun < 0 && leadsTo(token + 1, singular);
      default -> words.is(token, "other");
    };
  }

  /** "last year" after a noun begins another phrase. */
  private boolean isTimeAfter(int token) {
    return (words.is(token, "last") || words.is(token, "next"))
        && words.any(token + 1, WordClass.mask(WordClass.TIME_UNIT, WordClass.NOUN));
  }

  /** Whether the words from a token on are one noun phrase as far as a plural. */
  boolean leadsToPlural(int token) {
    return leadsTo(token, false);
  }

  private boolean leadsTo(int token, boolean singular) {
    for (int at = token; words.follows(at) && at < token + LONGEST - 1; at++) {
      if (singular ? words.tag(at).isNoun() : isPlural(at)) {
        return true;
      }
      if (!isModifier(at)) {
        return false;
      }
    }
    return false;
  }

  private boolean isModifier(int token) {
    return switch (words.tag(token)) {
      case NOUN, NAME, ADJECTIVE, PARTICIPLE, GERUND, ADVERB, HYPHEN -> true;
      default -> isConjunction(token) || isSuspended(token);
    };
  }
}

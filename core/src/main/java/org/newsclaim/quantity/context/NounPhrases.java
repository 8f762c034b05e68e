package org.newsclaim.quantity.context;

import org.newsclaim.quantity.word.Nouns;
import org.newsclaim.quantity.word.PhraseTable;
import org.newsclaim.quantity.word.Words;
import org.newsclaim.text.TokenKind;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.Lexicon;
import org.newsclaim.text.lexicon.WordClass;

/** Finds the head of the noun phrase after a number: its first plural where it has one. */
final class NounPhrases {
  private static final int LONGEST = 9;
  private static final long STOPS =
      WordClass.AUXILIARIES
          | WordClass.mask(WordClass.INDEFINITE, WordClass.WEEKDAY, WordClass.MONTH);

  /** Nouns and adjectives, not telling plurals and units. */
  static final long NAMING =
      WordClass.mask(
          WordClass.NOUN,
          WordClass.ADJECTIVE,
          WordClass.PERSON_NOUN,
          WordClass.GROUP_NOUN,
          WordClass.ORGANIZATION_NOUN,
          WordClass.DOCUMENT_NOUN,
          WordClass.DEMONYM);

  private static final long NOMINAL = NAMING | WordClass.mask(WordClass.UNIT, WordClass.TIME_UNIT);
  static final long NOUN = NOMINAL & ~WordClass.ADJECTIVE.bit();
  private static final long NO_SECOND_PLURAL =
      WordClass.mask(
          WordClass.VERB_BASE, WordClass.VERB_PAST, WordClass.VERB_PARTICIPLE, WordClass.ADJECTIVE);

  private static final long PEOPLE = WordClass.mask(WordClass.PERSON_NOUN, WordClass.GROUP_NOUN);

  private final TokenizedText text;
  private final Words words;
  private final Nouns nouns;

  NounPhrases(Words words) {
    this.text = words.text;
    this.words = words;
    this.nouns = words.tables.nouns;
  }

  int head(int first, boolean singular) {
    int noun = -1;
    int plural = -1;
    for (int at = first; at < text.size() && at < first + LONGEST; at++) {
      boolean ended = at > first && text.startsLine(at);
      if (!ended && isKindGenitive(first, at, plural)) {
        plural = -1;
        continue;
      }
      if (ended || (plural >= 0 && !continuesPlural(at))) {
        break;
      }
      if (isCodeNumber(at)) {
        noun = -1;
        continue;
      }
      boolean open = !singular && plural < 0 && isOpenCoordination(at);
      if (words.joins(at) || isSuspended(at) || isCoordination(at, plural) || open) {
        continue;
      }
      if (!isInside(at, noun, singular)) {
        break;
      }
      if (nouns.isPlural(text, at) && !isAttributive(at)) {
        plural = at;
        noun = at;
      } else if (isNoun(at)) {
        noun = at;
      }
    }
    if (singular || noun < 0) {
      return noun;
    }
    // "Six in 10 want it": a base form after a number is the verb of a plural subject.
    boolean verb =
        text.isAny(first, WordClass.mask(WordClass.VERB_BASE, WordClass.VERB_GERUND))
            && !nouns.isPlural(text, first);
    return plural >= 0 ? plural : verb ? -1 : firstNoun(first, noun);
  }

  /**
   * The mark of "40 children's books", which are a kind of books; "the two men's wives" are not.
   */
  private boolean isKindGenitive(int first, int token, int plural) {
    return plural == token - 1
        && text.is(token, WordClass.POSSESSIVE)
        && text.isGlued(token)
        && Lexicon.fold(text.last(token - 1)) != 's'
        && words.follows(token + 1)
        && (nouns.isPlural(text, token + 1) || leadsToNoun(token + 1))
        && !words.any(
            first - 2,
            WordClass.mask(WordClass.DETERMINER, WordClass.POSSESSIVE, WordClass.DEMONSTRATIVE));
  }

  /** The "16" of "F-16 jets". */
  private boolean isCodeNumber(int token) {
    return words.isNumber(token) && words.joins(token - 1) && words.isCapitalized(token - 2);
  }

  /** "plain-clothes officers": the end of a joined word before another noun is not the head. */
  private boolean isAttributive(int token) {
    boolean name = text.isCapitalized(token) && !text.is(token, WordClass.PLURAL);
    if (name && words.follows(token + 1) && leadsToNoun(token)) {
      // "five Dallas police officers"
      return true;
    }
    if (words.joins(token + 1) || (words.isHyphen(token + 1) && isSuspended(token + 1))) {
      return true;
    }
    int next = token + 1;
    return words.joins(token - 1)
        && words.isWord(next)
        && words.follows(next)
        && !words.isClosed(next)
        && (leadsToNoun(token) || text.isAny(next, NOMINAL));
  }

  /** "11 member trade agreement": without a plural, what is counted stands first. */
  private int firstNoun(int first, int last) {
    for (int at = first; at <= last; at++) {
      if (text.isWord(at)
          && isNoun(at)
          && !text.is(at, WordClass.ADJECTIVE)
          && !words.joins(at + 1)
          && !text.isCapitalized(at)) {
        return at;
      }
    }
    return last;
  }

  /** After a plural only another plural goes on: "sports teams". */
  private boolean continuesPlural(int token) {
    return nouns.isPlural(text, token)
        && !isVerbBeforeObject(token)
        && !words.isClosed(token)
        && !text.isAny(token, NO_SECOND_PLURAL);
  }

  /** The "shows" of "a lot of clicks shows that", not the "teams" of "sports teams". */
  boolean isVerbBeforeObject(int token) {
    if (!text.is(token, WordClass.VERB_THIRD)) {
      return false;
    }
    if (text.isAny(token - 1, PEOPLE)) {
      // "one in five adults smokes"
      return true;
    }
    return words.follows(token + 1)
        && (words.isCapitalized(token + 1)
            || text.isNumber(token + 1)
            || text.kind(token + 1) == TokenKind.SYMBOL
            || words.any(
                token + 1,
                WordClass.mask(
                    WordClass.DETERMINER,
                    WordClass.POSSESSIVE,
                    WordClass.COMPLEMENTIZER,
                    WordClass.QUESTION)));
  }

  /** The "and" of "three health and safety inspectors": what is counted in plural is to come. */
  private boolean isOpenCoordination(int token) {
    return (words.is(token, "and") || words.is(token, "or"))
        && words.follows(token + 1)
        && words.isWord(token - 1)
        && !words.startsNumberAt(token + 1)
        && leadsToNoun(token);
  }

  /** "digital and physical sales", "Kia and Hyundai vehicles". */
  private boolean isCoordination(int token, int plural) {
    if (plural >= 0
        || !(words.is(token, "and") || words.is(token, "or") || words.isMark(token, ','))) {
      return false;
    }
    boolean names = words.isCapitalized(token - 1) && words.isCapitalized(token + 1);
    boolean adjectives =
        (words.has(token - 1, WordClass.ADJECTIVE) || words.is(token - 1, "past"))
            && words.has(token + 1, WordClass.ADJECTIVE);
    boolean participles =
        words.endsIn(token - 1, "ed")
            && !words.isMark(token, ',')
            && !text.isAny(token - 1, NOUN)
            && leadsToNoun(token);
    boolean nounsOfPlural =
        !words.isMark(token, ',')
            && text.isAny(token - 1, NOMINAL)
            && words.any(token + 1, NOMINAL)
            && !nouns.isPlural(text, token + 1)
            && nouns.isPlural(text, token + 2)
            && words.follows(token + 2);
    return words.follows(token + 1)
        && ((names && !words.isMark(token, ','))
            || adjectives
            || participles
            || nounsOfPlural
            || endsInAl(token));
  }

  /** "coal- and gas-fired plants": a hyphen that waits, and the conjunction after it. */
  private boolean isSuspended(int token) {
    boolean hyphen = words.isHyphen(token) && text.isGlued(token);
    boolean conjunction = words.is(token, "and") || words.is(token, "or");
    return hyphen
        ? words.is(token + 1, "and") || words.is(token + 1, "or")
        : conjunction && words.isHyphen(token - 1) && text.isGlued(token - 1);
  }

  private boolean endsInAl(int token) {
    return isAdjectiveEnding(token - 1) && isAdjectiveEnding(token + 1);
  }

  private boolean isAdjectiveEnding(int token) {
    return words.endsIn(token, "al")
        || words.endsIn(token, "ic")
        || words.endsIn(token, "ive")
        || words.endsIn(token, "ous");
  }

  private boolean isInside(int token, int noun, boolean singular) {
    if (!text.isWord(token) || (words.isClosed(token) && !isNominalToo(token))) {
      return false;
    }
    if (text.isAny(token, STOPS) && !words.is(token, "other")) {
      return false;
    }
    if (noun >= 0 && (isTimeAfter(token) || (singular && words.beside(token, PhraseTable.FATE)))) {
      // "one person dead"
      return false;
    }
    boolean nominal = text.isAny(token, NOMINAL | WordClass.PLURAL.bit());
    boolean verb = text.isAny(token, WordClass.VERB_FORMS);
    if (verb && !nominal && words.isCapitalized(token) && words.isCapitalized(token - 1)) {
      // "12 Grand Slam titles"
      return leadsToNoun(token);
    }
    if (verb && !nominal) {
      // "300 recorded songs", but "12 arrived".
      return (noun < 0 || !singular) && isParticiple(token) && leadsToNoun(token);
    }
    boolean adverb = !nominal && (text.is(token, WordClass.ADVERB) || words.endsInLy(token));
    return !adverb || (noun < 0 && leadsToNoun(token));
  }

  /** "last year" after a noun begins another phrase. */
  private boolean isTimeAfter(int token) {
    return (words.is(token, "last") || words.is(token, "next"))
        && words.any(token + 1, WordClass.mask(WordClass.TIME_UNIT, WordClass.NOUN));
  }

  private boolean isNominalToo(int token) {
    return words.is(token, "such")
        || words.is(token, "other")
        || (words.is(token, "past") && leadsToNoun(token));
  }

  private boolean isParticiple(int token) {
    return text.isAny(token, WordClass.mask(WordClass.VERB_PARTICIPLE, WordClass.VERB_GERUND));
  }

  boolean leadsToNoun(int token) {
    for (int at = token + 1; at < text.size() && at < token + 8; at++) {
      boolean and = words.is(at, "and") && at == token + 1;
      boolean closed = words.isClosed(at) && !and;
      if ((!text.isWord(at) && !words.joins(at)) || closed || text.startsLine(at)) {
        return false;
      }
      if (nouns.isPlural(text, at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNoun(int token) {
    boolean verbOnly = text.isAny(token, WordClass.VERB_FORMS) && !text.isAny(token, NOMINAL);
    boolean adverb =
        !text.isAny(token, NOMINAL) && (text.is(token, WordClass.ADVERB) || words.endsInLy(token));
    boolean adjective = text.is(token, WordClass.ADJECTIVE) && !text.isAny(token, NOUN);
    return !verbOnly && !adverb && !adjective;
  }
}

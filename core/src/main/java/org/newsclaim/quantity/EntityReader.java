package org.newsclaim.quantity;

import java.math.BigDecimal;
import org.newsclaim.model.Quantity.Form;
import org.newsclaim.model.Quantity.Kind;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;

/**
 * Finds what a number counts or measures, and of what it is a part: a noun phrase after the number,
 * after "of", or before a verb ("the number of people rose to 300").
 */
final class EntityReader {
  private static final int LONGEST = 9;
  private static final int BACK = 14;

  private static final long FINITE =
      WordClass.mask(WordClass.BE, WordClass.HAVE, WordClass.DO, WordClass.MODAL);
  private static final long VERB =
      WordClass.mask(
          WordClass.VERB_PAST,
          WordClass.VERB_PARTICIPLE,
          WordClass.VERB_THIRD,
          WordClass.VERB_BASE,
          WordClass.VERB_GERUND);
  private static final long NOMINAL =
      WordClass.mask(
          WordClass.NOUN,
          WordClass.ADJECTIVE,
          WordClass.PERSON_NOUN,
          WordClass.GROUP_NOUN,
          WordClass.ORGANIZATION_NOUN,
          WordClass.DOCUMENT_NOUN,
          WordClass.DEMONYM,
          WordClass.UNIT,
          WordClass.TIME_UNIT);
  private static final long DEFINITE =
      WordClass.mask(
          WordClass.DETERMINER,
          WordClass.POSSESSIVE,
          WordClass.DEMONSTRATIVE,
          WordClass.OBJECT_PRONOUN,
          WordClass.PRONOUN,
          WordClass.RELATIVE);

  private final TokenizedText text;
  private final Words words;
  private final Nouns nouns;
  private final WholeReader wholes;

  EntityReader(Words words) {
    this.text = words.text;
    this.words = words;
    this.nouns = words.tables.nouns;
    this.wholes = new WholeReader(words);
  }

  /** Adds to a draft what it counts and of what it is a part. */
  void read(Draft draft) {
    int at = draft.textEnd();
    if (draft.kind == Kind.ORDINAL || draft.kind == Kind.MULTIPLE || draft.kind == Kind.AGE) {
      return;
    }
    if (words.is(at, "of") && words.follows(at)) {
      of(draft, at);
      return;
    }
    boolean share = draft.kind == Kind.RATIO || draft.kind == Kind.PERCENT;
    if (share && words.has(at, WordClass.DETERMINER) && words.follows(at) && isShareOf(draft)) {
      whole(draft, at, at);
      return;
    }
    if (draft.kind == Kind.RATIO && draft.pair) {
      return;
    }
    if (draft.kind == Kind.COUNT || draft.kind == Kind.RATIO) {
      phrase(draft, words.joins(at) && words.is(at + 1, "strong") ? at + 2 : at);
      if (!draft.hasEntity() && draft.kind == Kind.COUNT) {
        subject(draft);
      }
    }
  }

  /** "half the condos": only the words for fractions stand before an article. */
  private static boolean isShareOf(Draft draft) {
    return draft.kind == Kind.RATIO && draft.bare;
  }

  private void of(Draft draft, int of) {
    boolean definite = isDefinite(of + 1);
    boolean share = draft.kind == Kind.RATIO || draft.kind == Kind.PERCENT;
    boolean exactCount =
        draft.kind == Kind.COUNT && draft.form == Form.NUMBER && draft.value != null;
    if (share || definite || (exactCount && draft.kind == Kind.COUNT)) {
      whole(draft, of, of + 1);
      return;
    }
    if (draft.kind == Kind.MONEY || draft.kind == Kind.DURATION) {
      if (draft.kind == Kind.MONEY) {
        phrase(draft, of + 1);
      }
      return;
    }
    phrase(draft, of + 1);
  }

  private boolean isDefinite(int token) {
    return (words.any(token, DEFINITE) && !words.isArticle(token)) || words.isNumber(token);
  }

  private void whole(Draft draft, int first, int phrase) {
    int end = wholes.end(phrase);
    if (end > phrase) {
      draft.wholeFirst = first;
      draft.wholeEnd = end;
    }
  }

  /** The noun phrase at a token: as far as its head, which is its first plural where it has one. */
  private void phrase(Draft draft, int start) {
    boolean hyphen = words.joins(start);
    int first = hyphen ? start + 1 : start;
    if (!words.follows(first) || !words.isWord(first)) {
      return;
    }
    int head = hyphen ? first : head(first, isOne(draft));
    if (head < 0) {
      return;
    }
    draft.entityFirst = first;
    draft.entityHead = head;
    draft.entityEnd = head + 1;
    rate(draft);
  }

  /** "78,000 times a minute", "20 people per day". */
  private void rate(Draft draft) {
    int at = draft.entityEnd;
    boolean per = words.is(at, "per") || words.isArticle(at);
    int unit = per && words.follows(at + 1) ? text.match(at + 1, WordClass.TIME_UNIT) : -1;
    if (draft.per == null && unit >= 0 && !text.is(at + 1, WordClass.PLURAL)) {
      draft.per = words.tables.lexicon.entry(unit).lemma();
    }
  }

  private static boolean isOne(Draft draft) {
    return draft.value != null && draft.value.compareTo(BigDecimal.ONE) == 0;
  }

  private int head(int first, boolean singular) {
    int noun = -1;
    int plural = -1;
    for (int at = first; at < text.size() && at < first + LONGEST; at++) {
      if (at > first && text.startsLine(at)) {
        break;
      }
      if (plural >= 0 && !continuesPlural(at)) {
        break;
      }
      if (words.joins(at)) {
        continue;
      }
      if (isCoordination(at, plural)) {
        continue;
      }
      if (!isInside(at, noun)) {
        break;
      }
      if (nouns.isPlural(text, at) && !isAdjectival(at)) {
        plural = at;
        noun = at;
      } else if (isNoun(at)) {
        noun = at;
      }
    }
    return plural >= 0 && !singular ? plural : singular || noun < 0 ? noun : firstNoun(first, noun);
  }

  /** "11 member trade agreement": without a plural, what is counted stands first. */
  private int firstNoun(int first, int last) {
    for (int at = first; at <= last; at++) {
      if (isNoun(at)
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
        && !words.isClosed(token)
        && !text.is(token, WordClass.VERB_BASE)
        && (text.classes(token) & WordClass.VERB_PAST.bit()) == 0;
  }

  /** "digital and physical sales", "Kia and Hyundai vehicles". */
  private boolean isCoordination(int token, int plural) {
    if (plural >= 0
        || !(words.is(token, "and") || words.is(token, "or") || words.isMark(token, ','))) {
      return false;
    }
    boolean names = words.isCapitalized(token - 1) && words.isCapitalized(token + 1);
    boolean adjectives =
        words.has(token - 1, WordClass.ADJECTIVE) && words.has(token + 1, WordClass.ADJECTIVE);
    return words.follows(token + 1)
        && ((names && !words.isMark(token, ',')) || adjectives || endsInAl(token));
  }

  private boolean endsInAl(int token) {
    return isAdjectiveEnding(token - 1) && isAdjectiveEnding(token + 1);
  }

  private boolean isAdjectiveEnding(int token) {
    if (!words.isWord(token) || text.end(token) - text.start(token) < 5) {
      return false;
    }
    String end = text.slice(token, token + 1);
    return end.endsWith("al") || end.endsWith("ic") || end.endsWith("ive") || end.endsWith("ous");
  }

  private boolean isInside(int token, int noun) {
    if (!text.isWord(token) || (words.isClosed(token) && !isNominalToo(token))) {
      return false;
    }
    if (text.isAny(token, FINITE | WordClass.INDEFINITE.bit()) && !words.is(token, "other")) {
      return false;
    }
    boolean nominal = text.isAny(token, NOMINAL | WordClass.PLURAL.bit());
    boolean verb = text.isAny(token, VERB);
    if (verb && !nominal) {
      // "300 recorded songs", but "12 arrived".
      return noun < 0 && isParticiple(token) && leadsToNoun(token);
    }
    boolean adverb = text.is(token, WordClass.ADVERB) && !nominal;
    return !adverb || (noun < 0 && leadsToNoun(token));
  }

  private boolean isNominalToo(int token) {
    return words.is(token, "such") || words.is(token, "other");
  }

  private boolean isParticiple(int token) {
    return text.isAny(token, WordClass.mask(WordClass.VERB_PARTICIPLE, WordClass.VERB_GERUND));
  }

  private boolean leadsToNoun(int token) {
    for (int at = token + 1; at < text.size() && at < token + 4; at++) {
      if ((!text.isWord(at) && !words.joins(at)) || words.isClosed(at) || text.startsLine(at)) {
        return false;
      }
      if (nouns.isPlural(text, at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAdjectival(int token) {
    return words.joins(token + 1);
  }

  private boolean isNoun(int token) {
    boolean verbOnly = text.isAny(token, VERB) && !text.isAny(token, NOMINAL);
    boolean adverb = text.is(token, WordClass.ADVERB) && !text.isAny(token, NOMINAL);
    boolean adjective =
        text.is(token, WordClass.ADJECTIVE)
            && !text.isAny(token, NOMINAL & ~WordClass.ADJECTIVE.bit());
    return !verbOnly && !adverb && !adjective;
  }

  /** "the number of people rose to 300": the phrase after "number of" before the verb. */
  private void subject(Draft draft) {
    int least = Math.max(0, draft.textFirst() - BACK);
    for (int at = draft.textFirst() - 1; at > least; at--) {
      if (text.startsLine(at)
          || (!text.isWord(at) && !text.isNumber(at) && ".;:!?".indexOf(text.first(at)) >= 0)) {
        return;
      }
      boolean number = words.is(at, "number") || words.is(at, "count") || words.is(at, "total");
      if (number && words.is(at + 1, "of") && at + 2 < draft.textFirst()) {
        int head = head(at + 2, false);
        if (head >= 0 && head < draft.textFirst()) {
          draft.entityFirst = at + 2;
          draft.entityHead = head;
          draft.entityEnd = head + 1;
        }
        return;
      }
    }
  }
}

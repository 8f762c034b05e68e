package org.newsclaim.quantity.exclusion;

import java.math.BigDecimal;
import org.newsclaim.model.Quantity.Form;
import org.newsclaim.model.Quantity.Kind;
import org.newsclaim.quantity.composition.QuantityCandidate;
import org.newsclaim.quantity.number.Numeral;
import org.newsclaim.quantity.word.PhraseTable;
import org.newsclaim.quantity.word.Words;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;

/**
 * Tells number words that are used as something else: "one" as a pronoun, "half" in "the first
 * half", "3-1" as a score.
 */
public final class IdiomFilter {
  private final TokenizedText text;
  private final Words words;

  public IdiomFilter(Words words) {
    this.text = words.text;
    this.words = words;
  }

  public boolean excludes(QuantityCandidate draft) {
    if (draft.form == Form.NUMBER
        && !draft.inDigits
        && !draft.hasUnit()
        && words.is(draft.first, "one")
        && draft.numberEnd == draft.first + 1
        && draft.kind == Kind.COUNT) {
      return isPronoun(draft);
    }
    if (draft.kind == Kind.DURATION && words.is(draft.first, "one")) {
      return isOneDay(draft);
    }
    if (draft.pair) {
      return isScore(draft);
    }
    if (draft.kind == Kind.RATIO && draft.bare) {
      return !isShare(draft) && !becomesOrdinal(draft);
    }
    if (draft.form == Form.NUMBER && draft.kind == Kind.COUNT && draft.bare && !draft.inDigits) {
      return isIdiom(draft);
    }
    return false;
  }

  /** "one day" and "one night" tell a time, unless a preposition makes a length of them. */
  private boolean isOneDay(QuantityCandidate draft) {
    boolean day = words.is(draft.numberEnd, "day") || words.is(draft.numberEnd, "night");
    return day
        && draft.approximators == 0
        && !draft.attributive
        && !words.has(draft.first - 1, WordClass.PREPOSITION);
  }

  private boolean isPronoun(QuantityCandidate draft) {
    int before = draft.textFirst() - 1;
    int after = draft.end;
    if (draft.textFirst() == 0 && after >= text.size()) {
      return false;
    }
    if (words.is(after, "of") && words.follows(after)) {
      return isPronounBeforeOf(before, after);
    }
    boolean glued =
        words.joins(after) || words.joins(before) || (words.isGlued(after) && words.isWord(after));
    if (glued || words.is(after, "another") || words.isNumber(after) || isSubject(draft)) {
      return true;
    }
    boolean described = words.has(before, WordClass.ADJECTIVE) || words.is(before, "last");
    if (described && draft.approximators == 0 && words.isDetermined(before)) {
      // "the last one left", "a new one came"
      return true;
    }
    if (draft.hasEntity() && draft.entityFirst == after) {
      return isPronounBeforeNoun(draft, before);
    }
    boolean determined = isDetermined(draft, before);
    return determined || (!draft.hasWhole() && !isObject(draft, before));
  }

  /** "that one", "which one". */
  private boolean isDetermined(QuantityCandidate draft, int before) {
    return words.any(
            before,
            WordClass.mask(
                WordClass.DETERMINER,
                WordClass.DEMONSTRATIVE,
                WordClass.QUESTION,
                WordClass.NEGATION))
        && words.follows(draft.first);
  }

  /** "no one of them", "one of a kind". */
  private boolean isPronounBeforeOf(int before, int of) {
    return words.any(before, WordClass.mask(WordClass.DEMONSTRATIVE))
        || words.is(before, "no")
        || words.is(before, "each")
        || words.is(before, "every")
        || words.is(before, "any")
        || words.isArticle(of + 1);
  }

  /** "one must", "one has to", "one wondering". */
  private boolean isSubject(QuantityCandidate draft) {
    int after = draft.end;
    boolean agent =
        words.has(after, WordClass.MODAL) || (words.is(after, "has") && words.is(after + 1, "to"));
    boolean doing =
        words.has(after, WordClass.VERB_GERUND)
            && !words.any(after, WordClass.mask(WordClass.NOUN, WordClass.ADJECTIVE));
    return draft.approximators == 0 && (agent || doing);
  }

  /** "which one man", "at one point", "one said". */
  private boolean isPronounBeforeNoun(QuantityCandidate draft, int before) {
    boolean point = words.beside(draft.entityHead, PhraseTable.IDLE);
    boolean determiner =
        words.any(before, WordClass.mask(WordClass.DEMONSTRATIVE, WordClass.QUESTION))
            || words.is(before, "no")
            || words.is(before, "every")
            || words.is(before, "any");
    return (point && isIdle(draft, before))
        || determiner
        || (words.any(draft.entityFirst, WordClass.mask(WordClass.VERB_PAST))
            && !words.any(draft.entityFirst, WordClass.mask(WordClass.NOUN, WordClass.ADJECTIVE)));
  }

  /** "bought one", "only one": something that is counted. */
  private boolean isObject(QuantityCandidate draft, int before) {
    return draft.approximators > 0
        || (words.any(
                before,
                WordClass.mask(
                    WordClass.VERB_PAST,
                    WordClass.VERB_GERUND,
                    WordClass.VERB_BASE,
                    WordClass.VERB_PARTICIPLE))
            && !words.any(before, WordClass.mask(WordClass.ADJECTIVE)));
  }

  /** "at one point", "for one thing", "on the one hand". */
  private boolean isIdle(QuantityCandidate draft, int before) {
    boolean hand = words.is(draft.entityHead, "hand");
    int preposition = words.is(before, "the") ? before - 1 : before;
    return hand
        ? words.is(preposition, "on")
        : words.is(preposition, "at") || words.is(preposition, "for");
  }

  /** "won 3-1", "an 8-2 record": not a range and not a vote. */
  private boolean isScore(QuantityCandidate draft) {
    boolean toNothing =
        draft.form == Form.NUMBER && draft.kind == Kind.RATIO && draft.denominator == null;
    if (toNothing) {
      // "9-0" has no value as a ratio.
      return true;
    }
    boolean vote = isNear(draft, WordClass.RATIO_NOUN, 5, 3);
    if (vote) {
      makeRatio(draft);
      return false;
    }
    boolean word = words.is(draft.numberFirst + 1, "to") || words.is(draft.numberFirst + 2, "to");
    if (draft.form == Form.RANGE) {
      boolean small = draft.high != null && draft.high.compareTo(BigDecimal.valueOf(200)) < 0;
      return (!word && small && !draft.hasEntity() && isNear(draft, WordClass.SCORE, 6, 4))
          || (!word
              && words.isCapitalized(draft.first - 1)
              && !words.isClosed(draft.first - 1)
              && !draft.hasEntity());
    }
    boolean hyphens = words.joins(draft.numberFirst + 1) && word;
    boolean by =
        words.is(draft.textFirst() - 1, "by")
            && draft.denominator != null
            && draft.denominator.compareTo(BigDecimal.ONE) == 0
            && !isNear(draft, WordClass.SCORE, 6, 4);
    return !by && !hyphens && !(word && isOdds(draft));
  }

  private boolean isOdds(QuantityCandidate draft) {
    BigDecimal one = draft.numerator;
    return one != null && words.has(draft.first - 1, WordClass.PREPOSITION) && draft.value != null;
  }

  private static void makeRatio(QuantityCandidate draft) {
    if (draft.form == Form.RANGE && draft.low != null && draft.high != null) {
      draft.form = Form.NUMBER;
      draft.kind = Kind.RATIO;
      draft.numerator = draft.low;
      draft.denominator = draft.high;
      draft.value = Numeral.quotient(draft.low, draft.high);
      draft.low = null;
      draft.high = null;
      draft.resolution = null;
    }
  }

  private boolean isNear(QuantityCandidate draft, WordClass wordClass, int before, int after) {
    int least = Math.max(0, draft.first - before);
    for (int at = draft.first - 1; at >= least && !endsClause(at); at--) {
      if (text.is(at, wordClass)) {
        return true;
      }
    }
    for (int at = draft.end; at < text.size() && at < draft.end + after && !endsClause(at); at++) {
      if (text.is(at, wordClass)) {
        return true;
      }
    }
    return false;
  }

  private boolean endsClause(int token) {
    return words.isMark(token, '.') || words.isMark(token, ';');
  }

  /**
   * "a third of voters" and "up by a third", but "a third man"; "half the city", not "first half".
   */
  private boolean isShare(QuantityCandidate draft) {
    int before = draft.textFirst() - 1;
    boolean article = words.isArticle(draft.first);
    int last = draft.numberEnd - 1;
    boolean half = words.is(last, "half");
    if (words.joins(draft.end)) {
      return false;
    }
    boolean alone = draft.first == 0 && draft.end >= text.size();
    boolean length = words.is(before, "and") && words.has(before - 1, WordClass.TIME_UNIT);
    if (article && length && !words.startsNumberAt(before - 2)) {
      // "the past year and a half"
      return false;
    }
    if (draft.hasWhole() || alone) {
      return !words.has(before, WordClass.ORDINAL_WORD);
    }
    boolean third = article && !words.is(last, "quarter") && !half;
    if (third || (article && draft.approximators == 0)) {
      return isShareBefore(draft.end) && !words.is(last, "quarter");
    }
    if (draft.approximators > 0) {
      return !words.has(before, WordClass.ORDINAL_WORD);
    }
    if (!half) {
      return false;
    }
    boolean ordinal =
        words.any(
                before,
                WordClass.mask(
                    WordClass.ORDINAL_WORD,
                    WordClass.ADJECTIVE,
                    WordClass.DETERMINER,
                    WordClass.POSSESSIVE,
                    WordClass.NOUN))
            && words.follows(draft.first);
    if (words.is(before, "in") || ordinal) {
      return false;
    }
    return words.is(draft.end, "as")
        || words.is(before, "by")
        || (words.endsBefore(draft.end)
            && words.any(before, WordClass.mask(WordClass.VERB_PAST, WordClass.COORDINATOR)));
  }

  /** Makes an ordinal of "a third term", which is no fraction. */
  private boolean becomesOrdinal(QuantityCandidate draft) {
    int word = draft.numberEnd - 1;
    long ordinal = words.tables.numbers.ordinal(text.word(word));
    boolean noun =
        words.isWord(draft.end)
            && words.follows(draft.end)
            && !words.isClosed(draft.end)
            && !words.beside(draft.end, PhraseTable.COMPARED);
    if (ordinal == 0 || !noun || !words.isArticle(draft.first) || word != draft.first + 1) {
      return false;
    }
    draft.kind = Kind.ORDINAL;
    draft.first = word;
    draft.numberFirst = word;
    draft.value = BigDecimal.valueOf(ordinal);
    draft.resolution = BigDecimal.ONE;
    draft.numerator = null;
    draft.denominator = null;
    return true;
  }

  /** Whether a fraction with an article is one: "by a third", "a third more", not "a third man". */
  private boolean isShareBefore(int token) {
    return words.endsBefore(token)
        || words.isClosed(token)
        || words.beside(token, PhraseTable.COMPARED);
  }

  /** "a hundred" counts, but "the Hundred" and "score" in other senses do not. */
  private boolean isIdiom(QuantityCandidate draft) {
    boolean name =
        text.isCapitalized(draft.first) && !words.startsSentence(draft.first) && !draft.hasEntity();
    return name
        || (words.has(draft.first - 1, WordClass.POSSESSIVE) && words.isGlued(draft.first - 1));
  }
}

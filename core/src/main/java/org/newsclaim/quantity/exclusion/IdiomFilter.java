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
import org.newsclaim.text.tag.Tag;

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

  public boolean excludes(QuantityCandidate candidate) {
    if (candidate.form == Form.NUMBER
        && !candidate.inDigits
        && !candidate.hasUnit()
        && words.is(candidate.first, "one")
        && candidate.numberEnd == candidate.first + 1
        && candidate.kind == Kind.COUNT) {
      return isPronoun(candidate);
    }
    if (candidate.kind == Kind.DURATION && words.is(candidate.first, "one")) {
      return isOneDay(candidate);
    }
    if (candidate.pair) {
      return isScore(candidate);
    }
    if (candidate.kind == Kind.RATIO && candidate.bare) {
      return !isShare(candidate) && !becomesOrdinal(candidate);
    }
    if (candidate.form == Form.NUMBER
        && candidate.kind == Kind.COUNT
        && candidate.bare
        && !candidate.inDigits) {
      return isIdiom(candidate);
    }
    return false;
  }

  /** "one day" and "one night" tell a time, unless a preposition makes a length of them. */
  private boolean isOneDay(QuantityCandidate candidate) {
    boolean day = words.is(candidate.numberEnd, "day") || words.is(candidate.numberEnd, "night");
    return day
        && candidate.approximators == 0
        && !candidate.attributive
        && !words.has(candidate.first - 1, WordClass.PREPOSITION);
  }

  private boolean isPronoun(QuantityCandidate candidate) {
    int before = candidate.textFirst() - 1;
    int after = candidate.end;
    if (candidate.textFirst() == 0 && after >= text.size()) {
      return false;
    }
    if (words.is(after, "of") && words.follows(after)) {
      return isPronounBeforeOf(before, after);
    }
    if (words.follows(after) && words.has(after, WordClass.NUMBER_WORD)) {
      return false; // "one two and three"
    }
    boolean glued =
        words.joins(after) || words.joins(before) || (words.isGlued(after) && words.isWord(after));
    if (glued || words.is(after, "another") || words.isNumber(after) || isSubject(candidate)) {
      return true;
    }
    boolean described = words.has(before, WordClass.ADJECTIVE) || words.is(before, "last");
    if (described && candidate.approximators == 0 && words.isDetermined(before)) {
      // "the last one left", "a new one came"
      return true;
    }
    if (candidate.hasEntity() && candidate.entityFirst == after) {
      return isPronounBeforeNoun(candidate, before);
    }
    boolean determined = isDetermined(candidate, before);
    return determined || (!candidate.hasWhole() && !isObject(candidate, before));
  }

  /** "that one", "which one". */
  private boolean isDetermined(QuantityCandidate candidate, int before) {
    return words.any(
            before,
            WordClass.mask(
                WordClass.DETERMINER,
                WordClass.DEMONSTRATIVE,
                WordClass.QUESTION,
                WordClass.NEGATION))
        && words.follows(candidate.first);
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
  private boolean isSubject(QuantityCandidate candidate) {
    int after = candidate.end;
    boolean agent =
        words.tag(after) == Tag.MODAL || (words.is(after, "has") && words.is(after + 1, "to"));
    return candidate.approximators == 0 && (agent || words.tag(after) == Tag.GERUND);
  }

  /** "which one man", "at one point", "one said". */
  private boolean isPronounBeforeNoun(QuantityCandidate candidate, int before) {
    boolean point = words.beside(candidate.entityHead, PhraseTable.IDLE);
    boolean determiner =
        words.any(before, WordClass.mask(WordClass.DEMONSTRATIVE, WordClass.QUESTION))
            || words.is(before, "no")
            || words.is(before, "every")
            || words.is(before, "any");
    return (point && isIdle(candidate, before))
        || determiner
        || words.tag(candidate.entityFirst) == Tag.PAST;
  }

  /** "bought one", "only one": something that is counted. */
  private boolean isObject(QuantityCandidate candidate, int before) {
    return candidate.approximators > 0 || words.tag(before).isVerb();
  }

  /** "at one point", "for one thing", "on the one hand". */
  private boolean isIdle(QuantityCandidate candidate, int before) {
    boolean hand = words.is(candidate.entityHead, "hand");
    int preposition = words.is(before, "the") ? before - 1 : before;
    return hand
        ? words.is(preposition, "on")
        : words.is(preposition, "at") || words.is(preposition, "for");
  }

  /** "won 3-1", "an 8-2 record": not a range and not a vote. */
  private boolean isScore(QuantityCandidate candidate) {
    boolean toNothing =
        candidate.form == Form.NUMBER
            && candidate.kind == Kind.RATIO
            && candidate.denominator == null;
    if (toNothing) {
      // "9-0" has no value as a ratio.
      return true;
    }
    boolean vote = isNear(candidate, WordClass.RATIO_NOUN, 5, 3);
    if (vote) {
      makeRatio(candidate);
      return false;
    }
    boolean word =
        words.is(candidate.numberFirst + 1, "to") || words.is(candidate.numberFirst + 2, "to");
    if (candidate.form == Form.RANGE) {
      boolean small =
          candidate.high != null && candidate.high.compareTo(BigDecimal.valueOf(200)) < 0;
      return (!word && small && !candidate.hasEntity() && isNear(candidate, WordClass.SCORE, 6, 4))
          || (!word
              && words.isCapitalized(candidate.first - 1)
              && !words.isClosed(candidate.first - 1)
              && !candidate.hasEntity());
    }
    boolean hyphens = words.joins(candidate.numberFirst + 1) && word;
    boolean by =
        words.is(candidate.textFirst() - 1, "by")
            && candidate.denominator != null
            && candidate.denominator.compareTo(BigDecimal.ONE) == 0
            && !isNear(candidate, WordClass.SCORE, 6, 4);
    return !by && !hyphens && !(word && isOdds(candidate));
  }

  private boolean isOdds(QuantityCandidate candidate) {
    BigDecimal one = candidate.numerator;
    return one != null
        && words.has(candidate.first - 1, WordClass.PREPOSITION)
        && candidate.value != null;
  }

  private static void makeRatio(QuantityCandidate candidate) {
    if (candidate.form == Form.RANGE && candidate.low != null && candidate.high != null) {
      candidate.form = Form.NUMBER;
      candidate.kind = Kind.RATIO;
      candidate.numerator = candidate.low;
      candidate.denominator = candidate.high;
      candidate.value = Numeral.quotient(candidate.low, candidate.high);
      candidate.low = null;
      candidate.high = null;
      candidate.resolution = null;
    }
  }

  private boolean isNear(QuantityCandidate candidate, WordClass wordClass, int before, int after) {
    int least = Math.max(0, candidate.first - before);
    for (int at = candidate.first - 1; at >= least && !endsClause(at); at--) {
      if (text.is(at, wordClass)) {
        return true;
      }
    }
    for (int at = candidate.end;
        at < text.size() && at < candidate.end + after && !endsClause(at);
        at++) {
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
  private boolean isShare(QuantityCandidate candidate) {
    int before = candidate.textFirst() - 1;
    boolean article = words.isArticle(candidate.first);
    int last = candidate.numberEnd - 1;
    boolean half = words.is(last, "half");
    if (words.joins(candidate.end)) {
      return false;
    }
    boolean alone = candidate.first == 0 && candidate.end >= text.size();
    boolean length = words.is(before, "and") && words.has(before - 1, WordClass.TIME_UNIT);
    if (article && length && !words.startsNumberAt(before - 2)) {
      // "the past year and a half"
      return false;
    }
    if (candidate.hasWhole() || alone) {
      return !words.has(before, WordClass.ORDINAL_WORD);
    }
    boolean third = article && !words.is(last, "quarter") && !half;
    if (third || (article && candidate.approximators == 0)) {
      return isShareBefore(candidate.end) && !words.is(last, "quarter");
    }
    if (candidate.approximators > 0) {
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
            && words.follows(candidate.first);
    if (words.is(before, "in") || ordinal) {
      return false;
    }
    return words.is(candidate.end, "as")
        || words.is(before, "by")
        || (words.endsBefore(candidate.end)
            && words.any(before, WordClass.mask(WordClass.VERB_PAST, WordClass.COORDINATOR)));
  }

  /** Makes an ordinal of "a third term", which is no fraction. */
  private boolean becomesOrdinal(QuantityCandidate candidate) {
    int word = candidate.numberEnd - 1;
    long ordinal = words.tables.numbers.ordinal(text.word(word));
    boolean noun =
        words.isWord(candidate.end)
            && words.follows(candidate.end)
            && !words.isClosed(candidate.end)
            && !words.beside(candidate.end, PhraseTable.COMPARED);
    if (ordinal == 0 || !noun || !words.isArticle(candidate.first) || word != candidate.first + 1) {
      return false;
    }
    candidate.kind = Kind.ORDINAL;
    candidate.first = word;
    candidate.numberFirst = word;
    candidate.value = BigDecimal.valueOf(ordinal);
    candidate.resolution = BigDecimal.ONE;
    candidate.numerator = null;
    candidate.denominator = null;
    return true;
  }

  /** Whether a fraction with an article is one: "by a third", "a third more", not "a third man". */
  private boolean isShareBefore(int token) {
    return words.endsBefore(token)
        || words.isClosed(token)
        || words.beside(token, PhraseTable.COMPARED);
  }

  /** "a hundred" counts, but "the Hundred" and "score" in other senses do not. */
  private boolean isIdiom(QuantityCandidate candidate) {
    boolean name =
        text.isCapitalized(candidate.first)
            && !words.startsSentence(candidate.first)
            && !candidate.hasEntity();
    return name
        || (words.has(candidate.first - 1, WordClass.POSSESSIVE)
            && words.isGlued(candidate.first - 1));
  }
}

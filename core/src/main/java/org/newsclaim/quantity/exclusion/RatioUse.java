package org.newsclaim.quantity.exclusion;

import org.newsclaim.quantity.composition.QuantityCandidate;
import org.newsclaim.quantity.word.PhraseTable;
import org.newsclaim.quantity.word.Words;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;

/** Tells how ratios and pairs of numbers are used: as a vote, in a game, as a share, as a rank. */
public final class RatioUse {
  private final TokenizedText text;
  private final Words words;

  public RatioUse(Words words) {
    this.text = words.text;
    this.words = words;
  }

  /** "a 5-2 vote": whether a word for a vote is near. */
  boolean isVote(QuantityCandidate candidate) {
    return isNear(candidate, WordClass.RATIO_NOUN, 5, 3);
  }

  /** "won 3-1": whether a word of sports is near. */
  boolean isGame(QuantityCandidate candidate) {
    return isNear(candidate, WordClass.SCORE, 6, 4);
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
  boolean isShare(QuantityCandidate candidate) {
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

  /** Whether a fraction with an article is one: "by a third", "a third more", not "a third man". */
  private boolean isShareBefore(int token) {
    return words.endsBefore(token)
        || words.isClosed(token)
        || words.beside(token, PhraseTable.COMPARED);
  }

  /** Whether "a third" ranks the noun that follows, as in "a third term". */
  boolean isOrdinal(QuantityCandidate candidate) {
    int word = candidate.numberEnd - 1;
    long ordinal = words.tables.numbers.ordinal(text.word(word));
    boolean noun =
        words.isWord(candidate.end)
            && words.follows(candidate.end)
            && !words.isClosed(candidate.end)
            && !words.beside(candidate.end, PhraseTable.COMPARED);
    return ordinal != 0 && noun && words.isArticle(candidate.first) && word == candidate.first + 1;
  }
}

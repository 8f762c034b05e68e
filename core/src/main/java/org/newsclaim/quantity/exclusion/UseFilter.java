package org.newsclaim.quantity.exclusion;

import java.math.BigDecimal;
import org.newsclaim.model.Quantity.Form;
import org.newsclaim.model.Quantity.Kind;
import org.newsclaim.quantity.draft.Draft;
import org.newsclaim.quantity.number.Numeral;
import org.newsclaim.quantity.word.PhraseTable;
import org.newsclaim.quantity.word.Words;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;

/**
 * Tells number words that are used as something else: "one" as a pronoun, "half" in "the first
 * half", "3-1" as a score.
 */
public final class UseFilter {
  private final TokenizedText text;
  private final Words words;

  public UseFilter(Words words) {
    this.text = words.text;
    this.words = words;
  }

  public boolean excludes(Draft draft) {
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
      return !isShare(draft);
    }
    if (draft.form == Form.NUMBER && draft.kind == Kind.COUNT && draft.bare && !draft.inDigits) {
      return isIdiom(draft);
    }
    return false;
  }

  /** "one day" and "one night" tell a time, unless a preposition makes a length of them. */
  private boolean isOneDay(Draft draft) {
    boolean day = words.is(draft.numberEnd, "day") || words.is(draft.numberEnd, "night");
    return day
        && draft.approximators == 0
        && !draft.attributive
        && !words.has(draft.first - 1, WordClass.PREPOSITION);
  }

  private boolean isPronoun(Draft draft) {
    int before = draft.textFirst() - 1;
    int after = draft.end;
    if (draft.textFirst() == 0 && after >= text.size()) {
      return false;
    }
    boolean determined =
        words.any(
                before,
                WordClass.mask(
                    WordClass.DETERMINER,
                    WordClass.DEMONSTRATIVE,
                    WordClass.QUESTION,
                    WordClass.NEGATION))
            && words.follows(draft.first);
    boolean glued =
        words.joins(after) || words.joins(before) || (words.isGlued(after) && words.isWord(after));
    if (words.is(after, "of") && words.follows(after)) {
      return words.any(before, WordClass.mask(WordClass.DEMONSTRATIVE))
          || words.is(before, "no")
          || words.is(before, "each")
          || words.is(before, "every")
          || words.is(before, "any")
          || words.isArticle(after + 1);
    }
    if (glued || words.is(after, "another") || words.isNumber(after)) {
      return true;
    }
    boolean known = draft.hasEntity() && draft.entityFirst == after;
    if (known) {
      boolean point = words.beside(draft.entityHead, PhraseTable.IDLE);
      boolean determiner =
          words.any(before, WordClass.mask(WordClass.DEMONSTRATIVE, WordClass.QUESTION))
              || words.is(before, "no")
              || words.is(before, "every")
              || words.is(before, "any");
      return (point && isIdle(draft, before))
          || determiner
          || (words.any(draft.entityFirst, WordClass.mask(WordClass.VERB_PAST))
              && !words.any(
                  draft.entityFirst, WordClass.mask(WordClass.NOUN, WordClass.ADJECTIVE)));
    }
    if (determined || draft.hasWhole()) {
      return determined;
    }
    boolean object =
        draft.approximators > 0
            || (words.any(
                    before,
                    WordClass.mask(
                        WordClass.VERB_PAST,
                        WordClass.VERB_GERUND,
                        WordClass.VERB_BASE,
                        WordClass.VERB_PARTICIPLE))
                && !words.any(before, WordClass.mask(WordClass.ADJECTIVE)));
    return !object;
  }

  /** "at one point", "for one thing", "on the one hand". */
  private boolean isIdle(Draft draft, int before) {
    boolean hand = words.is(draft.entityHead, "hand");
    int preposition = words.is(before, "the") ? before - 1 : before;
    return hand
        ? words.is(preposition, "on")
        : words.is(preposition, "at") || words.is(preposition, "for");
  }

  /** "won 3-1", "an 8-2 record": not a range and not a vote. */
  private boolean isScore(Draft draft) {
    boolean vote = isNear(draft, WordClass.RATIO_NOUN, 5, 3);
    if (vote) {
      makeRatio(draft);
      return false;
    }
    boolean word = words.is(draft.numberFirst + 1, "to") || words.is(draft.numberFirst + 2, "to");
    if (draft.form == Form.RANGE) {
      boolean small = draft.high != null && draft.high.compareTo(BigDecimal.valueOf(200)) < 0;
      return (!word && small && !draft.hasEntity() && isNear(draft, WordClass.SCORE, 6, 4))
          || (!word && words.isCapitalized(draft.first - 1) && !draft.hasEntity());
    }
    boolean hyphens = words.joins(draft.numberFirst + 1) && word;
    return !hyphens && !(word && isOdds(draft));
  }

  private boolean isOdds(Draft draft) {
    BigDecimal one = draft.numerator;
    return one != null && words.has(draft.first - 1, WordClass.PREPOSITION) && draft.value != null;
  }

  private static void makeRatio(Draft draft) {
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

  private boolean isNear(Draft draft, WordClass wordClass, int before, int after) {
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
  private boolean isShare(Draft draft) {
    int before = draft.textFirst() - 1;
    boolean article = words.isArticle(draft.first);
    int last = draft.numberEnd - 1;
    boolean half = words.is(last, "half");
    if (words.joins(draft.end)) {
      return false;
    }
    boolean alone = draft.first == 0 && draft.end >= text.size();
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

  /** Whether a fraction with an article is one: "by a third", "a third more", not "a third man". */
  private boolean isShareBefore(int token) {
    return words.endsBefore(token)
        || words.isClosed(token)
        || words.beside(token, PhraseTable.COMPARED);
  }

  /** "a hundred" counts, but "the Hundred" and "score" in other senses do not. */
  private boolean isIdiom(Draft draft) {
    boolean name =
        text.isCapitalized(draft.first) && !words.startsSentence(draft.first) && !draft.hasEntity();
    return name
        || (words.has(draft.first - 1, WordClass.POSSESSIVE) && words.isGlued(draft.first - 1));
  }
}

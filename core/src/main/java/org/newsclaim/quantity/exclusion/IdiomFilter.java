package org.newsclaim.quantity.exclusion;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.newsclaim.model.Quantity.Form;
import org.newsclaim.model.Quantity.Kind;
import org.newsclaim.quantity.composition.QuantityCandidate;
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
  private final RatioUse uses;

  public IdiomFilter(Words words, RatioUse uses) {
    this.text = words.text;
    this.words = words;
    this.uses = uses;
  }

  /** The rule that refuses a number, or null. */
  public @Nullable QuantityRule excludes(QuantityCandidate candidate) {
    if (candidate.form == Form.NUMBER
        && !candidate.inDigits
        && !candidate.hasUnit()
        && words.is(candidate.first, "one")
        && candidate.numberEnd == candidate.first + 1
        && candidate.kind == Kind.COUNT) {
      return isPronoun(candidate) ? QuantityRule.PRONOUN_ONE : null;
    }
    if (candidate.kind == Kind.DURATION && words.is(candidate.first, "one")) {
      return isOneDay(candidate) ? QuantityRule.ONE_DAY : null;
    }
    if (candidate.pair) {
      return isScore(candidate) ? QuantityRule.SCORE : null;
    }
    if (candidate.kind == Kind.RATIO && candidate.bare) {
      return uses.isShare(candidate) ? null : QuantityRule.FRACTION_WORD;
    }
    if (candidate.form == Form.NUMBER
        && candidate.kind == Kind.COUNT
        && candidate.bare
        && !candidate.inDigits) {
      return isIdiom(candidate) ? QuantityRule.MAGNITUDE_NAME : null;
    }
    return null;
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
    if (uses.isVote(candidate)) {
      return false;
    }
    boolean word =
        words.is(candidate.numberFirst + 1, "to") || words.is(candidate.numberFirst + 2, "to");
    if (candidate.form == Form.RANGE) {
      boolean small =
          candidate.high != null && candidate.high.compareTo(BigDecimal.valueOf(200)) < 0;
      return (!word && small && !candidate.hasEntity() && uses.isGame(candidate))
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
            && !uses.isGame(candidate);
    return !by && !hyphens && !(word && isOdds(candidate));
  }

  private boolean isOdds(QuantityCandidate candidate) {
    BigDecimal one = candidate.numerator;
    return one != null
        && words.has(candidate.first - 1, WordClass.PREPOSITION)
        && candidate.value != null;
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

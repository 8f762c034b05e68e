package org.newsclaim.time.word;

import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;

/**
 * Tells from the verb that goes with an expression whether it lies in the past or to come: "voted
 * on Tuesday", "will vote on Tuesday", "is due on Tuesday".
 *
 * <p>It is the nearest one before it in the sentence that shows a tense, or, where the expression
 * opens its clause, the first one after it. Infinitives show none, and "is" only right before the
 * expression ("the vote is on Friday"). Words of planning ("scheduled for Tuesday", "expected to
 * vote") look ahead whatever their tense, "could not" and "would not" back.
 */
public final class Tense {
  /**
   * How many words are looked at on each side; longer clauses are rare and the verb then unsure.
   */
  private static final int REACH = 24;

  private static final long POINTERS =
      WordClass.mask(WordClass.PREPOSITION, WordClass.DETERMINER, WordClass.TO);
  private static final long SKIPPED = WordClass.mask(WordClass.ADVERB, WordClass.NEGATION);
  private static final long AUXILIARY =
      WordClass.mask(WordClass.BE, WordClass.HAVE, WordClass.MODAL);
  private static final long BEFORE_NOUN =
      WordClass.mask(WordClass.DETERMINER, WordClass.POSSESSIVE);
  private static final long NOUN = WordClass.mask(WordClass.NOUN, WordClass.PLURAL);
  private static final long SPECIAL =
      WordClass.mask(WordClass.BE, WordClass.HAVE, WordClass.DO, WordClass.MODAL);
  private static final long PAST_FORM =
      WordClass.mask(WordClass.VERB_PAST, WordClass.VERB_PARTICIPLE);

  private final TokenizedText text;
  private final TimeWords words;

  public Tense(TokenizedText text, TimeWords words) {
    this.text = text;
    this.words = words;
  }

  /** The direction that the verb around some tokens gives them. */
  public Direction around(int first, int end) {
    boolean opens = opensClause(first);
    Direction near = opens ? ahead(end) : behind(first);
    if (near != Direction.UNKNOWN) {
      return near;
    }
    return opens ? behind(first) : ahead(end);
  }

  private boolean opensClause(int first) {
    int before = first - 1;
    while (isInSentence(before) && text.isAny(before, POINTERS) && first - before < 4) {
      before--;
    }
    return !isInSentence(before)
        || text.startsLine(before + 1)
        || text.is(before, WordClass.COORDINATOR)
        || !(text.isWord(before) || text.isNumber(before));
  }

  private Direction behind(int first) {
    int last = Math.max(0, first - REACH);
    for (int t = first - 1; t >= last && isInSentence(t) && !text.startsLine(t + 1); t--) {
      Direction direction = at(t);
      if (direction == Direction.TIMELESS && text.is(t, WordClass.BE) && isJust(t, first)) {
        return Direction.FUTURE; // "the vote is on Friday"
      }
      if (direction != Direction.UNKNOWN) {
        return direction;
      }
    }
    return Direction.UNKNOWN;
  }

  /** Whether only a preposition stands between a verb and an expression. */
  private boolean isJust(int verb, int first) {
    return verb == first - 1 || (verb == first - 2 && text.is(first - 1, WordClass.PREPOSITION));
  }

  private Direction ahead(int end) {
    int last = Math.min(text.size(), end + REACH);
    for (int t = end; t < last && isInSentence(t) && !text.startsLine(t); t++) {
      Direction direction = at(t);
      if (direction != Direction.UNKNOWN) {
        return direction;
      }
    }
    return Direction.UNKNOWN;
  }

  private boolean isInSentence(int token) {
    if (token < 0 || token >= text.size()) {
      return false;
    }
    boolean mark = !text.isWord(token) && !text.isNumber(token);
    return !mark || ".!?;:\u2014".indexOf(text.first(token)) < 0;
  }

  private Direction at(int token) {
    if (has(token, Role.PLANNED) && isPlan(token)) {
      return Direction.FUTURE;
    }
    if (has(token, Role.DONE)) {
      return Direction.PAST;
    }
    if (has(token, Role.WILL)) {
      return modal(token);
    }
    return text.isAny(token, SPECIAL) ? auxiliary(token) : verb(token);
  }

  /** Not the noun "plan", nor "due to". */
  private boolean isPlan(int token) {
    boolean to = is(token + 1, WordClass.TO);
    if (text.is(token, WordClass.ADJECTIVE) && !text.isAny(token, PAST_FORM)) {
      return !to || is(token + 2, WordClass.VERB_BASE);
    }
    boolean noun = text.isAny(token, NOUN) || !text.isAny(token, PAST_FORM);
    return !noun || to || (next(token, "for") && text.isAny(token, PAST_FORM));
  }

  private Direction modal(int token) {
    if (has(token, Role.MONTH) && text.isCapitalized(token)) {
      return Direction.UNKNOWN;
    }
    boolean not = is(token + 1, WordClass.NEGATION);
    if (is(token + 1, WordClass.HAVE) || (not && is(token + 2, WordClass.HAVE))) {
      return Direction.PAST;
    }
    boolean pastForm = text.matches(token, "could") || text.matches(token, "would");
    return not && pastForm ? Direction.PAST : Direction.FUTURE;
  }

  private Direction auxiliary(int token) {
    int next = token + 1;
    boolean past = text.is(token, WordClass.VERB_PAST) || isPastForm(token);
    if (text.is(token, WordClass.BE)) {
      if (text.isAny(token, WordClass.mask(WordClass.VERB_BASE, WordClass.VERB_PARTICIPLE))
          || text.is(token, WordClass.VERB_GERUND)
          || !Character.isLetter(text.first(token))) {
        return Direction.UNKNOWN;
      }
      if (is(next, WordClass.TO)) {
        return Direction.FUTURE;
      }
      boolean going = !past && is(next, WordClass.VERB_GERUND);
      return past ? Direction.PAST : going ? Direction.FUTURE : Direction.TIMELESS;
    }
    if (text.is(token, WordClass.HAVE) && !past) {
      int verb = is(next, WordClass.ADVERB) || is(next, WordClass.NEGATION) ? next + 1 : next;
      return is(verb, WordClass.VERB_PARTICIPLE) ? Direction.PAST : base(token);
    }
    return past ? Direction.PAST : base(token);
  }

  /** A base form is an infinitive as often as a present tense. */
  private Direction base(int token) {
    return text.is(token, WordClass.VERB_THIRD) ? Direction.TIMELESS : Direction.UNKNOWN;
  }

  /** "was", "were" and the contractions with "n't" are not marked as past forms in the lexicon. */
  private boolean isPastForm(int token) {
    char first = text.first(token);
    boolean was = text.is(token, WordClass.BE) && (first == 'w' || first == 'W');
    return was || text.matches(token, "didn't") || text.matches(token, "hadn't");
  }

  private Direction verb(int token) {
    if (text.isAny(token, PAST_FORM)) {
      return isFinite(token) ? Direction.PAST : Direction.UNKNOWN;
    }
    boolean third = text.is(token, WordClass.VERB_THIRD) && !text.isAny(token, NOUN);
    return third ? Direction.PRESENT : Direction.UNKNOWN;
  }

  /** Not "cut", which may be present, nor "closed" in "will be closed" and "the closed road". */
  private boolean isFinite(int token) {
    int before = token - 1;
    if (text.is(token, WordClass.VERB_BASE) || is(before, BEFORE_NOUN)) {
      return false;
    }
    while (token - before < 4 && is(before, SKIPPED)) {
      before--;
    }
    return !is(before, AUXILIARY);
  }

  private boolean is(int token, WordClass wordClass) {
    return is(token, wordClass.bit());
  }

  private boolean is(int token, long mask) {
    return token >= 0 && token < text.size() && text.isAny(token, mask);
  }

  private boolean next(int token, String word) {
    return token + 1 < text.size() && text.matches(token + 1, word);
  }

  private boolean has(int token, Role role) {
    return (words.roles(text.word(token)) & role.bit()) != 0;
  }
}

package org.newsclaim.time.word;

import org.jspecify.annotations.Nullable;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.text.syntax.Syntax;
import org.newsclaim.text.syntax.VerbGroup;
import org.newsclaim.text.tag.Tag;

/**
 * Finds out from the verb group that goes with an expression whether it lies in the past or in the
 * future: "voted on Tuesday", "will vote on Tuesday", "is due on Tuesday".
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

  private static final long PAST_FORM =
      WordClass.mask(WordClass.VERB_PAST, WordClass.VERB_PARTICIPLE);

  private final Syntax syntax;
  private final TokenizedText text;
  private final TimeWords words;

  public Tense(Syntax syntax, TimeWords words) {
    this.syntax = syntax;
    this.text = syntax.text;
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
    while (isPointer(syntax.tag(before)) && first - before < 4) {
      before--;
    }
    Tag tag = syntax.tag(before);
    return tag == Tag.COORDINATOR || text.startsLine(before + 1) || !isTokenOfPhrase(before);
  }

  private static boolean isPointer(Tag tag) {
    return tag == Tag.PREPOSITION || tag == Tag.DETERMINER || tag == Tag.TO;
  }

  private boolean isTokenOfPhrase(int token) {
    return token >= 0 && (text.isWord(token) || text.isNumber(token));
  }

  private Direction behind(int first) {
    int last = Math.max(0, first - REACH);
    int t = first - 1;
    while (t >= last && !syntax.tag(t).isBreak() && !text.startsLine(t + 1)) {
      VerbGroup group = syntax.groups().at(t);
      Direction direction = at(t, group);
      if (direction == Direction.TIMELESS && isJust(t, first)) {
        return Direction.FUTURE; // "the vote is on Friday"
      }
      if (direction != Direction.UNKNOWN) {
        return direction;
      }
      t--;
    }
    return Direction.UNKNOWN;
  }

  /** Whether only a preposition stands between "is" and an expression. */
  private boolean isJust(int verb, int first) {
    return syntax.tag(verb) == Tag.BE
        && (verb == first - 1 || (verb == first - 2 && syntax.tag(first - 1) == Tag.PREPOSITION));
  }

  private Direction ahead(int end) {
    int last = Math.min(text.size(), end + REACH);
    for (int t = end; t < last && !syntax.tag(t).isBreak() && !text.startsLine(t); t++) {
      Direction direction = at(t, syntax.groups().at(t));
      if (direction != Direction.UNKNOWN) {
        return direction;
      }
    }
    return Direction.UNKNOWN;
  }

  private Direction at(int token, @Nullable VerbGroup group) {
    if (has(token, Role.PLANNED) && isPlan(token)) {
      return Direction.FUTURE;
    }
    if (has(token, Role.DONE)) {
      return Direction.PAST;
    }
    return group == null || token != group.main() ? Direction.UNKNOWN : of(group);
  }

  /** Not the noun "plan", nor "due to". */
  private boolean isPlan(int token) {
    boolean to = syntax.tag(token + 1) == Tag.TO;
    if (syntax.tag(token).isNoun()) {
      return to;
    }
    boolean past = text.isAny(token, PAST_FORM);
    if (syntax.tag(token) == Tag.ADJECTIVE && !past) {
      return syntax.tag(token + 1) != Tag.PREPOSITION || !text.matches(token + 1, "to");
    }
    return past || to;
  }

  private Direction of(VerbGroup group) {
    if (!group.isFinite()) {
      return Direction.UNKNOWN;
    }
    if (group.hasModal()) {
      return modal(group);
    }
    if (group.isPast()) {
      // "cut" and "set" may be present too
      boolean sure = group.first() != group.main() || !text.is(group.main(), WordClass.VERB_BASE);
      return sure ? Direction.PAST : Direction.UNKNOWN;
    }
    boolean third = text.is(group.first(), WordClass.VERB_THIRD);
    return switch (syntax.tag(group.first())) {
      case HAVE -> {
        boolean perfect = group.first() != group.main();
        yield perfect ? Direction.PAST : third ? Direction.TIMELESS : Direction.UNKNOWN;
      }
      case BE -> isAhead(group) ? Direction.FUTURE : Direction.TIMELESS;
      case DO -> third ? Direction.TIMELESS : Direction.UNKNOWN;
      case PRESENT -> Direction.PRESENT;
      default -> Direction.UNKNOWN; // a base form is an infinitive as often as a present tense
    };
  }

  /** "is to vote", "is voting". */
  private boolean isAhead(VerbGroup group) {
    return syntax.tag(group.end()) == Tag.TO || syntax.tag(group.main()) == Tag.GERUND;
  }

  /** "will vote"; "would have voted" and "could not vote" look back. */
  private Direction modal(VerbGroup group) {
    boolean perfect = false;
    for (int t = group.first() + 1; t < group.main(); t++) {
      perfect |= syntax.tag(t) == Tag.HAVE;
    }
    boolean pastForm = text.matches(group.first(), "could") || text.matches(group.first(), "would");
    return perfect || (group.isNegated() && pastForm) ? Direction.PAST : Direction.FUTURE;
  }

  private boolean has(int token, Role role) {
    return (words.roles(text.word(token)) & role.bit()) != 0;
  }
}

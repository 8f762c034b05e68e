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

  /** What the words around some tokens say about where they lie from the day of writing. */
  public Bearing around(int first, int end) {
    boolean attribute = isAttribute(first, end);
    boolean opens = opensClause(first);
    Bearing near = opens ? ahead(end) : behind(first);
    Bearing found = !near.equals(Bearing.UNKNOWN) ? near : opens ? behind(first) : ahead(end);
    boolean open = attribute || (isLimit(first - 1) && found.direction() == Direction.PAST);
    boolean governed = found.governed() && !open;
    return new Bearing(found.direction(), governed, attribute);
  }

  /** "Sunday's race", "the Jan. 14 deadline", "shares of record Nov. 2", "a statement of May 3". */
  private boolean isAttribute(int first, int end) {
    Tag before = syntax.tag(first - 1);
    boolean owner =
        end < text.size() && text.isGlued(end) && text.first(end) != '.' && isClitic(end);
    boolean inPhrase = before == Tag.DETERMINER || before == Tag.POSSESSIVE;
    boolean noun = isTokenOfPhrase(end) && !text.startsLine(end) && isNominal(end);
    return owner
        || (inPhrase && noun)
        || (before.isNoun() && first > 0 && text.matches(first - 1, "record"))
        || (before == Tag.PREPOSITION && text.matches(first - 1, "of"));
  }

  private boolean isNominal(int token) {
    Tag tag = syntax.tag(token);
    return !text.isCapitalized(token) && (tag.isNoun() || tag == Tag.ADJECTIVE);
  }

  private boolean isClitic(int token) {
    return text.first(token) == '\'' || text.first(token) == '\u2019';
  }

  /** "by May 4", "to May 4": an end that may be still to come, whatever the tense. */
  private boolean isLimit(int token) {
    return token >= 0
        && (syntax.tag(token) == Tag.TO
            || text.matches(token, "to")
            || text.matches(token, "by")
            || text.matches(token, "through")
            || text.matches(token, "until"));
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
    return token >= 0 && (text.isWord(token) || text.isNumber(token) || text.first(token) == '%');
  }

  private Bearing behind(int first) {
    int last = Math.max(0, first - REACH);
    int t = first - 1;
    boolean governed = true;
    while (t >= last && !syntax.tag(t).isBreak() && !text.startsLine(t + 1)) {
      VerbGroup group = syntax.groups().at(t);
      Direction direction = at(t, group);
      if (direction == Direction.TIMELESS && isJust(t, first)) {
        return Bearing.of(Direction.FUTURE); // "the vote is on Friday"
      }
      if (direction != Direction.UNKNOWN) {
        boolean due = !governed && direction == Direction.PAST && text.matches(first - 1, "by");
        boolean open =
            direction == Direction.PAST
                ? has(t, Role.ARRANGED) || text.matches(t, "set")
                : syntax.tag(t) == Tag.GERUND; // "is raising its third-quarter target"
        return new Bearing(due ? Direction.FUTURE : direction, governed && !open, false);
      }
      governed &= group == null || t != group.main() || group.isFinite();
      t--;
    }
    return Bearing.UNKNOWN;
  }

  /** Whether only a preposition stands between "is" and an expression. */
  private boolean isJust(int verb, int first) {
    return syntax.tag(verb) == Tag.BE
        && (verb == first - 1 || (verb == first - 2 && syntax.tag(first - 1) == Tag.PREPOSITION));
  }

  private Bearing ahead(int end) {
    int last = Math.min(text.size(), end + REACH);
    for (int t = end; t < last && !syntax.tag(t).isBreak() && !text.startsLine(t); t++) {
      Direction direction = at(t, syntax.groups().at(t));
      if (direction != Direction.UNKNOWN) {
        return Bearing.of(direction);
      }
    }
    return Bearing.UNKNOWN;
  }

  private Direction at(int token, @Nullable VerbGroup group) {
    if (has(token, Role.PLANNED) && isPlan(token, group)) {
      return isOver(token) ? Direction.PAST : Direction.FUTURE;
    }
    if (has(token, Role.DONE)) {
      return Direction.PAST;
    }
    return group == null || token != group.main() ? Direction.UNKNOWN : of(group);
  }

  /** Not the noun "plan", nor "due to". */
  private boolean isPlan(int token, @Nullable VerbGroup group) {
    boolean to = syntax.tag(token + 1) == Tag.TO;
    if (syntax.tag(token).isNoun()) {
      return to;
    }
    boolean past = text.isAny(token, PAST_FORM);
    if (text.matches(token, "set")) {
      return text.matches(token + 1, "for") || text.matches(token + 1, "to");
    }
    if (syntax.tag(token) == Tag.ADJECTIVE && !past) {
      return syntax.tag(token + 1) != Tag.PREPOSITION || !text.matches(token + 1, "to");
    }
    return past || to || (group != null && token == group.main() && group.isFinite());
  }

  /** "had been due to expire Friday": what was planned before is over. */
  private boolean isOver(int token) {
    VerbGroup own = syntax.groups().at(token);
    VerbGroup group = own == null && token > 0 ? syntax.groups().at(token - 1) : own;
    return group != null && text.matches(group.first(), "had");
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
      boolean sure = group.first() != group.main() || !isAlsoPresent(group.main());
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
      // "says Friday" reports what was said
      case PRESENT -> isSpeech(group.main()) ? Direction.PAST : Direction.PRESENT;
      case BASE -> isAlsoPast(group.main()) ? Direction.UNKNOWN : Direction.PRESENT;
      default -> Direction.UNKNOWN;
    };
  }

  private boolean isSpeech(int verb) {
    int cue = text.match(verb, WordClass.CUE);
    return cue >= 0 && text.lexicon().entry(cue).feature("chain").isEmpty();
  }

  /** "cut", but not "fell", which is the past of "fall" and hardly ever the other verb. */
  private boolean isAlsoPresent(int verb) {
    int past = text.match(verb, WordClass.VERB_PAST);
    return past >= 0
        && text.is(verb, WordClass.VERB_BASE)
        && text.matches(verb, text.lexicon().entry(past).lemma());
  }

  private boolean isAlsoPast(int verb) {
    return text.isAny(verb, PAST_FORM);
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
    return words.is(text.word(token), role);
  }
}

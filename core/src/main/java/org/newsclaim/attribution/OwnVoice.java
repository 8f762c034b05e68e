package org.newsclaim.attribution;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what one text claims in its own voice: its declarative sentences, where nobody else speaks.
 */
final class OwnVoice {
  /** A claim has at least so many tokens: a subject, a verb and something more. */
  private static final int MIN_TOKENS = 3;

  private final Syntax syntax;

  OwnVoice(Syntax syntax) {
    this.syntax = syntax;
  }

  /** The claims of a sentence that has no attribution: itself, or none. */
  List<Range> sentence(int low, int end) {
    int limit = end;
    while (limit > low && syntax.tag(limit - 1) == Tag.STOP) {
      limit--;
    }
    boolean question = limit < end && syntax.text.first(limit) == '?';
    int start = start(low, limit);
    return !question && isDeclarative(start, limit) ? List.of(new Range(start, limit)) : List.of();
  }

  /** The main clauses of a sentence beside its attributions. */
  List<Range> beside(int low, int end, List<Draft> drafts) {
    List<Range> claims = new ArrayList<>(1);
    int t = low;
    while (t < end) {
      if (isTaken(t, drafts)) {
        t++;
        continue;
      }
      int from = t;
      while (t < end && !isTaken(t, drafts)) {
        t++;
      }
      addClause(from, t, low, claims);
    }
    return claims;
  }

  private static boolean isTaken(int token, List<Draft> drafts) {
    for (Draft draft : drafts) {
      boolean source = draft.subject.isPresent() && draft.subject.get().mention().contains(token);
      if (source || draft.cue.contains(token) || draft.contains(token)) {
        return true;
      }
    }
    return false;
  }

  private void addClause(int from, int end, int low, List<Range> claims) {
    int start = from;
    while (start < end
        && (syntax.tag(start) == Tag.COMMA
            || syntax.tag(start) == Tag.COORDINATOR
            || syntax.tag(start).isBreak())) {
      start++;
    }
    int limit = end;
    while (limit > start
        && (syntax.tag(limit - 1) == Tag.STOP
            || syntax.tag(limit - 1) == Tag.COMMA
            || syntax.tag(limit - 1) == Tag.COORDINATOR
            || syntax.tag(limit - 1) == Tag.SUBORDINATOR
            || syntax.tag(limit - 1) == Tag.COLON
            || syntax.tag(limit - 1) == Tag.DASH)) {
      limit--;
    }
    boolean parted = start > from || from == low;
    if (parted && limit - start >= MIN_TOKENS && syntax.clauseVerb(start, limit) >= 0) {
      claims.add(new Range(start, limit));
    }
  }

  private int start(int low, int limit) {
    int start = low;
    while (start < limit && (syntax.tag(start) == Tag.DASH || syntax.tag(start) == Tag.OTHER)) {
      start++;
    }
    return start;
  }

  private boolean isDeclarative(int start, int limit) {
    if (limit - start < MIN_TOKENS || isWhollyQuoted(start, limit)) {
      return false;
    }
    int group = syntax.groups.next(start);
    while (group < syntax.groups.count()
        && syntax.groups.start(group) < limit
        && !syntax.groups.isFinite(group)) {
      group++;
    }
    if (group >= syntax.groups.count() || syntax.groups.start(group) >= limit) {
      return false;
    }
    if (syntax.phrases.next(start) >= syntax.groups.start(group)) {
      return false;
    }
    boolean imperative =
        syntax.groups.start(group) == start && syntax.tag(syntax.groups.main(group)) == Tag.BASE;
    return !imperative;
  }

  private boolean isWhollyQuoted(int start, int limit) {
    return syntax.opensQuotation(start) && syntax.endOfQuotation(start) >= limit;
  }
}

package org.newsclaim.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsclaim.attribution.cue.AttributionCandidate;
import org.newsclaim.attribution.cue.NonCommittalVerbs;
import org.newsclaim.model.Explanation.Target;
import org.newsclaim.model.Explanation.Verdict;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.text.rule.Trace;
import org.newsclaim.text.syntax.NounPhrase;
import org.newsclaim.text.syntax.Syntax;
import org.newsclaim.text.syntax.TokenRange;
import org.newsclaim.text.syntax.VerbGroup;
import org.newsclaim.text.tag.Tag;

/**
 * Finds what one text claims in its own voice: its declarative sentences, where nobody else speaks.
 */
final class UnattributedClaims {
  /** A claim has at least so many tokens: a subject, a verb and something more. */
  private static final int MIN_TOKENS = 3;

  private final Syntax syntax;
  private final NonCommittalVerbs silence;
  private final Trace trace;

  /** For each token, how many sources, cues and contents it belongs to. */
  private final int[] taken;

  UnattributedClaims(
      Syntax syntax,
      NonCommittalVerbs silence,
      List<AttributionCandidate> candidates,
      Trace trace) {
    this.syntax = syntax;
    this.silence = silence;
    this.trace = trace;
    this.taken = taken(syntax.text.size(), candidates);
  }

  /** Counted as differences first, so that contents within contents cost nothing more. */
  private static int[] taken(int tokens, List<AttributionCandidate> candidates) {
    int[] counts = new int[tokens + 1];
    for (AttributionCandidate candidate : candidates) {
      add(candidate.cue, counts);
      candidate.content.forEach(range -> add(range, counts));
      candidate.subject.ifPresent(subject -> add(subject.mention(), counts));
    }
    for (int t = 1; t < counts.length; t++) {
      counts[t] += counts[t - 1];
    }
    return counts;
  }

  private static void add(TokenRange range, int[] differences) {
    differences[range.start()]++;
    differences[range.end()]--;
  }

  /** The claims of a sentence that has no attribution: itself, or none. */
  List<TokenRange> sentence(int low, int end) {
    int limit = end;
    while (limit > low && syntax.tag(limit - 1) == Tag.STOP) {
      limit--;
    }
    int start = start(low, limit);
    boolean said = start < limit && taken[start] > 0; // a post with its author's name below
    ClaimRule rule = said ? ClaimRule.ATTRIBUTED : judge(start, limit, end);
    note(low, end, rule);
    return rule.keeps() ? List.of(new TokenRange(start, limit)) : List.of();
  }

  private void note(int first, int end, ClaimRule rule) {
    trace.note(Target.SENTENCE, first, end, rule, rule.keeps() ? Verdict.KEPT : Verdict.REFUSED);
  }

  /** The main clauses of a sentence beside its attributions. */
  List<TokenRange> beside(int low, int end) {
    List<TokenRange> claims = new ArrayList<>(1);
    int t = low;
    while (t < end) {
      if (taken[t] > 0) {
        t++;
        continue;
      }
      int from = t;
      while (t < end && taken[t] == 0) {
        t++;
      }
      addClause(from, t, low, claims);
    }
    if (claims.isEmpty()) {
      note(low, end, ClaimRule.ATTRIBUTED);
    }
    return claims;
  }

  private void addClause(int from, int end, int low, List<TokenRange> claims) {
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
    if (parted && limit - start >= MIN_TOKENS && syntax.clauseVerb(start, limit) != null) {
      note(start, limit, ClaimRule.CLAUSE);
      claims.add(new TokenRange(start, limit));
    }
  }

  private int start(int low, int limit) {
    int start = low;
    while (start < limit && (syntax.tag(start) == Tag.DASH || syntax.tag(start) == Tag.OTHER)) {
      start++;
    }
    return start;
  }

  /** What a sentence without an attribution is, from its first word to before its last stops. */
  private ClaimRule judge(int start, int limit, int end) {
    if (limit < end && syntax.text.first(limit) == '?') {
      return ClaimRule.QUESTION;
    }
    if (syntax.opensQuotation(start) && syntax.endOfQuotation(start) >= limit) {
      return ClaimRule.QUOTED;
    }
    VerbGroup verb = finite(start, limit);
    if (limit - start < MIN_TOKENS || verb == null) {
      return isReport(start, limit, end) ? ClaimRule.FIGURE : ClaimRule.FRAGMENT;
    }
    if (verb.start() == start && syntax.tag(verb.main()) == Tag.BASE) {
      return ClaimRule.IMPERATIVE;
    }
    NounPhrase first = syntax.phrases().next(start);
    if (first == null || first.start() >= verb.start()) {
      return ClaimRule.FRAGMENT;
    }
    return silence.is(verb) ? ClaimRule.NON_COMMITTAL : ClaimRule.SENTENCE;
  }

  private @Nullable VerbGroup finite(int start, int limit) {
    VerbGroup group = syntax.groups().next(start);
    while (group != null && group.start() < limit && !group.isFinite()) {
      group = syntax.groups().next(group.end());
    }
    return group == null || group.start() >= limit ? null : group;
  }

  /**
   * "Reds 3, Blues 1.", "Rain likely in the north.", "Sunny on Monday.", "A win for the Reds.": a
   * sentence without a verb that tells a number, a state, a day or a result.
   */
  private boolean isReport(int start, int limit, int end) {
    boolean stopped = limit < end && syntax.text.first(limit) == '.';
    if (!stopped || limit - start < MIN_TOKENS) {
      return false;
    }
    boolean tells = isState(start, limit);
    boolean word = false;
    for (int t = start; t < limit; t++) {
      if (syntax.groups().at(t) != null || syntax.tag(t) == Tag.COLON) {
        return false;
      }
      boolean time = syntax.text.is(t, WordClass.WEEKDAY);
      tells |= time || syntax.text.isNumber(t) || syntax.text.is(t, WordClass.SCORE);
      word |= !time && syntax.text.isWord(t) && isContentWord(syntax.tag(t));
    }
    return tells && word;
  }

  private static boolean isContentWord(Tag tag) {
    return tag.isNoun() || tag == Tag.ADJECTIVE;
  }

  /** "Rain | likely", "Roads | icy": a noun phrase and an adjective that is said of it. */
  private boolean isState(int start, int limit) {
    NounPhrase first = syntax.phraseFrom(start);
    int t = first == null ? limit : first.end();
    boolean said =
        syntax.tag(t) == Tag.ADJECTIVE
            || (syntax.tag(t) == Tag.ADVERB && syntax.text.is(t, WordClass.ADJECTIVE));
    return t < limit && said && syntax.phrases().at(t) == null;
  }
}

package org.newsclaim.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsclaim.attribution.cue.AttributionCandidate;
import org.newsclaim.attribution.cue.Frame;
import org.newsclaim.model.Attribution.Stance;
import org.newsclaim.model.CodePointOffsets;
import org.newsclaim.model.Cue;
import org.newsclaim.model.Factuality;
import org.newsclaim.model.Factuality.Certainty;
import org.newsclaim.model.Factuality.Polarity;
import org.newsclaim.text.lexicon.LexiconEntry;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.text.syntax.Syntax;
import org.newsclaim.text.syntax.TokenRange;
import org.newsclaim.text.syntax.VerbGroup;
import org.newsclaim.text.tag.Tag;

/**
 * Tells how surely a claim of one text is put and whether it affirms or denies, according to its
 * source: by the cue, by the first main clause of the content, and by the hedges in both.
 */
final class FactualityReader {
  private final Syntax syntax;
  private final CodePointOffsets offsets;

  FactualityReader(Syntax syntax, CodePointOffsets offsets) {
    this.syntax = syntax;
    this.offsets = offsets;
  }

  /** What has been gathered of one claim. */
  private static final class Findings {
    Optional<Certainty> certainty = Optional.empty();
    boolean negative;
    boolean unknown;
    final List<TokenRange> hedges = new ArrayList<>(2);

    /** The less sure of two certainties counts. */
    void lower(Certainty other) {
      if (certainty.isEmpty() || other.ordinal() > certainty.get().ordinal()) {
        certainty = Optional.of(other);
      }
    }

    void negate() {
      negative = !negative;
    }
  }

  /** The factuality of what an attribution reports. */
  Factuality of(AttributionCandidate candidate) {
    Findings findings = new Findings();
    if (stance(candidate) == Stance.QUESTIONS) {
      findings.unknown = true;
      findings.lower(Certainty.UNKNOWN);
    }
    candidate.entry.certainty().ifPresent(findings::lower);
    int verb = candidate.group == null ? candidate.cue.start() : candidate.group.main();
    hedges(new TokenRange(candidate.cue.start(), Math.min(verb, candidate.cue.end())), findings);
    hedges(new TokenRange(Math.min(verb + 1, candidate.cue.end()), candidate.cue.end()), findings);
    if (!candidate.content.isEmpty()) {
      clause(candidate.content.get(0), isClause(candidate), findings);
    }
    if (candidate.kind() == Cue.Kind.THINK && findings.certainty.isEmpty()) {
      findings.lower(Certainty.PROBABLE);
    }
    return build(findings);
  }

  /** The factuality of a sentence in the article's own voice. */
  Factuality of(TokenRange sentence) {
    Findings findings = new Findings();
    clause(sentence, true, findings);
    return build(findings);
  }

  private boolean isNegated(AttributionCandidate candidate) {
    return candidate.refused || (candidate.group != null && candidate.group.isNegated());
  }

  /** Whether the source puts the content forward, denies it, or leaves it open. */
  Stance stance(AttributionCandidate candidate) {
    if (isQuestion(candidate)) {
      return Stance.QUESTIONS;
    }
    boolean negated = isNegated(candidate);
    boolean negative = candidate.entry.isNegative();
    if (negative == negated) {
      return Stance.ASSERTS; // "said", "did not deny"
    }
    boolean speech = candidate.kind() == Cue.Kind.SAY || candidate.kind() == Cue.Kind.REPORT;
    return negated && speech && candidate.frame != Frame.OBJECT
        ? Stance.QUESTIONS // "did not say that"
        : Stance.DENIES;
  }

  private boolean isQuestion(AttributionCandidate candidate) {
    if (candidate.content.isEmpty()) {
      return false;
    }
    int start = candidate.contentStart();
    boolean ifOrWhether =
        syntax.is(start, syntax.known.whether) || syntax.is(start, syntax.known.ifWord);
    boolean negated = isNegated(candidate);
    boolean asks = candidate.kind() == Cue.Kind.ASK && candidate.frame != Frame.OBJECT;
    return asks || (candidate.frame == Frame.WHETHER && (ifOrWhether || negated));
  }

  /** Whether the content can be a clause: after "according to" and colons it is one or a phrase. */
  private static boolean isClause(AttributionCandidate candidate) {
    Frame frame = candidate.frame;
    boolean phrase = candidate.group == null && frame == Frame.OBJECT;
    return phrase
        || frame == Frame.THAT
        || frame == Frame.QUOTE
        || frame == Frame.PAREN
        || frame == Frame.WHETHER;
  }

  /** Reads the first main clause of a content: its verb, and the hedges up to where it ends. */
  private void clause(TokenRange content, boolean finite, Findings findings) {
    VerbGroup main = finite ? mainGroup(content) : null;
    int end = main == null ? content.end() : clauseEnd(main.end(), content.end());
    if (main != null && isDenied(main)) {
      findings.negate();
    }
    int first = isMark(content.start()) ? content.start() + 1 : content.start();
    if (isNobody(first) || isNo(first, content.end())) {
      findings.negate();
    }
    hedges(new TokenRange(content.start(), end), findings);
  }

  private boolean isDenied(VerbGroup group) {
    int after = group.end();
    boolean not =
        after < syntax.tags.length
            && syntax.text.is(after, WordClass.NEGATION)
            && syntax.text.match(after, WordClass.HEDGE) < 0
            && (syntax.text.is(group.main(), WordClass.BE) || deniesObject(after));
    return group.isNegated() || not;
  }

  /** "received no call", "saw nobody"; "not a mile" and "no more than a mile" deny nothing. */
  private boolean deniesObject(int t) {
    return syntax.phraseFrom(t) != null && syntax.tag(t) != Tag.NEGATION;
  }

  private boolean isMark(int t) {
    return syntax.tag(t) == Tag.THAT || syntax.tag(t) == Tag.QUOTE;
  }

  /** "No one was hurt", "Neither side wants", "no new taxes". */
  private boolean isNobody(int t) {
    return syntax.tag(t) != Tag.QUOTE
        && syntax.phrases().at(t) != null
        && syntax.text.is(t, WordClass.NEGATION)
        && syntax.text.match(t, WordClass.HEDGE) < 0;
  }

  /** “No,” she said. */
  private boolean isNo(int t, int end) {
    return syntax.is(t, syntax.known.no) && (t + 1 >= end || syntax.phraseFrom(t) == null);
  }

  private @Nullable VerbGroup mainGroup(TokenRange content) {
    for (VerbGroup group = syntax.groups().next(content.start());
        group != null && group.start() < content.end();
        group = syntax.groups().next(group.end())) {
      int start = group.start();
      boolean relative = start > content.start() && syntax.tag(start - 1) == Tag.QUESTION;
      if (group.isFinite() && !relative) {
        return group;
      }
    }
    return null;
  }

  private int clauseEnd(int from, int limit) {
    for (int t = from; t < limit; t++) {
      Tag tag = syntax.tag(t);
      if (tag == Tag.COMMA || tag == Tag.SUBORDINATOR || tag == Tag.QUESTION || tag.isBreak()) {
        return t;
      }
      VerbGroup group = syntax.groupFrom(t);
      if (group != null && group.isFinite()) {
        return t;
      }
    }
    return limit;
  }

  private void hedges(TokenRange range, Findings findings) {
    for (int t = range.start(); t < range.end(); t++) {
      int index = syntax.text.match(t, WordClass.HEDGE);
      if (index < 0) {
        continue;
      }
      LexiconEntry entry = syntax.text.lexicon().entry(index);
      int end = t + entry.length();
      if (end > range.end() || isMonth(t)) {
        continue;
      }
      entry.feature("certainty").map(Certainty::valueOf).ifPresent(findings::lower);
      if (entry.feature("polarity").isPresent()) {
        findings.negate();
      }
      if (!entry.feature("certainty").filter("CERTAIN"::equals).isPresent()) {
        findings.hedges.add(new TokenRange(t, end));
      }
      t = end - 1;
    }
  }

  /** "May" before a number or as a name is no modal. */
  private boolean isMonth(int t) {
    return syntax.tag(t) == Tag.NAME;
  }

  private Factuality build(Findings findings) {
    Factuality.Builder builder = Factuality.builder();
    findings.certainty.ifPresent(builder::certainty);
    if (findings.unknown) {
      builder.polarity(Polarity.UNKNOWN);
    } else if (findings.negative) {
      builder.polarity(Polarity.NEGATIVE);
    }
    int end = 0;
    if (findings.hedges.size() > 1) {
      findings.hedges.sort(Comparator.comparingInt(TokenRange::start));
    }
    for (TokenRange hedge : findings.hedges) {
      if (hedge.start() < end) {
        continue; // found in the cue and in the content
      }
      end = hedge.end();
      builder.addHedges(
          offsets.span(syntax.text.start(hedge.start()), syntax.text.end(hedge.end() - 1)));
    }
    return builder.build();
  }
}

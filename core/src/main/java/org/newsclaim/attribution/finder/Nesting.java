package org.newsclaim.attribution.finder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsclaim.attribution.cue.AttributionCandidate;
import org.newsclaim.attribution.cue.CueRule;
import org.newsclaim.attribution.cue.CueTrace;
import org.newsclaim.attribution.cue.Frame;
import org.newsclaim.attribution.cue.Subject;
import org.newsclaim.text.syntax.TokenRange;

/** Puts the attributions of one sentence in order and finds which is inside which. */
final class Nesting {
  /** How many words may lead up to a noun: "rejected | the latest | claim". */
  private static final int MODIFIERS = 2;

  private final CueTrace trace;

  Nesting(CueTrace trace) {
    this.trace = trace;
  }

  /** Drops what cannot be, gives each attribution its parent, and sorts them by their cues. */
  void arrange(List<AttributionCandidate> candidates) {
    drop(candidates, overlapping(candidates), CueRule.INSIDE_OTHER_CUE);
    candidates.sort((a, b) -> Integer.compare(a.cue.start(), b.cue.start()));
    drop(candidates, giveToNearest(candidates), CueRule.FARTHER_CUE);
    giveParents(candidates);
    List<AttributionCandidate> nouns = candidates.stream().filter(Nesting::isNounOfNobody).toList();
    if (!nouns.isEmpty()) {
      drop(candidates, nouns, CueRule.NESTED_NOUN);
      giveParents(candidates);
    }
    candidates.forEach(Nesting::clamp);
  }

  private static void giveParents(List<AttributionCandidate> candidates) {
    for (AttributionCandidate candidate : candidates) {
      candidate.parent = parent(candidate, candidates);
    }
  }

  private void drop(
      List<AttributionCandidate> candidates, List<AttributionCandidate> dropped, CueRule rule) {
    dropped.forEach(candidate -> trace.refuse(candidate.cue, rule));
    candidates.removeAll(dropped);
  }

  /**
   * "She praised the test as proof that it works": a noun without a source inside what somebody
   * says. Not "rejected the claim that": there the noun is what the outer cue is about.
   */
  private static boolean isNounOfNobody(AttributionCandidate candidate) {
    return candidate.group == null
        && candidate.rule() == CueRule.NOUN
        && candidate.subject.isEmpty()
        && candidate
            .parent
            .filter(outer -> candidate.cue.start() > outer.contentStart() + MODIFIERS)
            .isPresent();
  }

  /**
   * "“It is over,” she said, adding: “Go home.”": of two cues before the same words, the nearer has
   * them.
   */
  private static List<AttributionCandidate> giveToNearest(List<AttributionCandidate> candidates) {
    Map<Integer, AttributionCandidate> owners = new HashMap<>();
    List<AttributionCandidate> emptied = new ArrayList<>();
    for (AttributionCandidate candidate : candidates) {
      for (TokenRange range : candidate.content) {
        if (range.start() < candidate.cue.end()) {
          continue;
        }
        AttributionCandidate farther = owners.put(range.start(), candidate);
        if (farther != null && farther.content.remove(range) && farther.content.isEmpty()) {
          emptied.add(farther);
        }
      }
    }
    return emptied;
  }

  /**
   * "The bridge will close, the paper reported, citing two officials": what the paper reported is
   * what the officials say, inside its report.
   *
   * @param candidates the attributions of a sentence in the order of their cues
   * @param citing the one whose cue cites
   * @param who those it cites
   */
  static void cite(
      List<AttributionCandidate> candidates, AttributionCandidate citing, Subject who) {
    Optional<AttributionCandidate> report = Optional.empty();
    for (AttributionCandidate candidate : candidates) {
      boolean before = candidate != citing && candidate.cue.start() < citing.cue.start();
      boolean reports =
          candidate.frame == Frame.THAT
              || candidate.frame == Frame.PAREN
              || candidate.frame == Frame.QUOTE;
      boolean takes =
          before && reports && candidate.parent.isEmpty() && !candidate.content.isEmpty();
      report = takes ? Optional.of(candidate) : report;
    }
    if (report.isEmpty()) {
      return;
    }
    citing.by(Optional.of(who));
    citing.content.clear();
    citing.content.addAll(report.get().content);
    citing.parent = report;
  }

  /** "An official told her it was fine, she said": no content goes on behind that of its parent. */
  private static void clamp(AttributionCandidate candidate) {
    if (candidate.parent.isEmpty()) {
      return;
    }
    for (TokenRange around : candidate.parent.get().content) {
      if (around.contains(candidate.cue.start())) {
        candidate.content.replaceAll(
            range ->
                around.contains(range.start()) && range.end() > around.end()
                    ? new TokenRange(range.start(), around.end())
                    : range);
      }
    }
  }

  /** Of two that stand in each other's contents, the one whose content is longer is the outer. */
  private static Optional<AttributionCandidate> parent(
      AttributionCandidate candidate, List<AttributionCandidate> candidates) {
    Optional<AttributionCandidate> best = Optional.empty();
    for (AttributionCandidate other : candidates) {
      if (other == candidate || !other.contains(candidate.cue.start())) {
        continue;
      }
      if (!isOuter(other, candidate)) {
        continue; // so that no two stand inside each other, over however many steps
      }
      if (best.isEmpty() || other.contentLength() < best.get().contentLength()) {
        best = Optional.of(other);
      }
    }
    return best;
  }

  private static boolean isOuter(AttributionCandidate a, AttributionCandidate b) {
    if (a.content.isEmpty() || b.content.isEmpty()) {
      return !a.content.isEmpty();
    }
    boolean behind = a.contentEnd() <= a.cue.start();
    if (b.contains(a.cue.start()) && behind != (b.contentEnd() <= b.cue.start())) {
      return behind; // "Some wonder whether it is safe, Lee said"
    }
    int difference = a.contentLength() - b.contentLength();
    return difference != 0 ? difference > 0 : a.cue.start() < b.cue.start();
  }

  /** Two cues on the same words, or a cue inside the cue or source of another. */
  private static List<AttributionCandidate> overlapping(List<AttributionCandidate> candidates) {
    List<AttributionCandidate> dropped = new ArrayList<>();
    for (AttributionCandidate candidate : candidates) {
      for (AttributionCandidate other : candidates) {
        boolean inside =
            other != candidate
                && other.cue.contains(candidate.cue.start())
                && !dropped.contains(other);
        if (inside && other.cue.length() >= candidate.cue.length()) {
          dropped.add(candidate);
          break;
        }
      }
    }
    return dropped;
  }
}

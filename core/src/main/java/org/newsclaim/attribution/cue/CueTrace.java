package org.newsclaim.attribution.cue;

import java.util.Optional;
import org.newsclaim.model.Explanation.Target;
import org.newsclaim.model.Explanation.Verdict;
import org.newsclaim.text.rule.Trace;
import org.newsclaim.text.syntax.TokenRange;

/** Tells a {@link Trace} what becomes of the cues of one text. */
public final class CueTrace {
  private final Trace trace;

  public CueTrace(Trace trace) {
    this.trace = trace;
  }

  /** Refuses a cue; empty, for the caller to return. */
  public Optional<AttributionCandidate> refuse(TokenRange cue, CueRule rule) {
    trace.note(Target.CUE, cue.start(), cue.end(), rule, Verdict.REFUSED);
    return Optional.empty();
  }

  /** Keeps an attribution that was found, and tells why its content ends. */
  public void keep(AttributionCandidate candidate) {
    for (ContentRule rule : candidate.ends) {
      trace.note(Target.CUE, candidate.cue.start(), candidate.cue.end(), rule, Verdict.KEPT);
    }
    keep(candidate.cue, candidate.rule());
  }

  /** Keeps a cue by one more rule. */
  public void keep(TokenRange cue, CueRule rule) {
    trace.note(Target.CUE, cue.start(), cue.end(), rule, Verdict.KEPT);
  }
}

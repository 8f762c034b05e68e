package org.newsclaim.attribution.cue;

import org.newsclaim.attribution.cue.CueTable.Entry;
import org.newsclaim.text.syntax.TokenRange;
import org.newsclaim.text.syntax.VerbGroup;

/** One verb group as a cue, with the bounds in which its source and content are sought. */
public record CueContext(VerbGroup group, Entry entry, TokenRange cue, int low, int limit) {
  public AttributionCandidate candidate(Frame frame) {
    return new AttributionCandidate(entry, frame, cue, group);
  }

  public int after() {
    return cue.end();
  }
}

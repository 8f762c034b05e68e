package org.newsclaim.anchor;

import java.util.Optional;
import org.newsclaim.anchor.quote.Match;
import org.newsclaim.model.Span;

/** Where a span of the old text is in the new one, or why it is not. */
record Placement(
    Optional<Span> place, Match match, double score, Optional<LostAnchor.Reason> lost) {
  static Placement found(Span place, Match match, double score) {
    return new Placement(Optional.of(place), match, score, Optional.empty());
  }

  static Placement lost(LostAnchor.Reason reason) {
    return new Placement(Optional.empty(), Match.APPROXIMATE, 0, Optional.of(reason));
  }

  Placement refused(LostAnchor.Reason reason) {
    return new Placement(place, match, score, Optional.of(reason));
  }

  boolean isFound() {
    return lost.isEmpty();
  }
}

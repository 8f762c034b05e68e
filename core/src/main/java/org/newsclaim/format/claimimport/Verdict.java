package org.newsclaim.format.claimimport;

import java.util.Optional;
import org.newsclaim.format.claimimport.RefusedClaim.Reason;
import org.newsclaim.format.claimimport.words.Stretch;

/** Why something does not hold, and where the text says otherwise. */
record Verdict(Reason reason, String message, Optional<Stretch> near) {
  static Verdict of(Reason reason, String detail) {
    return new Verdict(reason, message(reason, detail), Optional.empty());
  }

  static Verdict of(Reason reason, String detail, Stretch near) {
    return new Verdict(reason, message(reason, detail), Optional.of(near));
  }

  private static String message(Reason reason, String detail) {
    return detail.isEmpty() ? reason.sentence() : reason.sentence() + " " + detail;
  }
}

package org.newsclaim.format.claimimport;

import java.util.Optional;
import org.newsclaim.format.claimimport.RefusedClaim.Reason;
import org.newsclaim.format.claimimport.words.TokenRun;

/** Why something does not hold, and where the text says otherwise. */
record Refusal(Reason reason, String message, Optional<TokenRun> near) {
  static Refusal of(Reason reason, String detail) {
    return new Refusal(reason, message(reason, detail), Optional.empty());
  }

  static Refusal of(Reason reason, String detail, TokenRun near) {
    return new Refusal(reason, message(reason, detail), Optional.of(near));
  }

  private static String message(Reason reason, String detail) {
    return detail.isEmpty() ? reason.sentence() : reason.sentence() + " " + detail;
  }
}

package org.newsclaim.attribution.finder;

import java.util.Optional;
import org.newsclaim.attribution.cue.AttributionCandidate;
import org.newsclaim.attribution.cue.CueRule;
import org.newsclaim.attribution.cue.CueTable.Entry;
import org.newsclaim.attribution.cue.Frame;
import org.newsclaim.attribution.cue.Subject;
import org.newsclaim.attribution.cue.Subject.Link;
import org.newsclaim.text.syntax.Syntax;
import org.newsclaim.text.syntax.TokenRange;
import org.newsclaim.text.tag.Tag;

/**
 * Follows the questions and answers of one text: after "Q:" nobody claims anything, after "A:" the
 * one who is interviewed does, up to the next label.
 */
final class QaDialogue {
  private final Syntax syntax;
  private final Optional<Entry> colon;
  private boolean asked;
  private Optional<AttributionCandidate> answer = Optional.empty();

  QaDialogue(Syntax syntax, Optional<Entry> colon) {
    this.syntax = syntax;
    this.colon = colon;
  }

  /** Whether a block is a question. */
  boolean isQuestion(TokenRange block) {
    if (colon.isPresent() && isLabel(block, 'Q')) {
      asked = true;
      answer = Optional.empty();
      return true;
    }
    return false;
  }

  /** The answer that begins with a block, if one does. */
  Optional<AttributionCandidate> begins(TokenRange block) {
    if (!asked || !isLabel(block, 'A') || block.length() < 3) {
      return Optional.empty();
    }
    int low = block.start();
    AttributionCandidate candidate =
        new AttributionCandidate(colon.get(), Frame.QUOTE, new TokenRange(low + 1, low + 2), null);
    candidate.answer = true;
    candidate.foundBy(CueRule.ANSWER);
    candidate.by(Optional.of(new Subject(new TokenRange(low, low + 1), low, low, Link.BEFORE)));
    answer = Optional.of(candidate.with(low + 2, limit(block)));
    return answer;
  }

  /** The answer that goes on over a block, if one does. */
  Optional<AttributionCandidate> goesOn(TokenRange block) {
    answer.ifPresent(candidate -> candidate.with(block.start(), limit(block)));
    return answer;
  }

  private boolean isLabel(TokenRange block, char letter) {
    int low = block.start();
    return block.length() > 1
        && syntax.text.first(low) == letter
        && syntax.text.end(low) - syntax.text.start(low) == 1
        && syntax.tag(low + 1) == Tag.COLON;
  }

  private int limit(TokenRange block) {
    int limit = block.end();
    while (limit > block.start() + 1 && syntax.tag(limit - 1) == Tag.STOP) {
      limit--;
    }
    return limit;
  }
}

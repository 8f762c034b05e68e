package org.newsclaim.attribution.source;

import java.util.Optional;
import org.newsclaim.model.Explanation.Target;
import org.newsclaim.model.Explanation.Verdict;
import org.newsclaim.text.rule.Trace;
import org.newsclaim.text.syntax.TokenRange;

/** Tells a {@link Trace} whom the mentions of one text mean. */
final class MentionTrace {
  private final Trace trace;

  MentionTrace(Trace trace) {
    this.trace = trace;
  }

  void note(TokenRange words, SourceRule rule) {
    trace.note(Target.MENTION, words.start(), words.end(), rule, Verdict.KEPT);
  }

  /** Notes the rule where it found somebody, and returns whom. */
  Optional<Entity> found(Optional<Entity> entity, Mention mention, SourceRule rule) {
    if (entity.isPresent()) {
      note(mention.words(), rule);
    }
    return entity;
  }
}

package org.newsclaim.text.rule;

import org.newsclaim.model.Explanation.Target;
import org.newsclaim.model.Explanation.Verdict;

/** Hears which rule decided what. Places are tokens. */
@FunctionalInterface
public interface Trace {
  /** Hears nothing: for a parse that nobody wants explained. */
  Trace NONE = (target, first, end, rule, verdict) -> {};

  /**
   * Hears one decision.
   *
   * @param target what was looked at
   * @param first its first token
   * @param end the token after it
   * @param rule the rule that decided
   * @param verdict what it decided
   */
  void note(Target target, int first, int end, Rule rule, Verdict verdict);
}

package org.newsclaim.text.rule;

/** Hears which rule decided what. Places are tokens. */
@FunctionalInterface
public interface Trace {
  /** Hears nothing: for a parse that nobody wants explained. */
  Trace NONE = (target, first, end, rule, verdict) -> {};

  /** What a rule decides about. */
  enum Target {
    NUMBER,
    CUE,
    MENTION
  }

  /** What a rule decides. */
  enum Verdict {
    KEPT,
    REFUSED
  }

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

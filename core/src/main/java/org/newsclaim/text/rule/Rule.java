package org.newsclaim.text.rule;

/** A decision with a name: it keeps or refuses a number, a cue or a mention. */
public interface Rule {
  /** {@return what a reader is told of this rule} */
  RuleDescription description();

  /** {@return the stable identifier in the field's words: "quantity.not.year"} */
  default String id() {
    return description().id();
  }

  /** {@return what the rule decides, in one line without a full stop} */
  default String meaning() {
    return description().meaning();
  }

  /** {@return a text in which the rule decides} */
  default String example() {
    return description().example();
  }

  /** {@return a similar text in which it does not} */
  default String counterexample() {
    return description().counterexample();
  }
}

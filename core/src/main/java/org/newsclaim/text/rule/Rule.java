package org.newsclaim.text.rule;

/** A decision with a name: it keeps or refuses a number, a cue or a mention. */
public interface Rule {
  /** The stable identifier in the field's words: "quantity.not.year". */
  String id();

  /** What the rule decides, in one line without a full stop. */
  String meaning();

  /** A sentence in which the rule decides. */
  String example();

  /** A similar sentence in which it does not. */
  String counterexample();
}

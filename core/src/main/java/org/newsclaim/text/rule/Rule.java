package org.newsclaim.text.rule;

/** A decision with a name: it keeps or refuses a number, a cue or a mention. */
public interface Rule {
  /** {@return the stable identifier in the field's words: "quantity.not.year"} */
  String id();

  /** {@return what the rule decides, in one line without a full stop} */
  String meaning();

  /** {@return a sentence in which the rule decides} */
  String example();

  /** {@return a similar sentence in which it does not} */
  String counterexample();
}

package org.newsclaim.text.rule;

/**
 * What a reader is told of a rule.
 *
 * @param id the stable identifier in the field's words: "quantity.not.year"
 * @param meaning what the rule decides, in one line without a full stop
 * @param example a text in which the rule decides
 * @param counterexample a similar text in which it does not
 */
public record RuleDescription(String id, String meaning, String example, String counterexample) {}

package org.newsclaim.attribution;

import org.newsclaim.text.rule.Rule;
import org.newsclaim.text.rule.RuleDescription;

/** The rules that say which words are a claim in the article's own voice, and which are none. */
public enum ClaimRule implements Rule {
  SENTENCE(
      "claim.sentence",
      "A declarative sentence without an attribution",
      "The bridge opened in May.",
      "Ann Lee said that the bridge is safe."),
  FIGURE(
      "claim.figure",
      "A sentence without a verb that gives a number, a day, a state or a result",
      "Reds 3, Blues 1.",
      "The Reds won by 3 goals."),
  CLAUSE(
      "claim.clause",
      "A main clause beside an attribution in the same sentence",
      "Ann Lee said that the bridge would close, but residents have started a petition.",
      "Ann Lee said that the bridge is safe."),
  QUESTION(
      "claim.not.question",
      "A question claims nothing",
      "Who built the bridge?",
      "They built the bridge."),
  IMPERATIVE(
      "claim.not.imperative",
      "A request claims nothing",
      "Bring the report to the office.",
      "They brought the report to the office."),
  QUOTED(
      "claim.not.quotation",
      "All of it is in quotation marks: somebody else's words",
      "\"The bridge is safe today.\"",
      "The bridge is safe today."),
  FRAGMENT(
      "claim.not.without-verb",
      "No finite verb with words before it, and no number: not a clause",
      "A long night for the town.",
      "It was a long night for the town."),
  NON_COMMITTAL(
      "claim.not.non-committal",
      "The verb says that nothing is said",
      "Officials declined to comment.",
      "Officials closed the bridge."),
  ATTRIBUTED(
      "claim.not.attributed",
      "The sentence has an attribution, and no other main clause",
      "Ann Lee said in the hall of the town that the bridge is safe.",
      "Ann Lee said that the bridge would close, but residents have started a petition."),
  INTERVIEW_QUESTION(
      "claim.not.question-of-interview",
      "The paragraph is the question to which an answer follows",
      """
      Ann Lee came home.

      Q: The bridge looks old.

      A: The bridge is safe.""",
      "The bridge looks old."),
  HEADING(
      "claim.not.heading",
      "A heading makes a claim only by an attribution",
      """
      Bridge opens

      The bridge opened in May. It was built in a hurry by the town, and many people use it.""",
      "The bridge opened in May."),
  OUTSIDE_BODY(
      "claim.not.outside-body",
      "The block is no text of the article: a byline, a caption, a date or the site's own words",
      """
      By Jane Roe

      The bridge opened in May. It was built in a hurry by the town, and many people use it.""",
      "The bridge opened in May.");

  private final RuleDescription description;
  private final boolean keeps;

  ClaimRule(String id, String meaning, String example, String counterexample) {
    this.description = new RuleDescription(id, meaning, example, counterexample);
    this.keeps = !id.startsWith("claim.not.");
  }

  /** Whether what it decides about is a claim. */
  boolean keeps() {
    return keeps;
  }

  @Override
  public RuleDescription description() {
    return description;
  }
}

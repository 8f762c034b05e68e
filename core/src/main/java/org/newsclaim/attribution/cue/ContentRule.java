package org.newsclaim.attribution.cue;

import org.newsclaim.text.rule.Rule;
import org.newsclaim.text.rule.RuleDescription;

/** The rules that end the content of an attribution. */
public enum ContentRule implements Rule {
  SENTENCE(
      "attribution.content.to-end",
      "Nothing ends the content before the end of its sentence",
      "Ann Lee said that the bridge is safe and new.",
      "\"We will wait,\" said Ann Lee."),
  QUOTATION(
      "attribution.content.quotation",
      "The quotation is complete",
      "Ann Lee said, \"We will wait.\"",
      "Ann Lee said that the bridge is safe."),
  SEMICOLON(
      "attribution.content.before-semicolon",
      "A semicolon follows",
      "Ann Lee said that the bridge is safe; it was built in May.",
      "Ann Lee said that the bridge is safe."),
  DASH(
      "attribution.content.before-dash",
      "A dash sets off a clause of its own",
      "Ann Lee criticized the bridge - she had wanted a tunnel.",
      "Ann Lee criticized the bridge."),
  CUE_PHRASE(
      "attribution.content.before-cue-phrase",
      "A phrase such as \"according to\" follows",
      "Ann Lee said that the bridge is safe, according to the report.",
      "Ann Lee said that the bridge is safe."),
  LATER_CUE(
      "attribution.content.before-later-cue",
      "A source and a verb of speech at the end report the whole",
      "Ann Lee said that the bridge is safe, the paper reported.",
      "Ann Lee said that the bridge is safe."),
  OTHER_SPEECH(
      "attribution.content.before-other-source",
      "A clause with a source and a cue of its own follows",
      "Ann Lee said that the bridge is safe, but drivers said that it is not.",
      "Ann Lee said that the bridge is safe, but it is not new."),
  SAME_SPEAKER(
      "attribution.content.before-further-cue",
      "A pronoun for the source and a cue of its own follow",
      "Ann Lee says that the bridge is safe, but she fears that it is slow.",
      "Ann Lee says that the bridge is safe, but it may be slow."),
  SHARED_VERB(
      "attribution.content.before-shared-verb",
      "A further verb has the source as its subject",
      "Ann Lee criticized the bridge and left the room.",
      "Ann Lee criticized the bridge and the road."),
  NON_COMMITTAL(
      "attribution.content.before-non-committal",
      "A verb follows by which the source says no more",
      "Ann Lee said that the bridge is safe but gave no reason.",
      "Ann Lee said that the bridge is safe but old."),
  OWN_CLAUSE(
      "attribution.content.before-own-clause",
      "A clause follows that the article says itself",
      "Ann Lee said that the bridge would close, but residents have started a petition.",
      "Ann Lee said that the bridge would close, but it might open again."),
  GERUND(
      "attribution.content.before-gerund",
      "A gerund such as \"adding\" says what else the source does",
      "Ann Lee said that the bridge is safe, adding that it is new.",
      "Ann Lee said that the bridge is safe, leading to the island."),
  CIRCUMSTANCE(
      "attribution.content.before-circumstance",
      "A clause says when, why or how the source does what the cue says",
      "Ann Lee criticized the bridge when she came home.",
      "Ann Lee said that the bridge closes when it rains."),
  BRACKET(
      "attribution.content.before-closing-comma",
      "The comma closes the clause in which the cue is",
      "Ann Lee, who said that the bridge is safe, resigned.",
      "Ann Lee said that the bridge, which is new, is safe."),
  NOUN_PHRASE(
      "attribution.content.noun-phrase",
      "The content is a noun phrase, and a comma opens something else",
      "Ann Lee criticized the bridge, which is new.",
      "Ann Lee criticized the bridge.");

  private final RuleDescription description;

  ContentRule(String id, String meaning, String example, String counterexample) {
    this.description = new RuleDescription(id, meaning, example, counterexample);
  }

  @Override
  public RuleDescription description() {
    return description;
  }
}

package org.newsclaim.attribution.source;

import org.newsclaim.attribution.cue.Subject.Link;
import org.newsclaim.text.rule.Rule;
import org.newsclaim.text.rule.RuleDescription;

/** The rules that find the source of an attribution, and who its words mean. */
public enum SourceRule implements Rule {
  BEFORE_CUE(
      "source.subject.before-cue",
      "The source is the subject before the cue",
      "Ann Lee said that she would wait.",
      "\"We will wait,\" said Ann Lee."),
  INVERTED(
      "source.subject.after-cue",
      "The source is the subject after the cue",
      "\"We will wait,\" said Ann Lee.",
      "Ann Lee said that she would wait."),
  SHARED(
      "source.subject.shared",
      "The source is the subject of an earlier verb that both verbs share",
      "Ann Lee came home and said that the bridge is safe.",
      "Ann Lee said that the bridge is safe."),
  RELATIVE(
      "source.subject.of-relative-clause",
      "The source precedes \"who\" or \"that\"",
      "Ann Lee, who said that the bridge is safe, left.",
      "Ann Lee said that the bridge is safe."),
  AGENT(
      "source.agent",
      "The source follows \"by\" or the cue phrase",
      "The bridge is safe, according to Ann Lee.",
      "Ann Lee said that the bridge is safe."),
  NAME_KNOWN(
      "source.name.known",
      "The name, or part of it, is one that was named before",
      "Ann Lee said that the bridge is safe. Lee said that it is new.",
      "Ann Lee said that the bridge is safe."),
  NAME_ACRONYM(
      "source.name.acronym",
      "The name has the acronym of one that was named before",
      "NBS said that the bridge is safe. The National Bridge Service (NBS) said that it is new.",
      "Ann Lee said that the bridge is safe."),
  NAME_GIVEN(
      "source.name.given",
      "The given name of the only person who has it",
      "Maria Lee said that the bridge is safe. Maria said that it is new.",
      "Maria Lee said that the bridge is safe. Lee said that it is new."),
  NAME_OF_DESCRIBED(
      "source.name.of-described",
      "The name belongs to the one described before by the same noun",
      "An engineer said that the bridge is safe. Engineer Ann Lee said that it is new.",
      "Ann Lee said that the bridge is safe."),
  NAME_NEW(
      "source.name.new",
      "The name belongs to nobody mentioned before",
      "Ann Lee said that the bridge is safe.",
      "Officials said that the bridge is safe."),
  NOUN_CALLED(
      "source.noun.called",
      "The last one who was called by this noun, or has it in the name",
      "An official said that the bridge is safe. The official said that it is new.",
      "Ann Lee said that the bridge is safe."),
  NOUN_AGE(
      "source.noun.age",
      "\"the 41-year-old\" is the person in focus",
      "Ann Lee came home. The 41-year-old said that the bridge is safe.",
      "Ann Lee said that the bridge is safe."),
  NOUN_MAN_OR_WOMAN(
      "source.noun.man-or-woman",
      "\"the man\", \"the woman\": the last one of that gender",
      "Mr. Ray Hill came home. The man said that the bridge is safe.",
      "The driver said that the bridge is safe."),
  NOUN_DOCUMENT(
      "source.noun.document",
      "The last document of that sort",
      "A poll found that the bridge is popular. The survey found that it is new.",
      "A poll found that the bridge is popular."),
  NOUN_SORT(
      "source.noun.sort",
      "The last organization that can be of that sort",
      "Ford Corp. said that the bridge is safe. The company said that it is new.",
      "Ford Corp. said that the bridge is safe."),
  NOUN_TAKEN_UP(
      "source.noun.taken-up",
      "The noun repeats words from the text before",
      "A doctor came home. The doctor said that the bridge is safe.",
      "A doctor said that the bridge is safe."),
  NOUN_SAME_WORDS(
      "source.noun.same-words",
      "The same words were mentioned before",
      "Officials said that the bridge is safe. Officials said that it is new.",
      "Officials said that the bridge is safe."),
  NOUN_NEW(
      "source.noun.new",
      "The noun refers to nobody mentioned before",
      "Officials said that the bridge is safe.",
      "Ann Lee said that the bridge is safe."),
  PRONOUN_SPEAKER(
      "source.pronoun.speaker",
      "\"I\" and \"we\" are the speaker",
      "\"I think that the bridge is safe,\" Ann Lee said.",
      "Ann Lee said that the bridge is safe."),
  PRONOUN_MAN(
      "source.pronoun.nearest-man",
      "\"he\" is the nearest man in focus",
      "Mr. Ray Hill came home. He said that the bridge is safe.",
      "He said that the bridge is safe."),
  PRONOUN_WOMAN(
      "source.pronoun.nearest-woman",
      "\"she\" is the nearest woman in focus",
      "Mrs. Ann Lee came home. She said that the bridge is safe.",
      "She said that the bridge is safe."),
  PRONOUN_SEVERAL(
      "source.pronoun.nearest-group",
      "\"they\" are the nearest group, persons named together, or thing",
      "The police came home. They said that the bridge is safe.",
      "They said that the bridge is safe."),
  PRONOUN_THING(
      "source.pronoun.nearest-thing",
      "\"it\" is the nearest organization, document or thing",
      "Ford Corp. said that the bridge is safe. It said that it is new.",
      "It said that the bridge is safe."),
  PRONOUN_UNRESOLVED(
      "source.pronoun.unresolved",
      "Nobody before it fits: the pronoun stays unresolved",
      "He said that the bridge is safe.",
      "Mr. Ray Hill came home. He said that the bridge is safe."),
  KIND_OF_AGENT(
      "source.kind.agent-noun",
      "A noun such as \"tester\" that says or thinks something is a person",
      "One tester said that the bridge is safe.",
      "One study found that the bridge is safe."),
  KIND_OPEN(
      "source.kind.open",
      "One word is the name, and the article names people in full: the kind stays open",
      "Ray Hill came home. Zentro said that the bridge is safe.",
      "Ray Hill came home. Hill said that the bridge is safe."),
  INTERVIEWEE(
      "source.interviewee",
      "The answer belongs to the person most named before the first answer",
      """
      Ann Lee came home.

      Q: Is the bridge safe?

      A: The bridge is safe.""",
      "Ann Lee said that the bridge is safe."),
  BELOW_HEADING(
      "source.noun.below-heading",
      "A noun in a heading is a source of the text below",
      """
      Engineer: The bridge is safe

      An engineer said that the bridge is safe. It was built in a hurry by the town, and many people use it.""",
      "An engineer said that the bridge is safe.");

  private final RuleDescription description;

  SourceRule(String id, String meaning, String example, String counterexample) {
    this.description = new RuleDescription(id, meaning, example, counterexample);
  }

  /** The rule for how a source stands to its cue. */
  static SourceRule of(Link link) {
    return switch (link) {
      case BEFORE -> BEFORE_CUE;
      case INVERTED -> INVERTED;
      case SHARED -> SHARED;
      case RELATIVE -> RELATIVE;
      case AGENT -> AGENT;
    };
  }

  @Override
  public RuleDescription description() {
    return description;
  }
}

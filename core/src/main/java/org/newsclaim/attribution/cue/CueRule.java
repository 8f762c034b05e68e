package org.newsclaim.attribution.cue;

import org.newsclaim.text.rule.Rule;
import org.newsclaim.text.rule.RuleDescription;

/** The rules that find or refuse an attribution at a cue. */
public enum CueRule implements Rule {
  INVERTED(
      "attribution.speech.inverted",
      "The source follows the verb of speech",
      "\"We will wait,\" said Ann Lee.",
      "Ann Lee said that she would wait."),
  CONTENT_BEFORE(
      "attribution.speech.content-before",
      "The content precedes the source and the verb",
      "The bridge is safe, Ann Lee said.",
      "Ann Lee said that the bridge is safe."),
  AS_CLAUSE(
      "attribution.speech.as-clause",
      "The cue is in a clause with \"as\"",
      "As Ann Lee said, the bridge is safe.",
      "Ann Lee said the bridge is safe."),
  RELATIVE_GAP(
      "attribution.relative-gap",
      "A relative clause interrupts the content",
      "They took a step that Ann Lee said would help.",
      "Ann Lee said that the step would help."),
  CLAUSE(
      "attribution.clause",
      "A clause after the cue is the content",
      "Ann Lee said that the bridge is safe.",
      "\"We will wait,\" said Ann Lee."),
  QUOTATION(
      "attribution.quotation",
      "A quotation after the cue is the content",
      "Ann Lee said: \"We will wait.\"",
      "Ann Lee said that the bridge is safe."),
  EMBEDDED_QUESTION(
      "attribution.embedded-question",
      "A clause with \"whether\" or a question word is the content",
      "Ann Lee asked whether the bridge is safe.",
      "Ann Lee said that the bridge is safe."),
  INFINITIVE(
      "attribution.infinitive",
      "An infinitive after the cue is the content",
      "Ann Lee promised to repair the bridge.",
      "Ann Lee said that the bridge is safe."),
  GERUND_CONTENT(
      "attribution.gerund-content",
      "A gerund after the cue is the content",
      "Ann Lee denied stealing the money.",
      "Ann Lee said that the bridge is safe."),
  OBJECT(
      "attribution.object",
      "A noun phrase after the cue is the content",
      "Ann Lee denied the charges.",
      "Ann Lee said that the bridge is safe."),
  PREPOSITION(
      "attribution.preposition",
      "A preposition that the cue takes opens the content",
      "Ann Lee warned of floods.",
      "Ann Lee said that the bridge is safe."),
  PASSIVE_INFINITIVE(
      "attribution.passive.infinitive",
      "The subject and infinitive of a passive are the content",
      "The bridge is said to be unsafe.",
      "Ann Lee said that the bridge is unsafe."),
  PASSIVE_CLAUSE(
      "attribution.passive.clause",
      "A clause after a passive is the content",
      "It was reported that the bridge is unsafe.",
      "Ann Lee reported that the bridge is unsafe."),
  PASSIVE_PARENTHESIS(
      "attribution.passive.parenthesis",
      "\"it is said\" between or behind what is said",
      "The bridge, it is said, is unsafe.",
      "Ann Lee said the bridge is unsafe."),
  PASSIVE_AGENT(
      "attribution.passive.agent",
      "The subject of a passive is the content, its agent the source",
      "The charges were denied by Ann Lee.",
      "Ann Lee denied the charges."),
  PASSIVE_CHARGE(
      "attribution.passive.charge",
      "The subject of a passive is accused of something; the text does not say by whom",
      "The board was accused of hiding a fire.",
      "The board was accused by Ann Lee of hiding a fire."),
  REDUCED_RELATIVE(
      "attribution.reduced-relative",
      "A participle after a noun has its source after \"by\"",
      "A plan opposed by Ann Lee failed.",
      "Ann Lee opposed a plan."),
  ASKED(
      "attribution.asked",
      "A participle at the head of its clause introduces a question",
      "Asked whether she would run, Ann Lee laughed.",
      "Ann Lee asked whether she would run."),
  CHAIN(
      "attribution.chain",
      "Several verbs are one cue",
      "Ann Lee continued to insist that the bridge is safe.",
      "Ann Lee insisted that the bridge is safe."),
  PURPOSE(
      "attribution.purpose",
      "An infinitive of purpose reports a clause",
      "Ann Lee went on television to say that the bridge is safe.",
      "Ann Lee said that the bridge is safe."),
  REFUSAL(
      "attribution.refusal",
      "The source declines to say what the clause asks",
      "Ann Lee declined to say whether the bridge is safe.",
      "Ann Lee said that the bridge is safe."),
  ADJECTIVE(
      "attribution.adjective",
      "An adjective after a form of \"be\" reports its clause",
      "Ann Lee is confident that the bridge is safe.",
      "Ann Lee said that the bridge is safe."),
  PHRASE(
      "attribution.phrase",
      "A phrase such as \"according to\" names the source",
      "The bridge is safe, according to Ann Lee.",
      "Ann Lee said that the bridge is safe."),
  NOUN(
      "attribution.noun",
      "A noun such as \"claim\" reports what follows",
      "They rejected the claim that the bridge is unsafe.",
      "They claimed that the bridge is unsafe."),
  NOUN_IS(
      "attribution.noun.is-that",
      "A noun for what somebody thinks or says, a form of \"be\" and a clause",
      "Ann Lee's view is that the bridge is safe.",
      "Ann Lee's view of the bridge is that of a painter."),
  IN_VIEW(
      "attribution.noun.in-view",
      "A phrase such as \"in her view\" is next to the sentence that is the content",
      "In Ann Lee's view, the bridge is safe.",
      "Ann Lee's view that the bridge is safe is not shared."),
  LABEL(
      "attribution.colon.label",
      "A speaker and a colon precede the content",
      "ANN LEE: The bridge is safe.",
      "Ann Lee said that the bridge is safe."),
  LABEL_BEHIND(
      "attribution.colon.label-behind",
      "A heading ends with a colon and its source",
      """
      Half of the bridges are unsafe: report

      The town closed the bridge on Monday after a long winter, and many people were angry.""",
      "Ann Lee said that the bridge is safe."),
  SIGNATURE(
      "attribution.signature",
      "A dash and a name follow the content",
      "\"We will wait.\" - Ann Lee",
      "\"We will wait,\" said Ann Lee."),
  COLON_QUOTATION(
      "attribution.colon.quotation",
      "A source and a colon precede a quotation",
      "There is more from the report: \"The bridge is safe.\"",
      "The report says \"the bridge is safe.\""),
  ANSWER(
      "attribution.interview.answer",
      "The answer in an interview",
      """
      Ann Lee came home.

      Q: Is the bridge safe?

      A: The bridge is safe.""",
      "Ann Lee said that the bridge is safe."),
  CONTINUED(
      "attribution.quotation.continued",
      "A quotation without a cue continues the one before it",
      "\"We will wait,\" Ann Lee said. \"We have time.\"",
      "\"We will wait,\" Ann Lee said."),
  NON_COMMITTAL(
      "attribution.not.non-committal",
      "The verb claims nothing: the source declines to comment",
      "Officials declined to comment.",
      "Officials declined to say whether the bridge is safe."),
  AFTER_NON_COMMITTAL(
      "attribution.not.after-non-committal",
      "The infinitive continues a verb that claims nothing",
      "Officials could not be reached to explain the plan.",
      "Officials wanted to explain the plan."),
  NO_SUBJECT(
      "attribution.not.without-source",
      "No subject or agent can be the source",
      "Deny the charges.",
      "Ann Lee denied the charges."),
  NO_CONTENT(
      "attribution.not.without-content",
      "Nothing in the sentence can be the content",
      "Ann Lee spoke and explained.",
      "Ann Lee explained that the bridge is safe."),
  OBJECT_NOT_TAKEN(
      "attribution.not.object",
      "The cue takes no noun phrase as content: another sense of the word",
      "The town closed the bridge.",
      "Officials denied the charges."),
  MEDIUM(
      "attribution.not.medium",
      "The object is a document, and a gerund behind it says what the source says",
      "Ann Lee emailed a message saying that the bridge is safe.",
      "Ann Lee emailed that the bridge is safe."),
  BARE_INFINITIVE(
      "attribution.not.infinitive",
      "The infinitive has no verb before it that it reports with",
      "The plan to oppose the bridge failed.",
      "Ann Lee opposed the bridge."),
  NO_AGENT(
      "attribution.not.without-agent",
      "A participle or passive has neither an agent nor a clause",
      "The plan was announced on Monday.",
      "The plan was announced by Ann Lee."),
  IMPERSONAL(
      "attribution.not.impersonal",
      "\"it\" is the subject of a cue for persons, or a person of one for \"it\"",
      "It is confident that the bridge is safe.",
      "Ann Lee is confident that the bridge is safe."),
  CHARGE(
      "attribution.not.charge",
      "A gerund says what somebody is accused of, not what anyone thinks of it",
      "Ann Lee accused the board of ignoring the law.",
      "Ann Lee left the room, accusing the board."),
  BARE_NOUN(
      "attribution.not.noun-without-clause",
      "The noun has neither a possessor nor a clause",
      "They filed a claim.",
      "They rejected the claim that the bridge is unsafe."),
  NOT_CONTENT_OF_PHRASE(
      "attribution.not.phrase-without-content",
      "Nothing before or after the phrase can be its content",
      "According to Ann Lee.",
      "The bridge is safe, according to Ann Lee."),
  QUESTION(
      "attribution.not.question",
      "A question claims nothing",
      "Did Ann Lee say that the bridge is safe?",
      "Ann Lee said that the bridge is safe."),
  OTHER_SENSE(
      "attribution.not.other-sense",
      "The noun phrase is of a class with which the verb means something else",
      "Ann Lee defended the title.",
      "Ann Lee defended the plan."),
  NO_PREDICATE(
      "attribution.not.name-only",
      "A verb of naming says nothing of what it names or calls",
      "Ann Lee called an ambulance.",
      "Ann Lee called the plan a sham."),
  CANNOT_SPEAK(
      "attribution.not.source-cannot-speak",
      "The source is neither a person, a group nor an organization, and the cue needs one",
      "The low rates support the market.",
      "Ann Lee supports the plan."),
  HYPOTHETICAL(
      "attribution.not.hypothetical",
      "A modal verb or a condition: the source has not said or thought it",
      "Voters could blame Ann Lee.",
      "Voters blame Ann Lee."),
  GENERIC(
      "attribution.not.generic-you",
      "\"you\" is anyone, not a source",
      "You know that the bridge is safe.",
      "Ann Lee knows that the bridge is safe."),
  FIRST_PERSON(
      "attribution.not.first-person",
      "\"I\" or \"we\" outside of quotations is the author",
      "We support the plan.",
      "Officials support the plan."),
  OWN_HEDGE(
      "attribution.not.own-hedge",
      "The article itself hedges: nobody is the source",
      "The bridge seems to be safe.",
      "Officials believe that the bridge is safe."),
  INSIDE_QUOTATION(
      "attribution.not.attitude-in-quotation",
      "Inside a quotation only clauses and quotations are reported speech",
      "\"The union opposes the plan,\" Ann Lee said.",
      "The union opposes the plan."),
  INSIDE_OTHER_CUE(
      "attribution.not.inside-other-cue",
      "The words are part of the cue of another attribution",
      "Ann Lee expressed concern that the bridge is unsafe.",
      "Ann Lee said that the bridge is safe."),
  FARTHER_CUE(
      "attribution.not.farther-cue",
      "A cue nearer to the same words has them as its content",
      "Ann Lee laughed before saying: \"We will wait.\"",
      "Ann Lee said: \"We will wait.\""),
  NESTED_NOUN(
      "attribution.not.nested-noun",
      "A noun without a source is part of what somebody says",
      "Ann Lee said there was new proof that the bridge is safe.",
      "They rejected the claim that the bridge is unsafe."),
  UNATTRIBUTED_QUOTATION(
      "attribution.not.in-unattributed-quotation",
      "The cue is inside a quotation without a source",
      "\"He said that the bridge is safe.\" The crowd left.",
      "Ann Lee said that the bridge is safe.");

  private final RuleDescription description;

  CueRule(String id, String meaning, String example, String counterexample) {
    this.description = new RuleDescription(id, meaning, example, counterexample);
  }

  /** The rule for content after a cue, by its form. */
  static CueRule of(Frame frame) {
    return switch (frame) {
      case QUOTE -> QUOTATION;
      case WHETHER -> EMBEDDED_QUESTION;
      case TO -> INFINITIVE;
      case ING -> GERUND_CONTENT;
      case OBJECT, OBJECT_AS, OBJECT_AT -> OBJECT;
      case THAT, PAREN, INVERTED, HEARER -> CLAUSE;
      default -> PREPOSITION;
    };
  }

  @Override
  public RuleDescription description() {
    return description;
  }
}

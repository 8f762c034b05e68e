package org.newsclaim.attribution.content;

import org.jspecify.annotations.Nullable;
import org.newsclaim.attribution.content.ContentBounds.Setting;
import org.newsclaim.attribution.cue.ContentRule;
import org.newsclaim.attribution.cue.CueTable;
import org.newsclaim.attribution.cue.Frame;
import org.newsclaim.attribution.cue.NonCommittalVerbs;
import org.newsclaim.model.Cue;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.text.syntax.NounPhrase;
import org.newsclaim.text.syntax.Syntax;
import org.newsclaim.text.syntax.VerbGroup;
import org.newsclaim.text.tag.Tag;

/** Tells, for one text, whether a clause that is joined to a content still belongs to it. */
final class ClauseJoins {
  private static final long PEOPLE =
      WordClass.mask(WordClass.PERSON_NOUN, WordClass.GROUP_NOUN, WordClass.ORGANIZATION_NOUN);

  private final Syntax syntax;
  private final CueTable cues;
  private final NonCommittalVerbs silence;

  ClauseJoins(Syntax syntax, CueTable cues) {
    this.syntax = syntax;
    this.cues = cues;
    this.silence = new NonCommittalVerbs(syntax, cues);
  }

  /** The rule for a clause after a coordinator: ", but the mayor refused", null if it goes on. */
  @Nullable ContentRule atClause(int coordinator, int limit, Setting setting) {
    int subject = coordinator + 1;
    VerbGroup verb = syntax.clauseVerb(subject, limit);
    if (verb == null) {
      return null;
    }
    if (isOfSameSpeaker(subject, verb, setting) || isJudgmentOfSpeaker(subject, verb, setting)) {
      return ContentRule.SAME_SPEAKER;
    }
    if (isSpeech(verb) || isOtherCue(subject, verb)) {
      return ContentRule.OTHER_SPEECH;
    }
    boolean own =
        !setting.clause() || isBeyondDemand(verb, setting) || isOwnVoice(subject, verb, setting);
    return own ? ContentRule.OWN_CLAUSE : null;
  }

  /**
   * "says it is safe, and she fears": a pronoun for a person and a cue in the present, as the cue
   * before; in the past it may be part of what was said.
   */
  private boolean isOfSameSpeaker(int subject, VerbGroup verb, Setting setting) {
    VerbGroup cue = setting.group();
    return cue != null
        && setting.clause()
        && syntax.tag(subject) == Tag.PRONOUN
        && !cue.isPast()
        && !verb.isPast()
        && !verb.hasModal()
        && !verb.isPassive()
        && isPlural(verb) == isPlural(cue)
        && cues.at(syntax.text, verb.main(), CueTable.Part.VERB)
            .filter(entry -> entry.takes(Frame.THAT) && !entry.isImpersonal())
            .filter(entry -> entry.kind(Frame.THAT) != Cue.Kind.REPORT)
            .isPresent();
  }

  /**
   * "said that it was safe, and she accused the board of lies": a judgment in the tense of the cue
   * by whom a pronoun names; a reported one would stand further in the past.
   */
  private boolean isJudgmentOfSpeaker(int subject, VerbGroup verb, Setting setting) {
    VerbGroup cue = setting.group();
    return cue != null
        && setting.clause()
        && isPersonal(subject)
        && syntax.tag(subject - 2) == Tag.COMMA
        && cue.isPast()
        && verb.isPast()
        && verb.length() == 1
        && isJudging(verb)
        && isBackshifted(cue, subject);
  }

  /**
   * ", after touring the site", ", as she left": what the source did, where the content is about a
   * thing, which does neither.
   */
  boolean isCircumstance(int from, int t, int limit, Setting setting) {
    Tag tag = syntax.tag(t);
    if (setting.group() == null
        || (tag != Tag.SUBORDINATOR && tag != Tag.PREPOSITION)
        || !syntax.text.is(t, WordClass.SUBORDINATOR)) {
      return false;
    }
    VerbGroup next = syntax.groupFrom(t + 1);
    if (next != null && isGerund(next)) {
      return setting.group().isPast() && !next.isPassive() && !isAboutPerson(from, limit);
    }
    VerbGroup verb = syntax.clauseVerb(t + 1, limit);
    return syntax.is(t, syntax.known.as)
        && verb != null
        && isPersonal(t + 1)
        && agrees(verb, setting.group())
        && !verb.hasModal()
        && !isAboutPerson(from, limit);
  }

  private boolean isPersonal(int t) {
    return syntax.tag(t) == Tag.PRONOUN
        && !syntax.is(t, syntax.known.it)
        && !syntax.is(t, syntax.known.there);
  }

  /** Whether the subject of the clause at a token can be a person. */
  private boolean isAboutPerson(int from, int limit) {
    int t = syntax.tag(from) == Tag.THAT ? from + 1 : from;
    VerbGroup verb = syntax.clauseVerb(t, limit);
    NounPhrase subject = syntax.phrases().next(t);
    if (verb == null || subject == null || subject.start() > verb.start()) {
      return false;
    }
    int head = subject.head();
    return syntax.tag(head) == Tag.NAME
        || isPersonal(head)
        || syntax.text.isAny(head, PEOPLE)
        || syntax.tag(head) == Tag.NUMBER;
  }

  /** "demanded that it leave, and | there were": what is demanded has no tense. */
  private boolean isBeyondDemand(VerbGroup verb, Setting setting) {
    VerbGroup cue = setting.group();
    return cue != null
        && verb.isPast()
        && syntax.tag(verb.main()) != Tag.BASE
        && cues.at(syntax.text, cue.main(), CueTable.Part.VERB)
            .filter(entry -> entry.kind(Frame.THAT) == Cue.Kind.URGE)
            .isPresent();
  }

  /** ", and the council urged drivers to stay": a cue of somebody else's. */
  private boolean isOtherCue(int subject, VerbGroup verb) {
    return syntax.tag(subject) != Tag.PRONOUN
        && syntax.tag(subject - 2) == Tag.COMMA
        && cues.at(syntax.text, verb.main(), CueTable.Part.VERB)
            .filter(entry -> entry.takes(Frame.HEARER) || entry.kind(Frame.THAT) == Cue.Kind.THINK)
            .isPresent();
  }

  /**
   * ", but residents have started a petition": a clause in the present after a cue in the past is
   * the article's own, unless it goes on about the same with a pronoun.
   */
  private boolean isOwnVoice(int subject, VerbGroup verb, Setting setting) {
    VerbGroup cue = setting.group();
    Tag tag = syntax.tag(subject);
    return cue != null
        && cue.isPast()
        && !verb.isPast()
        && !verb.hasModal()
        && tag != Tag.PRONOUN
        && tag != Tag.DETERMINER
        && syntax.tag(subject - 2) == Tag.COMMA
        && isBackshifted(cue, subject);
  }

  /** Whether what was said so far stands in the past or conditional, as reported speech does. */
  private boolean isBackshifted(VerbGroup cue, int limit) {
    for (VerbGroup group = syntax.groups().next(cue.end());
        group != null && group.start() < limit;
        group = syntax.groups().next(group.end())) {
      if (group.isFinite()) {
        return group.isPast() || group.hasModal();
      }
    }
    return false;
  }

  /**
   * "Officials said the road was closed and drivers said they were lost": a clause whose verb is a
   * cue of speech in the tense of the cue.
   *
   * @param from where the clause begins
   */
  boolean isSpeechOfOthers(int from, int limit, Setting setting) {
    if (syntax.tag(from) == Tag.ADVERB) {
      return false;
    }
    VerbGroup verb = syntax.clauseVerb(from, limit);
    return verb != null
        && isSpeech(verb)
        && agrees(verb, setting.group())
        && verb.main() + 1 == verb.end();
  }

  /**
   * "criticized the mayor when he raised taxes": a clause that says when or why somebody does what
   * the cue says; it is part of a clause that is reported, not of a noun phrase or an infinitive.
   */
  boolean isAdverbialClause(int t, int limit) {
    return syntax.known.setsScene(syntax.text.word(t))
        && (syntax.tag(t) == Tag.SUBORDINATOR || syntax.tag(t) == Tag.QUESTION)
        && syntax.clauseVerb(t + 1, limit) != null;
  }

  /** Whether a verb group is a cue of speech: what it says is no part of what was said before. */
  boolean isSpeech(VerbGroup group) {
    return cues.at(syntax.text, group.main(), CueTable.Part.VERB)
        .filter(entry -> entry.takes(Frame.QUOTE) && entry.takes(Frame.PAREN))
        .isPresent();
  }

  /** The rule for a verb that shares the subject of the cue: "and said", null if it goes on. */
  @Nullable ContentRule atCoordinator(int from, int coordinator, int limit, Setting setting) {
    int next = coordinator + 1;
    VerbGroup group = syntax.groupFrom(next);
    VerbGroup cue = setting.group();
    if (group == null || next >= limit) {
      return null;
    }
    if (group.isFinite() && agrees(group, cue) && silence.is(group)) {
      return ContentRule.NON_COMMITTAL;
    }
    boolean ends =
        switch (group.form()) {
          case FINITE -> {
            if (cue != null && isGerund(cue)) {
              yield group.isPast() && !isParallel(group, cue);
            }
            boolean agrees = agrees(group, cue) && !group.hasModal();
            yield agrees
                && (!setting.clause()
                    || isQuoting(group)
                    || isAfterModal(group, cue)
                    || isDeedOfSpeaker(from, group, limit)
                    || (isActOfPerson(group) && !isAboutPerson(from, limit)));
          }
          case GERUND -> isGerund(cue) && isCue(group);
          default -> false;
        };
    return ends ? ContentRule.SHARED_VERB : null;
  }

  /**
   * "said the road was shut and | urged drivers to wait": a verb that only people are subject of.
   */
  private boolean isActOfPerson(VerbGroup group) {
    return !group.isPassive()
        && cues.at(syntax.text, group.main(), CueTable.Part.VERB)
            .map(entry -> entry.kind(entry.takes(Frame.TO) ? Frame.TO : Frame.OBJECT))
            .filter(kind -> kind == Cue.Kind.URGE || kind == Cue.Kind.JUDGE)
            .isPresent();
  }

  /**
   * "said the road was shut, then | hung up": a verb for what people do who have spoken, where the
   * content is about a thing.
   */
  boolean isDeedOfSpeaker(int from, VerbGroup group, int limit) {
    return cues.isDeed(syntax.text.word(group.main()))
        && !group.isPassive()
        && !takesObject(group.end(), limit)
        && !isAboutPerson(from, limit);
  }

  /** "left thousands in need", not "left", "left by a side door", "left the room". */
  private boolean takesObject(int after, int limit) {
    NounPhrase object = after < limit ? syntax.phraseFrom(after) : null;
    return object != null && !(object.end() >= limit && syntax.text.matches(object.start(), "the"));
  }

  /**
   * "calling it a race that drains and divides": whether the verb before a coordinator, after the
   * cue, has the form of the one after it, so that both belong together.
   */
  private boolean isParallel(VerbGroup group, VerbGroup cue) {
    if (syntax.tag(group.main()) == Tag.BASE) {
      return true;
    }
    VerbGroup last = finiteBetween(cue, group);
    return last != null && last.isPast() == group.isPast() && last.hasModal() == group.hasModal();
  }

  /** "warned it could close and | accused": after a modal no past form goes on. */
  private boolean isAfterModal(VerbGroup group, @Nullable VerbGroup cue) {
    VerbGroup earlier = cue == null ? null : finiteBetween(cue, group);
    return earlier != null
        && (earlier.hasModal() || (isPerfect(earlier) && isJudging(group)))
        && group.isPast()
        && isCue(group);
  }

  private boolean isPerfect(VerbGroup group) {
    return syntax.tag(group.main()) == Tag.PARTICIPLE && !group.isPassive();
  }

  private boolean isJudging(VerbGroup group) {
    return cues.at(syntax.text, group.main(), CueTable.Part.VERB)
        .filter(entry -> entry.kind(Frame.OBJECT) == Cue.Kind.JUDGE)
        .isPresent();
  }

  /** The last finite group between a cue and another group, null where there is none. */
  private static @Nullable VerbGroup finiteBetween(VerbGroup cue, VerbGroup group) {
    VerbGroup earlier = group.previous();
    while (earlier != null && earlier.start() > cue.start()) {
      if (earlier.isFinite()) {
        return earlier;
      }
      earlier = earlier.previous();
    }
    return null;
  }

  boolean isQuoting(VerbGroup group) {
    return cues.at(syntax.text, group.main(), CueTable.Part.VERB)
        .filter(entry -> entry.takes(Frame.QUOTE) || entry.kind(Frame.TO) == Cue.Kind.INTEND)
        .isPresent();
  }

  boolean isGerund(@Nullable VerbGroup group) {
    return group != null && group.form() == VerbGroup.Form.GERUND;
  }

  /** Whether two verbs can share a subject: the same tense, and no singular beside a plural. */
  boolean agrees(VerbGroup group, @Nullable VerbGroup cue) {
    if (cue == null) {
      return group.isPast();
    }
    boolean past = cue.isPast() || (isPerfect(cue) && isPastForm(group));
    return group.isPast() == past && (past || isPlural(group) == isPlural(cue) || cue.hasModal());
  }

  /** "has reported a loss and | warned": a form that the auxiliary can stand before too. */
  private boolean isPastForm(VerbGroup group) {
    int main = group.main();
    return syntax.tag(main) == Tag.PAST && syntax.text.is(main, WordClass.VERB_PARTICIPLE);
  }

  private boolean isPlural(VerbGroup group) {
    int first = group.start();
    while (first < group.main() && syntax.tag(first) == Tag.ADVERB) {
      first++;
    }
    return syntax.tag(first) == Tag.BASE
        || syntax.text.matches(first, "have")
        || syntax.text.matches(first, "are");
  }

  boolean isCue(VerbGroup group) {
    return cues.at(syntax.text, group.main(), CueTable.Part.VERB).isPresent();
  }
}

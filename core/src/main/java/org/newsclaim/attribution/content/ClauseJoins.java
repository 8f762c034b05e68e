package org.newsclaim.attribution.content;

import org.newsclaim.attribution.content.ContentBounds.Setting;
import org.newsclaim.attribution.cue.CueTable;
import org.newsclaim.attribution.cue.Frame;
import org.newsclaim.model.Cue;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.text.syntax.Syntax;
import org.newsclaim.text.syntax.VerbGroups;
import org.newsclaim.text.tag.Tag;

/** Tells, for one text, whether a clause that is joined to a content still belongs to it. */
final class ClauseJoins {
  private final Syntax syntax;
  private final CueTable cues;

  ClauseJoins(Syntax syntax, CueTable cues) {
    this.syntax = syntax;
    this.cues = cues;
  }

  /** ", but the mayor refused": a clause of its own after a content that is none. */
  boolean stopsAtClause(int coordinator, int limit, Setting setting) {
    int verb = syntax.clauseVerb(coordinator + 1, limit);
    if (verb < 0) {
      return false;
    }
    return !setting.clause()
        || isSpeech(verb)
        || isBeyondDemand(verb, setting)
        || isOtherCue(coordinator + 1, verb)
        || isOwnVoice(coordinator + 1, verb, setting);
  }

  /** "demanded that it leave, and | there were": what is demanded has no tense. */
  private boolean isBeyondDemand(int verb, Setting setting) {
    return setting.group() >= 0
        && syntax.groups.isPast(verb)
        && syntax.tag(syntax.groups.main(verb)) != Tag.BASE
        && cues.at(syntax.text, syntax.groups.main(setting.group()), CueTable.Part.VERB)
            .filter(entry -> entry.kind(Frame.THAT) == Cue.Kind.URGE)
            .isPresent();
  }

  /** ", and the council urged drivers to stay": a cue of somebody else's. */
  private boolean isOtherCue(int subject, int verb) {
    return syntax.tag(subject) != Tag.PRONOUN
        && syntax.tag(subject - 2) == Tag.COMMA
        && cues.at(syntax.text, syntax.groups.main(verb), CueTable.Part.VERB)
            .filter(entry -> entry.takes(Frame.HEARER) || entry.kind(Frame.THAT) == Cue.Kind.THINK)
            .isPresent();
  }

  /**
   * ", but residents have started a petition": a clause in the present after a cue in the past is
   * the article's own, unless it goes on about the same with a pronoun.
   */
  private boolean isOwnVoice(int subject, int verb, Setting setting) {
    boolean past = setting.group() >= 0 && syntax.groups.isPast(setting.group());
    Tag tag = syntax.tag(subject);
    return past
        && !syntax.groups.isPast(verb)
        && !syntax.groups.hasModal(verb)
        && tag != Tag.PRONOUN
        && tag != Tag.DETERMINER
        && syntax.tag(subject - 2) == Tag.COMMA
        && isBackshifted(setting.group(), subject);
  }

  /** Whether what was said so far stands in the past or conditional, as reported speech does. */
  private boolean isBackshifted(int cue, int limit) {
    int group = cue + 1;
    while (group < syntax.groups.count() && syntax.groups.start(group) < limit) {
      if (syntax.groups.isFinite(group)) {
        return syntax.groups.isPast(group) || syntax.groups.hasModal(group);
      }
      group++;
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
    int verb = syntax.clauseVerb(from, limit);
    return verb >= 0
        && isSpeech(verb)
        && agrees(verb, setting.group())
        && syntax.groups.main(verb) + 1 == syntax.groups.end(verb);
  }

  /**
   * "criticized the mayor when he raised taxes": a clause that says when or why somebody does what
   * the cue says; it is part of a clause that is reported, not of a noun phrase or an infinitive.
   */
  boolean isAdverbialClause(int t, int limit) {
    return syntax.known.setsScene(syntax.text.word(t))
        && (syntax.tag(t) == Tag.SUBORDINATOR || syntax.tag(t) == Tag.QUESTION)
        && syntax.clauseVerb(t + 1, limit) >= 0;
  }

  /** Whether a verb group is a cue of speech: what it says is no part of what was said before. */
  boolean isSpeech(int group) {
    return cues.at(syntax.text, syntax.groups.main(group), CueTable.Part.VERB)
        .filter(entry -> entry.takes(Frame.QUOTE) && entry.takes(Frame.PAREN))
        .isPresent();
  }

  /** "and said": a verb that shares the subject of the cue. */
  boolean stopsAtCoordinator(int coordinator, int limit, Setting setting) {
    int next = coordinator + 1;
    int group = syntax.groups.at(next);
    if (group < 0 || syntax.groups.start(group) != next || next >= limit) {
      return false;
    }
    return switch (syntax.groups.form(group)) {
      case FINITE -> {
        if (isGerund(setting.group())) {
          yield syntax.groups.isPast(group) && !isParallel(coordinator, group, setting.group());
        }
        boolean agrees = agrees(group, setting.group()) && !syntax.groups.hasModal(group);
        yield agrees && (!setting.clause() || isQuoting(group) || isAfterModal(group, setting));
      }
      case GERUND -> isGerund(setting.group()) && isCue(group);
      default -> false;
    };
  }

  /**
   * "calling it a race that drains and divides": whether the verb before a coordinator, after the
   * cue, has the form of the one after it, so that both belong together.
   */
  private boolean isParallel(int coordinator, int group, int cue) {
    if (syntax.tag(syntax.groups.main(group)) == Tag.BASE) {
      return true;
    }
    int last = syntax.groups.next(coordinator) - 1;
    while (last > cue && !syntax.groups.isFinite(last)) {
      last--;
    }
    return last > cue
        && syntax.groups.isPast(last) == syntax.groups.isPast(group)
        && syntax.groups.hasModal(last) == syntax.groups.hasModal(group);
  }

  /** "warned it could close and | accused": after a modal no past form goes on. */
  private boolean isAfterModal(int group, Setting setting) {
    int earlier = finiteBefore(group, setting);
    return setting.group() >= 0
        && earlier > setting.group()
        && (syntax.groups.hasModal(earlier) || (isPerfect(earlier) && isJudging(group)))
        && syntax.groups.isPast(group)
        && isCue(group);
  }

  private boolean isPerfect(int group) {
    return syntax.tag(syntax.groups.main(group)) == Tag.PARTICIPLE
        && !syntax.groups.isPassive(group);
  }

  private boolean isJudging(int group) {
    return cues.at(syntax.text, syntax.groups.main(group), CueTable.Part.VERB)
        .filter(entry -> entry.kind(Frame.OBJECT) == Cue.Kind.JUDGE)
        .isPresent();
  }

  /** Whether the content has its verb already: not in "said her son, a pilot, | had told her". */
  boolean isBegun(int group, Setting setting) {
    return setting.group() < 0 || finiteBefore(group, setting) > setting.group();
  }

  private int finiteBefore(int group, Setting setting) {
    int earlier = group - 1;
    while (earlier > setting.group() && !syntax.groups.isFinite(earlier)) {
      earlier--;
    }
    return earlier;
  }

  boolean isQuoting(int group) {
    return cues.at(syntax.text, syntax.groups.main(group), CueTable.Part.VERB)
        .filter(entry -> entry.takes(Frame.QUOTE) || entry.kind(Frame.TO) == Cue.Kind.INTEND)
        .isPresent();
  }

  boolean isGerund(int group) {
    return group >= 0 && syntax.groups.form(group) == VerbGroups.Form.GERUND;
  }

  /** Whether two verbs can share a subject: the same tense, and no singular beside a plural. */
  boolean agrees(int group, int cue) {
    if (cue < 0) {
      return syntax.groups.isPast(group);
    }
    boolean past = syntax.groups.isPast(cue) || (isPerfect(cue) && isPastForm(group));
    return syntax.groups.isPast(group) == past
        && (past || isPlural(group) == isPlural(cue) || syntax.groups.hasModal(cue));
  }

  /** "has reported a loss and | warned": a form that the auxiliary can stand before too. */
  private boolean isPastForm(int group) {
    int main = syntax.groups.main(group);
    return syntax.tag(main) == Tag.PAST && syntax.text.is(main, WordClass.VERB_PARTICIPLE);
  }

  private boolean isPlural(int group) {
    int first = syntax.groups.start(group);
    while (first < syntax.groups.main(group) && syntax.tag(first) == Tag.ADVERB) {
      first++;
    }
    return syntax.tag(first) == Tag.BASE
        || syntax.text.matches(first, "have")
        || syntax.text.matches(first, "are");
  }

  boolean isCue(int group) {
    return cues.at(syntax.text, syntax.groups.main(group), CueTable.Part.VERB).isPresent();
  }
}

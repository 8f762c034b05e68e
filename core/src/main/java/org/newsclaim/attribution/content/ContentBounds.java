package org.newsclaim.attribution.content;

import org.newsclaim.attribution.cue.CueTable;
import org.newsclaim.attribution.cue.Frame;
import org.newsclaim.attribution.syntax.Syntax;
import org.newsclaim.attribution.syntax.VerbGroups;
import org.newsclaim.attribution.tag.Tag;
import org.newsclaim.model.Cue;
import org.newsclaim.text.TokenizedText;

/** Where the content of an attribution ends, for one text. */
public final class ContentBounds {
  private final Syntax syntax;
  private final CueTable cues;

  public ContentBounds(Syntax syntax, CueTable cues) {
    this.syntax = syntax;
    this.cues = cues;
  }

  /**
   * What is known of the cue whose content is sought.
   *
   * @param clause whether the content is a clause, not a noun phrase or an infinitive
   * @param bracketed whether the cue stands in a clause that a comma closes: "who said …,"
   * @param group the verb group of the cue, -1 where it is no verb
   */
  public record Setting(boolean clause, boolean bracketed, int group) {}

  /** The token after the content that begins at a token, at most the limit. */
  public int end(int from, int limit, Setting setting) {
    int t = from;
    while (t < limit) {
      Tag tag = syntax.tag(t);
      if (syntax.opensQuotation(t)) {
        int end = syntax.endOfQuotation(t);
        if (t == from && isComplete(end, limit)) {
          return end;
        }
        t = Math.max(t + 1, end);
        boolean comma = syntax.tag(end - 2) == Tag.COMMA && syntax.tag(end - 1) == Tag.QUOTE;
        if (comma && end < limit && stopsAtComma(end - 1, limit, setting)) {
          return end;
        }
        continue;
      }
      if (tag == Tag.OPEN) {
        t = syntax.closeOf(t, limit);
      } else if (tag == Tag.SEMICOLON && syntax.quotations.at(t) < 0) {
        return t;
      } else if (t > from && stops(t, limit, setting)) {
        return t;
      }
      t++;
    }
    return limit;
  }

  /**
   * Whether a token stands in a phrase or clause that opens its sentence: "Despite …," "When …,".
   */
  public boolean isInOpening(int token, int low) {
    int first = syntax.tag(low) == Tag.COORDINATOR ? low + 1 : low;
    Tag tag = syntax.tag(first);
    if (tag != Tag.PREPOSITION && tag != Tag.SUBORDINATOR && tag != Tag.GERUND && tag != Tag.TO) {
      return false;
    }
    for (int t = first; t < token; t++) {
      if (syntax.tag(t) == Tag.COMMA) {
        return false;
      }
    }
    return true;
  }

  /** Whether a quotation that ends here is the whole content: what follows is no part of it. */
  private boolean isComplete(int end, int limit) {
    if (end >= limit) {
      return true;
    }
    TokenizedText text = syntax.text;
    char last = text.last(end - 2 < 0 ? 0 : end - 2);
    boolean sentence = last == '.' || last == '!' || last == '?' || last == ',';
    return sentence || syntax.tag(end).isBreak();
  }

  private boolean stops(int t, int limit, Setting setting) {
    return switch (syntax.tag(t)) {
      case COMMA -> stopsAtComma(t, limit, setting);
      case COORDINATOR -> stopsAtCoordinator(t, limit, setting);
      case DASH -> stopsAtDash(t, limit, setting);
      default -> false;
    };
  }

  private boolean stopsAtDash(int dash, int limit, Setting setting) {
    int group = syntax.groupFrom(dash + 1);
    boolean gerund = group >= 0 && isGerund(group) && isCue(group);
    return gerund || (!setting.clause() && syntax.clauseVerb(dash + 1, limit) >= 0);
  }

  private boolean stopsAtComma(int comma, int limit, Setting setting) {
    int next = comma + 1;
    if (next >= limit) {
      return true;
    }
    if (isPhraseCue(next) || isLaterCue(next, limit)) {
      return true;
    }
    if (!setting.clause()
        && (syntax.tag(next) == Tag.QUESTION
            || syntax.tag(next) == Tag.DETERMINER
            || syntax.tag(next) == Tag.PRONOUN)) {
      return true;
    }
    int group = syntax.groups.at(next);
    boolean verb = group >= 0 && syntax.groups.start(group) == next;
    if (setting.bracketed()
        && ((verb && syntax.groups.isFinite(group)) || syntax.clauseVerb(next, limit) >= 0)) {
      return true;
    }
    if (verb && syntax.groups.form(group) == VerbGroups.Form.GERUND) {
      return !setting.clause() || isCue(group);
    }
    boolean sameTense = verb && syntax.groups.isFinite(group) && agrees(group, setting.group());
    boolean begun = !setting.clause() || isBegun(group, setting);
    if (sameTense && begun && (!setting.clause() || isQuoting(group))) {
      return true;
    }
    if (syntax.tag(next) == Tag.COORDINATOR) {
      return stopsAtCoordinator(next, limit, setting) || stopsAtClause(next, limit, setting);
    }
    if (syntax.tag(next) == Tag.SUBORDINATOR && syntax.known.contrasts(syntax.text.word(next))) {
      int said = syntax.clauseVerb(next + 1, limit);
      return said >= 0 && (!setting.clause() || isSpeech(said));
    }
    return false;
  }

  /** ", the agency reported" at the end: who says all that stands before. */
  private boolean isLaterCue(int from, int limit) {
    int verb = syntax.clauseVerb(from, limit);
    if (verb < 0 || syntax.tag(from) == Tag.ADVERB || !isSpeech(verb)) {
      return false;
    }
    return syntax.groups.end(verb) >= limit
        && syntax.groups.main(verb) + 1 == syntax.groups.end(verb);
  }

  /** Whether the content has its verb already: not in "said her son, a pilot, | had told her". */
  private boolean isBegun(int group, Setting setting) {
    int earlier = group - 1;
    while (earlier > setting.group() && !syntax.groups.isFinite(earlier)) {
      earlier--;
    }
    return setting.group() < 0 || earlier > setting.group();
  }

  private boolean isPhraseCue(int t) {
    return cues.at(syntax.text, t, CueTable.Part.PHRASE).isPresent();
  }

  /** ", but the mayor refused": a clause of its own after a content that is none. */
  private boolean stopsAtClause(int coordinator, int limit, Setting setting) {
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

  /** Whether a verb group is a cue of speech: what it says is no part of what was said before. */
  private boolean isSpeech(int group) {
    return cues.at(syntax.text, syntax.groups.main(group), CueTable.Part.VERB)
        .filter(entry -> entry.takes(Frame.QUOTE) && entry.takes(Frame.PAREN))
        .isPresent();
  }

  /** "and said": a verb that shares the subject of the cue. */
  private boolean stopsAtCoordinator(int coordinator, int limit, Setting setting) {
    int next = coordinator + 1;
    int group = syntax.groups.at(next);
    if (group < 0 || syntax.groups.start(group) != next || next >= limit) {
      return false;
    }
    return switch (syntax.groups.form(group)) {
      case FINITE -> {
        boolean agrees = agrees(group, setting.group()) && !syntax.groups.hasModal(group);
        boolean parts = !setting.clause() || isQuoting(group) || isAfterModal(group, setting);
        yield agrees && parts && !isGerund(setting.group());
      }
      case GERUND -> isGerund(setting.group()) && isCue(group);
      default -> false;
    };
  }

  /** "warned it could close and | accused": after a modal no past form goes on. */
  private boolean isAfterModal(int group, Setting setting) {
    int earlier = group - 1;
    while (earlier > setting.group() && !syntax.groups.isFinite(earlier)) {
      earlier--;
    }
    return earlier > setting.group()
        && setting.group() >= 0
        && syntax.groups.hasModal(earlier)
        && syntax.groups.isPast(group)
        && isCue(group);
  }

  private boolean isQuoting(int group) {
    return cues.at(syntax.text, syntax.groups.main(group), CueTable.Part.VERB)
        .filter(entry -> entry.takes(Frame.QUOTE) || entry.kind(Frame.TO) == Cue.Kind.INTEND)
        .isPresent();
  }

  private boolean isGerund(int group) {
    return group >= 0 && syntax.groups.form(group) == VerbGroups.Form.GERUND;
  }

  /** Whether two verbs can share a subject: the same tense, and no singular beside a plural. */
  private boolean agrees(int group, int cue) {
    if (cue < 0) {
      return syntax.groups.isPast(group);
    }
    boolean past = syntax.groups.isPast(cue);
    return syntax.groups.isPast(group) == past
        && (past || isPlural(group) == isPlural(cue) || syntax.groups.hasModal(cue));
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

  private boolean isCue(int group) {
    return cues.at(syntax.text, syntax.groups.main(group), CueTable.Part.VERB).isPresent();
  }
}

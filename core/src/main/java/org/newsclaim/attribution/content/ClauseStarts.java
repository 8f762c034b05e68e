package org.newsclaim.attribution.content;

import org.jspecify.annotations.Nullable;
import org.newsclaim.attribution.cue.CueTable;
import org.newsclaim.attribution.cue.CueTable.Entry;
import org.newsclaim.attribution.cue.Frame;
import org.newsclaim.text.syntax.NounPhrase;
import org.newsclaim.text.syntax.Syntax;
import org.newsclaim.text.syntax.VerbGroup;
import org.newsclaim.text.syntax.VerbGroup.Form;
import org.newsclaim.text.tag.Tag;

/** Tells, for one text, what sort of clause begins at a token after a cue. */
final class ClauseStarts {
  private final Syntax syntax;
  private final CueTable cues;

  ClauseStarts(Syntax syntax, CueTable cues) {
    this.syntax = syntax;
    this.cues = cues;
  }

  boolean isClause(Entry entry, int t, int limit) {
    NounPhrase when = syntax.phraseFrom(t);
    if (when != null && syntax.isTime(when) && syntax.clauseVerb(when.end(), limit) != null) {
      return false; // "said | Friday | the bridge is safe"
    }
    if (gerundVerb(t, limit) != null) {
      return true;
    }
    if (syntax.clauseVerb(t, limit) != null
        || (!entry.takes(Frame.OBJECT)
            && !entry.isWeak()
            && !entry.takes(Frame.HEARER)
            && syntax.phraseFrom(t) != null
            && hasVerbBeforeComma(t, limit))) {
      return true;
    }
    boolean subordinate =
        syntax.tag(t) == Tag.SUBORDINATOR && syntax.clauseVerb(t + 1, limit) != null;
    return subordinate && syntax.is(t, syntax.known.ifWord);
  }

  /** A subject too long for a plain look: whether its verb comes before anything that ends it. */
  private boolean hasVerbBeforeComma(int from, int limit) {
    for (int t = from; t < limit; t++) {
      Tag tag = syntax.tag(t);
      if (tag == Tag.COMMA || tag == Tag.COORDINATOR || tag == Tag.SUBORDINATOR || tag.isBreak()) {
        return false;
      }
      if (isFinite(t) && syntax.hasMainVerb(from, t + 1)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Closing the ward | saved little": the finite verb whose subject is the gerund at a token, null
   * where there is none. A gerund that reports has a clause of its own: "saying they are tired".
   */
  @Nullable VerbGroup gerundVerb(int t, int limit) {
    VerbGroup gerund = syntax.groupFrom(t);
    if (gerund == null || gerund.form() != Form.GERUND || reports(gerund)) {
      return null;
    }
    int next = gerund.end();
    while (next < limit) {
      NounPhrase phrase = syntax.phraseFrom(next);
      VerbGroup group = syntax.groupFrom(next);
      if (group != null && group.isFinite()) {
        return isPronoun(next - 1) ? null : group;
      }
      Tag tag = syntax.tag(next);
      boolean inside =
          phrase != null
              || (group != null && group.form() == Form.INFINITIVE)
              || tag == Tag.PREPOSITION
              || tag == Tag.ADVERB
              || tag == Tag.ADJECTIVE
              || (tag == Tag.COORDINATOR && syntax.phraseFrom(next + 1) != null);
      if (!inside) {
        return null;
      }
      next = phrase != null ? phrase.end() : group != null ? group.end() : next + 1;
    }
    return null;
  }

  private boolean reports(VerbGroup group) {
    return cues.at(syntax.text, group.main(), CueTable.Part.VERB)
        .filter(entry -> entry.takes(Frame.THAT))
        .isPresent();
  }

  private boolean isPronoun(int t) {
    return syntax.tag(t) == Tag.PRONOUN;
  }

  boolean isDemonstrative(int t, int limit) {
    return !isFinite(t + 1)
        && syntax.phraseFrom(t + 1) != null
        && syntax.clauseVerb(t + 1, limit) == null
        && t + 1 + 3 > limit;
  }

  boolean isQuestion(int t) {
    int word = syntax.text.word(t);
    return syntax.tag(t) == Tag.QUESTION
        || (syntax.tag(t) == Tag.SUBORDINATOR
            && (word == syntax.known.ifWord
                || word == syntax.known.when
                || word == syntax.known.where));
  }

  boolean isFinite(int t) {
    VerbGroup group = syntax.groupFrom(t);
    return group != null && group.isFinite();
  }

  boolean isInfinitive(int t) {
    VerbGroup group = syntax.groupFrom(t);
    return group != null && group.form() == Form.INFINITIVE;
  }

  /** "voters who", "documents that advised". */
  boolean isRelative(int t) {
    boolean pronoun =
        syntax.is(t, syntax.known.who)
            || syntax.is(t, syntax.known.which)
            || syntax.is(t, syntax.known.whose)
            || syntax.is(t, syntax.known.whom);
    pronoun &= syntax.tag(t) == Tag.QUESTION;
    return pronoun || (syntax.tag(t) == Tag.THAT && isFinite(t + 1));
  }
}

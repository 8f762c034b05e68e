package org.newsclaim.text.syntax;

import org.jspecify.annotations.Nullable;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.text.tag.Tag;

/**
 * Finds the verb that follows a clause inside a noun phrase: "Nurses who say they were hurt |
 * want". Every word that opens a clause needs a finite verb; the first one too many closes the
 * clause.
 */
final class EmbeddedClauses {
  /** How many tokens such a clause may have. */
  private static final int REACH = 40;

  private static final long CUE = WordClass.mask(WordClass.CUE);

  private final Syntax syntax;

  EmbeddedClauses(Syntax syntax) {
    this.syntax = syntax;
  }

  /** The finite verb group after the clause that a token opens, null where a comma comes first. */
  @Nullable VerbGroup verbAfter(int opener, int limit) {
    int end = Math.min(limit, opener + REACH);
    int open = 1;
    int t = opener + 1;
    while (t < end) {
      VerbGroup group = syntax.groupFrom(t);
      if (group != null) {
        if (group.isFinite() && open == 0 && !goesOn(group, end)) {
          return group;
        }
        open -= group.isFinite() && open > 0 ? 1 : 0;
        open += open == 0 && opensBareClause(group, end) ? 1 : 0;
        t = group.end();
        continue;
      }
      Tag tag = syntax.tag(t);
      if (syntax.opensQuotation(t)) {
        t = Math.max(t + 1, syntax.endOfQuotation(t));
        continue;
      }
      if (tag == Tag.COMMA || tag.isBreak() || tag == Tag.QUOTE) {
        return null;
      }
      boolean opens =
          tag == Tag.THAT
              || tag == Tag.SUBORDINATOR
              || tag == Tag.QUESTION
              || (tag == Tag.COORDINATOR && opensClause(t + 1, end));
      open += opens ? 1 : 0;
      t++;
    }
    return null;
  }

  /**
   * Whether a finite verb needs no subject of its own: "who came and left", "land seized in May".
   */
  private boolean goesOn(VerbGroup group, int end) {
    boolean participle =
        syntax.tag(group.main()) == Tag.PAST
            && group.length() == 1
            && syntax.text.is(group.main(), WordClass.VERB_PARTICIPLE)
            && syntax.tag(group.end()) == Tag.PREPOSITION;
    return syntax.tag(group.start() - 1) == Tag.COORDINATOR
        || (participle && finiteFrom(group.end(), end) != null);
  }

  /** "who say | officials lied want": a clause without "that" after a verb that reports. */
  private boolean opensBareClause(VerbGroup group, int end) {
    return group.isFinite()
        && syntax.text.startsAny(group.main(), CUE)
        && opensClause(group.end(), end);
  }

  /** Whether a subject and its verb begin at a token, and one more verb follows. */
  private boolean opensClause(int from, int end) {
    NounPhrase phrase = syntax.phraseFrom(from);
    VerbGroup verb = phrase == null ? null : syntax.groupFrom(phrase.end());
    return verb != null && verb.isFinite() && finiteFrom(verb.end(), end) != null;
  }

  private @Nullable VerbGroup finiteFrom(int from, int end) {
    for (int t = from; t < end; t++) {
      Tag tag = syntax.tag(t);
      if (tag == Tag.COMMA || tag.isBreak()) {
        return null;
      }
      VerbGroup group = syntax.groupFrom(t);
      if (group != null && group.isFinite()) {
        return group;
      }
    }
    return null;
  }
}

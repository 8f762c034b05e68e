package org.newsclaim.text.syntax;

import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.text.tag.Tag;

/** Steps over what says when, where and how between a cue and its content, in one text. */
public final class Adverbials {
  /** How many adverbials are stepped over. */
  private static final int MAX_STEPS = 5;

  private final Syntax syntax;

  public Adverbials(Syntax syntax) {
    this.syntax = syntax;
  }

  /** The token after the adverbials that begin at a token; the token itself where none does. */
  public int after(int from, int limit) {
    int t = from;
    for (int step = 0; step < MAX_STEPS; step++) {
      int next = one(t, limit);
      if (next == t) {
        break;
      }
      t = next;
    }
    return t;
  }

  /**
   * The token after what says when: "on Friday", "last week"; the token itself where nothing does.
   */
  public int afterTime(int from, int limit) {
    int start = syntax.tag(from) == Tag.PREPOSITION ? from + 1 : from;
    NounPhrase phrase = syntax.phraseFrom(start);
    return phrase != null && syntax.isTime(phrase) && phrase.end() < limit ? phrase.end() : from;
  }

  private int one(int t, int limit) {
    if (t >= limit) {
      return t;
    }
    if (syntax.tag(t) == Tag.ADVERB && syntax.groupFrom(t) == null) {
      return t + 1;
    }
    NounPhrase phrase = syntax.phraseFrom(t);
    if (phrase != null
        && syntax.isTime(phrase)
        && (syntax.clauseVerb(t, limit) == null
            || syntax.clauseVerb(phrase.end(), limit) != null)) {
      return phrase.end();
    }
    if (syntax.tag(t) == Tag.PREPOSITION) {
      NounPhrase object = syntax.phraseFrom(t + 1);
      return object == null || object.end() > limit ? t : object.end();
    }
    if (syntax.tag(t) == Tag.SUBORDINATOR && syntax.text.is(t, WordClass.PREPOSITION)) {
      NounPhrase object = syntax.phraseFrom(t + 1); // "since his arrest that"
      return object != null && syntax.tag(object.end()) == Tag.THAT && object.end() < limit
          ? object.end()
          : t;
    }
    return t;
  }
}

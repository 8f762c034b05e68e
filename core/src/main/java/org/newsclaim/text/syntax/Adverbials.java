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
    int phrase = syntax.phraseFrom(start);
    boolean time = phrase >= 0 && syntax.isTime(phrase) && syntax.phrases.end(phrase) < limit;
    return time ? syntax.phrases.end(phrase) : from;
  }

  private int one(int t, int limit) {
    if (t >= limit) {
      return t;
    }
    if (syntax.tag(t) == Tag.ADVERB
        && (syntax.groups.at(t) < 0 || syntax.groups.start(syntax.groups.at(t)) < t)) {
      return t + 1;
    }
    int phrase = syntax.phraseFrom(t);
    if (phrase >= 0 && syntax.isTime(phrase) && syntax.clauseVerb(t, limit) < 0) {
      return syntax.phrases.end(phrase);
    }
    if (syntax.tag(t) == Tag.PREPOSITION) {
      int object = syntax.phraseFrom(t + 1);
      return object < 0 || syntax.phrases.end(object) > limit ? t : syntax.phrases.end(object);
    }
    if (syntax.tag(t) == Tag.SUBORDINATOR && syntax.text.is(t, WordClass.PREPOSITION)) {
      int object = syntax.phraseFrom(t + 1); // "since his arrest that"
      boolean marked = object >= 0 && syntax.tag(syntax.phrases.end(object)) == Tag.THAT;
      return marked && syntax.phrases.end(object) < limit ? syntax.phrases.end(object) : t;
    }
    return t;
  }
}

package org.newsclaim.attribution.cue;

import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.text.syntax.NounPhrase;
import org.newsclaim.text.syntax.Syntax;
import org.newsclaim.text.syntax.VerbGroup;
import org.newsclaim.text.tag.Tag;

/** Tells how far a noun phrase of one text goes with its modifiers and its apposition. */
final class PhraseExtent {
  private final Syntax syntax;
  private final CueTable cues;

  PhraseExtent(Syntax syntax, CueTable cues) {
    this.syntax = syntax;
    this.cues = cues;
  }

  /** Where a noun phrase with its modifiers and apposition ends. */
  int extent(NounPhrase phrase, int limit) {
    int end = phrase.end();
    while (end < limit) {
      int next = afterModifier(end, limit);
      if (next < 0) {
        return end;
      }
      end = next;
    }
    return end;
  }

  private int afterModifier(int t, int limit) {
    Tag tag = syntax.tag(t);
    if (tag == Tag.PREPOSITION && syntax.text.is(t, WordClass.SUBORDINATOR)) {
      return -1; // "said Ann Lee | after the vote"
    }
    if (tag == Tag.PREPOSITION || (tag == Tag.ADJECTIVE && syntax.tag(t + 1) == Tag.PREPOSITION)) {
      NounPhrase phrase = syntax.phraseFrom(tag == Tag.PREPOSITION ? t + 1 : t + 2);
      return phrase != null && !syntax.isTime(phrase) && phrase.end() <= limit ? phrase.end() : -1;
    }
    if (tag == Tag.COORDINATOR) {
      NounPhrase phrase = syntax.phraseFrom(t + 1);
      return phrase == null
              || syntax.clauseVerb(t + 1, limit) != null
              || syntax.is(t, syntax.known.but)
          ? -1
          : phrase.end();
    }
    if (tag == Tag.OPEN) {
      int close = syntax.closeOf(t, limit);
      return close == t ? -1 : close + 1;
    }
    if (tag == Tag.COMMA && syntax.tag(t + 1) == Tag.NUMBER && syntax.tag(t + 2) == Tag.COMMA) {
      int more = afterModifier(t + 2, limit); // "Ann Lee, 67, who", "Bob Day, 45, a clerk"
      return more < 0 ? t + 2 : more;
    }
    if (tag == Tag.COMMA && isDescribing(t + 1)) {
      return relativeEnd(t + 1, limit);
    }
    if (tag == Tag.COMMA && isApposition(t + 1)) {
      return appositionEnd(t + 1, limit);
    }
    return -1;
  }

  /** A relative clause goes up to the next comma. */
  private int relativeEnd(int from, int limit) {
    int t = from;
    while (t < limit && syntax.tag(t) != Tag.COMMA && !syntax.tag(t).isBreak()) {
      if (syntax.opensQuotation(t)) {
        return -1;
      }
      t++;
    }
    return t;
  }

  /** An apposition goes up to the next comma or the end, and holds no clause of its own. */
  private int appositionEnd(int from, int limit) {
    int t = from;
    while (t < limit
        && syntax.tag(t) != Tag.COMMA
        && !syntax.tag(t).isBreak()
        && syntax.tag(t) != Tag.QUOTE) {
      t++;
    }
    boolean closed = t >= limit || syntax.tag(t) == Tag.COMMA || syntax.tag(t) == Tag.STOP;
    return closed && !syntax.hasMainVerb(from, t) && syntax.clauseVerb(from, limit) == null
        ? t
        : -1;
  }

  boolean isApposition(int from) {
    if (isDescribing(from) || isOtherName(from)) {
      return true;
    }
    NounPhrase phrase = syntax.phraseFrom(from);
    return phrase != null
        && syntax.tag(phrase.head()) != Tag.NUMBER
        && !syntax.isTime(phrase)
        && !syntax.text.is(from, WordClass.PRONOUN);
  }

  /** "The Business Alliance, | or BA, said". */
  private boolean isOtherName(int from) {
    return syntax.tag(from) == Tag.COORDINATOR
        && syntax.is(from, syntax.known.or)
        && syntax.tag(from + 1) == Tag.NAME
        && syntax.tag(from + 2) == Tag.COMMA;
  }

  /** Whether a relative clause begins that tells who somebody is, not what they said. */
  private boolean isDescribing(int from) {
    int word = syntax.text.word(from);
    boolean relative =
        syntax.tag(from) == Tag.QUESTION
            && (word == syntax.known.who
                || word == syntax.known.which
                || word == syntax.known.whose);
    VerbGroup group = relative ? syntax.groupFrom(from + 1) : null;
    return relative
        && (group == null
            || group.isNegated()
            || cues.at(syntax.text, group.main(), CueTable.Part.VERB)
                .filter(entry -> entry.takes(Frame.PAREN))
                .isEmpty());
  }
}

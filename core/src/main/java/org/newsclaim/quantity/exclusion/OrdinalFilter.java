package org.newsclaim.quantity.exclusion;

import org.newsclaim.quantity.composition.QuantityCandidate;
import org.newsclaim.quantity.word.Words;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;

/** Tells ordinals that name something or are adverbs: "42nd Street", "first of all". */
final class OrdinalFilter {
  private final TokenizedText text;
  private final Words words;

  OrdinalFilter(Words words) {
    this.text = words.text;
    this.words = words;
  }

  /** "42nd Street", "First Amendment", "first" as an adverb. */
  boolean excludes(QuantityCandidate draft) {
    int end = draft.end;
    if (words.follows(end)
        && words.isCapitalized(end)
        && (draft.inDigits || text.isCapitalized(draft.first))) {
      return true;
    }
    if (draft.inDigits && words.is(end, "and") && words.isCapitalized(end + 1)) {
      // "at 23rd and Main"
      return true;
    }
    boolean plea =
        !draft.inDigits
            && text.isCapitalized(draft.first)
            && !words.startsSentence(draft.first)
            && words.is(draft.first - 1, "the")
            && words.endsBefore(end);
    if (plea) {
      // "pleaded the Fifth"
      return true;
    }
    boolean everySecond = words.is(draft.first - 1, "every") && words.is(draft.first, "second");
    return everySecond || (!draft.inDigits && isAdverb(draft));
  }

  /** "third-largest". */
  private boolean isSuperlative(int token) {
    int end = text.end(token);
    return end - text.start(token) > 4
        && text.charAt(end - 1) == 't'
        && text.charAt(end - 2) == 's'
        && text.charAt(end - 3) == 'e';
  }

  private boolean isAdverb(QuantityCandidate draft) {
    int before = draft.first - 1;
    boolean determined =
        words.any(
                before,
                WordClass.mask(
                    WordClass.DETERMINER,
                    WordClass.POSSESSIVE,
                    WordClass.DEMONSTRATIVE,
                    WordClass.ADJECTIVE))
            || (words.has(before, WordClass.PREPOSITION) && !words.is(before, "at"));
    if (draft.first == 0 && draft.end >= text.size()) {
      return false;
    }
    int next = words.joins(draft.end) ? draft.end + 1 : draft.end;
    if (next > draft.end && !isSuperlative(next)) {
      return true;
    }
    if (determined) {
      return words.is(before, "a")
          && words.is(draft.first, "second")
          && words.endsBefore(draft.end);
    }
    boolean noun =
        words.isWord(next)
            && words.follows(next)
            && !words.isClosed(next)
            && !(text.isAny(
                    next,
                    WordClass.mask(
                        WordClass.VERB_PAST,
                        WordClass.VERB_BASE,
                        WordClass.VERB_THIRD,
                        WordClass.VERB_GERUND))
                && !text.isAny(next, WordClass.mask(WordClass.NOUN, WordClass.ADJECTIVE)));
    return !noun;
  }
}

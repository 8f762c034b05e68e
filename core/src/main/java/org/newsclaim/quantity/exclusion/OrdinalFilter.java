package org.newsclaim.quantity.exclusion;

import org.jspecify.annotations.Nullable;
import org.newsclaim.quantity.composition.QuantityCandidate;
import org.newsclaim.quantity.word.PhraseTable;
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
  @Nullable QuantityRule excludes(QuantityCandidate candidate) {
    int end = candidate.end;
    if (words.follows(end)
        && words.isCapitalized(end)
        && (candidate.inDigits || text.isCapitalized(candidate.first))) {
      return QuantityRule.ORDINAL_IN_NAME;
    }
    if (candidate.inDigits && words.is(end, "and") && words.isCapitalized(end + 1)) {
      // "at 23rd and Main"
      return QuantityRule.ORDINAL_IN_NAME;
    }
    boolean plea =
        !candidate.inDigits
            && text.isCapitalized(candidate.first)
            && !words.startsSentence(candidate.first)
            && words.is(candidate.first - 1, "the")
            && words.endsBefore(end);
    if (plea) {
      // "pleaded the Fifth"
      return QuantityRule.ORDINAL_IN_NAME;
    }
    if (words.is(candidate.first - 1, "every") && words.is(candidate.first, "second")) {
      return QuantityRule.EVERY_SECOND;
    }
    return !candidate.inDigits && isAdverb(candidate) ? QuantityRule.ORDINAL_ADVERB : null;
  }

  /** "third-largest". */
  private boolean isSuperlative(int token) {
    int end = text.end(token);
    return end - text.start(token) > 4
        && text.charAt(end - 1) == 't'
        && text.charAt(end - 2) == 's'
        && text.charAt(end - 3) == 'e';
  }

  private boolean isAdverb(QuantityCandidate candidate) {
    int before = candidate.first - 1;
    boolean determined =
        words.any(
                before,
                WordClass.mask(
                    WordClass.DETERMINER,
                    WordClass.POSSESSIVE,
                    WordClass.DEMONSTRATIVE,
                    WordClass.ADJECTIVE))
            || (words.has(before, WordClass.PREPOSITION) && !words.is(before, "at"));
    if (candidate.first == 0 && candidate.end >= text.size()) {
      return false;
    }
    if (words.beside(before, PhraseTable.RANKED | PhraseTable.CLOSING)) {
      // "finished third"
      return false;
    }
    int next = words.joins(candidate.end) ? candidate.end + 1 : candidate.end;
    if (next > candidate.end && !isSuperlative(next) && !words.has(next, WordClass.TIME_UNIT)) {
      return true;
    }
    if (determined) {
      return words.is(before, "a")
          && words.is(candidate.first, "second")
          && words.endsBefore(candidate.end);
    }
    boolean noun =
        words.isWord(next)
            && words.follows(next)
            && !words.isClosed(next)
            && !words.tag(next).isVerb();
    return !noun;
  }
}

package org.newsclaim.quantity.context;

import org.newsclaim.quantity.word.Words;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.text.lexicon.WordIndex;
import org.newsclaim.text.syntax.NounPhrase;
import org.newsclaim.text.syntax.Syntax;
import org.newsclaim.text.tag.Tag;

/**
 * Finds where the phrase after "of" ends that a number is a part of: "of those ordered removed".
 */
final class WholeReader {
  private static final int LONGEST = 24;

  private final Syntax syntax;
  private final TokenizedText text;
  private final Words words;
  private final CountedNoun counted;

  WholeReader(Words words, CountedNoun counted) {
    this.syntax = words.syntax;
    this.text = words.text;
    this.words = words;
    this.counted = counted;
  }

  /** The token after the phrase that begins at a token. */
  int end(int first) {
    boolean pronoun =
        words.any(first, WordClass.mask(WordClass.OBJECT_PRONOUN, WordClass.RELATIVE))
            || words.is(first, "it");
    if (pronoun && (!words.has(first, WordClass.POSSESSIVE) || words.endsBefore(first + 1))) {
      return first + 1;
    }
    if (words.is(first, "those") && words.isWord(first + 1) && !words.tag(first + 1).isNoun()) {
      return endOfThose(first + 1);
    }
    return endOfNoun(afterApproximator(first));
  }

  /** The "a dozen senators" of "one of only a dozen senators". */
  private int afterApproximator(int first) {
    int entry = words.isWord(first) ? text.match(first, WordClass.APPROXIMATOR) : -1;
    return entry < 0 ? first : first + words.tables.lexicon.entry(entry).length();
  }

  /** "those ordered to be returned", "those who voted": as far as the main verb. */
  private int endOfThose(int first) {
    boolean relative = words.has(first, WordClass.RELATIVE);
    int verbs = relative ? 1 : 0;
    int limit = Math.min(text.size(), first + LONGEST);
    for (int at = first; at < limit; at++) {
      if (text.startsLine(at) || isMark(at)) {
        return at;
      }
      if (!relative && at > first && isMainVerb(at)) {
        return at;
      }
      boolean past = relative && words.tag(at) == Tag.PAST && !words.tag(at - 1).isAuxiliary();
      if (past || isFiniteAuxiliary(at)) {
        if (verbs == 0) {
          return at;
        }
        verbs--;
      }
    }
    return limit;
  }

  private boolean isFiniteAuxiliary(int token) {
    Tag before = words.tag(token - 1);
    return words.tag(token).isAuxiliary()
        && before != Tag.TO
        && !before.isAuxiliary()
        && !words.is(token, "been")
        && !words.is(token, "being");
  }

  /** The "support" of "those surveyed support it": a verb right after a participle. */
  private boolean isMainVerb(int token) {
    boolean verb = text.isAny(token, WordClass.mask(WordClass.VERB_BASE, WordClass.VERB_PAST));
    if (!verb || isBeforeVerb(token)) {
      return false;
    }
    // "those freed on bond appeared", but "those killed in raids claimed by rebels"
    boolean past =
        words.tag(token) == Tag.PAST && words.tag(token - 1).isNoun() && !words.is(token + 1, "by");
    return past || text.is(token - 1, WordClass.VERB_PARTICIPLE);
  }

  /** The "removed" of "those ordered removed had left": the finite verb comes right after it. */
  private boolean isBeforeVerb(int token) {
    return text.is(token, WordClass.VERB_PARTICIPLE)
        && words.follows(token + 1)
        && words.any(token + 1, WordClass.AUXILIARIES | WordClass.VERB_PAST.bit());
  }

  private boolean isMark(int token) {
    return !text.isWord(token)
        && !text.isNumber(token)
        && ".,;:!?()\"\u201c\u201d\u2014\u2013".indexOf(text.first(token)) >= 0;
  }

  /** A noun phrase with its determiner and what "of" adds to it. */
  private int endOfNoun(int first) {
    int end = first;
    int at = first;
    while (at < first + LONGEST && words.follows(at)) {
      NounPhrase phrase = syntax.phrases().at(at);
      if (phrase == null) {
        return end;
      }
      end = endBeforeVerb(at, phrase.end());
      if (words.tag(end) == Tag.POSSESSIVE && words.isGlued(end)) {
        return end + 1; // "half of last year's"
      } else if (isBareGenitive(end)) {
        at = end + 1;
      } else if (words.is(end, "of") || joinsNames(end)) {
        at = end + 1;
      } else {
        break;
      }
    }
    boolean closed =
        end > first && words.follows(end) && counted.isPlural(end - 1) && isBeforeVerb(end);
    return closed ? end + 1 : end;
  }

  /** The "support" of "half of voters support it" ends the phrase, though it can be a noun too. */
  private int endBeforeVerb(int first, int end) {
    for (int at = first; at + 1 < end; at++) {
      if (counted.isPlural(at) && isPlainVerb(at + 1)) {
        return at + 1;
      }
    }
    return end;
  }

  private boolean isPlainVerb(int token) {
    return text.isAny(token, WordClass.mask(WordClass.VERB_BASE, WordClass.VERB_PAST));
  }

  /** The mark of "the voters' pick", which closes no quotation. */
  private boolean isBareGenitive(int token) {
    boolean mark = words.isMark(token, '\'') || words.isMark(token, '\u2019');
    return mark
        && text.isGlued(token)
        && !words.isGlued(token + 1)
        && words.isWord(token - 1)
        && WordIndex.fold(text.last(token - 1)) == 's'
        && words.isWord(token + 1)
        && words.follows(token + 1)
        && !words.isClosed(token + 1);
  }

  /** "Wisconsin and Michigan". */
  private boolean joinsNames(int token) {
    return words.is(token, "and")
        && words.isCapitalized(token - 1)
        && words.isCapitalized(token + 1)
        && words.follows(token + 1);
  }
}

package org.newsclaim.quantity.context;

import org.newsclaim.quantity.word.Nouns;
import org.newsclaim.quantity.word.Words;
import org.newsclaim.text.TokenKind;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.Lexicon;
import org.newsclaim.text.lexicon.WordClass;

/**
 * Finds where the phrase after "of" ends that a number is a part of: "of those ordered removed".
 */
final class WholeReader {
  private static final int LONGEST = 24;

  private static final long STOPS =
      WordClass.mask(
          WordClass.COORDINATOR,
          WordClass.SUBORDINATOR,
          WordClass.COMPLEMENTIZER,
          WordClass.QUESTION);
  private static final long NOMINAL = NounPhrases.NAMING | WordClass.PLURAL.bit();

  private static final long NOUN =
      NOMINAL & ~WordClass.mask(WordClass.ADJECTIVE, WordClass.DEMONYM);

  private final TokenizedText text;
  private final Words words;
  private final Nouns nouns;
  private final NounPhrases phrases;

  WholeReader(Words words, NounPhrases phrases) {
    this.phrases = phrases;
    this.text = words.text;
    this.words = words;
    this.nouns = words.tables.nouns;
  }

  /** The token after the phrase that begins at a token. */
  int end(int first) {
    boolean pronoun =
        words.any(first, WordClass.mask(WordClass.OBJECT_PRONOUN, WordClass.RELATIVE))
            || words.is(first, "it");
    if (pronoun && (!words.has(first, WordClass.POSSESSIVE) || words.endsBefore(first + 1))) {
      return first + 1;
    }
    if (words.is(first, "those") && words.isWord(first + 1) && !isNounAfterThose(first + 1)) {
      return endOfThose(first + 1);
    }
    return endOfNoun(afterApproximator(first));
  }

  /** The "a dozen senators" of "one of only a dozen senators". */
  private int afterApproximator(int first) {
    int entry = words.isWord(first) ? text.match(first, WordClass.APPROXIMATOR) : -1;
    return entry < 0 ? first : first + words.tables.lexicon.entry(entry).length();
  }

  private boolean isNounAfterThose(int token) {
    return nouns.isPlural(text, token)
        || (text.isAny(token, NOMINAL)
            && !text.isAny(
                token, WordClass.mask(WordClass.VERB_PARTICIPLE, WordClass.VERB_GERUND)));
  }

  /** "those ordered to be returned", "those who voted": as far as the main verb. */
  private int endOfThose(int first) {
    boolean relative = words.has(first, WordClass.RELATIVE);
    int verbs = relative ? 1 : 0;
    for (int at = first; at < text.size() && at < first + LONGEST; at++) {
      if (text.startsLine(at) || isMark(at)) {
        return at;
      }
      boolean infinitive = words.has(at - 1, WordClass.TO) || words.has(at - 1, WordClass.MODAL);
      boolean finite =
          text.isAny(at, WordClass.AUXILIARIES)
              && !infinitive
              && !words.is(at, "been")
              && !words.is(at, "being");
      boolean past =
          relative
              && text.is(at, WordClass.VERB_PAST)
              && !text.isAny(at - 1, WordClass.AUXILIARIES);
      if (!relative && at > first && isMainVerb(at)) {
        return at;
      }
      if ((finite && !text.isAny(at - 1, WordClass.AUXILIARIES)) || past) {
        if (verbs == 0) {
          return at;
        }
        verbs--;
      }
    }
    return Math.min(text.size(), first + LONGEST);
  }

  /** The "support" of "those surveyed support it": a verb right after a participle. */
  private boolean isMainVerb(int token) {
    boolean verb = text.isAny(token, WordClass.mask(WordClass.VERB_BASE, WordClass.VERB_PAST));
    if (!verb || isBeforeVerb(token)) {
      return false;
    }
    // "those freed on bond appeared", but "those killed in raids claimed by rebels"
    boolean past =
        text.is(token, WordClass.VERB_PAST)
            && !text.is(token, WordClass.ADJECTIVE)
            && text.isAny(token - 1, NOUN)
            && !words.is(token + 1, "by");
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

  /** A noun phrase with its determiner and one more "of". */
  private int endOfNoun(int first) {
    int end = first;
    for (int at = first; at < text.size() && at < first + LONGEST; at++) {
      if ((at > first && text.startsLine(at)) || isMark(at)) {
        return end;
      }
      boolean opening =
          end == first
              && text.isAny(
                  at,
                  WordClass.mask(
                      WordClass.DETERMINER, WordClass.DEMONSTRATIVE, WordClass.POSSESSIVE));
      if (end > first && (words.is(at, "of") || joinsNames(at))) {
        continue;
      }
      if (isDegreeAfterDeterminer(at)) {
        continue;
      }
      if (isBareGenitive(at)) {
        end = at + 1;
        continue;
      }
      if (words.joins(at)) {
        at++;
        end = at + 1;
        continue;
      }
      boolean afterOf =
          words.is(at - 1, "of") && words.isClosed(at) && !text.isAny(at, WordClass.AUXILIARIES);
      boolean genitive = text.is(at, WordClass.POSSESSIVE) && text.isGlued(at);
      if (opening || afterOf || genitive) {
        if (genitive) {
          end = at + 1;
        }
        continue;
      }
      boolean begun = end > first && !text.is(at - 1, WordClass.POSSESSIVE);
      if (begun && isParticipleOfNoun(at)) {
        continue;
      }
      if (!isInside(at, begun)) {
        return begun && isBeforeVerb(at) && nouns.isPlural(text, at - 1) ? at + 1 : end;
      }
      end = at + 1;
    }
    return end;
  }

  /** The "most" of "the party's most effective leaders", the "past" of "the past seven games". */
  private boolean isDegreeAfterDeterminer(int token) {
    boolean degree = words.is(token, "most") || words.is(token, "more") || words.is(token, "past");
    return degree
        && words.any(token - 1, WordClass.mask(WordClass.DETERMINER, WordClass.POSSESSIVE))
        && words.follows(token + 1);
  }

  /** The "flooded" of "the 90 flooded homes". */
  private boolean isParticipleOfNoun(int token) {
    return words.startsNumberAt(token - 1)
        && text.isAny(token, WordClass.mask(WordClass.VERB_PARTICIPLE, WordClass.VERB_GERUND))
        && phrases.leadsToNoun(token);
  }

  /** The mark of "the voters' pick", which closes no quotation. */
  private boolean isBareGenitive(int token) {
    boolean mark = words.isMark(token, '\'') || words.isMark(token, '\u2019');
    return mark
        && text.isGlued(token)
        && !words.isGlued(token + 1)
        && words.isWord(token - 1)
        && Lexicon.fold(text.last(token - 1)) == 's'
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

  /** The "lost" of "half of the island lost power", though it is an adjective too. */
  private boolean isPastAfterNoun(int token) {
    return text.is(token, WordClass.VERB_PAST)
        && !text.is(token, WordClass.NOUN)
        && text.isAny(token - 1, NOUN)
        && !words.joins(token - 1);
  }

  private boolean isInside(int token, boolean begun) {
    if (text.isNumber(token) || words.joins(token) || text.kind(token) == TokenKind.SYMBOL) {
      return true;
    }
    if (!text.isWord(token)
        || words.isClosed(token)
        || text.isAny(token, WordClass.AUXILIARIES | STOPS)) {
      return false;
    }
    boolean nominal = text.isAny(token, NOMINAL);
    if (begun && isPastAfterNoun(token)) {
      return false;
    }
    boolean verb = text.isAny(token, WordClass.VERB_FORMS);
    if (verb && !nominal) {
      return !begun;
    }
    boolean afterPlural = nouns.isPlural(text, token - 1) && begun;
    boolean plainVerb =
        afterPlural && text.isAny(token, WordClass.mask(WordClass.VERB_BASE, WordClass.VERB_PAST));
    boolean adverb = !nominal && (text.is(token, WordClass.ADVERB) || words.endsInLy(token));
    return !plainVerb && !(adverb && begun);
  }
}

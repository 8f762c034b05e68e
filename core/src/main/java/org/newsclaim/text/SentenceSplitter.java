package org.newsclaim.text;

import java.util.Arrays;
import org.newsclaim.text.lexicon.WordClass;

/** Finds the sentences of one text; used once. The rules stand at {@link Sentences}. */
final class SentenceSplitter {
  /**
   * How many tokens after "?”" a verb of saying may stand that makes it no end: "“Why?” Ann Lee
   * asked".
   */
  private static final int CUE_REACH = 5;

  /**
   * No sentence of any language has so many tokens, nor has a quotation in print; what runs on is
   * cut there, so that work within a sentence stays small.
   */
  private static final int LONGEST = 1000;

  /**
   * So many closing marks are looked over behind a full stop, so that a run of them costs nothing.
   */
  private static final int MOST_CLOSERS = 4;

  /** Words that begin a sentence and hardly ever go on after an abbreviation with a capital. */
  private static final long STARTERS =
      WordClass.mask(
          WordClass.DETERMINER,
          WordClass.PRONOUN,
          WordClass.POSSESSIVE,
          WordClass.SUBORDINATOR,
          WordClass.COORDINATOR,
          WordClass.PREPOSITION,
          WordClass.DEMONSTRATIVE,
          WordClass.INDEFINITE,
          WordClass.QUESTION);

  private static final long FINITE = WordClass.mask(WordClass.VERB_PAST, WordClass.VERB_THIRD);

  private final TokenizedText text;
  private final Quotations quotations;
  private int[] ends = new int[64];
  private int count;

  SentenceSplitter(TokenizedText text, Quotations quotations) {
    this.text = text;
    this.quotations = quotations;
  }

  Sentences split() {
    int[] ofToken = new int[text.size()];
    for (int t = 0; t < text.size(); t++) {
      ofToken[t] = count;
      boolean tooLong = t + 1 - (count == 0 ? 0 : ends[count - 1]) >= LONGEST;
      if (t + 1 == text.size() || tooLong || endsAfter(t)) {
        end(t + 1);
      }
    }
    return new Sentences(Arrays.copyOf(ends, count), ofToken);
  }

  private boolean endsAfter(int t) {
    int next = t + 1;
    if (text.startsLine(next)) {
      return true;
    }
    if (text.isGlued(next) || !isTerminated(t)) {
      return false;
    }
    return canBegin(next);
  }

  /** Whether a token is, or closes after, a mark that can end a sentence. */
  private boolean isTerminated(int t) {
    boolean plain = text.isNumber(t) || (text.isWord(t) && text.last(t) != '.');
    if (plain && !isCloser(t)) {
      return false;
    }
    int last = t;
    while (last > 0 && t - last < MOST_CLOSERS && isCloser(last) && text.isGlued(last)) {
      last--;
    }
    char c = text.first(last);
    boolean closes = last < t;
    if (isInsideQuotation(t)) {
      return false;
    }
    if (c == '.' && !text.isWord(last) && !text.isNumber(last)) {
      if (isListMark(last)) {
        return false;
      }
      return text.end(last) - text.start(last) == 1 || startsSentence(t + 1);
    }
    if (c == '!' || c == '?') {
      return !closes || !isFollowedByCue(t + 1);
    }
    if (c == '\u2026') {
      return startsSentence(t + 1);
    }
    return text.isWord(last) && text.last(last) == '.' && isFinalAbbreviation(last, t + 1);
  }

  /** Whether a full stop stands after a number that begins a sentence: "1. Lock the door." */
  private boolean isListMark(int stop) {
    int first = count == 0 ? 0 : ends[count - 1];
    return stop == first + 1 && text.isNumber(first) && text.isGlued(stop);
  }

  private boolean isCloser(int t) {
    return switch (text.first(t)) {
      case ')', ']', '\u201D', '\u2019', '"', '\u00BB', '\'' -> true;
      default -> false;
    };
  }

  /** Whether a token stands inside a quotation that goes on after it. */
  private boolean isInsideQuotation(int t) {
    int quotation = quotations.at(t);
    if (quotation < 0) {
      return false;
    }
    if (quotations.isClosed(quotation) && quotations.close(quotation) == t) {
      return quotations.parent(quotation) >= 0;
    }
    return true;
  }

  private boolean isFollowedByCue(int from) {
    if (startsSentence(from)) {
      return false;
    }
    for (int t = from; t < text.size() && t < from + CUE_REACH; t++) {
      if (text.startsLine(t) || quotations.at(t) >= 0 || text.first(t) == '.') {
        return false;
      }
      if (text.isAny(t, FINITE) && !text.isCapitalized(t)) {
        return text.is(t, WordClass.CUE);
      }
    }
    return false;
  }

  /**
   * "the U.S. The …", "Acme Inc. He …", "the U.S. “We …”", but "Mr. The", "J. K. Lee", "Jan. 5" and
   * "the U.S. “clearly”" never.
   */
  private boolean isFinalAbbreviation(int abbreviation, int next) {
    int word = text.word(abbreviation);
    if (word != 0 && !text.lexicon().canEndSentence(word)) {
      return false;
    }
    boolean initial = text.end(abbreviation) - text.start(abbreviation) == 2;
    return startsSentence(next)
        && !(initial && text.isCapitalized(abbreviation - 1 < 0 ? 0 : abbreviation - 1));
  }

  private boolean startsSentence(int t) {
    if (!text.isWord(t)) {
      boolean lowerCase = t + 1 < text.size() && Character.isLowerCase(text.first(t + 1));
      return quotations.isMark(t) && quotations.open(quotations.at(t)) == t && !lowerCase;
    }
    return text.isCapitalized(t) && text.isAny(t, STARTERS);
  }

  private boolean canBegin(int t) {
    if (text.isNumber(t) || text.kind(t) == TokenKind.SYMBOL) {
      return true;
    }
    if (text.isWord(t)) {
      return !Character.isLowerCase(text.first(t)) || isNameInSmallLetters(t);
    }
    return switch (text.first(t)) {
      case '\u2014', '\u2013', '-' ->
          t + 1 == text.size() || !text.isWord(t + 1) || canBegin(t + 1);
      case '(', '[', '\u2022', '\u00BF', '\u00A1' -> true;
      default -> quotations.isMark(t) && quotations.open(quotations.at(t)) == t;
    };
  }

  /** "iPad", "eBay": a small letter and a capital. */
  private boolean isNameInSmallLetters(int t) {
    int second = text.start(t) + 1;
    return second < text.end(t) && Character.isUpperCase(text.charAt(second));
  }

  private void end(int token) {
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, count * 2);
    }
    ends[count++] = token;
  }
}

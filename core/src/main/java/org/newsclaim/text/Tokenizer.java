package org.newsclaim.text;

import java.util.Arrays;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.text.lexicon.WordIndex;

/** Cuts one text into tokens; used once. The rules stand at {@link TokenizedText#of}. */
final class Tokenizer {
  private static final char DEGREE = '\u00b0';
  private static final long AMOUNT =
      WordClass.mask(WordClass.UNIT_SYMBOL, WordClass.MAGNITUDE, WordClass.CURRENCY);
  private static final long FUNCTION =
      WordClass.mask(
          WordClass.DETERMINER,
          WordClass.DEMONSTRATIVE,
          WordClass.PRONOUN,
          WordClass.POSSESSIVE,
          WordClass.PREPOSITION,
          WordClass.SUBORDINATOR);

  private final String text;
  private final char[] chars;
  private final WordIndex lexicon;
  private int size;
  private int[] starts;
  private int[] ends;
  private int[] words;
  private byte[] infos;
  private boolean hasLineGaps;

  Tokenizer(String text, WordIndex lexicon) {
    this.text = text;
    this.chars = text.toCharArray();
    this.lexicon = lexicon;
    int capacity = chars.length / 5 + 16;
    starts = new int[capacity];
    ends = new int[capacity];
    words = new int[capacity];
    infos = new byte[capacity];
  }

  TokenizedText tokenize() {
    Gap gap = Gap.PARAGRAPH;
    int i = 0;
    while (i < chars.length) {
      char c = chars[i];
      switch (Characters.typeOf(c)) {
        case Characters.SPACE -> {
          gap = gap == Gap.NONE ? Gap.SPACE : gap;
          i++;
        }
        case Characters.LINE_BREAK -> {
          gap = gap.compareTo(Gap.LINE) < 0 ? Gap.LINE : Gap.PARAGRAPH;
          hasLineGaps = true;
          i += c == '\r' && at(i + 1) == '\n' ? 2 : 1;
        }
        case Characters.INVISIBLE -> i++;
        case Characters.LETTER -> {
          i = word(i, gap);
          gap = Gap.NONE;
        }
        case Characters.DIGIT -> {
          i = number(i, gap);
          gap = Gap.NONE;
        }
        default -> {
          i = mark(i, gap);
          gap = Gap.NONE;
        }
      }
    }
    TokenizedText tokens =
        new TokenizedText(text, chars, lexicon, size, starts, ends, words, infos);
    return hasLineGaps ? new TokenizedText(tokens, LineWraps.unwrap(tokens, infos)) : tokens;
  }

  private int word(int start, Gap gap) {
    long key = 0;
    int i = start;
    int upper = 0;
    for (; i < chars.length; i++) {
      char c = chars[i];
      if (c >= 'a' && c <= 'z') {
        key = (key << 8) | c;
      } else if (c >= 'A' && c <= 'Z') {
        key = (key << 8) | (c + ('a' - 'A'));
        upper++;
      } else if (isLetter(i) || isInnerApostrophe(start, i)) {
        char folded = WordIndex.fold(c);
        upper += folded == c ? 0 : 1;
        key = WordIndex.key(key, folded);
      } else {
        break;
      }
    }
    boolean lower = upper < i - start;
    if (at(i) == '.' && !isUnitAtEnd(start, i)) {
      int end = endWithStops(start, i);
      if (end > i) {
        key = extend(key, i, end);
        add(start, end, lexicon.id(chars, start, end, key), TokenKind.WORD, gap);
        markCase(start, isInitials(start, end) || (!lower && i - start > 1));
        return end;
      }
      int abbreviation = lexicon.id(chars, start, i + 1, WordIndex.key(key, '.'));
      if (abbreviation != 0
          && lexicon.isAbbreviation(
              abbreviation, Character.isUpperCase(chars[start]), isBeforeNumber(i))) {
        add(start, i + 1, abbreviation, TokenKind.WORD, gap);
        markCase(start, false);
        return i + 1;
      }
    }
    add(start, i, lexicon.id(chars, start, i, key), TokenKind.WORD, gap);
    markCase(start, !lower && i - start > 1);
    return i;
  }

  /**
   * The "m" of "It cost £5m." and the "kg" of "It weighs 3 kg.": a unit after digits whose full
   * stop ends the sentence is no abbreviation and no initial.
   */
  private boolean isUnitAtEnd(int start, int stop) {
    boolean glued = isDigit(start - 1) || (start > 0 && chars[start - 1] == DEGREE);
    if (glued) {
      return stop - start == 1 ? !isLetter(stop + 1) : endsSentence(stop + 1);
    }
    return isAfterNumber(start)
        && (lexicon.startClasses(lexicon.id(chars, start, stop)) & AMOUNT) != 0
        && endsSentence(stop + 1)
        && (Character.isLowerCase(chars[start]) || !isNameAfter(stop + 1));
  }

  /** Whether a space and digits stand before a word, or digits and the first word of a unit. */
  private boolean isAfterNumber(int start) {
    if (start == 0 || Characters.typeOf(chars[start - 1]) != Characters.SPACE) {
      return false;
    }
    boolean first =
        size > 1
            && isDigit(ends[size - 2] - 1)
            && (lexicon.startClasses(words[size - 1]) & AMOUNT) != 0;
    return isDigit(start - 2) || first;
  }

  /** Whether a word follows that is no function word, as after the initial of "Jan. 5 C. Smith". */
  private boolean isNameAfter(int i) {
    int from = i;
    while (from < chars.length && Characters.typeOf(chars[from]) == Characters.SPACE) {
      from++;
    }
    int to = from;
    while (isLetter(to)) {
      to++;
    }
    return to > from && (lexicon.startClasses(lexicon.id(chars, from, to)) & FUNCTION) == 0;
  }

  /** Whether what stands after a full stop can only begin a sentence, or nothing does. */
  private boolean endsSentence(int i) {
    int next = i;
    while (next < chars.length && Characters.typeOf(chars[next]) == Characters.SPACE) {
      next++;
    }
    if (next >= chars.length || Characters.typeOf(chars[next]) == Characters.LINE_BREAK) {
      return true;
    }
    return next > i ? Character.isUpperCase(chars[next]) : !isLetter(next) && !isDigit(next);
  }

  /** The end of "U.S.", "a.m.", "J.", "Ph.D." or "example.com", or where the letters ended. */
  private int endWithStops(int start, int lettersEnd) {
    int i = lettersEnd;
    int segment = i - start;
    boolean dotted = false;
    while (at(i) == '.' && isLetter(i + 1)) {
      int end = i + 1;
      while (isLetter(end)) {
        end++;
      }
      boolean initials = segment <= 2 && end - i == 2;
      boolean address = Character.isLowerCase(chars[i + 1]) && end - i > 2;
      if (!initials && !address) {
        break;
      }
      dotted = initials;
      segment = end - i - 1;
      i = end;
    }
    boolean initial = segment == 1 && i == lettersEnd && isInitial(start, i);
    return at(i) == '.' && (initial || (dotted && segment <= 2)) ? i + 1 : i;
  }

  /** A capital letter with a full stop, as in a name; "I" is a pronoun far more often. */
  private boolean isInitial(int start, int i) {
    return Character.isUpperCase(chars[start]) && chars[start] != 'I' && at(i) == '.';
  }

  private boolean isInitials(int start, int end) {
    return chars[end - 1] == '.' && end - start > 3 && Character.isUpperCase(chars[start]);
  }

  private boolean isBeforeNumber(int stop) {
    int next = stop + 1;
    while (next < chars.length && Characters.typeOf(chars[next]) == Characters.SPACE) {
      next++;
    }
    return isDigit(next);
  }

  private int number(int start, Gap gap) {
    int i = start;
    while (isDigit(i) || ((at(i) == ',' || at(i) == '.') && isDigit(i + 1))) {
      i++;
    }
    add(start, i, 0, TokenKind.NUMBER, gap);
    return i;
  }

  private int mark(int start, Gap gap) {
    char c = chars[start];
    if (Character.isHighSurrogate(c) && Character.isLowSurrogate(at(start + 1))) {
      return supplementary(start, gap);
    }
    if (c == '.' && isDigit(start + 1) && !isDigit(start - 1) && !isLetter(start - 1)) {
      return number(start, gap);
    }
    if ((c == '\'' || c == '\u2019') && isClitic(start)) {
      return clitic(start, gap);
    }
    int end = start + 1;
    boolean doubles = c == '\'' || c == '`';
    boolean runs = c == '.' || c == '-';
    while (end < chars.length && chars[end] == c && (runs || (doubles && end - start < 2))) {
      end++;
    }
    TokenKind kind =
        Characters.typeOf(c) == Characters.SYMBOL ? TokenKind.SYMBOL : TokenKind.PUNCTUATION;
    add(start, end, lexicon.id(chars, start, end), kind, gap);
    return end;
  }

  private int supplementary(int start, Gap gap) {
    int codePoint = Character.toCodePoint(chars[start], chars[start + 1]);
    byte type = Characters.typeOf(codePoint);
    TokenKind kind = type == Characters.LETTER ? TokenKind.WORD : TokenKind.SYMBOL;
    add(start, start + 2, 0, kind, gap);
    return start + 2;
  }

  private int clitic(int start, Gap gap) {
    int end = start + 1;
    while (isLetter(end)) {
      end++;
    }
    add(start, end, lexicon.id(chars, start, end), TokenKind.WORD, gap);
    return end;
  }

  /** An apostrophe inside a word that is no clitic's: "didn't", "O'Brien". */
  private boolean isInnerApostrophe(int start, int i) {
    char c = chars[i];
    return (c == '\'' || c == '\u2019')
        && i > start
        && isLetter(i + 1)
        && Characters.typeOf(chars[i - 1]) == Characters.LETTER
        && !isClitic(i);
  }

  private boolean isClitic(int apostrophe) {
    if (apostrophe == 0 || !(isLetter(apostrophe - 1) || isStopOrDigit(apostrophe - 1))) {
      return false;
    }
    int end = apostrophe + 1;
    while (end - apostrophe <= 3 && isLetter(end)) {
      end++;
    }
    return WordIndex.isClitic(chars, apostrophe + 1, end);
  }

  private boolean isStopOrDigit(int i) {
    return chars[i] == '.' || isDigit(i);
  }

  private long extend(long key, int from, int to) {
    long extended = key;
    for (int i = from; i < to; i++) {
      extended = WordIndex.key(extended, WordIndex.fold(chars[i]));
    }
    return extended;
  }

  private void add(int start, int end, int word, TokenKind kind, Gap gap) {
    if (size == starts.length) {
      grow();
    }
    starts[size] = start;
    ends[size] = end;
    words[size] = word;
    infos[size] = (byte) (kind.ordinal() | (gap.ordinal() << TokenizedText.GAP_SHIFT));
    size++;
  }

  private void markCase(int start, boolean upperCase) {
    char c = chars[start];
    if (c < 128 ? c <= 'Z' && c >= 'A' : Character.isUpperCase(c)) {
      infos[size - 1] |= TokenizedText.CAPITALIZED;
      if (upperCase && ends[size - 1] - start > 1) {
        infos[size - 1] |= TokenizedText.UPPER_CASE;
      }
    }
  }

  private void grow() {
    int capacity = starts.length + (starts.length >> 1);
    starts = Arrays.copyOf(starts, capacity);
    ends = Arrays.copyOf(ends, capacity);
    words = Arrays.copyOf(words, capacity);
    infos = Arrays.copyOf(infos, capacity);
  }

  private char at(int i) {
    return i < chars.length ? chars[i] : '\0';
  }

  private boolean isLetter(int i) {
    return i >= 0 && i < chars.length && Characters.typeOf(chars[i]) == Characters.LETTER;
  }

  private boolean isDigit(int i) {
    return i >= 0 && i < chars.length && Characters.typeOf(chars[i]) == Characters.DIGIT;
  }
}

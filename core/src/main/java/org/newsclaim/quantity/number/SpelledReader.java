package org.newsclaim.quantity.number;

import java.math.BigDecimal;
import org.newsclaim.quantity.word.NumberTable;
import org.newsclaim.quantity.word.Words;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;

/**
 * Reads a number in words: "twenty-one thousand and six", "a hundred", "two hundredth", and a
 * magnitude in the plural alone, which is vague: "tens of thousands".
 */
final class SpelledReader {
  private static final long LARGEST = 1_000_000_000_000_000_000L;

  private final TokenizedText text;
  private final Words words;
  private final NumberTable table;

  /** What is complete, as "twenty-one thousand". */
  private long total;

  /** The number below a thousand that is being read, or -1. */
  private long group;

  /** The last magnitude of a thousand or more. */
  private long last;

  /** What the last word was worth as a magnitude, 1 if it was none. */
  private long ending;

  private boolean ended;

  /** Whether the word being read stands after "and". */
  private boolean afterAnd;

  /** Whether the last number stands after "hundred and", as in "two hundred and three dozen". */
  private boolean dozensAfterAnd;

  SpelledReader(Words words) {
    this.text = words.text;
    this.words = words;
    this.table = words.tables.numbers;
  }

  /**
   * Reads the longest number in words that begins at a token.
   *
   * @param closed whether "and" ends it
   */
  boolean read(int token, boolean closed, Numeral numeral) {
    int start = token;
    if (words.isArticle(token)) {
      start = words.next(token + 1);
      if (phrase(start, numeral)) {
        return true;
      }
      if (start < 0 || !isSingularMagnitude(start)) {
        return false;
      }
    }
    if (isPluralMagnitude(start)) {
      return start == token && plural(token, numeral);
    }
    numeral.bare = start > token || table.magnitude(text.word(start)) != 0;
    return cardinal(start, closed, numeral);
  }

  /** "a baker's dozen": a number of several words. */
  private boolean phrase(int token, Numeral numeral) {
    int entry = token < 0 ? -1 : text.match(token, WordClass.MAGNITUDE);
    long worth = entry < 0 ? 0 : table.phrase(entry);
    if (worth == 0) {
      return false;
    }
    numeral.bare = true;
    numeral.set(BigDecimal.valueOf(worth));
    numeral.end = token + words.tables.lexicon.entry(entry).length();
    return true;
  }

  private boolean isSingularMagnitude(int token) {
    int word = text.word(token);
    return table.magnitude(word) != 0 && !table.isPlural(word) && !table.needsNumber(word);
  }

  private boolean isPluralMagnitude(int token) {
    int word = text.word(token);
    return table.magnitude(word) != 0 && table.isPlural(word);
  }

  /** "thousands", "tens of thousands", "hundreds of millions". */
  private boolean plural(int token, Numeral numeral) {
    int at = token;
    long product = 1;
    while (isPluralMagnitude(at) && product < LARGEST / table.magnitude(text.word(at))) {
      product *= table.magnitude(text.word(at));
      numeral.end = at + 1;
      boolean more = words.is(at + 1, "of") && words.follows(at + 2) && words.isWord(at + 2);
      if (!more) {
        break;
      }
      at += 2;
    }
    numeral.vague = true;
    numeral.value = BigDecimal.valueOf(product);
    return true;
  }

  private boolean cardinal(int token, boolean closed, Numeral numeral) {
    total = 0;
    group = -1;
    last = Long.MAX_VALUE;
    ending = 1;
    ended = false;
    afterAnd = false;
    dozensAfterAnd = false;
    int at = token;
    boolean any = false;
    while (at >= 0 && text.isWord(at) && !ended) {
      int word = text.word(at);
      boolean ordinal = table.ordinal(word) != 0 && !isSecondOfTime(at, token);
      if (ordinal && addOrdinal(table.ordinal(word), any)) {
        numeral.type = Numeral.Type.ORDINAL;
        numeral.end = at + 1;
        any = true;
        break;
      }
      if (!add(word, any)) {
        break;
      }
      any = true;
      numeral.end = at + 1;
      at = isSpacedHyphen(at + 1) ? at + 2 : words.next(at + 1);
      afterAnd = at >= 0 && !closed && words.is(at, "and") && continuesAfterAnd(at + 1);
      at += afterAnd ? 1 : 0;
    }
    if (any) {
      finish(numeral);
    }
    return any;
  }

  /** "a thirty-second break", but "the thirty-second president" and "a thirty-second of". */
  private boolean isSecondOfTime(int at, int token) {
    return at > token
        && table.ordinal(text.word(at)) == 2
        && words.isArticle(token - 1)
        && words.isWord(at + 1)
        && !words.is(at + 1, "of");
  }

  /** "ninety - five hundred": with spaces a hyphen is a dash, unless a number goes on after it. */
  private boolean isSpacedHyphen(int token) {
    boolean spaced = words.isHyphen(token) && !words.isGlued(token) && words.follows(token + 2);
    if (!spaced || table.unit(text.word(token - 1)) < 20) {
      return false;
    }
    int unit = table.unit(text.word(token + 1));
    int after = text.word(token + 2);
    return unit > 0 && unit < 10 && (table.magnitude(after) != 0 || table.isFractionPlural(after));
  }

  private boolean add(int word, boolean any) {
    int unit = table.unit(word);
    if (unit >= 0) {
      ended = unit == 0;
      return (unit > 0 || !any) && addUnit(unit);
    }
    long magnitude = table.magnitude(word);
    boolean needsNumber = table.needsNumber(word) || table.isPlural(word);
    return magnitude != 0 && (any || !needsNumber) && addMagnitude(magnitude, any);
  }

  private boolean addUnit(int unit) {
    boolean first = group < 0;
    boolean afterHundred = group >= 100 && group % 100 == 0;
    boolean afterTens = group % 100 >= 20 && group % 10 == 0 && unit < 10;
    if (!first && !afterHundred && !afterTens) {
      return false;
    }
    group = first ? unit : group + unit;
    dozensAfterAnd = afterAnd && afterHundred;
    ending = 1;
    return true;
  }

  private boolean addMagnitude(long magnitude, boolean any) {
    if (magnitude == 100) {
      return addHundred(any);
    }
    if (magnitude < 100) {
      long apart = dozensAfterAnd ? group - group % 100 : 0;
      long counted = any ? total + Math.max(group, 0) - apart : 1;
      total = apart + counted * magnitude;
      group = -1;
      ending = magnitude;
      ended = true;
      return true;
    }
    if (group < 0 && any && ending < 100) {
      return false;
    }
    boolean larger = magnitude >= last;
    long factor = larger ? total + Math.max(group, 0) : group < 0 ? 1 : group;
    if (group < 0 && any && !larger) {
      return false;
    }
    if (factor > LARGEST / magnitude || total > LARGEST) {
      return false;
    }
    total = larger ? factor * magnitude : total + factor * magnitude;
    group = -1;
    last = magnitude;
    ending = magnitude;
    return true;
  }

  private boolean addHundred(boolean any) {
    if (group < 0 && any) {
      return false;
    }
    if (group >= 100) {
      return false;
    }
    group = group < 0 ? 100 : group * 100;
    ending = 100;
    return true;
  }

  /** "twenty-first", "two hundredth"; a lone "first"; but "one fifth" is a fraction. */
  private boolean addOrdinal(long ordinal, boolean any) {
    if (!any) {
      group = ordinal;
      return true;
    }
    if (ordinal >= 100) {
      if (group <= 0 || ordinal > LARGEST / group || group == 1) {
        return false;
      }
      total += group * ordinal;
      group = -1;
      return true;
    }
    boolean afterTens = group % 100 >= 20 && group % 10 == 0 && ordinal < 10;
    boolean afterHundred = group >= 100 && group % 100 == 0;
    if (!afterTens && !afterHundred) {
      return false;
    }
    group += ordinal;
    return true;
  }

  /** Whether "and" goes on: "one hundred and five", "a million and one", but not "one and two". */
  private boolean continuesAfterAnd(int token) {
    if (ending < 100 || !words.follows(token) || !words.isWord(token)) {
      return false;
    }
    int unit = table.unit(text.word(token));
    if (ending == 100 && table.ordinal(text.word(token)) > 0) {
      return table.ordinal(text.word(token)) < 100;
    }
    int after = words.next(token + 1);
    if (unit <= 0
        || (after >= 0
            && table.denominator(text.word(after)) != 0
            && !isTensOrdinal(unit, after))) {
      return false;
    }
    long magnitude = after < 0 ? 0 : table.magnitude(text.word(after));
    return ending == 100 ? magnitude != 100 : magnitude < last;
  }

  private boolean isTensOrdinal(int unit, int token) {
    long ordinal = table.ordinal(text.word(token));
    return unit >= 20 && ordinal > 0 && ordinal < 10;
  }

  private void finish(Numeral numeral) {
    long value = total + Math.max(group, 0);
    numeral.value = BigDecimal.valueOf(value);
    boolean scaled = ending >= 100 && value % ending == 0;
    numeral.magnitude = BigDecimal.valueOf(scaled ? ending : 1);
    numeral.mantissa = BigDecimal.valueOf(scaled ? value / ending : value);
    numeral.resolution = BigDecimal.valueOf(scaled ? ending : 1);
  }
}

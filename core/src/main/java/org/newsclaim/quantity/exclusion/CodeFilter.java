package org.newsclaim.quantity.exclusion;

import org.jspecify.annotations.Nullable;
import org.newsclaim.model.Quantity.Form;
import org.newsclaim.model.Quantity.Kind;
import org.newsclaim.quantity.composition.QuantityCandidate;
import org.newsclaim.quantity.word.PhraseTable;
import org.newsclaim.quantity.word.Words;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;

/** Tells numbers that are part of a code or a word: "G20", "555-1234", "401(k)", "1.". */
final class CodeFilter {
  /** So many digits without separators are written at most where a number is meant. */
  private static final long UNITS = WordClass.mask(WordClass.UNIT, WordClass.UNIT_SYMBOL);

  /** How many tokens a telephone number has at most. */
  private static final int LONGEST_CALL = 9;

  private static final int LONGEST_PLAIN = 16;

  private final TokenizedText text;
  private final Words words;
  private final PhraseTable table;

  CodeFilter(Words words) {
    this.text = words.text;
    this.words = words;
    this.table = words.tables.phrases;
  }

  /** The rule that refuses a number, or null. */
  @Nullable QuantityRule excludes(QuantityCandidate candidate) {
    if (isGluedToWord(candidate)) {
      return QuantityRule.PART_OF_WORD;
    }
    QuantityRule code = candidate.inDigits ? code(candidate) : null;
    if (code != null) {
      return code;
    }
    if (isListMarker(candidate)) {
      return QuantityRule.LIST_MARKER;
    }
    if (isSerial(candidate)) {
      return QuantityRule.SERIAL_NUMBER;
    }
    return isByNumber(candidate) ? QuantityRule.COMPOUND_WORD : null;
  }

  /** "G20", "iPhone14", "Covid-19", "F-16", "49ers", "13F". */
  private boolean isGluedToWord(QuantityCandidate candidate) {
    int first = candidate.first;
    if (first > 0 && text.isGlued(first)) {
      if (text.isWord(first - 1)) {
        return true;
      }
      boolean dash = words.isMark(first - 1, '\u2013') || words.isMark(first - 1, '\u2212');
      boolean hyphen = words.isHyphen(first - 1) || (dash && candidate.inDigits);
      boolean percent = words.isMark(first - 2, '%') && candidate.kind == Kind.PERCENT;
      if (hyphen && text.isGlued(first - 1) && first > 1 && !percent && !isOpenPrefix(first - 2)) {
        return true;
      }
      boolean plus = words.isMark(first - 1, '+') && text.isGlued(first - 1);
      if (plus && words.isNumber(first - 2)) {
        return true;
      }
      if ("_#@&?%".indexOf(text.first(first - 1)) >= 0) {
        return true;
      }
      boolean inner = words.isMark(first - 1, '.') || words.isMark(first - 1, '=');
      if (inner && words.isGlued(first - 1) && words.isWord(first - 2)) {
        return candidate.currency == null;
      }
    }
    int end = candidate.end;
    if (candidate.kind == Kind.PERCENT && words.isMark(end - 1, '%') && words.isGlued(end)) {
      // "76%of them" lacks a space; "5%x" is a code.
      boolean code = words.isWord(end) && !words.isClosed(end);
      return words.isNumber(end) || code || words.isMark(end, '%');
    }
    return candidate.inDigits
        && end == candidate.numberEnd
        && words.isGlued(end)
        && words.isWord(end)
        && text.first(end) != '\''
        && text.first(end) != '\u2019';
  }

  /** "a two-by-four" and "a 30-something man". */
  private boolean isByNumber(QuantityCandidate candidate) {
    int end = candidate.end;
    if (candidate.hasUnit() || candidate.form != Form.NUMBER) {
      return false;
    }
    if (words.joins(end) && isAfterHyphen(end + 1)) {
      return true;
    }
    boolean first =
        words.joins(end)
            && words.is(end + 1, "by")
            && words.joins(end + 2)
            && words.has(end + 3, WordClass.NUMBER_WORD)
            && !words.joins(end + 4);
    boolean second =
        words.joins(candidate.first - 1)
            && words.is(candidate.first - 2, "by")
            && words.joins(candidate.first - 3)
            && !words.joins(end);
    return (first || second) && !candidate.inDigits;
  }

  /** "a 30-something man", "a 9-under round of golf". */
  private boolean isAfterHyphen(int token) {
    return words.is(token, "something")
        || words.is(token, "under")
        || words.is(token, "over")
        || words.is(token, "below");
  }

  /** Words that a hyphen joins to a number without making a name of it: "sub-500", "now-18". */
  private boolean isOpenPrefix(int token) {
    if (text.isNumber(token)) {
      return false;
    }
    return table.has(text.word(token), PhraseTable.ENDS_APPROXIMATOR)
        || text.is(token, WordClass.TO)
        || words.is(token, "minus")
        || words.is(token, "now")
        || words.is(token, "then")
        || words.is(token, "magnitude")
        || (words.is(token, "by") && words.startsNumberAt(token - 2));
  }

  /** A serial number: "758858281825673216". */
  private boolean isSerial(QuantityCandidate candidate) {
    return candidate.plainDigits
        && text.end(candidate.numberFirst) - text.start(candidate.numberFirst) > LONGEST_PLAIN;
  }

  /** Telephone numbers, dates in digits, versions, web addresses. */
  private @Nullable QuantityRule code(QuantityCandidate candidate) {
    int first = candidate.numberFirst;
    int end = candidate.numberEnd;
    if (words.isMark(end, '/')
        && words.isGlued(end)
        && words.isGlued(end + 1)
        && candidate.end == end) {
      return QuantityRule.SLASHED;
    }
    if (words.isMark(first - 1, '/')
        && text.isGlued(first)
        && words.isGlued(first - 1)
        && candidate.currency == null
        && !(candidate.unit != null && words.any(first - 2, UNITS))) {
      return QuantityRule.SLASHED;
    }
    if (isAreaCode(first, end) || isInternational(first, end)) {
      return QuantityRule.TELEPHONE_NUMBER;
    }
    if (isLettered(end) || isSubsection(first)) {
      return QuantityRule.LETTERED_SECTION;
    }
    if (isShortYear(candidate)) {
      return QuantityRule.SHORT_YEAR;
    }
    boolean chained = words.joins(end) && words.isNumber(end + 1) && candidate.end == end;
    boolean tail = first > 1 && words.joins(first - 1) && text.isNumber(first - 2);
    if (chained || tail) {
      return QuantityRule.HYPHENATED_CODE;
    }
    return candidate.pair && isPhone(candidate) ? QuantityRule.TELEPHONE_NUMBER : null;
  }

  /** "+1 555 123 4567", "+44 (0)20 7946 0958": digits in a row that a plus sign begins. */
  private boolean isInternational(int first, int end) {
    int at = first;
    while (at > 0 && at > first - LONGEST_CALL && isInRow(at - 1)) {
      at--;
    }
    boolean row = at < first || isInRow(end) || end > first + 1;
    return row && words.isMark(at - 1, '+') && words.isGlued(at) && !words.isNumber(at - 2);
  }

  private boolean isInRow(int token) {
    return words.isNumber(token)
        || words.isHyphen(token)
        || words.isMark(token, '(')
        || words.isMark(token, ')');
  }

  /** "(555) 123-4567". */
  private boolean isAreaCode(int first, int end) {
    return words.isMark(first - 1, '(')
        && words.isMark(end, ')')
        && words.isNumber(end + 1)
        && words.joins(end + 2);
  }

  /** "401(k)", "501(c)(3)". */
  private boolean isLettered(int end) {
    return words.isMark(end, '(')
        && words.isGlued(end)
        && words.isMark(end + 2, ')')
        && text.end(end + 1) - text.start(end + 1) == 1;
  }

  /** The "3" of "501(c)(3)". */
  private boolean isSubsection(int first) {
    return words.isMark(first - 1, '(')
        && words.isGlued(first - 1)
        && words.isMark(first - 2, ')')
        && words.isGlued(first);
  }

  /** "the class of '68". */
  private boolean isShortYear(QuantityCandidate candidate) {
    int mark = candidate.first - 1;
    boolean apostrophe =
        words.isMark(mark, '\'') || words.isMark(mark, '\u2019') || words.isMark(mark, '\u2018');
    return apostrophe
        && candidate.plainDigits
        && words.isGlued(candidate.first)
        && !words.isGlued(mark)
        && text.end(candidate.first) - text.start(candidate.first) == 2
        && words.is(mark - 1, "of");
  }

  /** "555-1234": three digits and four. */
  private boolean isPhone(QuantityCandidate candidate) {
    int last = candidate.numberEnd - 1;
    return candidate.plainDigits
        && text.end(candidate.numberFirst) - text.start(candidate.numberFirst) == 3
        && text.end(last) - text.start(last) == 4
        && words.isHyphen(last - 1);
  }

  /** "1. Open the door", "2) Close it". */
  private boolean isListMarker(QuantityCandidate candidate) {
    int first = candidate.first;
    if (!candidate.plainDigits
        || candidate.hasUnit()
        || candidate.form != Form.NUMBER
        || candidate.end != first + 1) {
      return false;
    }
    boolean opened = words.isMark(first - 1, '(') && text.startsLine(first - 1);
    if (!(first == 0 || text.startsLine(first) || opened)) {
      return false;
    }
    int mark = candidate.end;
    boolean marked = words.isMark(mark, '.') || words.isMark(mark, ')');
    return marked && candidate.small() <= 99 && mark + 1 < text.size() && words.follows(mark + 1);
  }
}

package org.newsclaim.quantity.exclusion;

import org.jspecify.annotations.Nullable;
import org.newsclaim.model.Quantity.Kind;
import org.newsclaim.quantity.composition.QuantityCandidate;
import org.newsclaim.quantity.word.PhraseTable;
import org.newsclaim.quantity.word.Words;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;

/** Tells times of day: "9:30", "half past six", "polls open at 8". */
final class ClockFilter {
  private static final int HOURS = 12;
  private static final int REACH = 14;

  private final TokenizedText text;
  private final Words words;

  ClockFilter(Words words) {
    this.text = words.text;
    this.words = words;
  }

  /** "9:30", "9 a.m.", "from 9 to 5 p.m.", "6 o'clock". */
  @Nullable QuantityRule excludes(QuantityCandidate candidate) {
    int end = candidate.numberEnd;
    boolean marked = words.follows(end) && candidate.inDigits && isTimeMark(end);
    if (marked || words.is(end, "o'clock")) {
      return QuantityRule.CLOCK_TIME;
    }
    if (isHour(candidate)) {
      return QuantityRule.HOUR;
    }
    if (isPast(candidate)) {
      return QuantityRule.HOUR_FRACTION;
    }
    if (isOfDay(candidate)) {
      return QuantityRule.FOUR_DIGIT_TIME;
    }
    boolean colon = words.isMark(end, ':') && words.isGlued(end) && words.isGlued(end + 1);
    boolean after =
        words.isMark(candidate.numberFirst - 1, ':')
            && words.isGlued(candidate.numberFirst)
            && words.isNumber(candidate.numberFirst - 2);
    boolean time = candidate.inDigits && ((colon && words.isNumber(end + 1)) || after);
    return time ? QuantityRule.CLOCK_TIME : null;
  }

  /** "a.m.", "GMT". */
  private boolean isTimeMark(int token) {
    int entry =
        token >= 0 && token < text.size() ? text.match(token, WordClass.NOT_QUANTITY_AFTER) : -1;
    return entry >= 0 && words.tables.phrases.condition(entry).isEmpty();
  }

  /** The "11" of "doors open at 6 p.m. and close at 11", the "8" of "polls open at 8". */
  private boolean isHour(QuantityCandidate candidate) {
    int before = candidate.first - 1;
    boolean at = words.is(before, "at") || words.is(before, "until") || words.is(before, "by");
    boolean plain = candidate.plainDigits && isHourOf(candidate) && candidate.approximators == 0;
    if (!at || !plain) {
      return false;
    }
    return words.beside(before - 1, PhraseTable.TIMED) || isAfterTime(before);
  }

  private static boolean isHourOf(QuantityCandidate candidate) {
    return candidate.kind == Kind.COUNT
        && candidate.small() > 0
        && candidate.small() <= HOURS
        && !candidate.hasEntity();
  }

  private boolean isAfterTime(int token) {
    for (int at = token - 1; at >= 0 && at > token - REACH; at--) {
      if (isTimeMark(at) || words.is(at, "noon") || words.is(at, "midnight")) {
        return true;
      }
      if (words.startsSentence(at)) {
        return false;
      }
    }
    return false;
  }

  /** "at 1400 hours". */
  private boolean isOfDay(QuantityCandidate candidate) {
    int number = candidate.numberFirst;
    int time = candidate.small();
    return candidate.plainDigits
        && candidate.kind == Kind.DURATION
        && words.is(number - 1, "at")
        && text.end(number) - text.start(number) == 4
        && time <= 2400
        && time % 100 < 60
        && words.is(candidate.numberEnd, "hours");
  }

  /** The "six" of "half past six", "a quarter to nine". */
  private boolean isPast(QuantityCandidate candidate) {
    int past = candidate.first - 1;
    boolean half = words.is(past - 1, "half") || words.is(past - 1, "quarter");
    if (words.is(past, "past") && half && isHourOf(candidate)) {
      return true;
    }
    int to = candidate.numberFirst + (words.isArticle(candidate.numberFirst) ? 2 : 1);
    return candidate.pair && words.is(to - 1, "quarter") && words.is(to, "to");
  }
}

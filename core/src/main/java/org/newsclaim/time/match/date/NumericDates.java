package org.newsclaim.time.match.date;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.newsclaim.time.match.Matcher;
import org.newsclaim.time.match.TimeMatch;
import org.newsclaim.time.match.period.Years;
import org.newsclaim.time.rule.TimeRule;
import org.newsclaim.time.value.CalendarDate;
import org.newsclaim.time.value.TimeValue;
import org.newsclaim.time.word.TimeCursor;

/**
 * Finds dates in figures: "2025-01-20", "1/20/2025". Where day and month could be either, as in
 * "1/2/2025", and where the year has two digits, there is no value.
 */
public final class NumericDates implements Matcher {
  private static final int LENGTH = 5;

  @Override
  public @Nullable TimeMatch match(TimeCursor line, int anchor) {
    int last = anchor + LENGTH - 1;
    if (!areGlued(line, anchor, last) || (line.isGlued(anchor) && !line.isMark(anchor - 1, '('))) {
      return null;
    }
    int first = line.integer(anchor);
    int second = line.integer(anchor + 2);
    int third = line.integer(last);
    if (first < 0 || second < 0 || third < 0) {
      return null;
    }
    if (line.isHyphen(anchor + 1) && line.isHyphen(anchor + 3)) {
      return iso(line, anchor, first, second, third);
    }
    boolean slashes = line.isMark(anchor + 1, '/') && line.isMark(anchor + 3, '/');
    return slashes && !line.isGluedAfter(last) ? slashed(line, anchor, first, second, third) : null;
  }

  private static boolean areGlued(TimeCursor line, int first, int last) {
    for (int t = first + 1; t <= last; t++) {
      if (!line.isGlued(t)) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable TimeMatch iso(TimeCursor line, int token, int year, int month, int day) {
    boolean written =
        line.length(token) == 4 && line.length(token + 2) == 2 && line.length(token + 4) == 2;
    return written && isDay(year, month, day)
        ? new TimeMatch(
            token, token + LENGTH, CalendarDate.ofDay(year, month, day), TimeRule.DATE_IN_FIGURES)
        : null;
  }

  private static @Nullable TimeMatch slashed(
      TimeCursor line, int token, int first, int second, int year) {
    int digits = line.length(token + 4);
    int known = digits == 4 ? year : 2000; // any leap year will do to see whether it is a date
    boolean monthFirst = isDay(known, first, second);
    boolean dayFirst = isDay(known, second, first);
    if ((digits != 4 && digits != 2) || !(monthFirst || dayFirst) || known < Years.FIRST) {
      return null;
    }
    TimeValue value = TimeValue.UNKNOWN;
    if (digits == 4 && (monthFirst != dayFirst || first == second)) {
      value =
          monthFirst
              ? CalendarDate.ofDay(year, first, second)
              : CalendarDate.ofDay(year, second, first);
    }
    return new TimeMatch(token, token + LENGTH, value, TimeRule.DATE_IN_FIGURES);
  }

  private static boolean isDay(int year, int month, int day) {
    return year > 0 && month >= 1 && month <= 12 && YearMonth.of(year, month).isValidDay(day);
  }
}

package org.newsclaim.time.match.date;

import org.jspecify.annotations.Nullable;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.time.match.Matcher;
import org.newsclaim.time.match.TimeMatch;
import org.newsclaim.time.match.period.MonthRest;
import org.newsclaim.time.rule.TimeRule;
import org.newsclaim.time.value.CalendarDate;
import org.newsclaim.time.value.PeriodValue;
import org.newsclaim.time.value.TimeValue;
import org.newsclaim.time.word.Count;
import org.newsclaim.time.word.Extent;
import org.newsclaim.time.word.Role;
import org.newsclaim.time.word.TimeCursor;

/**
 * Finds days by the name of their month: "January 20, 2025", "20 January", "the 20th of January",
 * "the first of May", "Jan. 3-5", "Jan. 20 of last year".
 *
 * <p>Unless a year follows, a number is no day after "in" and where it may count what follows ("in
 * May 20 people", "May 20 people come"). A date that the calendar does not have ("Feb. 30, 2025")
 * has no value.
 */
public final class MonthDates implements Matcher {
  private static final int LONGEST = 31;
  private static final long COUNTED = WordClass.mask(WordClass.MAGNITUDE, WordClass.UNIT);

  @Override
  public @Nullable TimeMatch match(TimeCursor line, int anchor) {
    if (line.isNumber(anchor)) {
      return dayFirst(line, anchor);
    }
    if (!Months.isMonth(line, anchor)) {
      return null;
    }
    TimeMatch day = monthFirst(line, anchor);
    if (day == null) {
      day = ordinalFirst(line, anchor);
    }
    return day == null ? Months.match(line, anchor) : day;
  }

  private static @Nullable TimeMatch monthFirst(TimeCursor line, int token) {
    int day = line.integer(token + 1);
    if (day < 1 || day > LONGEST || line.length(token + 1) > 2) {
      return null;
    }
    int next = afterSuffix(line, token + 1);
    int last = lastDay(line, next, day);
    if (last == 0 && isPartOfMore(line, token + 1, next)) {
      return null;
    }
    int end = last == 0 ? next : afterSuffix(line, next + 1);
    TimeMatch match = days(line, token, token, day, last, end);
    boolean yearless = match.end() == end;
    boolean unsure = line.isCounted(end) && !Months.isSure(line, token, token);
    return yearless && (unsure || line.is(token - 1, Role.IN)) ? null : match;
  }

  /** The second number of "3-5" and "3 to 5"; 0 where there is none. */
  private static int lastDay(TimeCursor line, int joint, int day) {
    int last = line.integer(joint + 1);
    boolean joined = line.isHyphen(joint) || line.is(joint, Role.TO);
    return joined
            && last > day
            && last <= LONGEST
            && line.length(joint + 1) <= 2
            && !line.isGluedAfter(afterSuffix(line, joint + 1) - 1)
        ? last
        : 0;
  }

  /** Whether the number is a time of day, the number of something, or glued to what follows. */
  private static boolean isPartOfMore(TimeCursor line, int number, int next) {
    boolean glued = next == number + 1 && line.isGluedAfter(number) && !line.isHyphen(next);
    boolean hyphened = line.isHyphen(next) && line.isGlued(next) && !isEnd(line, next + 1);
    return glued
        || hyphened
        || line.is(next, Role.MERIDIEM)
        || (line.isCounted(next) && line.isClass(next, COUNTED));
  }

  /** Whether a date can stand after the hyphen of a period: "Dec. 30-Jan. 2". */
  private static boolean isEnd(TimeCursor line, int token) {
    return !line.isGlued(token) || Months.isMonth(line, token) || line.is(token, Role.WEEKDAY);
  }

  private static @Nullable TimeMatch ordinalFirst(TimeCursor line, int token) {
    if (!line.isFree(token - 1, Role.OF)) {
      return null;
    }
    Count day = Count.ordinalEndingAt(line, token - 2);
    return day == null || day.number() > LONGEST || day.number() == 0
        ? null
        : days(line, Extent.withThe(line, day.first()), token, day.number(), 0, token + 1);
  }

  private static @Nullable TimeMatch dayFirst(TimeCursor line, int token) {
    int day = line.integer(token);
    if (day < 1 || day > LONGEST || line.length(token) > 2) {
      return null;
    }
    int month = afterSuffix(line, token);
    int last = lastDay(line, month, day);
    if (last > 0) {
      month = afterSuffix(line, month + 1);
    }
    boolean plain = month == token + 1;
    month = line.after(month, Role.OF);
    if (!Months.isMonth(line, month)) {
      return null;
    }
    int next = line.integer(month + 1);
    boolean monthHasOwnDay = next >= 1 && next <= LONGEST && line.length(month + 1) <= 2;
    if (plain && monthHasOwnDay) {
      return null;
    }
    TimeMatch match = days(line, Extent.withThe(line, token), month, day, last, month + 1);
    boolean bare = plain && month == token + 1 && match.end() == month + 1;
    return bare && !Months.isSure(line, token, month) ? null : match;
  }

  private static TimeMatch days(TimeCursor line, int first, int month, int day, int last, int end) {
    MonthRest rest = MonthRest.at(line, end);
    CalendarDate date = CalendarDate.ofDay(0, line.value(month), day);
    TimeValue value = rest.of(date);
    if (last > 0) {
      value = new PeriodValue(value, rest.of(CalendarDate.ofDay(0, line.value(month), last)));
    }
    return new TimeMatch(first, rest.end(), value, TimeRule.DAY_OF_MONTH);
  }

  private static int afterSuffix(TimeCursor line, int number) {
    return line.isOrdinalSuffix(number + 1) ? number + 2 : number + 1;
  }
}

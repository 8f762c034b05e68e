package org.newsclaim.time.match.date;

import org.jspecify.annotations.Nullable;
import org.newsclaim.time.match.Matcher;
import org.newsclaim.time.match.TimeMatch;
import org.newsclaim.time.rule.TimeRule;
import org.newsclaim.time.value.ClockTime;
import org.newsclaim.time.value.PeriodValue;
import org.newsclaim.time.value.TimeValue;
import org.newsclaim.time.word.Role;
import org.newsclaim.time.word.TimeCursor;

/**
 * Finds times of day: "3:04 p.m.", "9 a.m.", "9-11 a.m.", "15:04 GMT", "9 o'clock", "noon".
 *
 * <p>Two numbers around a colon without "a.m." or "p.m." are a time of day only after "at" and the
 * like, before a time zone, or beside a date; else they are a score.
 */
public final class Clocks implements Matcher {
  private static final int NONE = -1;
  private static final int NOON = 12 * 60;
  private static final long BEFORE_CLOCK =
      Role.mask(Role.AT, Role.BEFORE_YEAR, Role.SINCE, Role.UNTIL, Role.TO);

  @Override
  public @Nullable TimeMatch match(TimeCursor line, int anchor) {
    if (line.is(anchor, Role.HOUR)) {
      return line.isHyphen(anchor + 1) || line.isHyphen(anchor - 1)
          ? null
          : clock(anchor, anchor + 1, line.value(anchor) * 60);
    }
    return line.isNumber(anchor) ? inFigures(line, anchor, false) : null;
  }

  /** The time of day at a token beside a date. */
  public static @Nullable TimeMatch besideDate(TimeCursor line, int token) {
    return line.is(token, Role.HOUR)
        ? clock(token, token + 1, line.value(token) * 60)
        : inFigures(line, token, true);
  }

  private static @Nullable TimeMatch inFigures(TimeCursor line, int token, boolean sure) {
    int end = end(line, token);
    int minutes = minutes(line, token);
    if (minutes == NONE) {
      return null;
    }
    if (line.is(end, Role.MERIDIEM)) {
      return withMeridiem(line, token, minutes, end);
    }
    if (line.is(end, Role.IN) && line.is(end + 1, Role.THE) && line.is(end + 2, Role.DAY_PART)) {
      return inPartOfDay(line, token, minutes, end + 2);
    }
    if (line.is(end, Role.O_CLOCK)) {
      return new TimeMatch(token, end + 1, TimeValue.UNKNOWN_CLOCK, TimeRule.CLOCK);
    }
    TimeMatch span = span(line, token, minutes, end);
    if (span != null) {
      return span;
    }
    boolean told = sure || line.isAny(token - 1, BEFORE_CLOCK) || isZone(line, end);
    boolean colon = end == token + 3 || (line.integer(token) >= 0 && line.length(token) == 4);
    return told && colon && !line.isGluedAfter(end - 1) ? clock(line, token, end, minutes) : null;
  }

  /** "4 in the morning", after "at" or with minutes only. */
  private static @Nullable TimeMatch inPartOfDay(
      TimeCursor line, int token, int minutes, int part) {
    boolean clock = line.isAny(token - 1, BEFORE_CLOCK) || part > token + 3;
    boolean afternoon = !line.text().matches(part, "morning");
    return clock && minutes >= 60 && minutes < NOON + 60
        ? clock(token, part + 1, minutes % NOON + (afternoon ? NOON : 0))
        : null;
  }

  private static @Nullable TimeMatch withMeridiem(
      TimeCursor line, int token, int minutes, int end) {
    int hour = minutes / 60;
    if (hour < 1 || hour > 12) {
      return null;
    }
    int of12 = minutes % NOON + line.value(end) * 60;
    return clock(line, token, end + 1, of12);
  }

  /** "9-11 a.m.", where the first number takes part in the "a.m." of the second. */
  private static @Nullable TimeMatch span(TimeCursor line, int token, int minutes, int joint) {
    int second = joint + 1;
    boolean between = line.is(joint, Role.AND) && line.is(token - 1, Role.BETWEEN);
    if (!between && !line.isHyphen(joint) && !line.is(joint, Role.TO)) {
      return null;
    }
    int secondEnd = end(line, second);
    int secondMinutes = minutes(line, second);
    boolean hours = minutes / 60 <= 12 && minutes >= 60 && secondMinutes >= 60;
    if (!hours || !line.is(secondEnd, Role.MERIDIEM)) {
      return null;
    }
    TimeMatch last = withMeridiem(line, second, secondMinutes, secondEnd);
    if (last == null) {
      return null;
    }
    // "11-2 p.m." begins in the morning.
    boolean sameHalf = minutes % NOON <= secondMinutes % NOON;
    int half = sameHalf ? line.value(secondEnd) : 12 - line.value(secondEnd);
    ClockTime first = new ClockTime(minutes % NOON + half * 60, TimeValue.UNKNOWN, "");
    return new TimeMatch(token, last.end(), new PeriodValue(first, last.value()), TimeRule.CLOCK);
  }

  private static TimeMatch clock(int first, int end, int minutes) {
    return new TimeMatch(first, end, new ClockTime(minutes, TimeValue.UNKNOWN, ""), TimeRule.CLOCK);
  }

  private static TimeMatch clock(TimeCursor line, int first, int end, int minutes) {
    String zone = line.is(end, Role.ZONE) ? ClockTime.zone(line.value(end)) : "";
    return new TimeMatch(
        first,
        afterZone(line, end),
        new ClockTime(minutes, TimeValue.UNKNOWN, zone),
        TimeRule.CLOCK);
  }

  private static int afterZone(TimeCursor line, int token) {
    return isZone(line, token) ? token + 1 : token;
  }

  /** "ET", "GMT", "UTC": of two to five capitals, the last of them a T for "time". */
  private static boolean isZone(TimeCursor line, int token) {
    if (!line.has(token) || !line.text().isUpperCase(token) || line.length(token) > 5) {
      return false;
    }
    int last = line.text().end(token) - (line.text().last(token) == '.' ? 2 : 1);
    return line.text().charAt(last) == 'T' || line.text().matches(token, "utc");
  }

  private static boolean hasColon(TimeCursor line, int token) {
    return line.isMark(token + 1, ':')
        && line.isGlued(token + 1)
        && line.isGlued(token + 2)
        && line.isNumber(token + 2)
        && line.length(token + 2) == 2;
  }

  /** The token after the figures of a time of day. */
  private static int end(TimeCursor line, int token) {
    return hasColon(line, token) ? token + 3 : token + 1;
  }

  /** The minutes from the beginning of the day that figures say, -1 where they say none. */
  private static int minutes(TimeCursor line, int token) {
    if (!line.isNumber(token) || (line.isGlued(token) && line.isMark(token - 1, ':'))) {
      return NONE;
    }
    int hour = line.integer(token);
    int minute = hasColon(line, token) ? line.integer(token + 2) : 0;
    if (hour < 0) {
      return pointed(line, token);
    }
    if (line.length(token) == 4 && isZone(line, token + 1)) {
      return hour / 100 < 24 && hour % 100 < 60 ? hour / 100 * 60 + hour % 100 : NONE;
    }
    return line.length(token) <= 2 && hour < 24 && minute >= 0 && minute < 60
        ? hour * 60 + minute
        : NONE;
  }

  /** "7.30", as the British write it. */
  private static int pointed(TimeCursor line, int token) {
    int length = line.length(token);
    int stop = line.text().end(token) - 3;
    if (length < 4 || length > 5 || line.text().charAt(stop) != '.') {
      return NONE;
    }
    int minute = 10 * (line.text().charAt(stop + 1) - '0') + line.text().charAt(stop + 2) - '0';
    int hour = line.text().charAt(stop - 1) - '0';
    if (length == 5) {
      hour += 10 * (line.text().first(token) - '0');
    }
    return hour >= 0 && hour < 24 && minute >= 0 && minute < 60 ? hour * 60 + minute : NONE;
  }
}

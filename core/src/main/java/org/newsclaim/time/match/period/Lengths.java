package org.newsclaim.time.match.period;

import org.jspecify.annotations.Nullable;
import org.newsclaim.time.match.TimeMatch;
import org.newsclaim.time.value.ApproximateValue;
import org.newsclaim.time.value.RelativePeriod;
import org.newsclaim.time.value.RunningPeriod;
import org.newsclaim.time.value.TimeValue;
import org.newsclaim.time.word.CalendarUnit;
import org.newsclaim.time.word.Count;
import org.newsclaim.time.word.Role;
import org.newsclaim.time.word.TimeCursor;

/**
 * Finds times that are given by their length: "two weeks ago", "three days later", "a year from
 * now", "for the past three years", "the next few weeks", "in recent years", "for decades".
 *
 * <ul>
 *   <li>A length alone is none: "three years", "in two weeks", "for three years" are quantities.
 *   <li>"Two weeks ago" is the unit of the calendar that lies so far back: a day, a week from
 *       Monday to Sunday, a month, a year. With "about" it is approximate; with "more than",
 *       "nearly" and the like it has no value, and neither has one without a number ("a few years
 *       ago").
 *   <li>"The past three years" run up to the day of writing. What is part of something else is
 *       passed over: "the last three months of 2024", "his last two years".
 *   <li>"Later" and "earlier" count from another time of the text, so that there is no value.
 * </ul>
 */
public final class Lengths {
  private static final long POINTING =
      Role.mask(Role.LAST, Role.NEXT, Role.PAST, Role.COMING, Role.RECENT);
  private static final long MAYBE_OF_SOMETHING = Role.mask(Role.LAST, Role.NEXT);
  private static final long AHEAD = Role.mask(Role.NEXT, Role.COMING);

  private Lengths() {}

  static @Nullable TimeMatch match(TimeCursor line, int token, CalendarUnit unit) {
    boolean plural = line.is(token, Role.UNITS);
    Count count = Count.endingAt(line, token - 1);
    if (count == null && !plural) {
      return null;
    }
    int number = count == null ? 0 : count.number();
    int first = count == null ? token : count.first();
    int next = token + 1;
    if (line.is(next, Role.AGO)) {
      return counted(line, first, next + 1, unit, -number);
    }
    if (line.is(next, Role.FROM) && isNow(line, next + 1)) {
      return counted(line, first, next + 2, unit, number);
    }
    if (line.is(next, Role.SHIFTED) && !line.is(next + 1, Role.BOUND)) {
      return new TimeMatch(first, next + 1, TimeValue.UNKNOWN);
    }
    if (!plural) {
      return null;
    }
    return line.isAnyFree(first - 1, POINTING)
        ? running(line, first - 1, token, unit, number)
        : forAges(line, token, count);
  }

  private static boolean isNow(TimeCursor line, int token) {
    return line.is(token, Role.NOW) || (line.is(token, Role.DAY) && line.value(token) == 0);
  }

  private static TimeMatch counted(
      TimeCursor line, int first, int end, CalendarUnit unit, int offset) {
    TimeValue value = offset == 0 ? TimeValue.UNKNOWN : moved(unit, offset);
    int before = first - 1;
    if (line.isFree(before, Role.ABOUT)) {
      return new TimeMatch(before, end, new ApproximateValue(value));
    }
    if (!line.isFree(before, Role.BOUND)) {
      return new TimeMatch(first, end, value);
    }
    boolean twoWords = line.text().matches(before, "than") || line.text().matches(before, "least");
    int bound = twoWords && before - 1 >= line.taken() ? before - 1 : before;
    return new TimeMatch(bound, end, TimeValue.UNKNOWN);
  }

  private static TimeValue moved(CalendarUnit unit, int offset) {
    return switch (unit) {
      case FORTNIGHT -> new RelativePeriod(CalendarUnit.WEEK, 2 * offset);
      case MINUTE, HOUR, TERM -> TimeValue.UNKNOWN;
      default -> new RelativePeriod(unit, offset);
    };
  }

  private static @Nullable TimeMatch running(
      TimeCursor line, int word, int token, CalendarUnit unit, int number) {
    boolean maybeOfSomething = line.isAny(word, MAYBE_OF_SOMETHING);
    boolean uncounted = word == token - 1;
    boolean pointed = line.isFree(word - 1, Role.THE) || line.isFree(word - 1, Role.THIS);
    if (Periods.isOwned(line, word)
        || (maybeOfSomething && (line.is(token + 1, Role.OF) || (uncounted && !pointed)))) {
      return null;
    }
    boolean vague = number == 0 || line.is(word, Role.RECENT);
    int signed = line.isAny(word, AHEAD) ? number : -number;
    int first = pointed ? word - 1 : word;
    return new TimeMatch(
        line.isFree(first - 1, Role.FOR) ? first - 1 : first,
        token + 1,
        vague ? TimeValue.UNKNOWN : new RunningPeriod(unit, signed));
  }

  /** "for years". */
  private static @Nullable TimeMatch forAges(TimeCursor line, int token, @Nullable Count count) {
    return count == null && line.isFree(token - 1, Role.FOR) && !line.is(token + 1, Role.OF)
        ? new TimeMatch(token - 1, token + 1, TimeValue.UNKNOWN)
        : null;
  }
}

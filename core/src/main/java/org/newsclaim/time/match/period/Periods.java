package org.newsclaim.time.match.period;

import org.jspecify.annotations.Nullable;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.time.match.Matcher;
import org.newsclaim.time.match.TimeMatch;
import org.newsclaim.time.value.RelativePeriod;
import org.newsclaim.time.value.RunningPeriod;
import org.newsclaim.time.value.TimeValue;
import org.newsclaim.time.word.CalendarUnit;
import org.newsclaim.time.word.Extent;
import org.newsclaim.time.word.Role;
import org.newsclaim.time.word.TimeCursor;

/**
 * Finds periods by their unit: "last week", "earlier this year", "the past month", "next quarter",
 * "that day", "the weekend", "last fiscal year".
 *
 * <ul>
 *   <li>"Last week", "this week" and "next week" are units of the calendar; "the past week", "the
 *       last week" and "the coming week" run up to the day of writing or begin with it.
 *   <li>What is told from another time of the text ("the previous year", "the next day") and what
 *       the calendar does not fix ("this season", "last fiscal year") has no value.
 *   <li>What belongs to somebody or something is no time of the calendar and is passed over: "his
 *       last year", "the last week of the campaign".
 * </ul>
 */
public final class Periods implements Matcher {
  private static final long POINTING =
      Role.mask(Role.LAST, Role.NEXT, Role.THIS, Role.PAST, Role.COMING, Role.RELATED);

  private final Matcher centuries = new Centuries();
  private final Matcher quarters = new Quarters();

  @Override
  public @Nullable TimeMatch match(TimeCursor line, int anchor) {
    CalendarUnit unit = line.unit(anchor);
    if (line.is(anchor, Role.UNIT)) {
      TimeMatch numbered = numbered(line, anchor, unit);
      if (numbered != null) {
        return numbered;
      }
    }
    if (isHyphened(line, anchor)) {
      return null;
    }
    TimeMatch length = Lengths.match(line, anchor, unit);
    return length == null && line.is(anchor, Role.UNIT) ? pointedAt(line, anchor) : length;
  }

  private @Nullable TimeMatch numbered(TimeCursor line, int token, CalendarUnit unit) {
    return switch (unit) {
      case CENTURY -> centuries.match(line, token);
      case QUARTER -> quarters.match(line, token);
      default -> null;
    };
  }

  /** "two-year", "year-end". */
  private static boolean isHyphened(TimeCursor line, int token) {
    return (line.isGlued(token) && line.isHyphen(token - 1))
        || (line.isGlued(token + 1) && line.isHyphen(token + 1) && line.isGlued(token + 2));
  }

  private static @Nullable TimeMatch pointedAt(TimeCursor line, int token) {
    boolean other =
        line.isFree(token - 1, Role.OTHER_YEAR) && line.unit(token) == CalendarUnit.YEAR;
    int word = other ? token - 2 : token - 1;
    CalendarUnit unit = other ? CalendarUnit.TERM : line.unit(token);
    if (line.is(token + 1, Role.OF)) {
      return null;
    }
    if (unit == CalendarUnit.WEEKEND && line.isFree(word, Role.THE)) {
      return new TimeMatch(word, token + 1, TimeValue.UNKNOWN);
    }
    if (!line.isAnyFree(word, POINTING) || isOwned(line, word)) {
      return null;
    }
    boolean withThe = line.isFree(word - 1, Role.THE);
    TimeValue value = value(line, word, unit, withThe);
    return value == null ? null : new TimeMatch(first(line, word), token + 1, value);
  }

  private static int first(TimeCursor line, int word) {
    boolean thisPast = !line.is(word, Role.THIS) && line.isFree(word - 1, Role.THIS);
    int pointing = thisPast ? word - 1 : Extent.withThe(line, word);
    return Extent.withPart(line, pointing);
  }

  /** "his last year", "the company's past year". */
  static boolean isOwned(TimeCursor line, int word) {
    return line.isClass(word - 1, WordClass.POSSESSIVE.bit());
  }

  private static @Nullable TimeValue value(
      TimeCursor line, int word, CalendarUnit unit, boolean withThe) {
    boolean known = isOfCalendar(unit);
    if (line.is(word, Role.RELATED)) {
      boolean that = !withThe && !line.text().matches(word, "that");
      return that || isShort(unit) ? null : TimeValue.UNKNOWN;
    }
    if (line.is(word, Role.PAST)) {
      return unit == CalendarUnit.WEEKEND
          ? new RelativePeriod(unit, -1)
          : new RunningPeriod(unit, -1);
    }
    if (line.is(word, Role.COMING)) {
      return unit == CalendarUnit.WEEKEND
          ? new RelativePeriod(unit, 0)
          : new RunningPeriod(unit, 1);
    }
    if (line.is(word, Role.THIS)) {
      return byCalendar(unit, 0, known);
    }
    boolean last = line.is(word, Role.LAST);
    if (unit == CalendarUnit.DAY) {
      return last ? null : TimeValue.UNKNOWN;
    }
    int offset = last ? -1 : 1;
    return withThe && known && unit != CalendarUnit.WEEKEND && unit != CalendarUnit.QUARTER
        ? new RunningPeriod(unit, offset)
        : byCalendar(unit, offset, known);
  }

  private static @Nullable TimeValue byCalendar(CalendarUnit unit, int offset, boolean known) {
    if (isShort(unit) || unit == CalendarUnit.DAY || unit == CalendarUnit.NIGHT) {
      return null;
    }
    return known ? new RelativePeriod(unit, offset) : TimeValue.UNKNOWN;
  }

  private static boolean isShort(CalendarUnit unit) {
    return unit == CalendarUnit.HOUR || unit == CalendarUnit.MINUTE;
  }

  private static boolean isOfCalendar(CalendarUnit unit) {
    return unit != CalendarUnit.TERM && unit != CalendarUnit.FORTNIGHT && !isShort(unit);
  }
}

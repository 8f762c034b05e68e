package org.newsclaim.time.value;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.newsclaim.time.word.CalendarUnit;

/**
 * The time of the text that words such as "that year" or "a year earlier" count from.
 *
 * @param start its first day
 * @param unit how exactly it is known: a day, week, month, quarter or year
 */
public record ReferenceTime(LocalDate start, CalendarUnit unit) {
  private static final int DAY = "2025-01-20".length();
  private static final int MONTH = "2025-01".length();
  private static final int YEAR = "2025".length();
  private static final int DAYS_OF_WEEK = 7;
  private static final int MONTHS_OF_QUARTER = 3;

  /** The anchor that known dates make; empty for an open period and where a part is unknown. */
  public static Optional<ReferenceTime> of(Dates dates) {
    String start = dates.start();
    if (!dates.known() || !isPlain(start) || !(dates.end().isEmpty() || isPlain(dates.end()))) {
      return Optional.empty();
    }
    LocalDate first = firstDay(start);
    return unit(dates, first).map(unit -> new ReferenceTime(first, unit));
  }

  private static Optional<CalendarUnit> unit(Dates dates, LocalDate first) {
    int length = dates.start().length();
    if (dates.end().isEmpty()) {
      return Optional.of(
          length >= DAY
              ? CalendarUnit.DAY
              : length == MONTH ? CalendarUnit.MONTH : CalendarUnit.YEAR);
    }
    LocalDate last = firstDay(dates.end());
    boolean week = length == DAY && first.until(last, ChronoUnit.DAYS) == DAYS_OF_WEEK - 1;
    boolean quarter =
        length == MONTH && first.until(last, ChronoUnit.MONTHS) == MONTHS_OF_QUARTER - 1;
    return week
        ? Optional.of(CalendarUnit.WEEK)
        : quarter ? Optional.of(CalendarUnit.QUARTER) : Optional.empty();
  }

  /** Whether a date has digits only, with no season and nothing unknown or approximate. */
  private static boolean isPlain(String date) {
    int length = date.length();
    boolean whole = length == YEAR || length == MONTH || length >= DAY;
    return whole
        && date.indexOf('X') < 0
        && date.indexOf('~') < 0
        && date.charAt(0) != '.'
        && (length < MONTH || date.charAt(5) < '2');
  }

  private static LocalDate firstDay(String date) {
    int length = date.length();
    return LocalDate.of(
        number(date, 0, YEAR),
        length >= MONTH ? number(date, YEAR + 1, MONTH) : 1,
        length >= DAY ? number(date, MONTH + 1, DAY) : 1);
  }

  private static int number(String date, int from, int to) {
    return Integer.parseInt(date, from, to, 10);
  }

  /** Whether it says which one of a unit is meant: a day says which month, no month which day. */
  boolean tells(CalendarUnit other) {
    CalendarUnit asked = other == CalendarUnit.NIGHT ? CalendarUnit.DAY : other;
    return asked.compareTo(unit) >= 0;
  }
}

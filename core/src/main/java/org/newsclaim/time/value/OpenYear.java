package org.newsclaim.time.value;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.IntFunction;
import org.newsclaim.time.rule.TimeRule;
import org.newsclaim.time.word.Bearing;
import org.newsclaim.time.word.Direction;

/**
 * Chooses the year of a day, month, quarter or season that is written without one. A verb that
 * governs it decides on which side of the day of writing it lies; otherwise it is the nearest, and
 * a past tense only makes one that is still to come less likely.
 */
final class OpenYear {
  private static final int UNLIKELY = 3;

  /**
   * What the words mean in one year.
   *
   * @param first the first day
   * @param last the last day
   */
  record Days(LocalDate first, LocalDate last) {
    /** How many days from a day to the nearest of these, negative where they are over. */
    long from(LocalDate day) {
      if (last.isBefore(day)) {
        return last.until(day, ChronoUnit.DAYS) * -1;
      }
      return first.isAfter(day) ? day.until(first, ChronoUnit.DAYS) : 0;
    }
  }

  private OpenYear() {}

  /** The year; 0 where no near one fits. */
  static int of(LocalDate reference, Setting setting, IntFunction<Optional<Days>> in) {
    return of(reference, setting, setting.bearing(), in);
  }

  static int of(
      LocalDate reference, Setting setting, Bearing bearing, IntFunction<Optional<Days>> in) {
    setting.note(rule(bearing));
    int chosen = 0;
    long least = Long.MAX_VALUE;
    for (int year = reference.getYear() - 1; year <= reference.getYear() + 1; year++) {
      Optional<Days> days = in.apply(year);
      long cost = days.isPresent() ? cost(bearing, days.get().from(reference)) : Long.MAX_VALUE;
      if (cost < least) {
        least = cost;
        chosen = year;
      }
    }
    return chosen;
  }

  private static long cost(Bearing bearing, long days) {
    boolean past = bearing.direction() == Direction.PAST;
    if (bearing.isFirm() && (past ? days > 0 : days < 0)) {
      return Long.MAX_VALUE;
    }
    return past && days > 0 ? UNLIKELY * days : Math.abs(days);
  }

  private static TimeRule rule(Bearing bearing) {
    if (!bearing.isFirm()) {
      return TimeRule.NEAREST_YEAR;
    }
    return bearing.direction() == Direction.PAST ? TimeRule.YEAR_BEFORE : TimeRule.YEAR_AFTER;
  }
}

package org.newsclaim.time.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.newsclaim.time.rule.TimeRule;
import org.newsclaim.time.word.CalendarUnit;
import org.newsclaim.time.word.Direction;

/**
 * The unit of the calendar in which the day of writing lies, or one so many units from it:
 * "yesterday", "last week", "this year", "two months ago". A week is an interval from Monday to
 * Sunday; "this weekend" is the next one, with a past tense the last.
 *
 * @param unit the unit
 * @param offset how many units from the day of writing, negative before it
 */
public record RelativePeriod(CalendarUnit unit, int offset) implements TimeValue {
  private static final int FIRST_YEAR = 1;
  private static final int LAST_YEAR = 9999;

  @Override
  public Kind kind() {
    return switch (unit) {
      case DAY, NIGHT -> Kind.DAY;
      case MONTH -> Kind.MONTH;
      case YEAR, DECADE, CENTURY -> Kind.YEAR;
      default -> Kind.PERIOD;
    };
  }

  @Override
  public Dates dates(Setting setting) {
    return setting.reference().map(reference -> from(reference, setting)).orElse(Dates.UNKNOWN);
  }

  private Dates from(LocalDate reference, Setting setting) {
    setting.note(TimeRule.BY_CALENDAR);
    return unit == CalendarUnit.WEEKEND && offset == 0
        ? weekend(reference, setting)
        : containing(moved(reference, unit, offset), unit);
  }

  /** The unit of the calendar in which a day lies. */
  static Dates containing(LocalDate day, CalendarUnit unit) {
    if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
      return Dates.UNKNOWN;
    }
    return switch (unit) {
      case DAY, NIGHT -> Dates.of(day.toString());
      case WEEKEND -> Dates.interval(monday(day).plusDays(5), monday(day).plusDays(6));
      case WEEK -> Dates.interval(monday(day), monday(day).plusDays(6));
      case MONTH -> Dates.of(CalendarDate.month(day.getYear(), day.getMonthValue()));
      case QUARTER -> FixedValue.quarter(day.getYear(), (day.getMonthValue() + 2) / 3).dates();
      case YEAR -> FixedValue.year(day.getYear()).dates();
      case DECADE -> FixedValue.decade(day.getYear()).dates();
      case CENTURY -> FixedValue.century(day.getYear()).dates();
      case FORTNIGHT, HOUR, MINUTE, TERM -> Dates.UNKNOWN;
    };
  }

  private Dates weekend(LocalDate reference, Setting setting) {
    boolean over =
        reference.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
            && setting.direction() == Direction.PAST;
    return containing(over ? reference.minusWeeks(1) : reference, unit);
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** A date moved by units of the calendar; unmoved by units that the calendar does not have. */
  static LocalDate moved(LocalDate date, CalendarUnit unit, int units) {
    return switch (unit) {
      case DAY, NIGHT -> date.plusDays(units);
      case WEEK, WEEKEND -> date.plusWeeks(units);
      case FORTNIGHT -> date.plusWeeks(2L * units);
      case MONTH -> date.plusMonths(units);
      case QUARTER -> date.plusMonths(3L * units);
      case YEAR -> date.plusYears(units);
      case DECADE -> date.plusYears(10L * units);
      case CENTURY -> date.plusYears(100L * units);
      case HOUR, MINUTE, TERM -> date;
    };
  }
}

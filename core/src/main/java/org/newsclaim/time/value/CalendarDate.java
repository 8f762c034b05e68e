package org.newsclaim.time.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.newsclaim.time.word.Direction;
import org.newsclaim.time.word.Shift;

/**
 * A day or month of the calendar, of which the year and more may be unknown.
 *
 * <ul>
 *   <li>With its year it is what it says; a weekday beside it adds nothing.
 *   <li>Without, and without a day of writing, it is "XXXX-01-20", and a mere weekday is nothing.
 *   <li>A mere weekday is the last one on or before the day of writing, with a future tense the
 *       next one on or after it.
 *   <li>A day or month without a year is the last with a past tense, the next with a future or
 *       present one ("takes office on Jan. 20"), each with the day or month of writing included;
 *       where no verb tells, it is the nearest. A weekday beside the day decides before all that.
 *   <li>"Last" is the latest that is over, "next" the first that has not begun.
 * </ul>
 *
 * @param year 0 where it is not known
 * @param month 0 where only a weekday is known
 * @param day 0 where it is not given
 * @param weekday 0 where it is not given; Monday is 1
 * @param shift which one is meant, where the words say
 */
public record CalendarDate(int year, int month, int day, int weekday, Shift shift)
    implements TimeValue {

  public static CalendarDate ofDay(int year, int month, int day) {
    return new CalendarDate(year, month, day, 0, Shift.NONE);
  }

  public static CalendarDate ofMonth(int year, int month, Shift shift) {
    return new CalendarDate(year, month, 0, 0, shift);
  }

  public static CalendarDate ofWeekday(int weekday, Shift shift) {
    return new CalendarDate(0, 0, 0, weekday, shift);
  }

  public CalendarDate withYear(int newYear) {
    return new CalendarDate(newYear, month, day, weekday, shift);
  }

  public CalendarDate withWeekday(int newWeekday) {
    return new CalendarDate(year, month, day, newWeekday, shift);
  }

  /** Whether the month, if there is a day, can be so long in some year. */
  private boolean isPossible() {
    return day <= Month.of(month).maxLength();
  }

  @Override
  public Kind kind() {
    return day > 0 || weekday > 0 ? Kind.DAY : Kind.MONTH;
  }

  /** The day on the calendar, where it is wholly known and there is such a day. */
  public Optional<LocalDate> localDate() {
    return year > 0 && day > 0 && YearMonth.of(year, month).isValidDay(day)
        ? Optional.of(LocalDate.of(year, month, day))
        : Optional.empty();
  }

  @Override
  public Dates dates(Setting setting) {
    return resolve(setting).written();
  }

  private Dates written() {
    if (month == 0 || !isPossible()) {
      return Dates.UNKNOWN;
    }
    String suffix = "-" + twoDigits(month) + (day == 0 ? "" : "-" + twoDigits(day));
    if (year == 0) {
      return Dates.partly("XXXX" + suffix);
    }
    return day > 0 && localDate().isEmpty() ? Dates.UNKNOWN : Dates.of(year(year) + suffix);
  }

  /** This date with what the day of writing tells about it. */
  CalendarDate resolve(Setting setting) {
    if (year > 0 || shift == Shift.RELATED || setting.reference().isEmpty()) {
      return this;
    }
    LocalDate reference = setting.reference().get();
    if (month == 0) {
      return of(weekdayFrom(reference, setting));
    }
    return day == 0 ? monthFrom(reference, setting) : dayFrom(reference, setting);
  }

  private static CalendarDate of(LocalDate date) {
    return ofDay(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  private LocalDate weekdayFrom(LocalDate reference, Setting setting) {
    DayOfWeek name = DayOfWeek.of(weekday);
    return switch (shift) {
      case LAST -> reference.with(TemporalAdjusters.previous(name));
      case NEXT -> reference.with(TemporalAdjusters.next(name));
      case THIS ->
          reference.with(
              setting.direction() == Direction.PAST
                  ? TemporalAdjusters.previousOrSame(name)
                  : TemporalAdjusters.nextOrSame(name));
      default ->
          reference.with(
              setting.direction() == Direction.FUTURE
                  ? TemporalAdjusters.nextOrSame(name)
                  : TemporalAdjusters.previousOrSame(name));
    };
  }

  private CalendarDate monthFrom(LocalDate reference, Setting setting) {
    YearMonth now = YearMonth.from(reference);
    YearMonth same = YearMonth.of(now.getYear(), month);
    return switch (shift) {
      case LAST -> withYear(same.isBefore(now) ? now.getYear() : now.getYear() - 1);
      case NEXT -> withYear(same.isAfter(now) ? now.getYear() : now.getYear() + 1);
      default -> withYear(yearFrom(setting.direction(), now.until(same, ChronoUnit.MONTHS), now));
    };
  }

  private static int yearFrom(Direction direction, long monthsAhead, YearMonth now) {
    return switch (direction) {
      case PAST -> monthsAhead <= 0 ? now.getYear() : now.getYear() - 1;
      case FUTURE, PRESENT -> monthsAhead >= 0 ? now.getYear() : now.getYear() + 1;
      case TIMELESS, UNKNOWN ->
          now.getYear() + (monthsAhead > 6 ? -1 : 0) + (monthsAhead < -6 ? 1 : 0);
    };
  }

  /** The nearest such day that the weekday, or else the tense, allows. */
  private CalendarDate dayFrom(LocalDate reference, Setting setting) {
    Direction direction = weekday > 0 ? Direction.UNKNOWN : setting.direction();
    CalendarDate nearest = this;
    long distance = Long.MAX_VALUE;
    for (int candidate = reference.getYear() - 1;
        candidate <= reference.getYear() + 1;
        candidate++) {
      if (!YearMonth.of(candidate, month).isValidDay(day)) {
        continue;
      }
      LocalDate date = LocalDate.of(candidate, month, day);
      long days = reference.until(date, ChronoUnit.DAYS);
      if (allows(direction, days, date) && Math.abs(days) < distance) {
        distance = Math.abs(days);
        nearest = withYear(candidate);
      }
    }
    return nearest;
  }

  private boolean allows(Direction direction, long days, LocalDate date) {
    if (weekday > 0) {
      return date.getDayOfWeek().getValue() == weekday;
    }
    return switch (direction) {
      case PAST -> days <= 0;
      case FUTURE, PRESENT -> days >= 0;
      case TIMELESS, UNKNOWN -> true;
    };
  }

  /** This date as the end of a period that begins at another: its first such day from there on. */
  CalendarDate from(CalendarDate start) {
    if (month == 0) {
      return start
          .localDate()
          .map(date -> of(date.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(weekday)))))
          .orElse(this);
    }
    return year > 0 || start.year == 0
        ? this
        : withYear(isEarlierInYear(start) ? start.year + 1 : start.year);
  }

  /** This date as the beginning of a period that ends at another: its last such day till there. */
  CalendarDate until(CalendarDate end) {
    return year > 0 || month == 0 || end.year == 0 || end.month == 0
        ? this
        : withYear(end.isEarlierInYear(this) ? end.year - 1 : end.year);
  }

  private boolean isEarlierInYear(CalendarDate other) {
    return month < other.month || (month == other.month && day < other.day);
  }

  static String year(int year) {
    String digits = Integer.toString(year);
    return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }

  static String month(int year, int month) {
    return year(year) + "-" + twoDigits(month);
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}

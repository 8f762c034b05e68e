package org.newsclaim.time.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.newsclaim.time.rule.TimeRule;
import org.newsclaim.time.word.Bearing;
import org.newsclaim.time.word.CalendarUnit;
import org.newsclaim.time.word.Direction;
import org.newsclaim.time.word.Shift;

/**
 * A day or month of the calendar, of which the year and more may be unknown.
 *
 * <ul>
 *   <li>With its year it is what it says; a weekday beside it adds nothing.
 *   <li>Without, and without a day of writing, it is "XXXX-01-20", and a mere weekday is nothing.
 *   <li>A mere weekday is the last one on or before the day of writing, with a verb that looks
 *       ahead ("meets Friday") the next one on or after it.
 *   <li>A day or month without a year is the last with a past tense, the next with a future or
 *       present one ("takes office on Jan. 20"), each with the day or month of writing included;
 *       where no verb governs it, it is the nearest. A weekday beside the day decides before all
 *       that. One date has one year in a text.
 *   <li>"Last" is the latest that is over, "next" the first that has not begun, and "the following"
 *       counts from a day that the text spoke of.
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
  private static final int DAYS_NEAR = 3;
  private static final int MONTH_KEY = 100;

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
    if (year > 0 || setting.reference().isEmpty()) {
      return this;
    }
    if (shift == Shift.BEFORE || shift == Shift.AFTER || shift == Shift.SAME) {
      return anchored(setting);
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

  /** "The following Tuesday", counted from the day that the text spoke of before. */
  private CalendarDate anchored(Setting setting) {
    Optional<ReferenceTime> anchor = setting.anchor().filter(time -> time.tells(CalendarUnit.DAY));
    if (month > 0 || anchor.isEmpty()) {
      return this;
    }
    setting.note(TimeRule.FROM_TEXT);
    LocalDate start = anchor.get().start();
    DayOfWeek name = DayOfWeek.of(weekday);
    return of(
        start.with(
            switch (shift) {
              case BEFORE -> TemporalAdjusters.previous(name);
              case AFTER -> TemporalAdjusters.next(name);
              default -> TemporalAdjusters.previousOrSame(name);
            }));
  }

  private LocalDate weekdayFrom(LocalDate reference, Setting setting) {
    LocalDate before = reference.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(weekday)));
    LocalDate after = reference.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(weekday)));
    boolean back =
        switch (shift) {
          case LAST -> true;
          case NEXT -> false;
          case THIS -> setting.direction() == Direction.PAST;
          default -> isWeekdayBefore(reference, before, setting.bearing());
        };
    setting.note(
        shift != Shift.NONE
            ? TimeRule.BY_CALENDAR
            : back ? TimeRule.WEEKDAY_BEFORE : TimeRule.WEEKDAY_AFTER);
    boolean another = before.equals(reference) && (shift == Shift.LAST || shift == Shift.NEXT);
    return another ? reference.plusWeeks(back ? -1 : 1) : back ? before : after;
  }

  /** Looked back to unless a verb looks ahead; "Sunday's race" is the nearest then. */
  private static boolean isWeekdayBefore(LocalDate reference, LocalDate before, Bearing bearing) {
    if (bearing.attribute() && bearing.isAhead()) {
      return before.until(reference, ChronoUnit.DAYS) <= DAYS_NEAR;
    }
    return !bearing.isAhead();
  }

  private CalendarDate monthFrom(LocalDate reference, Setting setting) {
    YearMonth now = YearMonth.from(reference);
    YearMonth same = YearMonth.of(now.getYear(), month);
    if (shift == Shift.LAST || shift == Shift.NEXT) {
      setting.note(TimeRule.BY_CALENDAR);
    }
    return switch (shift) {
      case LAST -> withYear(same.isBefore(now) ? now.getYear() : now.getYear() - 1);
      case NEXT -> withYear(same.isAfter(now) ? now.getYear() : now.getYear() + 1);
      default ->
          withYear(
              OpenYear.of(
                  reference,
                  setting,
                  candidate -> {
                    YearMonth there = YearMonth.of(candidate, month);
                    return Optional.of(new OpenYear.Days(there.atDay(1), there.atEndOfMonth()));
                  }));
    };
  }

  /** The nearest such day that the weekday, or else the tense, allows. */
  private CalendarDate dayFrom(LocalDate reference, Setting setting) {
    int key = MONTH_KEY * month + day;
    Integer same = setting.yearsOfDays().get(key);
    Bearing bearing = weekday > 0 ? Bearing.UNKNOWN : setting.bearing();
    boolean sure = weekday > 0 || bearing.isFirm();
    if (same != null && !sure && in(same).isPresent()) {
      setting.note(TimeRule.SAME_DATE);
      return withYear(same);
    }
    int chosen = OpenYear.of(reference, setting, bearing, this::in);
    if (same != null && in(same).isPresent()) {
      return withYear(same);
    }
    if (chosen > 0 && sure) {
      setting.yearsOfDays().put(key, chosen);
    }
    return withYear(chosen);
  }

  /** This day in one year, if there is one and the weekday is right. */
  private Optional<OpenYear.Days> in(int candidate) {
    return withYear(candidate)
        .localDate()
        .filter(date -> weekday == 0 || date.getDayOfWeek().getValue() == weekday)
        .map(date -> new OpenYear.Days(date, date));
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

package org.newsclaim.time.value;

import java.time.LocalDate;
import java.time.YearMonth;
import org.newsclaim.time.rule.TimeRule;
import org.newsclaim.time.word.CalendarUnit;

/**
 * A period whose last day follows: "the quarter ended Sept. 30", "the year ending June 30, 2026".
 * Months are whole where that day is the last one of its month.
 *
 * @param unit the unit
 * @param count how many
 * @param end the last day
 */
public record EndedPeriod(CalendarUnit unit, int count, CalendarDate end) implements TimeValue {
  @Override
  public Kind kind() {
    return Kind.PERIOD;
  }

  @Override
  public Dates dates(Setting setting) {
    setting.note(TimeRule.UP_TO_ITS_END);
    return end.resolve(setting).localDate().map(this::to).orElse(Dates.UNKNOWN);
  }

  private Dates to(LocalDate last) {
    LocalDate first = RelativePeriod.moved(last.plusDays(1), unit, -count);
    boolean wholeMonths = first.getDayOfMonth() == 1 && unit.compareTo(CalendarUnit.MONTH) >= 0;
    return wholeMonths
        ? Dates.interval(YearMonth.from(first), YearMonth.from(last))
        : Dates.interval(first, last);
  }
}

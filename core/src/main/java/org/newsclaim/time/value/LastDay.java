package org.newsclaim.time.value;

import java.time.LocalDate;

/**
 * The last day of a period: "year-end", "the end of the month".
 *
 * @param period the period
 */
public record LastDay(TimeValue period) implements TimeValue {
  @Override
  public Kind kind() {
    return Kind.DAY;
  }

  @Override
  public Dates dates(Setting setting) {
    return ReferenceTime.of(period.dates(setting))
        .map(LastDay::last)
        .map(day -> Dates.of(day.toString()))
        .orElse(Dates.UNKNOWN);
  }

  private static LocalDate last(ReferenceTime period) {
    return RelativePeriod.moved(period.start(), period.unit(), 1).minusDays(1);
  }
}

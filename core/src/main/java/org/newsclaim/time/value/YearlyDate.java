package org.newsclaim.time.value;

/**
 * A day or month of a year that is told from the day of writing: "January of last year".
 *
 * @param date the day or month
 * @param offset how many years from the year of writing
 */
public record YearlyDate(CalendarDate date, int offset) implements TimeValue {
  @Override
  public Kind kind() {
    return date.kind();
  }

  @Override
  public Dates dates(Setting setting) {
    return setting
        .reference()
        .map(reference -> date.withYear(reference.getYear() + offset))
        .orElse(date)
        .dates(setting);
  }
}

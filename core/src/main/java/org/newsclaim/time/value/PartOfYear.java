package org.newsclaim.time.value;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.newsclaim.time.rule.TimeRule;

/**
 * Months of a year: "the third quarter", "the first half of 2024", "last year's first nine months".
 * Without a year it is told as for a month. A quarter of a fiscal year has no value, as its months
 * are not known.
 *
 * @param first the first month
 * @param last the last month
 * @param year the year, where it is written
 * @param offset how many years it is from the year of writing, where the words say that
 */
public record PartOfYear(int first, int last, OptionalInt year, OptionalInt offset)
    implements TimeValue {

  /** Months of a year that is not known. */
  public static PartOfYear of(int first, int last) {
    return new PartOfYear(first, last, OptionalInt.empty(), OptionalInt.empty());
  }

  /** The same months of a year that is written. */
  public PartOfYear in(int newYear) {
    return new PartOfYear(first, last, OptionalInt.of(newYear), OptionalInt.empty());
  }

  /** The same months of a year told from the day of writing. */
  public PartOfYear atOffset(int newOffset) {
    return new PartOfYear(first, last, OptionalInt.empty(), OptionalInt.of(newOffset));
  }

  /** Whether the words say of which year it is. */
  public boolean hasYear() {
    return year.isPresent() || offset.isPresent();
  }

  @Override
  public Kind kind() {
    return Kind.PERIOD;
  }

  @Override
  public Dates dates(Setting setting) {
    return year.isPresent()
        ? monthsOf(year.getAsInt())
        : setting.reference().map(day -> from(day, setting)).orElse(Dates.UNKNOWN);
  }

  private Dates from(LocalDate reference, Setting setting) {
    if (offset.isPresent()) {
      setting.note(TimeRule.BY_CALENDAR);
      return monthsOf(reference.getYear() + offset.getAsInt());
    }
    return monthsOf(OpenYear.of(reference, setting, this::daysIn));
  }

  private Dates monthsOf(int someYear) {
    return someYear == 0 ? Dates.UNKNOWN : FixedValue.months(someYear, first, last).dates();
  }

  private Optional<OpenYear.Days> daysIn(int someYear) {
    return Optional.of(
        new OpenYear.Days(
            LocalDate.of(someYear, first, 1),
            LocalDate.of(someYear, last, 1).plusMonths(1).minusDays(1)));
  }
}

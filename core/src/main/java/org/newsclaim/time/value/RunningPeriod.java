package org.newsclaim.time.value;

import java.time.LocalDate;
import org.newsclaim.time.rule.TimeRule;
import org.newsclaim.time.word.CalendarUnit;

/**
 * A length of time that ends or begins on the day of writing: "the past three years", "the next two
 * weeks". It is an interval of days; a length without a number has no value.
 *
 * @param unit the unit
 * @param count how many, negative where they are past, 0 where no number is given
 */
public record RunningPeriod(CalendarUnit unit, int count) implements TimeValue {
  private static final int MOST_YEARS = 1000;

  @Override
  public Kind kind() {
    return Kind.PERIOD;
  }

  @Override
  public Dates dates(Setting setting) {
    setting.note(TimeRule.UP_TO_DAY_OF_WRITING);
    return setting.reference().map(this::from).orElse(Dates.UNKNOWN);
  }

  private Dates from(LocalDate reference) {
    LocalDate other = RelativePeriod.moved(reference, unit, count);
    boolean tooFar = Math.abs(other.getYear() - reference.getYear()) > MOST_YEARS;
    if (other.equals(reference) || tooFar) {
      return Dates.UNKNOWN;
    }
    return count < 0 ? Dates.interval(other, reference) : Dates.interval(reference, other);
  }
}

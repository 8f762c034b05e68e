package org.newsclaim.time.value;

/**
 * A period with two ends: "May to July 2019". What one end leaves out, the other says.
 *
 * @param start when it begins
 * @param end when it ends
 */
public record PeriodValue(TimeValue start, TimeValue end) implements TimeValue {
  @Override
  public Kind kind() {
    return Kind.PERIOD;
  }

  @Override
  public Dates dates(Setting setting) {
    if (start instanceof CalendarDate first && end instanceof CalendarDate last) {
      CalendarDate begin = first.until(last).resolve(setting);
      return begin.dates(setting).to(last.from(begin).dates(setting));
    }
    if (start instanceof ClockTime first && end instanceof ClockTime last) {
      ClockTime begin = first.hasDay() ? first : first.on(last.day());
      ClockTime finish = last.hasDay() ? last : last.on(first.day());
      return begin.dates(setting).to(finish.dates(setting));
    }
    return start.dates(setting).to(end.dates(setting));
  }
}

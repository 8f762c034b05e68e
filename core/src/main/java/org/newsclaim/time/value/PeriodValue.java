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
      return begin.dates(setting).to(end(begin, last, setting).dates(setting));
    }
    if (end instanceof CalendarDate last && last.year() == 0 && last.month() > 0) {
      return fromKnown(start.dates(setting), last, setting);
    }
    if (start instanceof ClockTime first && end instanceof ClockTime last) {
      ClockTime begin = first.hasDay() ? first : first.on(last.day());
      ClockTime finish = last.hasDay() ? last : last.on(first.day());
      return begin.dates(setting).to(finish.dates(setting));
    }
    return start.dates(setting).to(end.dates(setting));
  }

  /** "Sept. 14 to Thursday": the Thursday that the verb means, if it is later. */
  private static CalendarDate end(CalendarDate begin, CalendarDate last, Setting setting) {
    if (last.month() > 0 || begin.weekday() > 0) {
      return last.from(begin);
    }
    CalendarDate own = last.resolve(setting);
    boolean later =
        own.localDate()
            .flatMap(end -> begin.localDate().map(start -> end.isAfter(start)))
            .orElse(false);
    return later ? own : last.from(begin);
  }

  /** "Today through Nov. 17": the first such day after the beginning. */
  private static Dates fromKnown(Dates first, CalendarDate last, Setting setting) {
    return ReferenceTime.of(first)
        .map(begin -> first.to(last.dates(setting.after(begin.start()))))
        .orElseGet(() -> first.to(last.dates(setting)));
  }
}

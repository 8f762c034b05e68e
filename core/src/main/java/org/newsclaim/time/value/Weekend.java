package org.newsclaim.time.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.newsclaim.time.rule.TimeRule;
import org.newsclaim.time.word.CalendarUnit;

/** "The weekend": this one on a Saturday or Sunday, else the last one unless a verb looks ahead. */
public record Weekend() implements TimeValue {
  @Override
  public Kind kind() {
    return Kind.PERIOD;
  }

  @Override
  public Dates dates(Setting setting) {
    return setting.reference().map(day -> from(day, setting)).orElse(Dates.UNKNOWN);
  }

  private static Dates from(LocalDate reference, Setting setting) {
    boolean now = reference.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    boolean ahead = setting.bearing().isAhead();
    setting.note(ahead ? TimeRule.WEEKDAY_AFTER : TimeRule.WEEKDAY_BEFORE);
    return RelativePeriod.containing(
        now || ahead ? reference : reference.minusWeeks(1), CalendarUnit.WEEKEND);
  }
}

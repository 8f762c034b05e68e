package org.newsclaim.time.value;

import java.time.LocalDate;
import java.util.Optional;
import org.newsclaim.time.rule.TimeRule;
import org.newsclaim.time.word.CalendarUnit;

/**
 * A unit of the calendar that is counted from a time that the text spoke of: "that year", "the
 * following day", "three days later". It has no value where the text spoke of none before, or of
 * none that is known exactly enough. "A year earlier" and "a year ago" compare a quarter or month
 * with the same one of that year, and count from the day of writing if there is none.
 *
 * @param unit the unit
 * @param offset how many units from the other time, negative before it
 * @param use how the other time is used
 */
public record AnchoredPeriod(CalendarUnit unit, int offset, Use use) implements TimeValue {
  /** How the other time is used. */
  public enum Use {
    /** It is over on the day of writing, else the last one is meant: "the latest quarter". */
    LATEST,
    /** The words always count from it. */
    ALWAYS,
    /** The day of writing stands in for it: "the week". */
    IF_ANY,
    /** It is compared with the same quarter or month of another year: "a year earlier". */
    COMPARE
  }

  @Override
  public Kind kind() {
    return new RelativePeriod(unit, offset).kind();
  }

  @Override
  public Dates dates(Setting setting) {
    if (setting.reference().isEmpty() && use != Use.ALWAYS) {
      return Dates.UNKNOWN;
    }
    boolean report = use == Use.COMPARE || unit == CalendarUnit.QUARTER;
    Optional<ReferenceTime> anchor =
        (report ? setting.reported() : setting.anchor())
            .filter(this::serves)
            .filter(time -> use != Use.LATEST || isOver(time, setting));
    if (anchor.isEmpty()) {
      return use == Use.ALWAYS
          ? Dates.UNKNOWN
          : new RelativePeriod(unit, report && offset == 0 ? -1 : offset).dates(setting);
    }
    setting.note(TimeRule.FROM_TEXT);
    LocalDate day = RelativePeriod.moved(anchor.get().start(), unit, offset);
    return RelativePeriod.containing(day, use == Use.COMPARE ? anchor.get().unit() : unit);
  }

  private static boolean isOver(ReferenceTime time, Setting setting) {
    LocalDate end = RelativePeriod.moved(time.start(), time.unit(), 1);
    return setting.reference().filter(day -> !day.isBefore(end)).isPresent();
  }

  private boolean serves(ReferenceTime anchor) {
    return use == Use.COMPARE
        || (unit == CalendarUnit.QUARTER ? anchor.unit() == unit : anchor.tells(unit));
  }
}

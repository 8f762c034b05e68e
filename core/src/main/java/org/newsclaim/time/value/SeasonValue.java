package org.newsclaim.time.value;

import java.time.LocalDate;
import java.util.Optional;
import org.newsclaim.time.rule.TimeRule;
import org.newsclaim.time.word.Shift;

/**
 * A season without a year: "last summer", "this fall". Its year is told from the day of writing and
 * the months of the northern hemisphere (spring is March to May). A winter lies in two years, so it
 * has no value. Where the words do not say which one is meant, the verb tells, as for a month.
 *
 * @param season its number in EDTF, 21 for spring to 24 for winter
 * @param shift which one is meant
 */
public record SeasonValue(int season, Shift shift) implements TimeValue {
  private static final int SPRING = 21;
  private static final int WINTER = 24;

  @Override
  public Kind kind() {
    return Kind.PERIOD;
  }

  @Override
  public Dates dates(Setting setting) {
    return season == WINTER
        ? Dates.UNKNOWN
        : setting.reference().map(day -> from(day, setting)).orElse(Dates.UNKNOWN);
  }

  private Dates from(LocalDate reference, Setting setting) {
    int firstMonth = 3 * (season - SPRING + 1);
    if (shift == Shift.NONE) {
      return FixedValue.season(open(reference, setting, firstMonth), season).dates();
    }
    setting.note(TimeRule.BY_CALENDAR);
    boolean over = reference.getMonthValue() > firstMonth + 2;
    boolean begun = reference.getMonthValue() >= firstMonth;
    int year = reference.getYear();
    return switch (shift) {
      case LAST -> FixedValue.season(over ? year : year - 1, season).dates();
      case NEXT -> FixedValue.season(begun ? year + 1 : year, season).dates();
      case THIS -> FixedValue.season(year, season).dates();
      default -> Dates.UNKNOWN;
    };
  }

  private static int open(LocalDate reference, Setting setting, int firstMonth) {
    return OpenYear.of(
        reference,
        setting,
        year -> {
          LocalDate first = LocalDate.of(year, firstMonth, 1);
          return Optional.of(new OpenYear.Days(first, first.plusMonths(3).minusDays(1)));
        });
  }
}

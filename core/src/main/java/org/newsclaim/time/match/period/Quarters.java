package org.newsclaim.time.match.period;

import org.jspecify.annotations.Nullable;
import org.newsclaim.time.match.Matcher;
import org.newsclaim.time.match.TimeMatch;
import org.newsclaim.time.value.CalendarDate;
import org.newsclaim.time.value.FixedValue;
import org.newsclaim.time.value.PeriodValue;
import org.newsclaim.time.value.TimeValue;
import org.newsclaim.time.word.Count;
import org.newsclaim.time.word.Extent;
import org.newsclaim.time.word.Shift;
import org.newsclaim.time.word.TimeCursor;

/**
 * Finds quarters of a year by their number: "the third quarter of 2023", "Q3 2023". They are taken
 * for those of the calendar. Without a year they have no value: which year's, and whether a year's
 * or a game's, is not known.
 */
public final class Quarters implements Matcher {
  @Override
  public @Nullable TimeMatch match(TimeCursor line, int anchor) {
    return line.isNumber(anchor) ? inFigures(line, anchor) : inWords(line, anchor);
  }

  private static @Nullable TimeMatch inFigures(TimeCursor line, int token) {
    int number = line.integer(token);
    boolean quarter =
        line.isGlued(token)
            && token - 1 >= line.taken()
            && line.isMark(token - 1, 'Q')
            && !line.isGlued(token - 1);
    return quarter && number >= 1 && number <= 4 && !line.isGluedAfter(token)
        ? quarter(line, token - 1, token + 1, number)
        : null;
  }

  private static @Nullable TimeMatch inWords(TimeCursor line, int token) {
    Count number = Count.ordinalEndingAt(line, token - 1);
    return number == null || number.number() > 4 || number.number() == 0
        ? null
        : quarter(line, Extent.withThe(line, number.first()), token + 1, number.number());
  }

  private static TimeMatch quarter(TimeCursor line, int first, int end, int number) {
    MonthRest rest = MonthRest.at(line, end);
    if (rest.relative()) {
      TimeValue start = rest.of(CalendarDate.ofMonth(0, 3 * number - 2, Shift.RELATED));
      TimeValue last = rest.of(CalendarDate.ofMonth(0, 3 * number, Shift.RELATED));
      return new TimeMatch(first, rest.end(), new PeriodValue(start, last));
    }
    TimeValue value = rest.year() > 0 ? FixedValue.quarter(rest.year(), number) : TimeValue.UNKNOWN;
    return new TimeMatch(first, rest.end(), value);
  }
}

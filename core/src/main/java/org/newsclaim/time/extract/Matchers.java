package org.newsclaim.time.extract;

import org.jspecify.annotations.Nullable;
import org.newsclaim.time.match.Matcher;
import org.newsclaim.time.match.TimeMatch;
import org.newsclaim.time.match.date.Clocks;
import org.newsclaim.time.match.date.Days;
import org.newsclaim.time.match.date.MonthDates;
import org.newsclaim.time.match.date.NumericDates;
import org.newsclaim.time.match.date.Weekdays;
import org.newsclaim.time.match.period.Periods;
import org.newsclaim.time.match.period.Quarters;
import org.newsclaim.time.match.period.Recurring;
import org.newsclaim.time.match.period.Seasons;
import org.newsclaim.time.match.period.Years;
import org.newsclaim.time.word.Role;
import org.newsclaim.time.word.TimeCursor;

/** Hands a token to the matchers of what its word can do, the surer ones first. Stateless. */
final class Matchers {
  private final Matcher[] ofNumbers = {
    new NumericDates(), new MonthDates(), new Clocks(), new Years(), new Quarters()
  };
  private final Matcher months = new MonthDates();
  private final Matcher weekdays = new Weekdays();
  private final Matcher days = new Days();
  private final Matcher seasons = new Seasons();
  private final Matcher clocks = new Clocks();
  private final Matcher periods = new Periods();
  private final Matcher years = new Years();
  private final Matcher recurring = new Recurring();

  @Nullable TimeMatch match(TimeCursor line, int token, long roles) {
    if (line.isNumber(token)) {
      return number(line, token);
    }
    TimeMatch again = recurring.match(line, token);
    return again == null ? word(line, token, roles) : again;
  }

  private @Nullable TimeMatch word(TimeCursor line, int token, long roles) {
    if ((roles & Role.mask(Role.MONTH, Role.SHORT_MONTH)) != 0) {
      return months.match(line, token);
    }
    if ((roles & Role.WEEKDAY.bit()) != 0) {
      return weekdays.match(line, token);
    }
    if ((roles & Role.SEASON.bit()) != 0) {
      return seasons.match(line, token);
    }
    if ((roles & Role.HOUR.bit()) != 0) {
      return clocks.match(line, token);
    }
    if ((roles & Role.DECADE.bit()) != 0) {
      return years.match(line, token);
    }
    TimeMatch day = null;
    if ((roles & Role.mask(Role.DAY, Role.DAY_PART)) != 0) {
      day = days.match(line, token);
    }
    boolean unit = (roles & Role.mask(Role.UNIT, Role.UNITS, Role.HALF)) != 0;
    return day == null && unit ? periods.match(line, token) : day;
  }

  private @Nullable TimeMatch number(TimeCursor line, int token) {
    for (Matcher matcher : ofNumbers) {
      TimeMatch match = matcher.match(line, token);
      if (match != null) {
        return match;
      }
    }
    return null;
  }
}

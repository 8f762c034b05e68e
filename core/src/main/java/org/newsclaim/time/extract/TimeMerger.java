package org.newsclaim.time.extract;

import org.jspecify.annotations.Nullable;
import org.newsclaim.time.match.TimeMatch;
import org.newsclaim.time.match.date.Clocks;
import org.newsclaim.time.match.period.Years;
import org.newsclaim.time.value.CalendarDate;
import org.newsclaim.time.value.ClockTime;
import org.newsclaim.time.value.EndedPeriod;
import org.newsclaim.time.value.OpenPeriod;
import org.newsclaim.time.value.PartOfYear;
import org.newsclaim.time.value.PeriodValue;
import org.newsclaim.time.value.RelativePeriod;
import org.newsclaim.time.value.TimeValue;
import org.newsclaim.time.word.Extent;
import org.newsclaim.time.word.Role;
import org.newsclaim.time.word.TimeCursor;

/**
 * Joins expressions that are one time: a weekday and its date, a day and a time of day, the two
 * ends of a period; and takes "since" and "until" along, which make a time a period.
 */
final class TimeMerger {
  private final TimeCursor line;
  private final TimeScanner scanner;

  TimeMerger(TimeCursor line, TimeScanner scanner) {
    this.line = line;
    this.scanner = scanner;
  }

  TimeMatch join(TimeMatch match) {
    return open(period(withClock(withDate(ended(ofYear(match))))));
  }

  /** "this year's third quarter", "the 1988 third quarter", "last year's quarter". */
  private TimeMatch ofYear(TimeMatch match) {
    if (match.value().kind() != TimeValue.Kind.YEAR) {
      return match;
    }
    int next = line.isClitic(match.end()) ? match.end() + 1 : match.end();
    TimeMatch part = scanner.beginningAt(next);
    if (part == null || !(part.value() instanceof PartOfYear months) || months.hasYear()) {
      return match;
    }
    int first = Extent.withThe(line, match.first());
    if (match.value() instanceof RelativePeriod year) {
      return new TimeMatch(first, part.end(), months.atOffset(year.offset()), part.rule());
    }
    int year = Years.yearAt(line, match.end() - 1);
    return year > 0 ? new TimeMatch(first, part.end(), months.in(year), part.rule()) : match;
  }

  /** "the quarter ended Sept. 30": the date stays a time of its own. */
  private TimeMatch ended(TimeMatch match) {
    boolean period = match.value().kind() != TimeValue.Kind.DAY;
    if (!period || !line.isEnding(match.end()) || !line.is(match.end() - 1, Role.UNIT)) {
      return match;
    }
    TimeMatch day = scanner.beginningAt(line.after(match.end() + 1, Role.ON));
    return day != null && day.value() instanceof CalendarDate date && date.day() > 0
        ? match.with(match.end(), new EndedPeriod(line.unit(match.end() - 1), 1, date))
        : match;
  }

  /** "Tuesday, Nov. 24, 2026". */
  private TimeMatch withDate(TimeMatch match) {
    if (!(match.value() instanceof CalendarDate weekday) || weekday.weekday() == 0) {
      return match;
    }
    TimeMatch date = scanner.beginningAt(line.afterComma(match.end()));
    return date != null && date.value() instanceof CalendarDate day && day.day() > 0
        ? match.with(date.end(), day.withWeekday(weekday.weekday()))
        : match;
  }

  private TimeMatch withClock(TimeMatch match) {
    return switch (match.value().kind()) {
      case DAY -> dayFirst(match);
      case CLOCK -> clockFirst(match);
      default -> isClocks(match.value()) ? clockFirst(match) : match;
    };
  }

  /** "Friday at 9 a.m.", "Nov. 24, 2026 3:04 PM". */
  private TimeMatch dayFirst(TimeMatch match) {
    int at = line.afterComma(match.end());
    int about = line.after(at, Role.AT);
    int clock = line.after(about, Role.ABOUT);
    boolean sure = about > at || (match.value() instanceof CalendarDate day && day.year() > 0);
    TimeMatch time = sure ? Clocks.besideDate(line, clock) : null;
    if (time == null) {
      time = scanner.beginningAt(clock);
    }
    return time == null || !(isClocks(time.value()) || time.value() instanceof ClockTime)
        ? match
        : match.with(time.end(), on(time.value(), match.value()));
  }

  /** "9 a.m. on Friday", "noon today". */
  private TimeMatch clockFirst(TimeMatch match) {
    int next = afterBrackets(match.end());
    TimeMatch day = scanner.beginningAt(line.after(line.afterComma(next), Role.ON));
    if (day == null || day.value().kind() != TimeValue.Kind.DAY) {
      return match;
    }
    TimeMatch whole = withDate(day);
    return match.with(whole.end(), on(match.value(), whole.value()));
  }

  /** The token after "(0735 GMT)", or the token itself. */
  private int afterBrackets(int token) {
    if (!line.isMark(token, '(')) {
      return token;
    }
    TimeMatch inside = scanner.beginningAt(token + 1);
    if (inside == null || !(inside.value() instanceof ClockTime)) {
      return token;
    }
    return line.isMark(inside.end(), ')') ? inside.end() + 1 : token;
  }

  private static boolean isClocks(TimeValue value) {
    return value instanceof PeriodValue period
        && period.start() instanceof ClockTime
        && period.end() instanceof ClockTime;
  }

  private static TimeValue on(TimeValue clock, TimeValue day) {
    if (clock instanceof ClockTime time) {
      return time.hasDay() ? time : time.on(day);
    }
    return clock instanceof PeriodValue period
        ? new PeriodValue(on(period.start(), day), on(period.end(), day))
        : day;
  }

  /** "from 2010 to 2015", "between May and July 2019", "Monday through Friday". */
  private TimeMatch period(TimeMatch match) {
    int joint = match.end();
    boolean between = line.is(joint, Role.AND) && line.is(match.first() - 1, Role.BETWEEN);
    if (match.value().kind() == TimeValue.Kind.PERIOD
        || !(between || line.is(joint, Role.TO) || line.isHyphen(joint))) {
      return match;
    }
    TimeMatch last = last(joint + 1, match.value().kind());
    return last == null
        ? match
        : match.with(last.end(), new PeriodValue(match.value(), last.value()));
  }

  private @Nullable TimeMatch last(int token, TimeValue.Kind kind) {
    TimeMatch match = scanner.beginningAt(token);
    if (match == null && kind == TimeValue.Kind.YEAR) {
      match = Years.year(line, token);
    }
    if (match == null) {
      return null;
    }
    TimeMatch day = withDate(match);
    TimeMatch whole = kind == TimeValue.Kind.CLOCK ? withClock(day) : day;
    return whole.value().kind() == kind ? whole : null;
  }

  /** "since 2016", "since at least 2016", "until Friday". */
  private TimeMatch open(TimeMatch match) {
    int before = match.first() - 1;
    if (line.is(before, Role.BOUND) && line.is(before - 1, Role.AT)) {
      before -= 2;
    } else if (line.is(before, Role.ABOUT) || line.is(before, Role.BOUND)) {
      before--;
    }
    if (line.isFree(before, Role.SINCE)) {
      return new TimeMatch(before, match.end(), new OpenPeriod(match.value(), true), match.rule());
    }
    return line.isFree(before, Role.UNTIL)
        ? new TimeMatch(before, match.end(), new OpenPeriod(match.value(), false), match.rule())
        : match;
  }
}

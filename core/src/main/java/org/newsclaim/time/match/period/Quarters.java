package org.newsclaim.time.match.period;

import org.jspecify.annotations.Nullable;
import org.newsclaim.time.match.Matcher;
import org.newsclaim.time.match.TimeMatch;
import org.newsclaim.time.rule.TimeRule;
import org.newsclaim.time.value.AnchoredPeriod;
import org.newsclaim.time.value.AnchoredPeriod.Use;
import org.newsclaim.time.value.PartOfYear;
import org.newsclaim.time.value.TimeValue;
import org.newsclaim.time.word.CalendarUnit;
import org.newsclaim.time.word.Count;
import org.newsclaim.time.word.Extent;
import org.newsclaim.time.word.Role;
import org.newsclaim.time.word.TimeCursor;

/**
 * Finds parts of a year by their number: "the third quarter of 2023", "third-quarter profit", "Q3
 * 2023", "the first half of this year", "the first nine months". They are taken for those of the
 * calendar; quarters of a fiscal year have no value. Halves and months count only with their year,
 * as others have them too, but for "the first nine months" and the like.
 */
public final class Quarters implements Matcher {
  private static final int MONTHS = 12;
  private static final int OF_QUARTER = 3;
  private static final int OF_HALF = 6;

  @Override
  public @Nullable TimeMatch match(TimeCursor line, int anchor) {
    if (line.isNumber(anchor)) {
      return inFigures(line, anchor);
    }
    if (line.is(anchor, Role.HALF)) {
      return one(line, anchor, OF_HALF);
    }
    if (line.is(anchor, Role.UNIT)) {
      return one(line, anchor, OF_QUARTER);
    }
    CalendarUnit unit = line.unit(anchor);
    return unit == CalendarUnit.QUARTER || unit == CalendarUnit.MONTH
        ? several(line, anchor, unit == CalendarUnit.MONTH ? 1 : OF_QUARTER)
        : null;
  }

  private static @Nullable TimeMatch inFigures(TimeCursor line, int token) {
    int number = line.integer(token);
    boolean quarter =
        line.isGlued(token)
            && token - 1 >= line.taken()
            && line.isMark(token - 1, 'Q')
            && !line.isGlued(token - 1);
    return quarter && number >= 1 && number <= 4 && !line.isGluedAfter(token)
        ? part(line, token - 1, token + 1, months(number, OF_QUARTER))
        : null;
  }

  private static PartOfYear months(int number, int length) {
    return PartOfYear.of(length * (number - 1) + 1, length * number);
  }

  /** "the third quarter", "third-quarter", "the last quarter of 2018", "the first half of 2018". */
  private static @Nullable TimeMatch one(TimeCursor line, int token, int length) {
    int joint = line.isHyphen(token - 1) && line.isGlued(token) ? token - 1 : token;
    Count ordinal = Count.ordinalEndingAt(line, joint - 1);
    int most = MONTHS / length;
    boolean last = joint == token && line.isFree(token - 1, Role.LAST);
    int number = last ? most : ordinal == null ? 0 : ordinal.number();
    if (number < 1 || number > most) {
      return null;
    }
    int first = last || ordinal == null ? token - 1 : ordinal.first();
    TimeMatch match = part(line, first, token + 1, months(number, length));
    boolean dated = match.value() instanceof PartOfYear part && part.hasYear();
    return dated || (length == OF_QUARTER && !last) ? match : null;
  }

  /** "the first nine months of 2018", "the last two quarters of this year". */
  private static @Nullable TimeMatch several(TimeCursor line, int token, int length) {
    Count count = Count.endingAt(line, token - 1);
    if (count == null || count.number() < 1 || count.number() * length >= MONTHS) {
      return null;
    }
    int word = count.first() - 1;
    boolean last = line.isFree(word, Role.LAST);
    if (!last && !(line.isFree(word, Role.ORDINAL) && line.value(word) == 1)) {
      return null;
    }
    int months = count.number() * length;
    PartOfYear part = last ? PartOfYear.of(MONTHS - months + 1, MONTHS) : PartOfYear.of(1, months);
    TimeMatch match = part(line, word, token + 1, part);
    boolean dated = match.value() instanceof PartOfYear found && found.hasYear();
    return dated || (!last && months % OF_QUARTER == 0 && !line.is(token + 1, Role.OF))
        ? match
        : null;
  }

  private static TimeMatch part(TimeCursor line, int ordinal, int end, PartOfYear months) {
    int before = ordinal - 1;
    int year = before >= line.taken() ? Years.yearAt(line, before) : 0;
    if (year > 0) {
      return found(line, before, end, months.in(year));
    }
    int fiscal = line.isHyphen(before) ? before - 1 : before;
    if (line.isFree(fiscal, Role.OTHER_YEAR)) {
      return found(line, fiscal, end, TimeValue.UNKNOWN);
    }
    MonthRest rest = MonthRest.at(line, end);
    if (rest.relative()) {
      return found(line, ordinal, rest.end(), months.atOffset(rest.offset()));
    }
    if (rest.year() > 0) {
      return found(line, ordinal, rest.end(), months.in(rest.year()));
    }
    return found(line, ordinal, end, isOfFiscalYear(line, end) ? TimeValue.UNKNOWN : months);
  }

  /** "of fiscal 2024", "of its fiscal year". */
  private static boolean isOfFiscalYear(TimeCursor line, int token) {
    return line.is(token, Role.OF)
        && (line.is(token + 1, Role.OTHER_YEAR) || line.is(token + 2, Role.OTHER_YEAR));
  }

  private static TimeMatch found(TimeCursor line, int first, int end, TimeValue value) {
    return new TimeMatch(Extent.withThe(line, first), end, value, TimeRule.PART_OF_YEAR);
  }

  /** "year-ago", "the year-earlier quarter", from its first word. */
  static @Nullable TimeMatch yearBefore(TimeCursor line, int token) {
    boolean joined = line.isHyphen(token + 1) && line.isGlued(token + 1);
    boolean before = line.is(token + 2, Role.AGO) || line.text().matches(token + 2, "earlier");
    if (!joined || !before || line.unit(token) != CalendarUnit.YEAR || !line.has(token + 2)) {
      return null;
    }
    int end = token + 3;
    int noun = line.is(end, Role.ORDINAL) ? end + 1 : end;
    boolean period =
        line.text().matches(noun, "period")
            || (line.is(noun, Role.UNIT) && line.unit(noun) == CalendarUnit.QUARTER);
    return new TimeMatch(
        Extent.withThe(line, token),
        line.has(noun) && period ? noun + 1 : end,
        new AnchoredPeriod(CalendarUnit.YEAR, -1, Use.COMPARE),
        TimeRule.PART_OF_YEAR);
  }
}

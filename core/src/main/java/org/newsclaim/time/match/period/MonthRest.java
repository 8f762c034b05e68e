package org.newsclaim.time.match.period;

import org.newsclaim.time.value.CalendarDate;
import org.newsclaim.time.value.TimeValue;
import org.newsclaim.time.value.YearlyDate;
import org.newsclaim.time.word.CalendarUnit;
import org.newsclaim.time.word.Role;
import org.newsclaim.time.word.TimeCursor;

/**
 * What follows a day or month and says its year: ", 2025", "of last year".
 *
 * @param end the token after it
 * @param year 0 where none is written
 * @param offset how many years it is from the day of writing
 * @param relative whether it is told from the day of writing
 */
public record MonthRest(int end, int year, int offset, boolean relative) {
  public static MonthRest at(TimeCursor line, int token) {
    int number = line.is(token, Role.OF) ? token + 1 : line.afterComma(token);
    int year = Years.yearAt(line, number);
    if (year > 0) {
      return new MonthRest(number + 1, year, 0, false);
    }
    int word = line.after(token, Role.OF);
    boolean yearly = line.is(word + 1, Role.UNIT) && line.unit(word + 1) == CalendarUnit.YEAR;
    if (yearly && !line.isHyphen(word + 2)) {
      if (line.is(word, Role.LAST)) {
        return new MonthRest(word + 2, 0, -1, true);
      }
      if (line.is(word, Role.NEXT)) {
        return new MonthRest(word + 2, 0, 1, true);
      }
      if (line.is(word, Role.THIS)) {
        return new MonthRest(word + 2, 0, 0, true);
      }
    }
    boolean theYear =
        word > token
            && line.is(word, Role.THE)
            && line.is(word + 1, Role.UNIT)
            && line.unit(word + 1) == CalendarUnit.YEAR;
    return theYear ? new MonthRest(word + 2, 0, 0, true) : new MonthRest(token, 0, 0, false);
  }

  public TimeValue of(CalendarDate date) {
    return relative ? new YearlyDate(date, offset) : date.withYear(year);
  }
}

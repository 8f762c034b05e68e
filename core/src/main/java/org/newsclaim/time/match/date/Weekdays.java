package org.newsclaim.time.match.date;

import org.jspecify.annotations.Nullable;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.time.match.Matcher;
import org.newsclaim.time.match.TimeMatch;
import org.newsclaim.time.value.CalendarDate;
import org.newsclaim.time.word.Extent;
import org.newsclaim.time.word.Role;
import org.newsclaim.time.word.Shift;
import org.newsclaim.time.word.TimeCursor;

/**
 * Finds days of the week: "Tuesday", "Tuesday night", "late Tuesday", "last Tuesday", "the
 * following Tuesday"; a date that follows is joined to it elsewhere. No day of the week is meant in
 * "every Tuesday", in the name of a feast that the lexicon lists ("Good Friday") or of a newspaper
 * ("the Sunday Bugle").
 */
public final class Weekdays implements Matcher {
  @Override
  public @Nullable TimeMatch match(TimeCursor line, int anchor) {
    if (!line.isCapitalized(anchor)
        || line.is(anchor - 1, Role.EVERY)
        || isPartOfName(line, anchor)) {
      return null;
    }
    Shift shift = anchor > line.taken() ? Shift.of(line, anchor - 1) : Shift.NONE;
    int first = first(line, anchor, shift);
    int end = afterDayPart(line, anchor + 1);
    return new TimeMatch(first, end, CalendarDate.ofWeekday(line.value(anchor), shift));
  }

  private static int first(TimeCursor line, int token, Shift shift) {
    if (shift == Shift.NONE) {
      return Extent.withPart(line, token);
    }
    int first = token - 1;
    boolean thisPast = line.is(first, Role.PAST) && line.isFree(first - 1, Role.THIS);
    boolean lastOfPast = line.isFree(first - 1, Role.THE) || thisPast;
    return lastOfPast ? first - 1 : Extent.withPart(line, first);
  }

  /** The token after "morning" and the like, or the token itself. */
  static int afterDayPart(TimeCursor line, int token) {
    int part = line.is(token, Role.PART) ? token + 1 : token;
    return line.is(part, Role.DAY_PART) && !line.isHyphen(part + 1) ? part + 1 : token;
  }

  private static boolean isPartOfName(TimeCursor line, int token) {
    int feast = line.has(token - 1) ? line.text().match(token - 1, WordClass.NOUN) : -1;
    if (feast >= 0 && line.text().lexicon().entry(feast).length() == 2) {
      return true;
    }
    int next = token + 1;
    boolean named =
        line.is(token - 1, Role.THE)
            && line.isCapitalized(next)
            && !line.is(next, Role.DAY_PART)
            && !Months.isMonth(line, next);
    return named || (line.isGlued(token) && line.isHyphen(token - 1) && !isEnd(line, token));
  }

  /** The end of "Monday-Friday". */
  private static boolean isEnd(TimeCursor line, int token) {
    return line.is(token - 2, Role.WEEKDAY)
        || line.is(token - 2, Role.PART)
        || line.isNumber(token - 2);
  }
}

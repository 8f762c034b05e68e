package org.newsclaim.time.match.date;

import org.jspecify.annotations.Nullable;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.time.match.Matcher;
import org.newsclaim.time.match.TimeMatch;
import org.newsclaim.time.rule.TimeRule;
import org.newsclaim.time.value.CalendarDate;
import org.newsclaim.time.word.Extent;
import org.newsclaim.time.word.Role;
import org.newsclaim.time.word.Shift;
import org.newsclaim.time.word.TimeCursor;

/**
 * Finds days of the week: "Tuesday", "Tuesday night", "late Tuesday", "last Tuesday", "the
 * following Tuesday"; a date that follows is joined to it elsewhere. No day of the week is meant in
 * what the lexicon lists ("Good Friday", "Friday prayers"), nor in the name of a newspaper or band
 * ("the Sunday Bugle", "a song by Sunday Drivers").
 */
public final class Weekdays implements Matcher {
  private static final long BEFORE_NAME = Role.mask(Role.OF, Role.BEFORE_YEAR);

  @Override
  public @Nullable TimeMatch match(TimeCursor line, int anchor) {
    if (!line.isCapitalized(anchor)) {
      return null;
    }
    if (isPartOfName(line, anchor)) {
      line.refuse(anchor, TimeRule.NOT_NAME);
      return null;
    }
    Shift shift = anchor > line.taken() ? Shift.of(line, anchor - 1) : Shift.NONE;
    int first = first(line, anchor, shift);
    int end = afterDayPart(line, anchor + 1);
    return new TimeMatch(
        first, end, CalendarDate.ofWeekday(line.value(anchor), shift), TimeRule.WEEKDAY);
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
    if (isListed(line, token - 1) || isListed(line, token)) {
      return true;
    }
    int next = token + 1;
    boolean named =
        line.is(token - 1, Role.THE)
            && line.isCapitalized(next)
            && !line.is(next, Role.DAY_PART)
            && !Months.isMonth(line, next);
    boolean band = line.isAny(token - 1, BEFORE_NAME) && isLastOfName(line, next);
    return named
        || band
        || (line.isGlued(token) && line.isHyphen(token - 1) && !isEnd(line, token));
  }

  /** "Good Friday", "Friday prayers". */
  private static boolean isListed(TimeCursor line, int token) {
    int entry = line.has(token) ? line.text().match(token, WordClass.NOUN) : -1;
    return entry >= 0 && line.text().lexicon().entry(entry).length() > 1;
  }

  /** The second word of "by Sunday Drivers", which is no subject of a verb. */
  private static boolean isLastOfName(TimeCursor line, int token) {
    return line.isCapitalized(token)
        && line.isWord(token)
        && !line.is(token, Role.DAY_PART)
        && !Months.isMonth(line, token)
        && !line.isWord(token + 1);
  }

  /** The end of "Monday-Friday". */
  private static boolean isEnd(TimeCursor line, int token) {
    return line.is(token - 2, Role.WEEKDAY)
        || line.is(token - 2, Role.PART)
        || line.isNumber(token - 2);
  }
}

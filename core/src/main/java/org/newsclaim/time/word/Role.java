package org.newsclaim.time.word;

/** What a word can do in an expression of time. The words stand in {@code time-expressions.txt}. */
public enum Role {
  /** The name of a month; its number is the word's value. */
  MONTH,
  /** A month without the full stop of its abbreviation, read only beside a number: "Nov 24". */
  SHORT_MONTH,
  /** A month whose word is a name, a verb or an adjective too: "May", "March", "April". */
  NAME_TOO,
  /** The name of a day of the week, Monday being 1. */
  WEEKDAY,
  /** A unit of time in the singular; the value is the ordinal of the {@link CalendarUnit}. */
  UNIT,
  /** The same in the plural. */
  UNITS,
  /** Before "year": one that is not the calendar's. */
  OTHER_YEAR,
  /** "spring"; the value is the number that EDTF gives it. */
  SEASON,
  /** "today"; the value is the distance in days. */
  DAY,
  /** "morning", "night". */
  DAY_PART,
  /** "noon"; the value is the hour. */
  HOUR,
  /** "p.m."; the value is 12, and 0 for "a.m.". */
  MERIDIEM,
  /** "o'clock". */
  O_CLOCK,
  /** "last". */
  LAST,
  /** "next". */
  NEXT,
  /** "this", "current". */
  THIS,
  /** "past": the period runs up to the day of writing. */
  PAST,
  /** "coming": the period runs from the day of writing. */
  COMING,
  /** "recent". */
  RECENT,
  /**
   * "previous", "following": seen from another time of the text; the value is the way: -1, 1, 0.
   */
  RELATED,
  /** "every": what it goes with recurs and is no time of its own. */
  EVERY,
  /** "early", "late", "earlier": a part of what follows. */
  PART,
  /** "ago". */
  AGO,
  /** "later", "earlier" after a length of time: counted from another time of the text. */
  SHIFTED,
  /** "few", "several": a length without a number. */
  VAGUE,
  /** "about": the number is approximate. */
  ABOUT,
  /** "nearly", "over", "than": the number is a bound. */
  BOUND,
  /** "two"; the value is the number. */
  NUMBER,
  /** "second" in "the second of May"; the value is the number. */
  ORDINAL,
  /** "a". */
  A,
  /** "half". */
  HALF,
  /** "the". */
  THE,
  /** "and", "or". */
  AND,
  /** "at". */
  AT,
  /** "on". */
  ON,
  /** "in". */
  IN,
  /** "of". */
  OF,
  /** "from". */
  FROM,
  /** "between". */
  BETWEEN,
  /** "to", "through", "until" between the ends of a period. */
  TO,
  /** "since". */
  SINCE,
  /** "until". */
  UNTIL,
  /** "for". */
  FOR,
  /** "now" in "two weeks from now". */
  NOW,
  /** A word after which four digits are a year. */
  BEFORE_YEAR,
  /** "scheduled", "due": what it goes with is still to come, whatever the tense. */
  PLANNED,
  /** "invited", "extended": a past tense of it leaves open when the thing itself is. */
  ARRANGED,
  /** "daily", "annually": what recurs. */
  RECURRING,
  /** "twice": so many times in each unit that follows. */
  TIMES,
  /** "Mondays": a day of the week that recurs. */
  WEEKDAYS,
  /** "GMT"; the value is the distance from UTC in hours. */
  ZONE,
  /** "seventies"; the value is the number of tens. */
  DECADE,
  /** "touchdown": the quarters beside it are those of a game. */
  GAME,
  /** "couldn't": said of what was not done. */
  DONE;

  /** The mask of the words that tell that an expression of time is here. */
  public static final long TELLING =
      mask(
          MONTH,
          SHORT_MONTH,
          WEEKDAY,
          UNIT,
          UNITS,
          SEASON,
          DAY,
          DAY_PART,
          HOUR,
          HALF,
          DECADE,
          RECURRING,
          WEEKDAYS);

  private final long bit = 1L << ordinal();

  public long bit() {
    return bit;
  }

  /** The mask of two roles, made without an array. */
  public static long mask(Role one, Role other) {
    return one.bit | other.bit;
  }

  public static long mask(Role... roles) {
    long mask = 0;
    for (Role role : roles) {
      mask |= role.bit;
    }
    return mask;
  }
}

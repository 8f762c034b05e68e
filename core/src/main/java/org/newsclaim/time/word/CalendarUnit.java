package org.newsclaim.time.word;

/** Units of time as words name them. */
public enum CalendarUnit {
  /** Too short to be told in days. */
  MINUTE,
  /** Too short to be told in days. */
  HOUR,
  /** A day. */
  DAY,
  /** A night; it counts for the day on which it begins. */
  NIGHT,
  /** Saturday and Sunday. */
  WEEKEND,
  /** A week from Monday to Sunday, as in ISO 8601. */
  WEEK,
  /** Two weeks. */
  FORTNIGHT,
  /** A calendar month. */
  MONTH,
  /** A quarter of a calendar year. */
  QUARTER,
  /** A calendar year. */
  YEAR,
  /** Ten years from one that ends in 0. */
  DECADE,
  /** A hundred years; the 20th is that of the years 19XX, as in ISO 8601. */
  CENTURY,
  /** What the calendar does not fix: a season of sports, a semester, a fiscal year. */
  TERM;

  private static final CalendarUnit[] ALL = values();

  static CalendarUnit of(int ordinal) {
    return ALL[ordinal];
  }
}

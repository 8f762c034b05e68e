package org.newsclaim.time.value;

/** What an expression says about the time, before it is known when it was written. */
public interface TimeValue {
  /** A time that no calendar can tell. */
  TimeValue UNKNOWN = new FixedValue(Kind.PERIOD, Dates.UNKNOWN);

  /** A time of day of which the words do not say whether it is before or after noon. */
  TimeValue UNKNOWN_CLOCK = new FixedValue(Kind.CLOCK, Dates.UNKNOWN);

  /** How long a time is; only times of one kind are the ends of one period. */
  enum Kind {
    /** A time of day. */
    CLOCK,
    /** A day. */
    DAY,
    /** A month. */
    MONTH,
    /** A year, decade or century. */
    YEAR,
    /** Any other length. */
    PERIOD
  }

  Kind kind();

  Dates dates(Setting setting);
}

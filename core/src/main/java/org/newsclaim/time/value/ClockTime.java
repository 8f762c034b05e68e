package org.newsclaim.time.value;

/**
 * A time of day, by itself or on a day: "3:04 p.m.", "noon Friday". It has a value only where the
 * day is known. Midnight has none of its own, as its day may be the one before or the one after it.
 *
 * @param minutes minutes from the beginning of the day, {@link #MIDNIGHT} for midnight
 * @param day the day
 * @param zone the zone as EDTF writes it, "Z" or "-05:00"; empty where none is written or known
 */
public record ClockTime(int minutes, TimeValue day, String zone) implements TimeValue {
  static final int MIDNIGHT = 24 * 60;
  private static final int FULL_DATE = "2025-01-20".length();

  @Override
  public Kind kind() {
    return Kind.CLOCK;
  }

  public boolean hasDay() {
    return day != UNKNOWN;
  }

  public ClockTime on(TimeValue newDay) {
    return new ClockTime(minutes, newDay, zone);
  }

  @Override
  public Dates dates(Setting setting) {
    Dates date = day.dates(setting);
    boolean full = date.known() && date.end().isEmpty() && date.start().length() == FULL_DATE;
    if (minutes == MIDNIGHT || !full) {
      return new Dates(date.start(), date.end(), false);
    }
    return Dates.of(
        date.start() + "T" + twoDigits(minutes / 60) + ":" + twoDigits(minutes % 60) + zone);
  }

  /** A zone by its distance from UTC in hours. */
  public static String zone(int hours) {
    return hours == 0 ? "Z" : (hours < 0 ? "-" : "+") + twoDigits(Math.abs(hours)) + ":00";
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}

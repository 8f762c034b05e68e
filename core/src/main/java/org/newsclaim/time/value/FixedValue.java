package org.newsclaim.time.value;

/** A value that depends on nothing: a year, a decade, a quarter of a year. */
public record FixedValue(Kind kind, Dates dates) implements TimeValue {
  public static FixedValue year(int year) {
    return new FixedValue(Kind.YEAR, Dates.of(CalendarDate.year(year)));
  }

  /** Ten years: "199X". */
  public static FixedValue decade(int year) {
    return new FixedValue(Kind.YEAR, Dates.of(CalendarDate.year(year).substring(0, 3) + "X"));
  }

  /** A hundred years: "18XX". */
  public static FixedValue century(int year) {
    return new FixedValue(Kind.YEAR, Dates.of(CalendarDate.year(year).substring(0, 2) + "XX"));
  }

  public static FixedValue years(int first, int last) {
    return new FixedValue(
        Kind.PERIOD, Dates.interval(CalendarDate.year(first), CalendarDate.year(last)));
  }

  /** A season by its number in EDTF: "2024-21" is spring. */
  public static FixedValue season(int year, int season) {
    return new FixedValue(Kind.PERIOD, Dates.of(CalendarDate.year(year) + "-" + season));
  }

  /** Three months. EDTF has quarters on its level 2 only, so it is an interval here. */
  static FixedValue quarter(int year, int quarter) {
    return months(year, 3 * quarter - 2, 3 * quarter);
  }

  static FixedValue months(int year, int first, int last) {
    return new FixedValue(
        Kind.PERIOD,
        Dates.interval(CalendarDate.month(year, first), CalendarDate.month(year, last)));
  }

  @Override
  public Dates dates(Setting setting) {
    return dates;
  }
}

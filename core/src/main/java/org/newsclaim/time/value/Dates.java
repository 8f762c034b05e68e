package org.newsclaim.time.value;

import java.util.Optional;

/**
 * A date or an interval of dates in EDTF.
 *
 * @param start the date, or the first of the interval; empty where none is known
 * @param end the last date of the interval; empty where it is none
 * @param known whether no part of them is unknown
 */
public record Dates(String start, String end, boolean known) {
  public static final Dates UNKNOWN = new Dates("", "", false);
  private static final String OPEN = "..";

  static Dates of(String date) {
    return new Dates(date, "", true);
  }

  static Dates partly(String date) {
    return new Dates(date, "", false);
  }

  static Dates interval(Object start, Object end) {
    return new Dates(start.toString(), end.toString(), true);
  }

  boolean isEmpty() {
    return start.isEmpty();
  }

  Dates since() {
    return isEmpty() ? UNKNOWN : new Dates(start, OPEN, known);
  }

  Dates until() {
    return isEmpty() ? UNKNOWN : new Dates(OPEN, last(), known);
  }

  Dates to(Dates other) {
    return isEmpty() || other.isEmpty()
        ? UNKNOWN
        : new Dates(start, other.last(), known && other.known);
  }

  Dates approximate() {
    return isEmpty() ? UNKNOWN : new Dates(start + "~", end.isEmpty() ? end : end + "~", known);
  }

  private String last() {
    return end.isEmpty() ? start : end;
  }

  /** The value in EDTF. */
  public Optional<String> text() {
    if (isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(end.isEmpty() ? start : start + "/" + end);
  }
}

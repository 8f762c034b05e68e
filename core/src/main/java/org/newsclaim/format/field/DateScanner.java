package org.newsclaim.format.field;

import java.time.LocalDate;
import java.util.Optional;

/** Reads a date that is written in numbers, the year first; used once. */
final class DateScanner {
  /** In minutes; no zone is farther from UTC. */
  private static final int FARTHEST_OFFSET = 18 * 60;

  private final String text;
  private int at;

  DateScanner(String text) {
    this.text = text;
  }

  /**
   * The date in ISO 8601, or empty where it is written in another way.
   *
   * @throws java.time.DateTimeException if there is no such day
   */
  Optional<String> iso() {
    int year = digits(4);
    if (year < 0) {
      return Optional.empty();
    }
    if (atEnd()) {
      return Optional.of(text);
    }
    boolean basic = Character.isDigit(text.charAt(at));
    char separator = basic ? 0 : text.charAt(at);
    if (!basic && "-/.".indexOf(separator) < 0) {
      return Optional.empty();
    }
    int month = part(basic, separator);
    if (month > 0 && atEnd() && separator == '-') {
      return Optional.of(LocalDate.of(year, month, 1).toString().substring(0, "2025-01".length()));
    }
    int day = part(basic, separator);
    if (month < 0 || day < 0) {
      return Optional.empty();
    }
    String date = LocalDate.of(year, month, day).toString();
    return atEnd() ? Optional.of(date) : time().map(time -> date + "T" + time);
  }

  private Optional<String> time() {
    int start = at;
    if (!take('T') && !take('t') && !take(' ')) {
      return Optional.empty();
    }
    while (take(' ')) {
      start = at;
    }
    int hour = digits(2);
    boolean basic = !atEnd() && Character.isDigit(text.charAt(at));
    int minute = part(basic, ':');
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59) {
      return Optional.empty();
    }
    int secondAt = at;
    int second = part(basic, ':');
    if (second > 59 || (second < 0 && at > secondAt)) {
      return Optional.empty();
    }
    String fraction = fraction();
    String clock = two(hour) + ":" + two(minute) + (second < 0 ? "" : ":" + two(second)) + fraction;
    return at > start ? zone().map(zone -> clock + zone) : Optional.empty();
  }

  /** The fraction of a second with its point; a comma is a point too. */
  private String fraction() {
    if (atEnd() || (text.charAt(at) != '.' && text.charAt(at) != ',')) {
      return "";
    }
    int start = at + 1;
    at = start;
    while (!atEnd() && Character.isDigit(text.charAt(at))) {
      at++;
    }
    // The JDK counts nanoseconds.
    return at == start ? "" : "." + text.substring(start, Math.min(at, start + 9));
  }

  private Optional<String> zone() {
    take(' ');
    String zone = text.substring(at);
    if (zone.isEmpty()) {
      return Optional.of("");
    }
    if (zone.equalsIgnoreCase("Z") || zone.equals("UTC") || zone.equals("GMT")) {
      return Optional.of("Z");
    }
    char sign = zone.charAt(0);
    at++;
    int hours = sign == '+' || sign == '-' ? digits(2) : -1;
    if (hours < 0) {
      return Optional.empty();
    }
    take(':');
    int minutes = atEnd() ? 0 : digits(2);
    if (minutes < 0 || minutes > 59 || 60 * hours + minutes > FARTHEST_OFFSET || !atEnd()) {
      return Optional.empty();
    }
    return Optional.of(sign + two(hours) + ":" + two(minutes));
  }

  /** The next number of two digits (one, where a separator stands before it), or -1. */
  private int part(boolean basic, char separator) {
    if (basic) {
      return digits(2);
    }
    if (!take(separator)) {
      return -1;
    }
    int two = digits(2);
    return two >= 0 ? two : digits(1);
  }

  /** The number of so many digits, or -1 where fewer follow. */
  private int digits(int count) {
    if (at + count > text.length()) {
      return -1;
    }
    int number = 0;
    for (int i = at; i < at + count; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = 10 * number + c - '0';
    }
    at += count;
    return number;
  }

  private boolean take(char c) {
    boolean here = !atEnd() && text.charAt(at) == c;
    at += here ? 1 : 0;
    return here;
  }

  private boolean atEnd() {
    return at >= text.length();
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}

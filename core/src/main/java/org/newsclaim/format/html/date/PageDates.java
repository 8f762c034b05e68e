package org.newsclaim.format.html.date;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.newsclaim.format.field.ForeignDates;

/**
 * Turns dates as pages write them into ISO 8601: machine-readable ones whole, printed ones to the
 * day. What cannot be one date only is none: "03/04/2021" only where the language tells which is
 * the month.
 */
public final class PageDates {
  /** Where English is written with the day before the month. */
  private static final List<String> DAY_FIRST =
      List.of("en-GB", "en-IE", "en-AU", "en-NZ", "en-IN", "en-ZA");

  private static final int DAY = "2026-11-24".length();
  private static final Duration FARTHEST = Duration.ofHours(14);
  private static final Duration QUARTER_HOUR = Duration.ofMinutes(15);
  private static final int YEAR = "2026".length();
  private static final int SHORTEST_DAY = "2026/1/1".length();
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  /** Longer texts are not dates. */
  private static final int LONGEST = 120;

  private PageDates() {}

  /**
   * A date as it stands in an attribute: ISO 8601 and its near forms, RFC 1123, or printed.
   *
   * @param text the words
   * @param language the BCP 47 tag of the page, where it is known
   * @return a date, or date and time, in ISO 8601
   */
  public static Optional<String> machine(String text, Optional<String> language) {
    String date = text.strip();
    return iso(date).or(() -> printed(date, language));
  }

  /** ISO 8601 and its near forms; where only the day can be read, the day. */
  private static Optional<String> iso(String date) {
    return ForeignDates.iso(date)
        .filter(PageDates::isDay)
        .or(() -> Optional.of(date).filter(PageDates::isDay).map(day -> day.substring(0, DAY)));
  }

  private static boolean isDay(String date) {
    if (date.length() < DAY || date.charAt(4) != '-' || date.charAt(7) != '-') {
      return false;
    }
    try {
      return isPlausible(LocalDate.parse(date.substring(0, DAY)));
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean isPlausible(LocalDate date) {
    return date.getYear() >= FIRST_YEAR && date.getYear() < LAST_YEAR;
  }

  /**
   * The first full date in a printed line.
   *
   * @param line the line
   * @param language the BCP 47 tag of the page, where it is known
   * @return the day in ISO 8601
   */
  public static Optional<String> printed(String line, Optional<String> language) {
    boolean monthFirst = language.map(tag -> tag.equals("en-US")).orElse(false);
    boolean dayFirst =
        language.map(tag -> !tag.startsWith("en") || DAY_FIRST.contains(tag)).orElse(false);
    String text = line.substring(0, Math.min(line.length(), LONGEST));
    return new PrintedDate(text, monthFirst, dayFirst)
        .find()
        .filter(PageDates::isPlausible)
        .map(LocalDate::toString);
  }

  /**
   * A moment in UTC on another clock that shows the same moment.
   *
   * @param utc a date and time in ISO 8601 that ends in Z
   * @param local a date, or date and time, in ISO 8601; without an offset, its clock may be any
   *     that is a whole number of quarters of an hour from UTC, and no more than time zones are
   * @return the moment with the offset of that clock; empty where it shows another moment
   */
  public static Optional<String> onClock(String utc, String local) {
    if (local.length() <= DAY || local.endsWith("Z")) {
      return Optional.empty();
    }
    OffsetDateTime moment = OffsetDateTime.parse(utc);
    boolean hasOffset = clockEnd(local) < local.length();
    if (hasOffset) {
      boolean same = OffsetDateTime.parse(local).toEpochSecond() == moment.toEpochSecond();
      return same ? Optional.of(local) : Optional.empty();
    }
    Duration offset = Duration.between(moment.toLocalDateTime(), LocalDateTime.parse(local));
    boolean zone =
        offset.abs().compareTo(FARTHEST) <= 0 && offset.toMillis() % QUARTER_HOUR.toMillis() == 0;
    return zone
        ? Optional.of(local + ZoneOffset.ofTotalSeconds((int) offset.toSeconds()).getId())
        : Optional.empty();
  }

  private static int clockEnd(String date) {
    int end = date.indexOf('T');
    while (end < date.length() && "T0123456789:.".indexOf(date.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  /**
   * The date in the path of an address, as "/2021/03/24/", "/2021/3/24/" or "2021-03-24".
   *
   * @param url the address
   * @return the day in ISO 8601
   */
  public static Optional<String> inAddress(String url) {
    int path = url.indexOf('/', url.indexOf("//") + 2);
    for (int i = Math.max(path, 0); i + SHORTEST_DAY <= url.length(); i++) {
      boolean begins =
          url.charAt(i) > '0'
              && url.charAt(i) < '3'
              && !Character.isDigit(url.charAt(Math.max(i - 1, 0)));
      if (begins) {
        Optional<String> day = dayAt(url, i);
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return Optional.empty();
  }

  /** Year, month and day at a place of an address, as "2021/03/24", "2021/3/24", "2021-03-24". */
  private static Optional<String> dayAt(String url, int at) {
    int month = numberEnd(url, at);
    char part = month < url.length() ? url.charAt(month) : ' ';
    if (month - at != YEAR || (part != '/' && part != '-')) {
      return Optional.empty();
    }
    int day = numberEnd(url, month + 1);
    int end = day < url.length() && url.charAt(day) == part ? numberEnd(url, day + 1) : day;
    int shortest = part == '/' ? 1 : 2;
    if (!isLength(day - month - 1, shortest) || !isLength(end - day - 1, shortest)) {
      return Optional.empty();
    }
    return iso(
        url.substring(at, month)
            + '-'
            + twoDigits(url.substring(month + 1, day))
            + '-'
            + twoDigits(url.substring(day + 1, end)));
  }

  private static boolean isLength(int digits, int shortest) {
    return digits >= shortest && digits <= 2;
  }

  private static String twoDigits(String number) {
    return number.length() == 1 ? "0" + number : number;
  }

  private static int numberEnd(String url, int start) {
    int end = start;
    while (end < url.length() && url.charAt(end) >= '0' && url.charAt(end) <= '9') {
      end++;
    }
    return end;
  }
}

package org.newsclaim.format.html.date;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

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
    return iso(date).or(() -> rfc(date)).or(() -> printed(date, language));
  }

  /** ISO 8601, with a space for the T and an offset without a colon taken as well. */
  private static Optional<String> iso(String date) {
    if (date.length() < 10 || !isDay(date)) {
      return Optional.empty();
    }
    String day = date.substring(0, 10);
    if (date.length() == 10) {
      return Optional.of(day);
    }
    String time = date.substring(10).strip();
    if (!time.isEmpty() && (time.charAt(0) == 'T' || time.charAt(0) == 't')) {
      time = time.substring(1).strip();
    }
    Optional<String> whole = IsoClock.read(time).map(clock -> day + "T" + clock);
    return whole.isPresent() ? whole : Optional.of(day);
  }

  private static boolean isDay(String date) {
    if (date.charAt(4) != '-' || date.charAt(7) != '-') {
      return false;
    }
    try {
      return isPlausible(LocalDate.parse(date.substring(0, 10)));
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean isPlausible(LocalDate date) {
    return date.getYear() >= FIRST_YEAR && date.getYear() < LAST_YEAR;
  }

  private static Optional<String> rfc(String date) {
    try {
      OffsetDateTime time = OffsetDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME);
      return Optional.of(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
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
   * Whether a date and time in UTC is the same moment as one on a local clock: apart by whole
   * quarters of an hour, and no more than time zones are.
   *
   * @param utc a date and time in ISO 8601 that ends in Z
   * @param local a date, or date and time, in ISO 8601
   * @return whether it is; false for a date without a time
   */
  public static boolean isSameMoment(String utc, String local) {
    if (local.length() <= DAY || local.endsWith("Z")) {
      return false;
    }
    LocalDateTime clock = LocalDateTime.parse(local.substring(0, clockEnd(local)));
    LocalDateTime universal = LocalDateTime.parse(utc.substring(0, clockEnd(utc)));
    Duration apart = Duration.between(universal, clock).abs();
    return apart.compareTo(FARTHEST) <= 0 && apart.toSeconds() % (15 * 60) == 0;
  }

  private static int clockEnd(String date) {
    int end = date.indexOf('T');
    while (end < date.length() && "T0123456789:".indexOf(date.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  /**
   * The date in the path of an address, as "/2021/03/24/" or "2021-03-24".
   *
   * @param url the address
   * @return the day in ISO 8601
   */
  public static Optional<String> inAddress(String url) {
    int path = url.indexOf('/', url.indexOf("//") + 2);
    for (int i = Math.max(path, 0); i + 10 <= url.length(); i++) {
      char part = url.charAt(i + 4);
      boolean date =
          (part == '/' || part == '-')
              && url.charAt(i + 7) == part
              && !Character.isDigit(url.charAt(Math.max(i - 1, 0)))
              && (i + 10 == url.length() || !Character.isDigit(url.charAt(i + 10)));
      if (date) {
        Optional<String> day = iso(url.substring(i, i + 10).replace(part, '-'));
        if (day.isPresent() && url.charAt(i) > '0' && url.charAt(i) < '3') {
          return day;
        }
      }
    }
    return Optional.empty();
  }
}

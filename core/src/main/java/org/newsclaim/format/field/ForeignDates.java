package org.newsclaim.format.field;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Dates as found in documents, put into ISO 8601 where they can mean one day only: {@code
 * 2020-03-27 10:46 +0200}, {@code 20200327}, {@code Fri, 27 Mar 2020 10:46:13 GMT}, {@code March
 * 27, 2020}. "03/04/2020" can mean two.
 */
public final class ForeignDates {
  private static final int LONGEST = 80;

  /** Written in full: RFC 1123, JavaScript's Date, and English dates. */
  private static final List<DateTimeFormatter> WRITTEN =
      List.of(
          DateTimeFormatter.RFC_1123_DATE_TIME,
          formatter("EEE MMM d uuuu HH:mm:ss 'GMT'xx"),
          formatter("[EEEE, ][EEE, ]MMMM d, uuuu"),
          formatter("[EEEE, ][EEE, ]MMM d, uuuu"),
          formatter("[EEEE, ][EEE, ]d MMMM uuuu"),
          formatter("[EEEE, ][EEE, ]d MMM uuuu"));

  private ForeignDates() {}

  private static DateTimeFormatter formatter(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH);
  }

  /**
   * {@return the date in ISO 8601, as given where it is that already; empty where it is no date, or
   * a placeholder such as the year 1}
   *
   * @param text any words
   */
  public static Optional<String> iso(String text) {
    String words = text.strip();
    if (words.length() > LONGEST || words.isEmpty()) {
      return Optional.empty();
    }
    try {
      Optional<String> numbers =
          Character.isDigit(words.charAt(0)) ? new DateScanner(words).iso() : Optional.empty();
      return numbers.or(() -> written(words)).filter(date -> !date.startsWith("000"));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> written(String words) {
    int remark = words.indexOf(" (");
    String date = remark < 0 ? words : words.substring(0, remark);
    for (DateTimeFormatter formatter : WRITTEN) {
      try {
        return Optional.of(iso(formatter.parse(date)));
      } catch (DateTimeException e) {
        // The next one may fit.
      }
    }
    return Optional.empty();
  }

  private static String iso(TemporalAccessor date) {
    LocalDate day = LocalDate.from(date);
    LocalTime time = date.query(TemporalQueries.localTime());
    ZoneOffset offset = date.query(TemporalQueries.offset());
    return time == null || offset == null
        ? day.toString()
        : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(OffsetDateTime.of(day, time, offset));
  }
}

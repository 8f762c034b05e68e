package org.newsclaim.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import org.newsclaim.model.NewsClaimException.Code;

/** Dates in ISO 8601 as news formats give them, kept as they are: from a year to date and time. */
final class IsoDates {
  private static final int YEAR = "2025".length();
  private static final int MONTH = "2025-01".length();
  private static final int DAY = "2025-01-20".length();

  private static final DateTimeFormatter DATE_TIME =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
          .optionalStart()
          .appendOffsetId()
          .toFormatter(Locale.ROOT)
          .withChronology(IsoChronology.INSTANCE)
          .withResolverStyle(ResolverStyle.STRICT);

  private IsoDates() {}

  static void check(String field, Optional<String> date) {
    date.ifPresent(text -> check(field, text));
  }

  private static void check(String field, String text) {
    try {
      parse(text);
    } catch (DateTimeException e) {
      throw NewsClaimException.of(
              Code.ILL_FORMED_VALUE,
              "/" + field,
              field
                  + " is "
                  + NewsClaimException.quote(text)
                  + "; it must be an ISO 8601 date such as 2025-01-20 or 2025-01-20T10:00:00-05:00")
          .because(e);
    }
  }

  private static void parse(String text) {
    if (text.length() == YEAR) {
      Year.parse(text);
    } else if (text.length() == MONTH) {
      YearMonth.parse(text);
    } else if (text.length() <= DAY) {
      LocalDate.parse(text);
    } else if (text.charAt(DAY) == 'T') {
      DATE_TIME.parse(text);
    } else {
      throw new DateTimeException("T must stand between date and time");
    }
  }

  /** The day of a date that has been checked, if it says the day. */
  static Optional<LocalDate> day(String date) {
    return date.length() < DAY
        ? Optional.empty()
        : Optional.of(LocalDate.parse(date.substring(0, DAY)));
  }
}

package org.newsclaim.format.html.date;

import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** The later part of a date and time: hours, minutes, and what follows, with or without a zone. */
final class IsoClock {
  /** As long as a time with nine decimals and a zone, spaces included. */
  private static final int LONGEST = 40;

  private IsoClock() {}

  /** A time such as "10:00:00+0100", "10:00 UTC" or "10:00:00.000Z" in ISO 8601. */
  static Optional<String> read(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String time = text.toUpperCase(Locale.ROOT).replace(" ", "");
    int zone = 0;
    while (zone < time.length() && "0123456789:.".indexOf(time.charAt(zone)) >= 0) {
      zone++;
    }
    String offset = offset(time.substring(zone));
    String iso = time.substring(0, zone) + offset;
    try {
      (offset.isEmpty() ? DateTimeFormatter.ISO_LOCAL_TIME : DateTimeFormatter.ISO_OFFSET_TIME)
          .parse(iso);
      return Optional.of(iso);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String offset(String zone) {
    if (zone.equals("UTC") || zone.equals("GMT")) {
      return "Z";
    }
    if (zone.length() == "+0100".length() && zone.indexOf(':') < 0) {
      return zone.substring(0, 3) + ":" + zone.substring(3);
    }
    return zone.length() == "+01".length() ? zone + ":00" : zone;
  }
}

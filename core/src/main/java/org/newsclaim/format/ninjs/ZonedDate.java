package org.newsclaim.format.ninjs;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Optional;
import org.newsclaim.model.Note;

/** A date as ninjs demands it, with time and zone. */
final class ZonedDate {
  private static final int DAY = "2025-01-20".length();
  private static final int MINUTE = "2025-01-20T10:00".length();

  private ZonedDate() {}

  /** The date; midnight and UTC where it lacks them, with a note. Empty where it has no day. */
  static Optional<String> of(NinjsField field, String date, List<Note> notes) {
    if (date.length() < DAY) {
      notes.add(note(Note.Code.VALUE_PASSED_OVER, field, date, "it is left out"));
      return Optional.empty();
    }
    TemporalAccessor parsed =
        DateTimeFormatter.ISO_DATE_TIME.parseBest(
            date.length() == DAY ? date + "T00:00" : date,
            OffsetDateTime::from,
            LocalDateTime::from);
    if (parsed instanceof LocalDateTime local) {
      String zoned = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local.atOffset(ZoneOffset.UTC));
      notes.add(note(Note.Code.DATE_COMPLETED, field, date, "it is written as " + zoned));
      return Optional.of(zoned);
    }
    boolean hasSeconds = date.charAt(MINUTE) == ':';
    return Optional.of(hasSeconds ? date : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(parsed));
  }

  private static Note note(Note.Code code, NinjsField field, String date, String done) {
    return Note.of(
        code, field.inFirst() + " needs a time and a zone, but the date is " + date + ": " + done);
  }
}

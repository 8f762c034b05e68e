package org.newsclaim.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsclaim.model.TimeExpression;

/** Writes what the parser finds in one line, for tables. */
final class Found {
  private Found() {}

  /**
   * Such as {@code since 2016: 2016/.., January 20: XXXX-01-20?, Tuesday: ?}; a question mark
   * stands where the value is not resolved.
   */
  static String in(String text, String day) {
    Optional<LocalDate> reference =
        day == null ? Optional.empty() : Optional.of(LocalDate.parse(day));
    return TimeParser.english().findAll(text, reference).stream()
        .map(Found::write)
        .collect(Collectors.joining(", "));
  }

  private static String write(TimeExpression time) {
    return time.text() + ": " + time.value().orElse("") + (time.resolved() ? "" : "?");
  }
}

package org.newsclaim.format.schemaorg;

import java.util.List;
import java.util.Optional;
import org.newsclaim.format.document.Repairs;
import org.newsclaim.format.field.ForeignDates;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.NewsClaimException.Code;

/** What the values of this package ask of their fields. */
final class Checks {
  private Checks() {}

  static void words(String field, Optional<String> value) {
    value.ifPresent(words -> words(field, words));
  }

  static void words(String field, List<String> values) {
    for (int i = 0; i < values.size(); i++) {
      words(field + "/" + i, values.get(i));
    }
  }

  private static void words(String field, String value) {
    if (value.isBlank()) {
      throw NewsClaimException.of(
          Code.EMPTY_VALUE,
          "/" + field,
          field + " is blank: " + Repairs.quote(value) + "; it must hold words");
    }
  }

  static void date(String field, Optional<String> value) {
    if (value.isPresent() && !ForeignDates.iso(value.get()).equals(value)) {
      throw NewsClaimException.of(
          Code.ILL_FORMED_VALUE,
          "/" + field,
          field
              + " is "
              + Repairs.quote(value.get())
              + "; it must be an ISO 8601 date such as 2025-01-20 or 2025-01-20T10:00:00-05:00");
    }
  }
}

package org.newsclaim.format.claimimport.proposed;

import java.math.BigDecimal;
import java.util.Optional;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.NewsClaimException.Code;

/** What the values of this package ask of their fields. */
final class ProposedChecks {
  /** As many digits on either side of the point as the model takes. */
  private static final int DIGITS = 128;

  private ProposedChecks() {}

  static void words(String field, Optional<String> value) {
    if (value.filter(String::isBlank).isPresent()) {
      throw NewsClaimException.of(
          Code.EMPTY_VALUE, "/" + field, field + " is blank; it must hold words or be left out");
    }
  }

  /** So that a number can be written out. */
  static void plain(String field, BigDecimal value) {
    if (value.scale() > DIGITS || (long) value.precision() - value.scale() > DIGITS) {
      throw NewsClaimException.of(
          Code.DECIMAL_OUT_OF_RANGE,
          "/" + field,
          field + " has more than " + DIGITS + " digits before or after the point");
    }
  }
}

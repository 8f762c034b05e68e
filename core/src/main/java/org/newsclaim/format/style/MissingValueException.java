package org.newsclaim.format.style;

import org.newsclaim.model.NewsClaimException;

/** What the generated builders throw when {@code build()} lacks a field. */
public final class MissingValueException extends NewsClaimException {
  private static final long serialVersionUID = 1L;

  /**
   * Called by generated code.
   *
   * @param fields the names of what is missing, in the order of the fields
   */
  public MissingValueException(String... fields) {
    super(
        Code.MISSING_FIELD,
        String.join(", ", fields)
            + (fields.length == 1 ? " is" : " are")
            + " missing: every field must be set unless it can be left out",
        "/" + fields[0]);
  }
}

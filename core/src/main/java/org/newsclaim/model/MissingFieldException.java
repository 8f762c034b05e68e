package org.newsclaim.model;

/** What the generated builders throw when {@code build()} lacks a field. */
final class MissingFieldException extends NewsClaimException {
  private static final long serialVersionUID = 1L;

  /** Called by generated code with the names of what is missing, in the order of the fields. */
  public MissingFieldException(String... fields) {
    super(
        Code.MISSING_FIELD,
        String.join(", ", fields)
            + (fields.length == 1 ? " is" : " are")
            + " missing: every field must be set unless it can be left out",
        Place.NOWHERE.under("/" + fields[0]),
        null);
  }
}

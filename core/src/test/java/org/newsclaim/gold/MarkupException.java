package org.newsclaim.gold;

/** A fault in the mark-up of a piece, with its file and line. */
final class MarkupException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  MarkupException(String file, int line, String problem) {
    super(file + ":" + line + ": " + problem);
  }
}

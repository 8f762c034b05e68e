package org.newsclaim.format.claimimport;

/** Words of a text in a message. */
final class Excerpts {
  private static final int LONGEST = 120;

  private Excerpts() {}

  /** In quotation marks, cut short where they are long, without line breaks. */
  static String quote(String words) {
    String line = words.replace('\n', ' ').replace('\r', ' ');
    return line.codePointCount(0, line.length()) <= LONGEST
        ? '"' + line + '"'
        : '"' + line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…\"";
  }
}

package org.newsclaim.article;

import java.util.Optional;
import org.newsclaim.model.Note;

/** Notices texts that are not the plain text of an article, such as a page that was not parsed. */
final class PlainTextCheck {
  private static final String PDF = "%PDF-";

  /** How much of a text is searched for characters that no text has, in Java chars. */
  private static final int SAMPLE = 4096;

  /** One unreadable character in this many makes a text binary. */
  private static final int BINARY_SHARE = 20;

  private final String text;
  private final int start;

  private PlainTextCheck(String text) {
    this.text = text;
    this.start = firstSign(text);
  }

  /** The note on a text that is blank or in another format; empty if it looks like plain text. */
  static Optional<Note> note(String text) {
    return new PlainTextCheck(text).note();
  }

  private Optional<Note> note() {
    if (start == text.length()) {
      return Optional.of(Note.of(Note.Code.NO_TEXT, "the text is blank"));
    }
    if (text.startsWith(PDF, start)) {
      return notPlain("the text is a PDF file; extract its text first");
    }
    if (isBinary()) {
      return notPlain("the text looks like binary data; check the file and its encoding");
    }
    if (isMarkup()) {
      return notPlain("the text looks like HTML; parse it with NewsClaims.parseHtml");
    }
    return Optional.empty();
  }

  private static Optional<Note> notPlain(String message) {
    return Optional.of(Note.of(Note.Code.NOT_PLAIN_TEXT, message));
  }

  /** Skips whitespace and a byte order mark. */
  private static int firstSign(String text) {
    int index = 0;
    while (index < text.length()
        && (Character.isWhitespace(text.charAt(index)) || text.charAt(index) == '\uFEFF')) {
      index++;
    }
    return index;
  }

  /** Whether many of the first characters are NUL or the mark of bytes that were not decoded. */
  private boolean isBinary() {
    int end = Math.min(text.length(), start + SAMPLE);
    int unreadable = 0;
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == '\0' || text.charAt(i) == '\uFFFD') {
        unreadable++;
      }
    }
    return unreadable * BINARY_SHARE > end - start;
  }

  /** Whether the text begins with a tag, comment or declaration and closes a tag further on. */
  private boolean isMarkup() {
    if (text.charAt(start) != '<' || start + 1 == text.length()) {
      return false;
    }
    char next = text.charAt(start + 1);
    return (isLetter(next) || next == '!' || next == '?') && closesTag();
  }

  private boolean closesTag() {
    int index = text.indexOf("</", start);
    while (index >= 0 && index + 2 < text.length()) {
      if (isLetter(text.charAt(index + 2))) {
        return true;
      }
      index = text.indexOf("</", index + 2);
    }
    return false;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}

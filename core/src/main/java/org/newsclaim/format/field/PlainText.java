package org.newsclaim.format.field;

import java.util.Optional;
import org.jsoup.parser.Parser;
import org.newsclaim.format.document.DocumentPath;
import org.newsclaim.format.document.Repairs;
import org.newsclaim.model.Note;

/**
 * Makes plain text of what stands in a document for plain text: tags and entities of HTML are read,
 * half surrogate pairs replaced, white space around it removed.
 */
public final class PlainText {
  /** Real ones are encoded twice at most. */
  private static final int MOST_DECODINGS = 2;

  private static final int LONGEST_ENTITY = 32;

  private final Repairs repairs;

  /**
   * For one reading.
   *
   * @param repairs takes what is put right
   */
  public PlainText(Repairs repairs) {
    this.repairs = repairs;
  }

  /**
   * {@return a name, a title or another line, without white space around it; empty where it is
   * blank}
   *
   * @param at where it stands
   * @param raw the string as it came
   */
  public Optional<String> line(DocumentPath at, String raw) {
    String text = body(at, raw);
    String stripped = strip(text);
    if (stripped.isEmpty()) {
      repairs.add(
          Note.Code.BLANK_READ_AS_MISSING,
          at,
          at.label() + " is " + Repairs.quote(raw),
          "it is read as missing");
      return Optional.empty();
    }
    if (stripped.length() < text.length()) {
      repairs.add(
          Note.Code.WHITE_SPACE_TRIMMED,
          at,
          at.label() + " has white space around it: " + Repairs.quote(raw),
          "it is removed");
    }
    return Optional.of(stripped);
  }

  /**
   * {@return a text of several lines, with the white space around it}
   *
   * @param at where it stands
   * @param raw the string as it came
   */
  public String body(DocumentPath at, String raw) {
    String text = raw;
    if (MarkupText.isMarkup(text)) {
      repairs.add(
          Note.Code.MARKUP_REMOVED,
          at,
          at.label() + " holds HTML tags: " + Repairs.quote(raw),
          "its text is read");
      text = MarkupText.of(text);
    }
    return wellFormed(at, decoded(at, text));
  }

  private String wellFormed(DocumentPath at, String raw) {
    StringBuilder mended = new StringBuilder(raw.length());
    boolean broken = false;
    for (int i = 0; i < raw.length(); ) {
      int c = raw.codePointAt(i);
      boolean half = Character.getType(c) == Character.SURROGATE;
      broken |= half;
      mended.appendCodePoint(half ? 0xFFFD : c);
      i += Character.charCount(c);
    }
    if (broken) {
      repairs.add(
          Note.Code.SURROGATE_REPLACED,
          at,
          at.label() + " holds half of a surrogate pair",
          "it is replaced by U+FFFD");
    }
    return broken ? mended.toString() : raw;
  }

  private String decoded(DocumentPath at, String text) {
    String decoded = text;
    for (int i = 0; i < MOST_DECODINGS; i++) {
      decoded = decodeOnce(decoded);
    }
    if (!decoded.equals(text)) {
      repairs.add(
          Note.Code.ENTITY_DECODED,
          at,
          at.label() + " holds HTML entities: " + Repairs.quote(text),
          "they are decoded");
    }
    return decoded;
  }

  /** Only what ends with a semicolon is an entity: "AT&T" and "a&b=c" are not. */
  private static String decodeOnce(String text) {
    int ampersand = text.indexOf('&');
    if (ampersand < 0) {
      return text;
    }
    StringBuilder decoded = new StringBuilder(text.length());
    int done = 0;
    for (int at = ampersand; at >= 0; at = text.indexOf('&', at + 1)) {
      int end = entityEnd(text, at);
      if (end > 0 && at >= done) {
        decoded.append(text, done, at);
        decoded.append(Parser.unescapeEntities(text.substring(at, end), true));
        done = end;
      }
    }
    return decoded.append(text, done, text.length()).toString();
  }

  /** The index behind the semicolon of an entity, or 0 where there is none. */
  private static int entityEnd(String text, int start) {
    int last = Math.min(text.length(), start + LONGEST_ENTITY);
    for (int i = start + 1; i < last; i++) {
      char c = text.charAt(i);
      if (c == ';') {
        return i > start + 1 ? i + 1 : 0;
      }
      if (!Character.isLetterOrDigit(c) && !(c == '#' && i == start + 1)) {
        return 0;
      }
    }
    return 0;
  }

  private static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
  }
}

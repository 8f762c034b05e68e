package org.newsclaim.format.document;

import java.util.HexFormat;
import org.newsclaim.model.Note;

/**
 * Copies one string of a document that is no JSON, as a JSON string: bare control characters are
 * escaped, escapes that JSON does not have lose their backslash, and a quotation mark after which
 * nothing comes that can follow a string is taken for one inside it.
 */
final class JsonStrings {
  private static final int UNICODE_ESCAPE = "u0041".length();

  private final String in;
  private final StringBuilder out;
  private final TextEdits edits;
  private int at;

  JsonStrings(String in, StringBuilder out, TextEdits edits) {
    this.in = in;
    this.out = out;
    this.edits = edits;
  }

  /**
   * Copies the string whose opening mark stands at an index.
   *
   * @param start the index of the opening mark
   * @param name whether it is the name of a property
   * @return the index behind its closing mark, or the end of the document where there is none
   */
  int read(int start, boolean name) {
    char mark = in.charAt(start);
    boolean curly = mark == '\u201C' || mark == '\u201D';
    out.append('"');
    at = start + 1;
    while (at < in.length()) {
      char c = in.charAt(at);
      boolean closing = c == mark || (curly && (c == '\u201C' || c == '\u201D'));
      if (closing && canClose(at + 1, name)) {
        out.append('"');
        return at + 1;
      }
      character(c, mark);
    }
    return at;
  }

  private void character(char c, char mark) {
    if (c == '\\') {
      escape();
    } else if (c == '"') {
      if (mark == '"') {
        edit(Note.Code.QUOTE_MENDED, "a quotation mark stands bare inside a string", "is kept");
      }
      out.append("\\\"");
      resume(1);
    } else if (c < ' ') {
      edit(
          Note.Code.CONTROL_CHARACTER_MENDED,
          "U+" + HexFormat.of().withUpperCase().toHexDigits(c) + " stands bare inside a string",
          "is kept");
      out.append("\\u").append(HexFormat.of().toHexDigits(c));
      resume(1);
    } else {
      out.append(c);
      at++;
    }
  }

  private void escape() {
    int length = escapeLength();
    if (length > 0) {
      out.append(in, at, at + length);
      at += length;
    } else {
      edit(Note.Code.ESCAPE_MENDED, "a backslash stands before what needs none", "is left out");
      resume(1);
    }
  }

  /** The length of the escape that begins here, 0 where it is none of JSON's. */
  private int escapeLength() {
    if (at + 1 >= in.length()) {
      return 0;
    }
    char c = in.charAt(at + 1);
    if (c != 'u') {
      return "\"\\/bfnrt".indexOf(c) >= 0 ? 2 : 0;
    }
    for (int i = at + 2; i < at + 1 + UNICODE_ESCAPE; i++) {
      if (i >= in.length() || !HexFormat.isHexDigit(in.charAt(i))) {
        return 0;
      }
    }
    return 1 + UNICODE_ESCAPE;
  }

  /** Whether what follows an index can follow a string. */
  private boolean canClose(int from, boolean name) {
    int next = skipSpace(in, from);
    if (next >= in.length()) {
      return true;
    }
    return switch (in.charAt(next)) {
      case '}', ']' -> true;
      case ':' -> name;
      case ',' -> canFollowComma(skipSpace(in, next + 1));
      case '/' -> in.startsWith("//", next) || in.startsWith("/*", next);
      case '<' -> in.startsWith("<!--", next);
      case '"', '\'' -> hasLineBreak(from, next);
      default -> false;
    };
  }

  private boolean canFollowComma(int next) {
    if (next >= in.length()) {
      return true;
    }
    char c = in.charAt(next);
    if (Character.isLetter(c) || c == '_' || c == '@' || c == '$') {
      int end = next;
      while (end < in.length() && Character.isLetterOrDigit(in.charAt(end))) {
        end++;
      }
      return in.startsWith("true", next)
          || in.startsWith("false", next)
          || in.startsWith("null", next)
          || (end < in.length() && in.charAt(end) == ':');
    }
    return "\"'{[}]/<-,".indexOf(c) >= 0 || Character.isDigit(c);
  }

  private boolean hasLineBreak(int from, int to) {
    for (int i = from; i < to; i++) {
      if (in.charAt(i) == '\n') {
        return true;
      }
    }
    return false;
  }

  static int skipSpace(String text, int from) {
    int i = from;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private void edit(Note.Code code, String problem, String remedy) {
    edits.add(out.length(), at, code, problem, "it " + remedy);
  }

  /** The texts run side by side again behind what was changed. */
  private void resume(int length) {
    at += length;
    edits.align(out.length(), at);
  }
}

package org.newsclaim.format.document;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.newsclaim.model.Note;

/**
 * Makes JSON of what was meant to be JSON, in one pass, and says what it changed: comments, markup
 * around it, commas too many or missing, single quotation marks, bare control characters, quotation
 * marks inside strings, missing values, several values one after the other. What is JSON already is
 * never changed; what could mean two things is left as it is, to be refused by the parser.
 */
final class JsonMender {
  /** What stood last, outside strings, comments and white space. */
  private enum Last {
    NOTHING,
    OPEN,
    COLON,
    COMMA,
    VALUE
  }

  private final String in;
  private final StringBuilder out;
  private final TextEdits edits = new TextEdits();

  /** What was searched for and is nowhere in the rest of the text, so that it is searched once. */
  private final Set<String> absent = new HashSet<>();

  /** For each open container, from the outside in, whether it is an object. */
  private final BitSet objects = new BitSet();

  private int depth;
  private int at;
  private int comma;
  private boolean several;
  private boolean inCdata;
  private Last last = Last.NOTHING;

  private JsonMender(String in) {
    this.in = in;
    this.out = new StringBuilder(in.length() + 16);
  }

  /**
   * A mended text.
   *
   * @param text the text
   * @param edits what was changed
   */
  record Mended(String text, TextEdits edits) {}

  static Mended mend(String text) {
    return new JsonMender(text).mend();
  }

  private Mended mend() {
    // Where several values stand one after the other, this becomes the bracket around them.
    out.append(' ');
    edits.align(1, 0);
    while (at < in.length()) {
      step(in.charAt(at));
    }
    if (several) {
      out.setCharAt(0, '[');
      out.append(']');
    }
    return new Mended(out.toString(), edits);
  }

  private void step(char c) {
    switch (c) {
      case ' ', '\t', '\n', '\r' -> copy(1);
      case '{', '[' -> open(c);
      case '}', ']' -> close(c);
      case ',' -> comma();
      case ':' -> {
        copy(1);
        last = Last.COLON;
      }
      case '"', '\'', '\u201C', '\u201D' -> string(c);
      case '/' -> comment();
      case '<', '-' -> markup(c);
      default -> other(c);
    }
  }

  private void open(char c) {
    beforeValue();
    objects.set(depth++, c == '{');
    copy(1);
    last = Last.OPEN;
  }

  private void close(char c) {
    if (inCdata && depth == 0 && in.startsWith("]]>", at)) {
      drop(3, Note.Code.WRAPPER_REMOVED, "the JSON stands in a CDATA section");
      return;
    }
    if (last == Last.COMMA) {
      out.setCharAt(comma, ' ');
      edit(Note.Code.COMMA_MENDED, "a comma stands before " + c, "it is left out");
    } else if (last == Last.COLON) {
      missingValue();
    }
    depth = Math.max(0, depth - 1);
    copy(1);
    last = Last.VALUE;
  }

  private void comma() {
    if (depth == 0) {
      drop(1, Note.Code.STRAY_CHARACTER_REMOVED, "a comma stands outside of all objects");
      return;
    }
    if (last == Last.COLON) {
      missingValue();
    } else if (last == Last.COMMA || last == Last.OPEN) {
      drop(1, Note.Code.COMMA_MENDED, "a comma stands where a value must");
      return;
    }
    comma = out.length();
    copy(1);
    last = Last.COMMA;
  }

  private void missingValue() {
    edit(Note.Code.MISSING_VALUE_READ_AS_NULL, "a property has no value", "it is read as null");
    insert("null");
  }

  /** Before anything that can only be the beginning of a value or of a name. */
  private void beforeValue() {
    if (last != Last.VALUE) {
      return;
    }
    if (depth == 0) {
      several = true;
      edit(
          Note.Code.SEVERAL_VALUES_READ_AS_LIST,
          "a further JSON value stands after the first",
          "all are read as one list");
    } else {
      edit(Note.Code.COMMA_MENDED, "a comma is missing between two values", "it is put there");
    }
    insert(",");
  }

  private void comment() {
    if (in.startsWith("//", at)) {
      drop(lineEnd() - at, Note.Code.COMMENT_REMOVED, "the JSON holds a comment");
    } else {
      int end = in.startsWith("/*", at) ? find("*/") : -1;
      if (end < 0) {
        copy(1);
      } else {
        drop(end + 2 - at, Note.Code.COMMENT_REMOVED, "the JSON holds a comment");
      }
    }
  }

  private int lineEnd() {
    int end = at;
    while (end < in.length() && in.charAt(end) != '\n' && in.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private void markup(char c) {
    int end = c == '<' ? find(">") : -1;
    if (in.startsWith("<!--", at)) {
      int close = find("-->");
      boolean aroundAll = last == Last.NOTHING && beginsJson(at + 4);
      drop(
          aroundAll || close < 0 ? 4 : close + 3 - at,
          Note.Code.COMMENT_REMOVED,
          "the JSON holds an HTML comment");
    } else if (in.startsWith("-->", at)) {
      drop(3, Note.Code.COMMENT_REMOVED, "the JSON stands in an HTML comment");
    } else if (in.startsWith("<![CDATA[", at)) {
      inCdata = true;
      drop(9, Note.Code.WRAPPER_REMOVED, "the JSON stands in a CDATA section");
    } else if (end > 0 && depth == 0) {
      drop(end + 1 - at, Note.Code.WRAPPER_REMOVED, "an HTML tag stands outside of all objects");
    } else if (c == '-') {
      literal();
    } else {
      copy(1);
    }
  }

  private boolean beginsJson(int from) {
    int next = JsonStrings.skipSpace(in, from);
    return next < in.length() && "{[/<".indexOf(in.charAt(next)) >= 0;
  }

  private void other(char c) {
    if (c == ';' && depth == 0) {
      drop(1, Note.Code.STRAY_CHARACTER_REMOVED, "a semicolon stands outside of all objects");
    } else if (Character.isISOControl(c) || Character.isSpaceChar(c) || c == '\uFEFF') {
      edit(
          Note.Code.CONTROL_CHARACTER_MENDED,
          String.format("U+%04X stands between values", (int) c),
          "it is read as a space");
      out.append(' ');
      at++;
    } else if (Character.isLetterOrDigit(c) || c == '_' || c == '$' || c == '@') {
      literal();
    } else {
      copy(1);
    }
  }

  /** A number, true, false, null, or a name without quotation marks. */
  private void literal() {
    int end = at + 1;
    while (end < in.length() && isLiteralPart(in.charAt(end))) {
      end++;
    }
    boolean inObject = depth > 0 && objects.get(depth - 1);
    int next = JsonStrings.skipSpace(in, end);
    boolean name = inObject && last != Last.COLON && next < in.length() && in.charAt(next) == ':';
    beforeValue();
    if (name) {
      edit(Note.Code.QUOTE_MENDED, "a name stands without quotation marks", "they are put there");
      insert("\"");
      copy(end - at);
      insert("\"");
    } else {
      copy(end - at);
    }
    last = Last.VALUE;
  }

  private static boolean isLiteralPart(char c) {
    return Character.isLetterOrDigit(c) || "_$@+-.".indexOf(c) >= 0;
  }

  private void string(char mark) {
    boolean name = depth > 0 && objects.get(depth - 1) && last != Last.COLON;
    beforeValue();
    if (mark != '"') {
      edit(
          Note.Code.QUOTE_MENDED,
          "a string stands in " + mark + " instead of \"",
          "it is read as a string");
    }
    at = new JsonStrings(in, out, edits).read(at, name);
    last = Last.VALUE;
  }

  private void copy(int length) {
    out.append(in, at, at + length);
    at += length;
  }

  private void drop(int length, Note.Code code, String problem) {
    out.append(' ');
    at += length;
    edit(code, problem, "it is removed");
  }

  private void insert(String text) {
    out.append(text);
    edits.align(out.length(), at);
  }

  private void edit(Note.Code code, String problem, String remedy) {
    edits.add(out.length(), at, code, problem, remedy);
  }

  private int find(String words) {
    int found = absent.contains(words) ? -1 : in.indexOf(words, at);
    if (found < 0) {
      absent.add(words);
    }
    return found;
  }
}

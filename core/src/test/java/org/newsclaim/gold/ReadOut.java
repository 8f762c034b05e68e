package org.newsclaim.gold;

import java.util.ArrayList;
import java.util.List;
import org.newsclaim.model.CodePointOffsets;
import org.newsclaim.model.Span;

/** The text of a claim: its content without the opening "that" and the outer quotation marks. */
final class ReadOut {
  private static final String OPENING = "“‘\"";
  private static final String CLOSING = "”’\"";

  private ReadOut() {}

  static String of(String text, CodePointOffsets offsets, List<Span> spans) {
    List<String> parts = new ArrayList<>();
    for (Span span : spans) {
      String part = text.substring(offsets.offset(span.start()), offsets.offset(span.end()));
      boolean that = parts.isEmpty() && part.startsWith("that ");
      parts.add(unquoted(that ? part.substring("that ".length()) : part));
    }
    return String.join(" ", parts);
  }

  /** Marks at the ends are outer ones where no other of their kind stands between. */
  private static String unquoted(String part) {
    int kind = part.isEmpty() ? -1 : OPENING.indexOf(part.charAt(0));
    if (kind < 0) {
      return part;
    }
    int close = part.indexOf(CLOSING.charAt(kind), 1);
    if (kind == OPENING.indexOf('‘')) {
      close = part.endsWith("’") ? part.length() - 1 : -1;
    }
    if (close < 0) {
      return part.substring(1);
    }
    return close == part.length() - 1 ? part.substring(1, close) : part;
  }
}

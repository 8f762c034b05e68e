package org.newsclaim.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The content of a claim as one reads it out: its parts joined by a space, without the opening
 * "that" and the outer quotation marks.
 */
public final class ClaimText {
  private static final String THAT = "that ";
  private static final String OPENING = "“‘\"";
  private static final String CLOSING = "”’\"";

  private ClaimText() {}

  /**
   * {@return the words of a claim}
   *
   * @param parts its content as it stands in the text
   */
  public static String of(List<String> parts) {
    List<String> words = new ArrayList<>(parts.size());
    for (String part : parts) {
      boolean that = words.isEmpty() && part.length() > THAT.length() && part.startsWith(THAT);
      words.add(unquoted(that ? part.substring(THAT.length()) : part));
    }
    return String.join(" ", words);
  }

  /**
   * {@return words without the quotation marks that are around all of them}
   *
   * @param part the words; a mark that opens and never closes is dropped too
   */
  public static String unquoted(String part) {
    int kind = part.length() < 2 ? -1 : OPENING.indexOf(part.charAt(0));
    if (kind < 0) {
      return part;
    }
    int last = part.length() - 1;
    int close = part.indexOf(CLOSING.charAt(kind), 1);
    if (CLOSING.charAt(kind) == '’') {
      // It is an apostrophe too, so that only the last one counts.
      close = part.charAt(last) == '’' ? last : -1;
    }
    if (close < 0) {
      return part.substring(1);
    }
    return close == last && last > 1 ? part.substring(1, last) : part;
  }
}

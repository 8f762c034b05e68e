package org.newsclaim.model;

import java.util.List;
import org.newsclaim.model.NewsClaimException.Code;

/**
 * Refuses texts of claims and quantities that are not what the article has at their spans, so that
 * nothing is attributed to an article that it does not say.
 *
 * <p>Letters, digits and symbols must agree. White space, punctuation and capitals need not, nor an
 * opening "that". Each span is read once, and nothing is copied.
 */
final class TextChecks {
  private static final String THAT = "that";

  /** The symbols of ASCII that say something: "$5" is not "5", but "5," is. */
  private static final String SYMBOLS = "#$%&+<=>@^|~";

  private final CodePoints points;
  private final String text;

  TextChecks(CodePoints points) {
    this.points = points;
    this.text = points.text();
  }

  void check(Article article) {
    List<Quantity> quantities = article.quantities();
    for (int i = 0; i < quantities.size(); i++) {
      if (!holds(quantities.get(i))) {
        throw refusal("/quantities/", i, quantities.get(i).text(), "span and approximators");
      }
    }
    List<Claim> claims = article.claims();
    for (int i = 0; i < claims.size(); i++) {
      if (!holds(claims.get(i))) {
        throw refusal("/claims/", i, claims.get(i).text(), "content");
      }
    }
  }

  private static NewsClaimException refusal(String list, int i, String said, String spans) {
    return NewsClaimException.of(
        Code.INCONSISTENT,
        list + i + "/text",
        "text is "
            + NewsClaimException.quote(said)
            + "; it must be what the article has at its "
            + spans);
  }

  /** Whether the text of a claim is its content read out. */
  boolean holds(Claim claim) {
    List<Span> content = claim.content();
    if (agrees(claim.text(), content, 0)) {
      return true;
    }
    int start = points.charIndex(content.get(0).start());
    return text.regionMatches(true, start, THAT, 0, THAT.length())
        && agrees(claim.text(), content, THAT.length());
  }

  /** Whether the text of a quantity is what stands from its first approximator to its last word. */
  boolean holds(Quantity quantity) {
    int start = quantity.span().start();
    int end = quantity.span().end();
    for (Approximator approximator : quantity.approximators()) {
      start = Math.min(start, approximator.span().start());
      end = Math.max(end, approximator.span().end());
    }
    return agrees(quantity.text(), List.of(Span.of(start, end)), 0);
  }

  /** Whether words are those of spans, the first one without some chars at its start. */
  private boolean agrees(String words, List<Span> spans, int skipped) {
    if (spans.size() == 1 && isCopied(words, spans.get(0), skipped)) {
      return true;
    }
    int at = 0;
    int skip = skipped;
    for (Span span : spans) {
      int end = points.charIndex(span.end());
      for (int i = points.charIndex(span.start()) + skip; i < end; i++) {
        char c = text.charAt(i);
        if (isSilent(c)) {
          continue;
        }
        at = next(words, at);
        if (at == words.length() || !isSame(words.charAt(at), c)) {
          return false;
        }
        at++;
      }
      skip = 0;
    }
    return next(words, at) == words.length();
  }

  /** The usual case: the words are the very chars of one span. */
  private boolean isCopied(String words, Span span, int skipped) {
    int start = points.charIndex(span.start()) + skipped;
    return points.charIndex(span.end()) - start == words.length() && text.startsWith(words, start);
  }

  private static int next(String words, int from) {
    int at = from;
    while (at < words.length() && isSilent(words.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSame(char one, char other) {
    return one == other || Character.toLowerCase(one) == Character.toLowerCase(other);
  }

  /** Whether a char is white space or a mark that is no symbol. */
  private static boolean isSilent(char c) {
    if (c < 128) {
      return !Character.isLetterOrDigit(c) && SYMBOLS.indexOf(c) < 0;
    }
    return switch (Character.getType(c)) {
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }
}

package org.newsclaim.text;

/**
 * Tells line breaks that end a paragraph from those at which a long line was only wrapped (wire
 * copy, e-mail): a wrapped line goes on in lower case, and where many do, all long lines are
 * wrapped.
 */
final class LineWraps {
  /** From this share of line breaks before lower case on, a text counts as wrapped. */
  private static final double WRAPPED_SHARE = 0.3;

  /** A line of a wrapped text that is shorter than this share of the longest ends a paragraph. */
  private static final double FULL_LINE = 0.7;

  /** No text is wrapped to lines as long as this. */
  private static final int LONGEST_WRAPPED_LINE = 120;

  private LineWraps() {}

  /** The tokens' infos with the gaps at wraps turned into spaces. */
  static byte[] unwrap(TokenizedText tokens, byte[] infos) {
    int breaks = 0;
    int wraps = 0;
    int longest = 0;
    int lineStart = 0;
    for (int t = 1; t < tokens.size(); t++) {
      if (tokens.startsLine(t)) {
        longest = Math.max(longest, tokens.end(t - 1) - tokens.start(lineStart));
        lineStart = t;
        if (tokens.gapBefore(t) == Gap.LINE) {
          breaks++;
          wraps += goesOn(tokens, t) ? 1 : 0;
        }
      }
    }
    boolean wrapped =
        breaks > 1 && wraps >= WRAPPED_SHARE * breaks && longest <= LONGEST_WRAPPED_LINE;
    return wraps == 0 ? infos : soften(tokens, infos, wrapped ? longest : Integer.MAX_VALUE);
  }

  private static byte[] soften(TokenizedText tokens, byte[] infos, int longest) {
    byte[] softened = infos.clone();
    int lineStart = 0;
    for (int t = 1; t < tokens.size(); t++) {
      if (!tokens.startsLine(t)) {
        continue;
      }
      int length = tokens.end(t - 1) - tokens.start(lineStart);
      lineStart = t;
      if (tokens.gapBefore(t) == Gap.LINE && (goesOn(tokens, t) || length >= FULL_LINE * longest)) {
        softened[t] =
            (byte)
                ((infos[t] & ~TokenizedText.GAP_MASK)
                    | (Gap.SPACE.ordinal() << TokenizedText.GAP_SHIFT));
      }
    }
    return softened;
  }

  /** A word in lower case after a line that was not ended. */
  private static boolean goesOn(TokenizedText tokens, int token) {
    char before = tokens.last(token - 1);
    return tokens.isWord(token)
        && Character.isLowerCase(tokens.first(token))
        && ".!?:\"\u201D\u2019".indexOf(before) < 0;
  }
}

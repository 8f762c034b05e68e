package org.newsclaim.text;

import java.util.Arrays;

/** Finds the quotations of one text; used once. The rules stand at {@link Quotations#of}. */
final class QuotationScanner {
  /** Deeper than this, marks are not nested quotations but noise, and open nothing. */
  private static final int DEEPEST = 4;

  private final TokenizedText text;
  private final int[] innermost;
  private int count;
  private int[] opens = new int[16];
  private int[] closes = new int[16];
  private boolean[] closed = new boolean[16];
  private int[] parents = new int[16];
  private boolean[] continues = new boolean[16];

  private int current = -1;
  private int depth;
  private boolean leftOpen;

  /** For each paragraph: the last token that could close a straight single quotation. */
  private int lastSingleClose = -1;

  QuotationScanner(TokenizedText text) {
    this.text = text;
    this.innermost = new int[text.size()];
  }

  Quotations scan() {
    for (int t = 0; t < text.size(); t++) {
      if (text.startsLine(t)) {
        endParagraph(t);
      }
      innermost[t] = text.isWord(t) || text.isNumber(t) ? current : mark(t);
    }
    endParagraph(text.size());
    return new Quotations(
        Arrays.copyOf(opens, count),
        Arrays.copyOf(closes, count),
        Arrays.copyOf(closed, count),
        Arrays.copyOf(parents, count),
        Arrays.copyOf(continues, count),
        innermost);
  }

  /** The quotation that a mark, or any other token, belongs to. */
  private int mark(int t) {
    char c = text.first(t);
    switch (c) {
      case '\u201C' -> {
        return isOpen('\u201E') || (isOpen('\u201C') && standsBehind(t)) ? close(t) : openDouble(t);
      }
      case '\u201E', '\u00AB', '\u201F' -> {
        return openDouble(t);
      }
      case '\u201D', '\u00BB' -> {
        return closeDouble(t);
      }
      case '"', '`' -> {
        return straight(t, c == '`');
      }
      case '\u2018', '\u201B' -> {
        return opensSingle(t) ? open(t) : current;
      }
      case '\'', '\u2019' -> {
        boolean pair = text.end(t) - text.start(t) == 2;
        return pair ? straight(t, false) : single(t, c);
      }
      default -> {
        return current;
      }
    }
  }

  private int openDouble(int t) {
    if (current >= 0 && isSameKind(opens[current], t)) {
      closeAt(t, false); // the mark that should have closed it is missing
    }
    return open(t);
  }

  /** A mark of the wrong kind, as word processors set it, between a word and a space. */
  private boolean standsBehind(int t) {
    boolean gluedAfter = t + 1 < text.size() && text.isGlued(t + 1);
    return text.isGlued(t) && !text.startsLine(t) && (!gluedAfter || isPunctuation(t + 1));
  }

  private int closeDouble(int t) {
    while (current >= 0 && isSingle(opens[current])) {
      closeAt(t, false);
    }
    return current < 0 ? current : close(t);
  }

  /** A mark that looks the same open and closed: what stands around it tells, else it toggles. */
  private int straight(int t, boolean opening) {
    boolean inside = current >= 0 && (!isSingle(opens[current]) || parents[current] >= 0);
    if (!inside && isInchMark(t)) {
      return current;
    }
    boolean gluedBefore = text.isGlued(t) && !text.startsLine(t) && !isBracket(t - 1);
    boolean gluedAfter = t + 1 < text.size() && text.isGlued(t + 1);
    if (opening || !inside || (!gluedBefore && gluedAfter && !isPunctuation(t + 1))) {
      return inside ? reopen(t) : open(t);
    }
    return closeDouble(t);
  }

  private int reopen(int t) {
    closeDouble(t - 1);
    return open(t);
  }

  private boolean isInchMark(int t) {
    return t > 0 && text.isGlued(t) && text.isNumber(t - 1);
  }

  private int single(int t, char c) {
    boolean insideSingle = current >= 0 && isSingle(opens[current]);
    boolean gluedAfter = t + 1 < text.size() && text.isGlued(t + 1) && text.isWord(t + 1);
    if (insideSingle && !gluedAfter && (text.isGlued(t) || c == '\u2019')) {
      return closesSingle(t) ? close(t) : current;
    }
    return c == '\'' && !text.isGlued(t) && opensSingle(t) && hasSingleClose(t) ? open(t) : current;
  }

  /** Not an apostrophe of years or of a cut word: "'90s", "'em". */
  private boolean opensSingle(int t) {
    return t + 1 < text.size() && text.isGlued(t + 1) && !text.isNumber(t + 1);
  }

  /** A possessive plural ("the workers' demands") only closes where nothing later would. */
  private boolean closesSingle(int t) {
    char before = text.last(t - 1);
    boolean possessive =
        before == 's' && t + 1 < text.size() && text.isWord(t + 1) && !text.startsLine(t + 1);
    return !possessive || !hasSingleClose(t);
  }

  /** Whether a later token of the paragraph could close a straight single quotation. */
  private boolean hasSingleClose(int t) {
    if (lastSingleClose <= t && lastSingleClose != Integer.MIN_VALUE) {
      lastSingleClose = Integer.MIN_VALUE;
      for (int u = t + 1; u < text.size() && !text.startsLine(u); u++) {
        char c = text.first(u);
        if ((c == '\'' || c == '\u2019')
            && text.end(u) - text.start(u) == 1
            && text.isGlued(u)
            && !(u + 1 < text.size() && text.isGlued(u + 1) && text.isWord(u + 1))) {
          lastSingleClose = u;
        }
      }
    }
    return lastSingleClose > t;
  }

  private int open(int t) {
    if (depth >= DEEPEST) {
      return current;
    }
    if (count == opens.length) {
      grow();
    }
    opens[count] = t;
    parents[count] = current;
    continues[count] = leftOpen && current < 0 && text.startsLine(t);
    current = count++;
    depth++;
    return current;
  }

  private int close(int t) {
    int quotation = current;
    closeAt(t, true);
    return quotation;
  }

  private void closeAt(int t, boolean withMark) {
    closes[current] = t;
    closed[current] = withMark;
    current = parents[current];
    depth--;
  }

  private void endParagraph(int t) {
    if (current >= 0) {
      leftOpen = !isSingle(opens[current]) || parents[current] >= 0;
      while (current >= 0) {
        closeAt(t, false);
      }
    } else if (count == 0 || t == 0 || closes[count - 1] < t - 1 || closed[count - 1]) {
      leftOpen = false;
    }
    lastSingleClose = -1;
  }

  private boolean isOpen(char mark) {
    return current >= 0 && text.first(opens[current]) == mark;
  }

  private boolean isSameKind(int open, int t) {
    return text.first(open) == text.first(t);
  }

  private boolean isSingle(int t) {
    char c = text.first(t);
    return c == '\u2018'
        || c == '\u201B'
        || ((c == '\'' || c == '\u2019') && text.end(t) - text.start(t) == 1);
  }

  private boolean isBracket(int t) {
    return t >= 0 && "([\u2014\u2013-/".indexOf(text.first(t)) >= 0;
  }

  private boolean isPunctuation(int t) {
    return ".,;:!?)".indexOf(text.first(t)) >= 0;
  }

  private void grow() {
    int capacity = count * 2;
    opens = Arrays.copyOf(opens, capacity);
    closes = Arrays.copyOf(closes, capacity);
    closed = Arrays.copyOf(closed, capacity);
    parents = Arrays.copyOf(parents, capacity);
    continues = Arrays.copyOf(continues, capacity);
  }
}

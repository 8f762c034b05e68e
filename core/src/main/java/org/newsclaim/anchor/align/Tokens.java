package org.newsclaim.anchor.align;

import java.util.Arrays;

/**
 * A text cut into runs of letters, runs of digits, and single marks, each with the number that its
 * {@link Vocabulary} gives to what it is compared by. White space is no token. Offsets are in
 * chars.
 */
public final class Tokens {
  private static final byte LETTERS = 0;
  private static final byte DIGITS = 1;
  private static final byte MARK = 2;

  private final String text;
  private final char[] folded;
  private int size;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int[] ids = new int[64];
  private byte[] kinds = new byte[64];

  /** Whether something unknown stands between a token and the one before it. */
  private boolean[] broken = new boolean[64];

  private Tokens(String text) {
    this.text = text;
    this.folded = text.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      folded[i] = Folding.fold(folded[i]);
    }
  }

  /**
   * Cuts a text.
   *
   * @param text the text, in which U+0000 stands for what is not known
   * @param vocabulary the numbers of words, shared by the texts that are compared
   * @return its tokens
   */
  public static Tokens of(String text, Vocabulary vocabulary) {
    Tokens tokens = new Tokens(text);
    tokens.cut(vocabulary);
    return tokens;
  }

  private void cut(Vocabulary vocabulary) {
    boolean hole = false;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (Folding.isSpace(c)) {
        hole |= c == '\0';
        i++;
      } else {
        int end = endFrom(i);
        add(i, end, vocabulary, hole);
        hole = false;
        i = end;
      }
    }
  }

  private int endFrom(int start) {
    int codePoint = text.codePointAt(start);
    int next = start + Character.charCount(codePoint);
    byte kind = kind(codePoint);
    if (kind == MARK) {
      return runOfMarks(start, next);
    }
    if (Character.isIdeographic(codePoint)) {
      return next;
    }
    while (next < text.length() && continues(kind, text.codePointAt(next))) {
      next += Character.charCount(text.codePointAt(next));
    }
    return next;
  }

  /** Three points are one mark, and so are two hyphens that stand for a dash. */
  private int runOfMarks(int start, int next) {
    char first = folded[start];
    int end = next;
    if (first == '.' || first == '-' || first == '\'') {
      while (end < text.length() && folded[end] == first) {
        end++;
      }
    }
    return end;
  }

  private static boolean continues(byte kind, int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || (codePoint <= Character.MAX_VALUE && Folding.isSilent((char) codePoint))
        || (kind(codePoint) == kind && !Character.isIdeographic(codePoint));
  }

  private static byte kind(int codePoint) {
    if (Character.isDigit(codePoint)) {
      return DIGITS;
    }
    return Character.isLetter(codePoint) ? LETTERS : MARK;
  }

  private void add(int start, int end, Vocabulary vocabulary, boolean hole) {
    if (size == starts.length) {
      grow();
    }
    starts[size] = start;
    ends[size] = end;
    kinds[size] = kind(text.codePointAt(start));
    broken[size] = hole;
    ids[size] = vocabulary.id(compared(start, end));
    size++;
  }

  private void grow() {
    int capacity = size * 2;
    starts = Arrays.copyOf(starts, capacity);
    ends = Arrays.copyOf(ends, capacity);
    ids = Arrays.copyOf(ids, capacity);
    kinds = Arrays.copyOf(kinds, capacity);
    broken = Arrays.copyOf(broken, capacity);
  }

  private Vocabulary.Word compared(int start, int end) {
    char first = folded[start];
    int length = end - start;
    if (first == '\u2026' || (first == '.' && length > 1)) {
      return Vocabulary.Word.of('\u2026');
    }
    if (first == '\'' && length == 2) {
      return Vocabulary.Word.of('"');
    }
    return first == '-' ? Vocabulary.Word.of('-') : new Vocabulary.Word(folded, start, end);
  }

  /** {@return the text} */
  public String text() {
    return text;
  }

  /** {@return how many tokens there are} */
  public int size() {
    return size;
  }

  /**
   * {@return where a token begins}
   *
   * @param token its index
   */
  public int start(int token) {
    return starts[token];
  }

  /**
   * {@return where a token ends, exclusive}
   *
   * @param token its index
   */
  public int end(int token) {
    return ends[token];
  }

  /**
   * {@return the number of the token's word, equal for equal words of both texts}
   *
   * @param token its index
   */
  public int id(int token) {
    return ids[token];
  }

  /**
   * {@return whether a token is a word or a number, not a mark}
   *
   * @param token its index
   */
  public boolean isWord(int token) {
    return kinds[token] != MARK;
  }

  /**
   * {@return whether a token is made of digits}
   *
   * @param token its index
   */
  public boolean isNumber(int token) {
    return kinds[token] == DIGITS;
  }

  /**
   * {@return whether something unknown stands before a token}
   *
   * @param token its index
   */
  public boolean isBroken(int token) {
    return broken[token];
  }

  /**
   * {@return how much a token weighs beside others}
   *
   * @param token its index
   */
  public double weight(int token) {
    return isWord(token) ? Math.min(8, ends[token] - starts[token]) + 1 : 1;
  }

  /**
   * {@return the first token that ends after an offset, {@link #size()} where there is none}
   *
   * @param offset in chars
   */
  public int tokenAt(int offset) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  boolean isQuotationMark(int token) {
    char first = folded[starts[token]];
    return kinds[token] == MARK && (first == '"' || first == '\'');
  }

  /**
   * Whether a line begins at a token, or a sentence as far as marks tell: where texts are cut and
   * put together.
   */
  boolean isJoint(int token) {
    if (token == 0) {
      return true;
    }
    int before = ends[token - 1];
    if (before == starts[token]) {
      return false;
    }
    for (int i = before; i < starts[token]; i++) {
      if (text.charAt(i) == '\n') {
        return true;
      }
    }
    char last = folded[before - 1];
    return last == '.' || last == '?' || last == '!' || last == '"';
  }

  char[] folded() {
    return folded;
  }
}

package org.newsclaim.format.claimimport.words;

import java.util.ArrayList;
import java.util.List;

/**
 * What one reads where what stands between is left out: the quotations of a paragraph without "he
 * said" between them, the contents of split claims. Each row of parts stands by itself.
 */
public final class ReadOutText {
  /** Words on both sides of it are never found together. */
  private static final String BREAK = " \uFFFC ";

  private record Part(int at, TokenRun stretch) {}

  private final StringBuilder words = new StringBuilder();
  private final List<Part> parts = new ArrayList<>();
  private final String text;

  /**
   * Nothing of a text yet.
   *
   * @param text the text
   */
  public ReadOutText(String text) {
    this.text = text;
  }

  /**
   * Adds parts that are read out one after the other.
   *
   * @param row the parts
   */
  public void addRow(List<TokenRun> row) {
    for (TokenRun stretch : row) {
      words.append(' ');
      parts.add(new Part(words.length(), stretch));
      words.append(text, stretch.start(), stretch.end());
    }
    words.append(BREAK);
  }

  /** {@return the words} */
  public String words() {
    return words.toString();
  }

  /**
   * {@return its place in the text}
   *
   * @param found a stretch of these words
   */
  public List<TokenRun> inText(TokenRun found) {
    List<TokenRun> stretches = new ArrayList<>();
    for (int i = first(found.start()); i < parts.size() && parts.get(i).at() < found.end(); i++) {
      Part part = parts.get(i);
      int from = Math.max(0, found.start() - part.at());
      int to = Math.min(part.stretch().length(), found.end() - part.at());
      if (from < to) {
        stretches.add(new TokenRun(part.stretch().start() + from, part.stretch().start() + to));
      }
    }
    return stretches;
  }

  /** The last part that begins at or before an offset. */
  private int first(int offset) {
    int low = 0;
    int high = parts.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (parts.get(middle).at() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}

package org.newsclaim.text;

/**
 * The sentences of a text as runs of tokens. Immutable.
 *
 * <p>A sentence ends with its line or paragraph, and after ".", "!", "?" or "…" with what closes
 * there. It never ends inside a quotation, nor at an abbreviation unless the next word can only
 * begin a sentence.
 */
public final class Sentences {
  private final int[] ends;
  private final int[] ofToken;

  Sentences(int[] ends, int[] ofToken) {
    this.ends = ends;
    this.ofToken = ofToken;
  }

  /**
   * Finds the sentences of a text in one pass.
   *
   * @param text the tokens
   * @param quotations its quotations
   * @return its sentences
   */
  public static Sentences of(TokenizedText text, Quotations quotations) {
    return new SentenceSplitter(text, quotations).split();
  }

  /** {@return how many sentences there are} */
  public int count() {
    return ends.length;
  }

  /**
   * {@return the first token of a sentence}
   *
   * @param sentence its index
   */
  public int first(int sentence) {
    return sentence == 0 ? 0 : ends[sentence - 1];
  }

  /**
   * {@return the token after the last one of a sentence}
   *
   * @param sentence its index
   */
  public int end(int sentence) {
    return ends[sentence];
  }

  /**
   * {@return the sentence in which a token stands}
   *
   * @param token its index
   */
  public int at(int token) {
    return ofToken[token];
  }
}

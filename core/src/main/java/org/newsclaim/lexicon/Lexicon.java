package org.newsclaim.lexicon;

import java.io.IOException;
import java.nio.file.Path;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.text.lexicon.WordIndex;

/**
 * The words that the parsers know, with their classes. Immutable and thread-safe.
 *
 * <p>It is read from word lists with one entry per line and tabs between the columns:
 *
 * <pre>
 * # phrase      classes       features
 * point out     CUE           kind=SAY pos=verb frames=that
 * spokesman     PERSON_NOUN   gender=m
 * </pre>
 *
 * <p>{@code docs/lexicon.md} lists the classes and their features. Every line is checked.
 */
public final class Lexicon {
  private static final Lexicon ENGLISH = new Lexicon(WordIndex.english());

  private final WordIndex words;

  private Lexicon(WordIndex words) {
    this.words = words;
  }

  /** {@return the English lexicon of the library; read once} */
  public static Lexicon english() {
    return ENGLISH;
  }

  /**
   * Adds the entries of word lists. A phrase that is already known gets the new classes in addition
   * to its old ones.
   *
   * @param files word lists, UTF-8
   * @return a new lexicon
   * @throws NewsClaimException if a line is not of the documented form, has an unknown class or
   *     feature or a wrong value, or repeats another line; it names file, line and column, and what
   *     would be right
   * @throws IOException if a file cannot be read
   */
  public Lexicon with(Path... files) throws IOException {
    return new Lexicon(words.with(files));
  }

  /**
   * Adds entries, each written as a line of a word list.
   *
   * @param entryLines such as {@code "point out\tCUE\tkind=SAY pos=verb frames=that"}
   * @return a new lexicon
   * @throws NewsClaimException if a line is not of the documented form, has an unknown class or
   *     feature or a wrong value, or repeats another line; it names the line, from 1, and the
   *     column, and what would be right
   */
  public Lexicon with(String... entryLines) {
    return new Lexicon(words.with(entryLines));
  }

  /**
   * Gives the parsers the indexed words. The type is internal to the library.
   *
   * @return the words
   */
  public WordIndex words() {
    return words;
  }
}

package org.newsclaim.format.ninjs;

import java.util.ArrayList;
import java.util.List;
import org.newsclaim.article.ParseOptions;
import org.newsclaim.format.document.DocumentPath;
import org.newsclaim.format.document.ForeignJson;
import org.newsclaim.format.document.Repairs;
import org.newsclaim.model.Article;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.NewsClaimException.Code;
import org.newsclaim.model.Note;
import org.newsclaim.model.Reading;

/**
 * Reads an item of ninjs 1.x, 2.x or 3.x; which it is, its shape tells. The body is parsed as plain
 * text; of an item without one, such as a picture or an event, there is an article with an empty
 * text and a note. All that is not modelled is kept in the additional value {@code ninjs}, so that
 * {@link NinjsWriter} can write the item as it was.
 *
 * <p>Tolerant reading, the default, puts right what can mean one thing only and notes it; strict
 * reading refuses it. Instances are immutable and can be shared between threads.
 */
public final class NinjsReader {
  private static final NinjsReader TOLERANT = new NinjsReader(false);
  private static final NinjsReader STRICT = new NinjsReader(true);

  private final boolean strict;

  private NinjsReader(boolean strict) {
    this.strict = strict;
  }

  /**
   * A reader that puts right what it can.
   *
   * @return the reader
   */
  public static NinjsReader tolerant() {
    return TOLERANT;
  }

  /**
   * A reader that refuses what it would have to put right.
   *
   * @return the reader
   */
  public static NinjsReader strict() {
    return STRICT;
  }

  /**
   * Reads an item.
   *
   * @param document JSON of one item, of at most 67,108,864 chars and 100 levels
   * @return the article, and what was put right
   * @throws NewsClaimException as {@link #read(String, ParseOptions)}
   */
  public Reading<Article> read(String document) {
    return read(document, ParseOptions.defaults());
  }

  /**
   * Reads an item of which more is known.
   *
   * @param document JSON of one item, of at most 67,108,864 chars and 100 levels
   * @param options what goes before what the item says; the lexicon for its text
   * @return the article, and what was put right
   * @throws NewsClaimException NO_ARTICLE if it is no item of ninjs, WRONG_TYPE if it holds
   *     several, MALFORMED if it is not JSON and cannot be made JSON, NESTED_TOO_DEEPLY or
   *     TEXT_TOO_LONG beyond the limits; if this reader is strict, the code that fits what would
   *     have been put right; each with pointer, line and column
   */
  public Reading<Article> read(String document, ParseOptions options) {
    Repairs repairs = new Repairs(strict);
    Article article =
        ForeignJson.read(
            document, repairs, root -> new ItemReader(repairs, options).read(item(root, repairs)));
    return Reading.of(article, repairs.notes());
  }

  /**
   * Reads a list of items, or one item. An element that is no item is passed over with a note.
   *
   * @param document JSON of an array of items, or of one, of at most 67,108,864 chars and 100
   *     levels
   * @return the articles in the order of the document, and what was put right
   * @throws NewsClaimException NO_ARTICLE if none is an item of ninjs; else as {@link #read(String,
   *     ParseOptions)}
   */
  public Reading<List<Article>> readAll(String document) {
    Repairs repairs = new Repairs(strict);
    List<Article> articles =
        ForeignJson.read(
            document,
            repairs,
            root ->
                root.node().isArray()
                    ? items(root, repairs)
                    : List.of(read(item(root, repairs), repairs)));
    return Reading.of(articles, repairs.notes());
  }

  private static List<Article> items(DocumentPath list, Repairs repairs) {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < list.node().size(); i++) {
      DocumentPath item = list.element(i);
      try {
        articles.add(read(item(item, repairs), repairs));
      } catch (NewsClaimException e) {
        if (repairs.isStrict() || e.code() != Code.NO_ARTICLE) {
          throw e;
        }
        repairs.passOver(item, e.problem());
      }
    }
    if (articles.isEmpty()) {
      throw NewsClaimException.of(
          Code.NO_ARTICLE, "the document is a list without an item of ninjs; it must hold one");
    }
    return articles;
  }

  private static Article read(DocumentPath item, Repairs repairs) {
    return new ItemReader(repairs, ParseOptions.defaults()).read(item);
  }

  private static DocumentPath item(DocumentPath root, Repairs repairs) {
    if (root.node().isArray() && root.node().size() > 1) {
      throw NewsClaimException.of(
          Code.WRONG_TYPE,
          "the document is a list of " + root.node().size() + "; it must be one item of ninjs");
    }
    DocumentPath item = root;
    if (root.node().isArray() && !root.node().isEmpty()) {
      repairs.add(
          Note.Code.LIST_READ_AS_ONE, root, "the document is a list of 1", "its element is read");
      item = root.element(0);
    }
    if (!item.node().isObject()) {
      throw NewsClaimException.of(
          Code.NO_ARTICLE,
          item.pointer(),
          item.label() + " is no object; it must be an item of ninjs");
    }
    return item;
  }

  /**
   * How it reads.
   *
   * @return such as {@code ninjs, tolerant}
   */
  @Override
  public String toString() {
    return "ninjs, " + (strict ? "strict" : "tolerant");
  }
}

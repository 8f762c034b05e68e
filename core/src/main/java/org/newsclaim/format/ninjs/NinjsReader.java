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
 * Reads items of ninjs 1.x, 2.x and 3.x. The version is recognized by the structure. The body is
 * parsed as plain text. An item without a body, such as a picture or an event, becomes an article
 * with an empty text and a note. Other properties are kept in the additional value {@code ninjs},
 * so that {@link NinjsWriter} can write the item back unchanged.
 *
 * <p>Tolerant reading, the default, repairs unambiguous errors and notes them. Strict reading
 * refuses them. Instances are immutable and thread-safe.
 */
public final class NinjsReader {
  private static final NinjsReader TOLERANT = new NinjsReader(false);
  private static final NinjsReader STRICT = new NinjsReader(true);

  private final boolean strict;

  private NinjsReader(boolean strict) {
    this.strict = strict;
  }

  /**
   * A reader that repairs unambiguous errors.
   *
   * @return the reader
   */
  public static NinjsReader tolerant() {
    return TOLERANT;
  }

  /**
   * A reader that refuses documents with errors.
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
   * @return the article, and the repairs
   * @throws NewsClaimException as {@link #read(String, ParseOptions)}
   */
  public Reading<Article> read(String document) {
    return read(document, ParseOptions.defaults());
  }

  /**
   * Reads an item with known metadata.
   *
   * @param document JSON of one item, of at most 67,108,864 chars and 100 levels
   * @param options metadata that take precedence over the item, and the lexicon
   * @return the article, and the repairs
   * @throws NewsClaimException NO_ARTICLE if it is not a ninjs item, WRONG_TYPE if there are
   *     several, MALFORMED if it is not JSON and cannot be repaired, NESTED_TOO_DEEPLY or
   *     TEXT_TOO_LONG beyond the limits; if this reader is strict, the code of the first error;
   *     each with pointer, line and column
   */
  public Reading<Article> read(String document, ParseOptions options) {
    Repairs repairs = new Repairs(strict);
    Article article =
        ForeignJson.read(
            document, repairs, root -> new ItemReader(repairs, options).read(item(root, repairs)));
    return Reading.of(article, repairs.notes());
  }

  /**
   * Reads a list of items, or one item. An element that is not an item is skipped with a note.
   *
   * @param document JSON of an array of items, or of one, of at most 67,108,864 chars and 100
   *     levels
   * @return the articles in the order of the document, and the repairs
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

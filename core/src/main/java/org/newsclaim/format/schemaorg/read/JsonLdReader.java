package org.newsclaim.format.schemaorg.read;

import org.newsclaim.article.ParseOptions;
import org.newsclaim.format.document.DocumentPath;
import org.newsclaim.format.document.ForeignJson;
import org.newsclaim.format.document.Repairs;
import org.newsclaim.format.schemaorg.graph.ClaimReviewMaker;
import org.newsclaim.format.schemaorg.graph.Graph;
import org.newsclaim.format.schemaorg.graph.Values;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.NewsClaimException.Code;
import org.newsclaim.model.Note;
import org.newsclaim.model.Reading;

/**
 * Reads JSON-LD of news pages and feeds: an article ({@code NewsArticle} and related types) and
 * fact checks ({@code ClaimReview}), anywhere in the document. No context is fetched: names are
 * read as those of schema.org.
 *
 * <p>Tolerant reading, the default, repairs unambiguous errors and notes each repair with a code, a
 * JSON Pointer and a message; docs/formats.md lists the codes. Strict reading refuses the document
 * at the first error. Other properties are kept in {@code additional}.
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class JsonLdReader {
  private static final JsonLdReader TOLERANT = new JsonLdReader(false);
  private static final JsonLdReader STRICT = new JsonLdReader(true);

  private final boolean strict;

  private JsonLdReader(boolean strict) {
    this.strict = strict;
  }

  /**
   * A reader that repairs unambiguous errors.
   *
   * @return the reader
   */
  public static JsonLdReader tolerant() {
    return TOLERANT;
  }

  /**
   * A reader that refuses documents with errors.
   *
   * @return the reader
   */
  public static JsonLdReader strict() {
    return STRICT;
  }

  /**
   * Reads a document.
   *
   * @param document JSON-LD, of at most 67,108,864 chars and 100 levels
   * @return the article and the fact checks, and the repairs
   * @throws NewsClaimException as {@link #read(String, ParseOptions)}
   */
  public Reading<JsonLdDocument> read(String document) {
    return read(document, ParseOptions.defaults());
  }

  /**
   * Reads a document of whose article more is known.
   *
   * @param document JSON-LD, of at most 67,108,864 chars and 100 levels
   * @param options metadata that take precedence over the document, and the lexicon
   * @return the article and the fact checks, and the repairs
   * @throws NewsClaimException NO_ARTICLE if there is neither an article nor a fact check,
   *     MALFORMED if it is not JSON and cannot be repaired, NESTED_TOO_DEEPLY or TEXT_TOO_LONG
   *     beyond the limits; if this reader is strict, the code of the first error; each with
   *     pointer, line and column
   */
  public Reading<JsonLdDocument> read(String document, ParseOptions options) {
    Repairs repairs = new Repairs(strict);
    JsonLdDocument read = ForeignJson.read(document, repairs, root -> read(root, repairs, options));
    return Reading.of(read, repairs.notes());
  }

  private static JsonLdDocument read(DocumentPath root, Repairs repairs, ParseOptions options) {
    Graph graph = Graph.of(root, repairs);
    Values values = new Values(repairs);
    JsonLdDocument.Builder document = JsonLdDocument.builder();
    document.article(graph.article().map(thing -> new ArticleMaker(values).make(thing, options)));
    ClaimReviewMaker reviews = new ClaimReviewMaker(values);
    graph.claimReviews().forEach(thing -> document.addClaimReviews(reviews.make(thing)));
    if (graph.articleCount() > 1) {
      repairs.say(
          Note.of(
              Note.Code.VALUE_PASSED_OVER,
              "the document holds "
                  + graph.articleCount()
                  + " articles; the first that gives its text or headline is read"));
    }
    JsonLdDocument made = document.build();
    if (made.article().isEmpty() && made.claimReviews().isEmpty()) {
      throw NewsClaimException.of(
          Code.NO_ARTICLE,
          "the document holds no NewsArticle or other Article, and no ClaimReview");
    }
    return made;
  }

  /**
   * How it reads.
   *
   * @return such as {@code JSON-LD, tolerant}
   */
  @Override
  public String toString() {
    return "JSON-LD, " + (strict ? "strict" : "tolerant");
  }
}

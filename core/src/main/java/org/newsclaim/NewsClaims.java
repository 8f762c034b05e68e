package org.newsclaim;

import org.newsclaim.article.ArticleParser;
import org.newsclaim.article.ParseOptions;
import org.newsclaim.format.schemaorg.write.SchemaOrgWriter;
import org.newsclaim.json.NewsClaimJson;
import org.newsclaim.model.Article;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.Reading;

/**
 * The front door: a news text to an {@link Article}, and articles to JSON and back.
 *
 * <pre>{@code
 * Article article = NewsClaims.parse(text);
 * for (Claim claim : article.claims()) {
 *   System.out.println(article.speaker(claim) + ": " + claim.text());
 * }
 * String json = NewsClaims.toJson(article);
 * }</pre>
 *
 * <p>Everything here can be called from any thread. What it stands for can be used alone: {@link
 * ArticleParser} and {@link NewsClaimJson}, and the parsers of single things.
 */
public final class NewsClaims {
  private static final NewsClaimJson<Article> JSON = NewsClaimJson.articles();

  private NewsClaims() {}

  /**
   * Parses the plain text of a news piece.
   *
   * @param text the text, paragraphs parted by line breaks
   * @return the article
   * @throws NewsClaimException if the text is no Unicode (ILL_FORMED_TEXT) or longer than {@link
   *     ArticleParser#LONGEST_TEXT} (TEXT_TOO_LONG)
   */
  public static Article parse(String text) {
    return parse(text, ParseOptions.defaults());
  }

  /**
   * Parses the plain text of a news piece of which more is known.
   *
   * @param text the text, paragraphs parted by line breaks
   * @param options id, URL, date of publication, lexicon
   * @return the article
   * @throws NewsClaimException as {@link #parse(String)}, and if the date is none
   *     (ILL_FORMED_VALUE)
   */
  public static Article parse(String text, ParseOptions options) {
    return read(text, options).value();
  }

  /**
   * Parses the plain text of a news piece, and says what there is to say beside the result.
   *
   * @param text the text, paragraphs parted by line breaks
   * @return the article and notes, such as that its language is not read
   * @throws NewsClaimException as {@link #parse(String)}
   */
  public static Reading<Article> read(String text) {
    return read(text, ParseOptions.defaults());
  }

  /**
   * Parses the plain text of a news piece of which more is known, and says what there is to say
   * beside the result.
   *
   * @param text the text, paragraphs parted by line breaks
   * @param options id, URL, date of publication, lexicon
   * @return the article and notes, such as that its language is not read
   * @throws NewsClaimException as {@link #parse(String, ParseOptions)}
   */
  public static Reading<Article> read(String text, ParseOptions options) {
    return ArticleParser.parse(text, options);
  }

  /**
   * Writes an article as JSON, on one line. {@code fromJson(toJson(a)).equals(a)} for every
   * article.
   *
   * @param article the article
   * @return its JSON, described in docs/json-format.md
   */
  public static String toJson(Article article) {
    return JSON.write(article);
  }

  /**
   * Writes an article as JSON-LD in the vocabulary of schema.org, for web pages and search engines.
   * Other than JSON, it does not hold all that the article does.
   *
   * @param article the article
   * @return its JSON-LD on one line, described in docs/interchange.md
   * @see SchemaOrgWriter
   */
  public static String toJsonLd(Article article) {
    return SchemaOrgWriter.write(article);
  }

  /**
   * Reads an article that {@link #toJson} wrote, strictly. {@link NewsClaimJson} reads streams and
   * files too, and leniently.
   *
   * @param json the JSON of one article
   * @return the article
   * @throws NewsClaimException if it is anything else, or longer than {@link
   *     NewsClaimJson#LONGEST_DOCUMENT} chars; it tells the place by JSON Pointer, line and column
   */
  public static Article fromJson(String json) {
    return JSON.read(json);
  }
}

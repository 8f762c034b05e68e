package org.newsclaim;

import org.newsclaim.article.ArticleParser;
import org.newsclaim.article.ParseOptions;
import org.newsclaim.format.claimimport.ClaimImport;
import org.newsclaim.format.claimimport.ImportedClaims;
import org.newsclaim.format.html.HtmlParser;
import org.newsclaim.format.newsxml.NewsXmlReader;
import org.newsclaim.format.ninjs.NinjsReader;
import org.newsclaim.format.ninjs.NinjsVersion;
import org.newsclaim.format.ninjs.NinjsWriter;
import org.newsclaim.format.schemaorg.read.JsonLdDocument;
import org.newsclaim.format.schemaorg.read.JsonLdReader;
import org.newsclaim.format.schemaorg.write.SchemaOrgWriter;
import org.newsclaim.format.table.Table;
import org.newsclaim.format.webannotation.WebAnnotationReader;
import org.newsclaim.format.webannotation.WebAnnotationWriter;
import org.newsclaim.json.ExplanationJson;
import org.newsclaim.json.NewsClaimJson;
import org.newsclaim.model.Article;
import org.newsclaim.model.Explanation;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.Reading;

/**
 * The entry point: parses news texts and web pages into an {@link Article}, and reads and writes
 * JSON and other formats.
 *
 * <pre>{@code
 * Article article = NewsClaims.parse(text);
 * for (Claim claim : article.claims()) {
 *   System.out.println(article.speaker(claim) + ": " + claim.text());
 * }
 * String json = NewsClaims.toJson(article);
 * }</pre>
 *
 * <p>To check a summary, compare versions or outlets, or find figures that contradict each other,
 * give the articles to {@link org.newsclaim.compare.Articles}.
 *
 * <p>All methods are thread-safe. They delegate to classes that you can also use directly, with
 * more options: {@link ArticleParser}, {@link HtmlParser}, {@link NewsClaimJson}, and readers of
 * other formats, such as {@link JsonLdReader}.
 */
public final class NewsClaims {
  private NewsClaims() {}

  /**
   * Parses the plain text of an article.
   *
   * @param text the text, with line breaks between paragraphs
   * @return the article
   * @throws NewsClaimException ILL_FORMED_TEXT if the text has an unpaired surrogate, TEXT_TOO_LONG
   *     if it is longer than {@link ArticleParser#LONGEST_TEXT}
   */
  public static Article parse(String text) {
    return parse(text, ParseOptions.defaults());
  }

  /**
   * Parses the plain text of an article with known metadata.
   *
   * @param text the text, with line breaks between paragraphs
   * @param options id, URL, date of publication, lexicon
   * @return the article
   * @throws NewsClaimException as {@link #parse(String)}; ILL_FORMED_VALUE if the date is not an
   *     ISO 8601 date
   */
  public static Article parse(String text, ParseOptions options) {
    return read(text, options).value();
  }

  /**
   * Parses the plain text of an article, and also returns diagnostics.
   *
   * @param text the text, with line breaks between paragraphs
   * @return the article and notes, for example about a language that is not supported
   * @throws NewsClaimException as {@link #parse(String)}
   */
  public static Reading<Article> read(String text) {
    return read(text, ParseOptions.defaults());
  }

  /**
   * Parses the plain text of an article with known metadata, and also returns diagnostics.
   *
   * @param text the text, with line breaks between paragraphs
   * @param options id, URL, date of publication, lexicon
   * @return the article and notes, for example about a language that is not supported
   * @throws NewsClaimException as {@link #parse(String, ParseOptions)}
   */
  public static Reading<Article> read(String text, ParseOptions options) {
    return ArticleParser.parsePlainText(text, options);
  }

  /**
   * Explains how a text is parsed: which rule keeps or refuses each number, cue, time and mention
   * of a source. Answers "why is there no claim here?" and "why this source?".
   *
   * <pre>{@code
   * System.out.print(NewsClaims.explain("Officials declined to comment on page 4."));
   * }</pre>
   *
   * @param text the text, with line breaks between paragraphs
   * @return the decisions in the order of the text
   * @throws NewsClaimException as {@link #parse(String)}
   */
  public static Explanation explain(String text) {
    return explain(text, ParseOptions.defaults());
  }

  /**
   * Explains how a text with known metadata is parsed.
   *
   * @param text the text, with line breaks between paragraphs
   * @param options id, URL, date of publication, lexicon
   * @return the decisions in the order of the text
   * @throws NewsClaimException as {@link #parse(String, ParseOptions)}
   */
  public static Explanation explain(String text, ParseOptions options) {
    return ArticleParser.explain(text, options);
  }

  /**
   * Reads JSON-LD tolerantly: the article, whose text is parsed, and the fact checks.
   *
   * @param jsonLd a document in the vocabulary of schema.org
   * @return the article, if there is one, and the fact checks
   * @throws NewsClaimException NO_ARTICLE if there is neither, and as {@link JsonLdReader#read}
   */
  public static JsonLdDocument parseJsonLd(String jsonLd) {
    return readJsonLd(jsonLd, ParseOptions.defaults()).value();
  }

  /**
   * Reads JSON-LD tolerantly, and also returns the repairs. {@link JsonLdReader#strict} refuses
   * what needs repair.
   *
   * @param jsonLd a document in the vocabulary of schema.org
   * @param options metadata that take precedence over the document
   * @return the article, if there is one, and the fact checks, with a note for each repair
   * @throws NewsClaimException NO_ARTICLE if there is neither, and as {@link JsonLdReader#read}
   */
  public static Reading<JsonLdDocument> readJsonLd(String jsonLd, ParseOptions options) {
    return JsonLdReader.tolerant().read(jsonLd, options);
  }

  /**
   * Reads a ninjs item of any version tolerantly.
   *
   * @param ninjs JSON of one item
   * @return the article
   * @throws NewsClaimException NO_ARTICLE if it is not an item, and as {@link NinjsReader#read}
   */
  public static Article parseNinjs(String ninjs) {
    return readNinjs(ninjs, ParseOptions.defaults()).value();
  }

  /**
   * Reads a ninjs item of any version tolerantly, and also returns the repairs. {@link
   * NinjsReader#strict} refuses what needs repair.
   *
   * @param ninjs JSON of one item
   * @param options metadata that take precedence over the item
   * @return the article, with a note for each repair
   * @throws NewsClaimException NO_ARTICLE if it is not an item, and as {@link NinjsReader#read}
   */
  public static Reading<Article> readNinjs(String ninjs, ParseOptions options) {
    return NinjsReader.tolerant().read(ninjs, options);
  }

  /**
   * Reads the XML of a news agency or a site: NITF, NewsML-G2 or a news sitemap.
   *
   * @param xml a document that holds one article
   * @return the article
   * @throws NewsClaimException as {@link NewsXmlReader#read}
   */
  public static Article parseNewsXml(String xml) {
    return readNewsXml(xml, ParseOptions.defaults()).value();
  }

  /**
   * Reads the XML of a news agency or a site, and says what could not be read. {@link
   * NewsXmlReader#readAll(String)} reads packages, messages and sitemaps of several articles.
   *
   * @param xml a document that holds one article
   * @param options what takes precedence over what the document says
   * @return the article, with a note for each value that could not be read
   * @throws NewsClaimException as {@link NewsXmlReader#read}
   */
  public static Reading<Article> readNewsXml(String xml, ParseOptions options) {
    return NewsXmlReader.read(xml, options);
  }

  /**
   * Writes an article as a ninjs item, on one line. {@link NinjsWriter} documents what ninjs cannot
   * express.
   *
   * @param article the article
   * @param version the version to write
   * @return its JSON
   * @throws NewsClaimException MISSING_FIELD if the article has neither an id nor a URL
   */
  public static String toNinjs(Article article, NinjsVersion version) {
    return NinjsWriter.of(version).write(article).value();
  }

  /**
   * Writes the claims of articles as CSV, one claim per row. Text that a spreadsheet would read as
   * a formula gets an apostrophe. {@link Table} can also write unchanged cells, and files.
   *
   * @param articles the articles
   * @return the table with its header, described in docs/tables.md
   */
  public static String claimsCsv(Iterable<Article> articles) {
    return Table.claims().write(articles);
  }

  /**
   * Writes the quantities of articles as CSV, one quantity per row. Text that a spreadsheet would
   * read as a formula gets an apostrophe. {@link Table} can also write unchanged cells, and files.
   *
   * @param articles the articles
   * @return the table with its header, described in docs/tables.md
   */
  public static String quantitiesCsv(Iterable<Article> articles) {
    return Table.quantities().write(articles);
  }

  /**
   * Writes an article as W3C Web Annotations: one annotation for each claim, source, quantity and
   * cue, with its spans. They contain everything except the text.
   *
   * @param article the article
   * @return an AnnotationCollection in JSON-LD on one line, described in docs/interchange.md
   */
  public static String toWebAnnotations(Article article) {
    return WebAnnotationWriter.write(article);
  }

  /**
   * Reads an article from annotations written by {@link #toWebAnnotations}, and adds its text. If
   * the text has changed, the annotated words are found again.
   *
   * @param annotations a collection, a page or a list of annotations
   * @param text the text of the article as it is now
   * @return the article
   * @throws NewsClaimException as {@link WebAnnotationReader#read(String, String)}, which also
   *     reports what was not found
   */
  public static Article parseWebAnnotations(String annotations, String text) {
    return WebAnnotationReader.read(annotations, text).value();
  }

  /**
   * Parses a web page into an article, without navigation and other boilerplate.
   *
   * @param html the page
   * @return the article
   * @throws NewsClaimException as {@link HtmlParser#read(String)}
   */
  public static Article parseHtml(String html) {
    return parseHtml(html, ParseOptions.defaults());
  }

  /**
   * Parses a web page with known metadata.
   *
   * @param html the page
   * @param options id, URL, date of publication, lexicon; they take precedence over the page
   * @return the article
   * @throws NewsClaimException as {@link HtmlParser#read(String)}
   */
  public static Article parseHtml(String html, ParseOptions options) {
    return readHtml(html, options).value();
  }

  /**
   * Parses a web page, and also returns where its fields were found.
   *
   * @param html the page
   * @return the article, and notes on the origin of its fields and on problems with the page
   * @throws NewsClaimException as {@link HtmlParser#read(String)}
   */
  public static Reading<Article> readHtml(String html) {
    return readHtml(html, ParseOptions.defaults());
  }

  /**
   * Parses a web page with known metadata, and also returns where its fields were found. {@link
   * HtmlParser} also reads bytes.
   *
   * @param html the page
   * @param options id, URL, date of publication, lexicon; they take precedence over the page
   * @return the article, and notes on the origin of its fields and on problems with the page
   * @throws NewsClaimException as {@link HtmlParser#read(String)}
   */
  public static Reading<Article> readHtml(String html, ParseOptions options) {
    return HtmlParser.of(options).read(html);
  }

  /**
   * Writes an article as JSON, on one line. {@code fromJson(toJson(a)).equals(a)} for every
   * article. {@code <} is escaped, so the JSON is safe inside a script element of an HTML page.
   *
   * @param article the article
   * @return its JSON, described in docs/json-format.md
   */
  public static String toJson(Article article) {
    return Json.ARTICLES.write(article);
  }

  /**
   * Writes an explanation as JSON, on one line.
   *
   * @param explanation the explanation
   * @return its JSON, described in docs/explain.md
   */
  public static String toJson(Explanation explanation) {
    return ExplanationJson.write(explanation);
  }

  /**
   * Writes an article as JSON-LD in the vocabulary of schema.org, for web pages and search engines.
   * Unlike {@link #toJson(Article)}, it is not lossless.
   *
   * @param article the article
   * @return its JSON-LD on one line, described in docs/interchange.md
   * @see SchemaOrgWriter
   */
  public static String toJsonLd(Article article) {
    return SchemaOrgWriter.write(article);
  }

  /**
   * Checks claims that a tool or a language model has extracted from an article, and keeps those
   * whose words are in it.
   *
   * @param article an article with its text
   * @param proposedClaims JSON: {@code {"claims": [{"quote": …, "source": …}]}}
   * @return the article with the accepted claims, and the refused ones, each with a reason
   * @throws NewsClaimException as {@link ClaimImport#into(Article)} and {@link
   *     ClaimImport#takeJson}
   */
  public static ImportedClaims importClaims(Article article, String proposedClaims) {
    return ClaimImport.into(article).takeJson(proposedClaims);
  }

  /**
   * Strictly reads an article written by {@link #toJson(Article)}. {@link NewsClaimJson} can also
   * read leniently, and from streams and files.
   *
   * @param json the JSON of one article
   * @return the article
   * @throws NewsClaimException if the JSON is not valid or longer than {@link
   *     NewsClaimJson#LONGEST_DOCUMENT} chars; its place has JSON Pointer, line and column
   */
  public static Article fromJson(String json) {
    return Json.ARTICLES.read(json);
  }

  /** Loaded when JSON is first asked for, so that parsing loads nothing of Jackson. */
  private static final class Json {
    private static final NewsClaimJson<Article> ARTICLES = NewsClaimJson.articles();
  }
}

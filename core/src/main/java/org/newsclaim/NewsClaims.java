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
 * <p>To check a summary, compare versions or outlets, or find figures that contradict each other,
 * give the articles to {@link org.newsclaim.compare.Articles}.
 *
 * <p>Everything here can be called from any thread. What it stands for can be used alone: {@link
 * ArticleParser} and {@link NewsClaimJson}, the readers of other formats, such as {@link
 * JsonLdReader}, and the parsers of single things.
 */
public final class NewsClaims {
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
   * Explains how a text is parsed: which rule keeps or refuses each number, cue, time and mention
   * of a source. Answers "why is there no claim here?" and "why this source?".
   *
   * <pre>{@code
   * System.out.print(NewsClaims.explain("Officials declined to comment on page 4."));
   * }</pre>
   *
   * @param text the text, paragraphs separated by line breaks
   * @return the decisions in the order of the text
   * @throws NewsClaimException as {@link #parse(String)}
   */
  public static Explanation explain(String text) {
    return explain(text, ParseOptions.defaults());
  }

  /**
   * Explains how a text with known metadata is parsed.
   *
   * @param text the text, paragraphs separated by line breaks
   * @param options id, URL, date of publication, lexicon
   * @return the decisions in the order of the text
   * @throws NewsClaimException as {@link #parse(String, ParseOptions)}
   */
  public static Explanation explain(String text, ParseOptions options) {
    return ArticleParser.explain(text, options);
  }

  /**
   * Reads the JSON-LD of a news page, tolerantly: its article, the text of which is parsed, and its
   * fact checks.
   *
   * @param jsonLd a document in the vocabulary of schema.org
   * @return the article, if there is one, and the fact checks
   * @throws NewsClaimException NO_ARTICLE if there is neither, and as {@link JsonLdReader#read}
   */
  public static JsonLdDocument parseJsonLd(String jsonLd) {
    return readJsonLd(jsonLd, ParseOptions.defaults()).value();
  }

  /**
   * Reads the JSON-LD of a news page, tolerantly, and says what was put right. {@link
   * JsonLdReader#strict} refuses it instead.
   *
   * @param jsonLd a document in the vocabulary of schema.org
   * @param options what goes before what the document says
   * @return the article, if there is one, and the fact checks, with a note for each repair
   * @throws NewsClaimException NO_ARTICLE if there is neither, and as {@link JsonLdReader#read}
   */
  public static Reading<JsonLdDocument> readJsonLd(String jsonLd, ParseOptions options) {
    return JsonLdReader.tolerant().read(jsonLd, options);
  }

  /**
   * Reads an item of ninjs, of any generation, tolerantly.
   *
   * @param ninjs JSON of one item
   * @return the article
   * @throws NewsClaimException NO_ARTICLE if it is no item, and as {@link NinjsReader#read}
   */
  public static Article parseNinjs(String ninjs) {
    return readNinjs(ninjs, ParseOptions.defaults()).value();
  }

  /**
   * Reads an item of ninjs, of any generation, tolerantly, and says what was put right. {@link
   * NinjsReader#strict} refuses it instead.
   *
   * @param ninjs JSON of one item
   * @param options what goes before what the item says
   * @return the article, with a note for each repair
   * @throws NewsClaimException NO_ARTICLE if it is no item, and as {@link NinjsReader#read}
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
   * Writes an article as an item of ninjs, on one line. {@link NinjsWriter} says what is left out.
   *
   * @param article the article
   * @param version the generation to write
   * @return its JSON
   * @throws NewsClaimException MISSING_FIELD if the article has neither an id nor a URL
   */
  public static String toNinjs(Article article, NinjsVersion version) {
    return NinjsWriter.of(version).write(article).value();
  }

  /**
   * Writes the claims of articles as a table in CSV, one claim a row. Words that a spreadsheet
   * would take for a formula get an apostrophe; {@link Table} writes them raw, and to files.
   *
   * @param articles the articles
   * @return the table with its header, described in docs/tables.md
   */
  public static String claimsCsv(Iterable<Article> articles) {
    return Table.claims().write(articles);
  }

  /**
   * Writes the quantities of articles as a table in CSV, one quantity a row. Words that a
   * spreadsheet would take for a formula get an apostrophe; {@link Table} writes them raw, and to
   * files.
   *
   * @param articles the articles
   * @return the table with its header, described in docs/tables.md
   */
  public static String quantitiesCsv(Iterable<Article> articles) {
    return Table.quantities().write(articles);
  }

  /**
   * Writes an article as W3C Web Annotations: each claim, source, quantity and cue as an annotation
   * with its places in the text. All but the text is in them.
   *
   * @param article the article
   * @return an AnnotationCollection in JSON-LD on one line, described in docs/interchange.md
   */
  public static String toWebAnnotations(Article article) {
    return WebAnnotationWriter.write(article);
  }

  /**
   * Reads an article from the annotations that {@link #toWebAnnotations} wrote, and gives it its
   * text. In a text that has changed, what was annotated is found again by its words.
   *
   * @param annotations a collection, a page or a list of annotations
   * @param text the text of the article as it is now
   * @return the article
   * @throws NewsClaimException as {@link WebAnnotationReader#read(String, String)}, which says what
   *     was not found, too
   */
  public static Article parseWebAnnotations(String annotations, String text) {
    return WebAnnotationReader.read(annotations, text).value();
  }

  /**
   * Parses a web page: its article, without what stands around it.
   *
   * @param html the page
   * @return the article
   * @throws NewsClaimException as {@link HtmlParser#read(String)}
   */
  public static Article parseHtml(String html) {
    return parseHtml(html, ParseOptions.defaults());
  }

  /**
   * Parses a web page of which more is known.
   *
   * @param html the page
   * @param options id, URL, date of publication, lexicon; they go before what the page says
   * @return the article
   * @throws NewsClaimException as {@link HtmlParser#read(String)}
   */
  public static Article parseHtml(String html, ParseOptions options) {
    return readHtml(html, options).value();
  }

  /**
   * Parses a web page, and says where its fields were found.
   *
   * @param html the page
   * @return the article and notes on where its fields were found and on what is wrong with the page
   * @throws NewsClaimException as {@link HtmlParser#read(String)}
   */
  public static Reading<Article> readHtml(String html) {
    return readHtml(html, ParseOptions.defaults());
  }

  /**
   * Parses a web page of which more is known, and says where its fields were found. {@link
   * HtmlParser} reads the bytes of a page too.
   *
   * @param html the page
   * @param options id, URL, date of publication, lexicon; they go before what the page says
   * @return the article and notes on where its fields were found and on what is wrong with the page
   * @throws NewsClaimException as {@link HtmlParser#read(String)}
   */
  public static Reading<Article> readHtml(String html, ParseOptions options) {
    return HtmlParser.of(options).read(html);
  }

  /**
   * Writes an article as JSON, on one line. {@code fromJson(toJson(a)).equals(a)} for every
   * article. {@code <} is escaped, so that the JSON can be put into a script of an HTML page.
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
   * Takes claims that a tool or a language model says an article makes, and keeps those whose words
   * stand in it.
   *
   * @param article an article with its text
   * @param proposedClaims JSON: {@code {"claims": [{"quote": …, "source": …}]}}
   * @return the article with the claims that hold, and the others, each with the reason
   * @throws NewsClaimException as {@link ClaimImport#into(Article)} and {@link
   *     ClaimImport#takeJson}
   */
  public static ImportedClaims importClaims(Article article, String proposedClaims) {
    return ClaimImport.into(article).takeJson(proposedClaims);
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
    return Json.ARTICLES.read(json);
  }

  /** Loaded when JSON is first asked for, so that parsing loads nothing of Jackson. */
  private static final class Json {
    private static final NewsClaimJson<Article> ARTICLES = NewsClaimJson.articles();
  }
}

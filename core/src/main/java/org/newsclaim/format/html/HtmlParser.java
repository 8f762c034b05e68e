package org.newsclaim.format.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.newsclaim.article.ArticleParser;
import org.newsclaim.article.ParseOptions;
import org.newsclaim.format.html.page.Surrogates;
import org.newsclaim.model.Article;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.NewsClaimException.Code;
import org.newsclaim.model.Note;
import org.newsclaim.model.Reading;

/**
 * Parses a web page into an {@link Article}: the text without navigation, advertisements, comments
 * and related links, the metadata of the page, and the claims and other values in the text.
 * Stateless and thread-safe. Nothing is fetched.
 *
 * <p>The text of the article is what the page shows: headline, byline and paragraphs, separated by
 * blank lines. Fields that the page does not give stay empty. Notes say where each field was found.
 * docs/web.md describes the precedence of metadata, the whitespace rules and what is removed.
 *
 * <p>Parsing runs in linear time.
 */
public final class HtmlParser {
  /** The length limit of a page, in Java chars or bytes. News pages have about 200,000. */
  public static final int LONGEST_PAGE = 16 << 20;

  private final ParseOptions options;

  private HtmlParser(ParseOptions options) {
    this.options = options;
  }

  /** {@return a parser with the library's English lexicon and no known metadata} */
  public static HtmlParser english() {
    return of(ParseOptions.defaults());
  }

  /**
   * {@return a parser with options}
   *
   * @param options known metadata, which take precedence over the page, and the lexicon
   */
  public static HtmlParser of(ParseOptions options) {
    return new HtmlParser(options);
  }

  /**
   * Reads the article of a page.
   *
   * @param html the page
   * @return the article, and notes on the origin of its fields and on problems with the page
   * @throws NewsClaimException TEXT_TOO_LONG if the page is longer than {@link #LONGEST_PAGE},
   *     NO_ARTICLE if it has markup but neither text nor a headline, ILL_FORMED_VALUE if the
   *     options' date is not a date. A blank page gives an article without text and the note
   *     NO_TEXT.
   */
  public Reading<Article> read(String html) {
    return article(readPage(html));
  }

  /**
   * Reads the article of a page from bytes. The encoding is taken from a byte order mark, the
   * header or the page, in this order.
   *
   * @param page the bytes of the page
   * @param contentType the header Content-Type that came with it, such as "text/html;
   *     charset=ISO-8859-1", or empty; an unknown charset is ignored
   * @return as {@link #read(String)}
   * @throws NewsClaimException as {@link #read(String)}
   */
  public Reading<Article> read(byte[] page, Optional<String> contentType) {
    return article(readPage(page, contentType));
  }

  private static Reading<Article> article(Reading<WebPage> page) {
    return Reading.of(page.value().article().orElseThrow(HtmlParser::noArticle), page.notes());
  }

  private static NewsClaimException noArticle() {
    return NewsClaimException.of(
        Code.NO_ARTICLE, "the page shows no text and names no headline; it must have one of them");
  }

  /**
   * Reads a page with the fact checks in its JSON-LD.
   *
   * @param html the page
   * @return the article and the fact checks, and notes on the origin of fields and on problems with
   *     the page; pointers begin with the index of a JSON-LD script
   * @throws NewsClaimException as {@link #read(String)}, but NO_ARTICLE only if there are no fact
   *     checks either
   */
  public Reading<WebPage> readPage(String html) {
    checkLength(html.length(), "chars");
    if (html.isBlank()) {
      return blankPage();
    }
    String mended = Surrogates.mended(html);
    Reading<WebPage> reading = read(PageDecoder.parse(mended));
    if (mended.equals(html)) {
      return reading;
    }
    List<Note> notes = new ArrayList<>(reading.notes());
    notes.add(
        Note.of(Note.Code.REPAIRED, "the page holds half of a surrogate pair, replaced by U+FFFD"));
    return Reading.of(reading.value(), notes);
  }

  /**
   * Reads a page and its fact checks from bytes.
   *
   * @param page the bytes of the page
   * @param contentType as for {@link #read(byte[], Optional)}
   * @return as {@link #readPage(String)}
   * @throws NewsClaimException as {@link #readPage(String)}
   */
  public Reading<WebPage> readPage(byte[] page, Optional<String> contentType) {
    checkLength(page.length, "bytes");
    if (page.length == 0) {
      return blankPage();
    }
    return read(PageDecoder.parse(page, contentType));
  }

  /** An article without text, as for a blank plain text. */
  private Reading<WebPage> blankPage() {
    Reading<Article> blank = ArticleParser.parsePlainText("", options);
    return Reading.of(WebPage.builder().article(blank.value()).build(), blank.notes());
  }

  private Reading<WebPage> read(Document page) {
    Reading<WebPage> reading = new PageReader(page, options).read();
    if (reading.value().article().isEmpty() && reading.value().claimReviews().isEmpty()) {
      throw noArticle();
    }
    return reading;
  }

  private static void checkLength(int length, String unit) {
    if (length > LONGEST_PAGE) {
      throw NewsClaimException.of(
          Code.TEXT_TOO_LONG,
          "page has " + length + " " + unit + "; at most " + LONGEST_PAGE + " are read");
    }
  }
}

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
 * Turns a web page into an {@link Article}: its text without navigation, advertisements, comments
 * and links to others, what the page says about it, and everything that is found in the text.
 * Stateless and safe to share between threads. Nothing is fetched.
 *
 * <p>The text of the article is what the page shows: headline, byline and paragraphs, parted by
 * blank lines; spans count its code points. A field that the page does not give stays empty. The
 * notes of a reading say where each field was found. The order of trust, the rules of white space
 * and what is left out are described in docs/web.md.
 *
 * <p>The time that it takes grows with the length of the page only.
 */
public final class HtmlParser {
  /** The longest page that is read, in Java chars or bytes. News pages have about 200,000. */
  public static final int LONGEST_PAGE = 16 << 20;

  private final ParseOptions options;

  private HtmlParser(ParseOptions options) {
    this.options = options;
  }

  /**
   * {@return a parser with the library's English lexicon that knows nothing of a page beside it}
   */
  public static HtmlParser english() {
    return of(ParseOptions.defaults());
  }

  /**
   * {@return a parser with options}
   *
   * @param options what is known of a page beside it, which goes before what the page says, and the
   *     words to know
   */
  public static HtmlParser of(ParseOptions options) {
    return new HtmlParser(options);
  }

  /**
   * Reads the article of a page.
   *
   * @param html the page
   * @return the article, and notes on where its fields were found and on what is wrong with the
   *     page
   * @throws NewsClaimException TEXT_TOO_LONG if the page is longer than {@link #LONGEST_PAGE},
   *     NO_ARTICLE if it has markup but neither text nor a headline, ILL_FORMED_VALUE if the options'
   *     date is not a date. A blank page gives an article without text and the note NO_TEXT.
   */
  public Reading<Article> read(String html) {
    return article(readPage(html));
  }

  /**
   * Reads the article of a page as it came over the wire. Its encoding is told by a byte order
   * mark, the header, or the page itself, in this order.
   *
   * @param page the bytes of the page
   * @param contentType the header Content-Type that came with it, such as "text/html;
   *     charset=ISO-8859-1", or empty; a charset that is not known is not looked at
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
   * @return the article and the fact checks, and notes on where fields were found and on what is
   *     wrong with the page; pointers begin with the index of a script of JSON-LD
   * @throws NewsClaimException as {@link #read(String)}, but NO_ARTICLE only if there is no fact
   *     check either
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
   * Reads a page with its fact checks as it came over the wire.
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
    Reading<Article> blank = ArticleParser.parse("", options);
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

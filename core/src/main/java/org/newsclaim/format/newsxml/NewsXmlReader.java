package org.newsclaim.format.newsxml;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.newsclaim.article.ParseOptions;
import org.newsclaim.model.Article;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.NewsClaimException.Code;
import org.newsclaim.model.Note;
import org.newsclaim.model.Reading;

/**
 * Reads articles from NITF, from items, packages and messages of NewsML-G2, and from news sitemaps.
 * The format is recognized by the elements. The body is parsed as plain text. An entry without
 * text, such as one of a sitemap, becomes an article with an empty text and a note.
 *
 * <p>Nothing is fetched and DTDs are ignored, so a document can neither open a file or URL nor
 * exhaust the memory. The reader is stateless.
 */
public final class NewsXmlReader {
  private NewsXmlReader() {}

  /**
   * Reads a document with one article.
   *
   * @param xml the document, of at most 67,108,864 chars and 100 levels
   * @param options metadata that take precedence over the document, and the lexicon
   * @return the article, and diagnostics
   * @throws NewsClaimException WRONG_TYPE if there are several, and as {@link #readAll(String)}
   */
  public static Reading<Article> read(String xml, ParseOptions options) {
    List<Element> elements = articles(SecureXml.parse(xml));
    if (elements.size() > 1) {
      throw NewsClaimException.of(
          Code.WRONG_TYPE, "the document holds " + elements.size() + " articles; it must hold one");
    }
    List<Note> notes = new ArrayList<>();
    return Reading.of(new XmlArticle(elements.get(0), notes).read(options), notes);
  }

  /**
   * Reads all articles of a document.
   *
   * @param xml the document, of at most 67,108,864 chars and 100 levels
   * @return the articles in the order of the document, and diagnostics
   * @throws NewsClaimException MALFORMED if it is not well-formed XML, with line and column;
   *     NO_ARTICLE if it has another format or no article; NESTED_TOO_DEEPLY or TEXT_TOO_LONG
   *     beyond the limits
   */
  public static Reading<List<Article>> readAll(String xml) {
    List<Note> notes = new ArrayList<>();
    List<Article> articles = new ArrayList<>();
    for (Element element : articles(SecureXml.parse(xml))) {
      articles.add(new XmlArticle(element, notes).read(ParseOptions.defaults()));
    }
    return Reading.of(articles, notes);
  }

  /**
   * Reads all articles of a document from bytes, in the encoding of its byte order mark or
   * declaration.
   *
   * @param xml the bytes of the document
   * @return as {@link #readAll(String)}
   * @throws NewsClaimException as {@link #readAll(String)}
   */
  public static Reading<List<Article>> readAll(byte[] xml) {
    return readAll(SecureXml.decode(xml));
  }

  /** The elements that hold one article each. NITF inside an item of NewsML-G2 is its text. */
  private static List<Element> articles(Document document) {
    List<Element> articles = new ArrayList<>();
    List<Element> open = new ArrayList<>(document.children());
    while (!open.isEmpty()) {
      Element element = open.remove(0);
      if (XmlArticle.isOne(element)) {
        articles.add(element);
      } else {
        open.addAll(0, element.children());
      }
    }
    if (articles.isEmpty()) {
      String root = document.children().isEmpty() ? "none" : document.child(0).tagName();
      throw NewsClaimException.of(
          Code.NO_ARTICLE,
          "the document holds no article; its root element is "
              + NewsClaimException.quote(root)
              + " where nitf, newsItem, packageItem, newsMessage or urlset can be");
    }
    return articles;
  }
}

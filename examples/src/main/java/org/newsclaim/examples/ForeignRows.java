package org.newsclaim.examples;

import java.util.List;
import java.util.Optional;
import org.newsclaim.NewsClaims;
import org.newsclaim.article.ParseOptions;
import org.newsclaim.format.html.HtmlParser;
import org.newsclaim.format.html.WebPage;
import org.newsclaim.format.newsxml.NewsXmlReader;
import org.newsclaim.format.schemaorg.read.JsonLdDocument;
import org.newsclaim.model.Article;
import org.newsclaim.model.Reading;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads rows that hold an article in a format of others, as a string or as JSON in the row. */
final class ForeignRows {
  private ForeignRows() {}

  /** The article, where there is one, with the fact checks of the document. */
  static FoundInRow jsonLd(ObjectNode row, ParseOptions options) {
    Reading<JsonLdDocument> reading = NewsClaims.readJsonLd(document(row, "jsonld"), options);
    JsonLdDocument document = reading.value();
    return new FoundInRow(
        document.article(), document.claimReviews(), Optional.empty(), reading.notes());
  }

  /** The same of a page and the JSON-LD in it, and what kind of page it is. */
  static FoundInRow html(ObjectNode row, ParseOptions options) {
    JsonNode html = row.get("html");
    HtmlParser parser = HtmlParser.of(options);
    Reading<WebPage> reading =
        html.isBinary()
            ? parser.readPage(
                html.binaryValue(),
                Optional.of(row.path("contentType").asString("")).filter(type -> !type.isEmpty()))
            : parser.readPage(html.stringValue());
    WebPage page = reading.value();
    return new FoundInRow(
        page.article(),
        page.claimReviews(),
        page.article().map(article -> page.pageKind()),
        reading.notes());
  }

  /** The article of an item. */
  static FoundInRow ninjs(ObjectNode row, ParseOptions options) {
    Reading<Article> reading = NewsClaims.readNinjs(document(row, "ninjs"), options);
    return new FoundInRow(
        Optional.of(reading.value()), List.of(), Optional.empty(), reading.notes());
  }

  /** The articles of NITF, NewsML-G2 or a sitemap. */
  static List<FoundInRow> newsXml(JsonNode xml) {
    Reading<List<Article>> reading =
        xml.isBinary()
            ? NewsXmlReader.readAll(xml.binaryValue())
            : NewsXmlReader.readAll(xml.asString(""));
    return reading.value().stream().map(FoundInRow::of).toList();
  }

  private static String document(ObjectNode row, String field) {
    JsonNode document = row.get(field);
    return document.isString() ? document.stringValue() : document.toString();
  }
}

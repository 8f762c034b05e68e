package org.newsclaim.format.newsxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaim.NewsClaims;
import org.newsclaim.article.ParseOptions;
import org.newsclaim.model.Article;
import org.newsclaim.model.Author;
import org.newsclaim.model.Image;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.NewsClaimException.Code;
import org.newsclaim.model.Note;
import org.newsclaim.model.Publisher;
import org.newsclaim.model.Reading;

class NewsXmlReaderTest {
  private static final String NITF =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE nitf SYSTEM "nitf-3-4.dtd">
      <nitf xml:lang="en-GB">
       <head>
        <title>Ferry</title>
        <tobject><tobject.property tobject.property.type="Current"/>
         <tobject.subject tobject.subject.type="Transport"/></tobject>
        <docdata><doc-id id-string="hn-1"/><date.issue norm="20260304T071500Z"/>
         <key-list><keyword key="ferry"/><keyword key="island"/></key-list></docdata>
        <pubdata name="Harbour News" position.section="Coast"/>
       </head>
       <body>
        <body.head>
         <hedline><hl1>Ferry stays in port</hl1><hl2>Storm expected</hl2></hedline>
         <byline>By <person>Jane Roe</person></byline>
         <distributor>Harbour Wire</distributor>
         <dateline><location>ROETOWN</location>, <story.date>March 4</story.date></dateline>
        </body.head>
        <body.content>
         <media media-type="image"><media-reference source="https://h.example/f.jpg"/>
          <media-caption>The ferry in port.</media-caption><media-producer>Al Doe</media-producer></media>
         <p>The ferry will not sail, the <em>harbour</em> master said.</p>
         <hl2>Storm</hl2>
         <p>More than 40 people waited &amp; left.</p>
        </body.content>
       </body>
      </nitf>
      """;

  private static final String ITEM =
      """
      <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:h:1" version="2" xml:lang="en">
       <rightsInfo><usageTerms>For members.</usageTerms></rightsInfo>
       <itemMeta><itemClass qcode="ninat:text"/><provider literal="HW"><name>Harbour Wire</name></provider>
        <versionCreated>2026-03-04T09:00:00+01:00</versionCreated>
        <firstCreated>2026-03-04T08:00:00+01:00</firstCreated></itemMeta>
       <contentMeta><creator><name>Jane Roe</name></creator><creator><name>Al Doe</name></creator>
        <genre><name>Current</name></genre><subject qcode="s:1"><name>Transport</name></subject>
        <keyword>ferry</keyword><dateline>ROETOWN, March 4</dateline>
        <headline>Ferry stays in port</headline><description>Storm expected.</description></contentMeta>
       <contentSet><inlineXML contenttype="application/xhtml+xml">
        <html xmlns="http://www.w3.org/1999/xhtml"><head><title>no</title></head>
         <body><p>The ferry will not sail, the harbour master said.</p><p>It rained.</p></body></html>
       </inlineXML></contentSet>
      </newsItem>
      """;

  private static Article read(String xml) {
    return NewsXmlReader.read(xml, ParseOptions.defaults()).value();
  }

  @Test
  void isBehindTheFrontDoor() {
    assertThat(NewsClaims.parseNewsXml(NITF).headline()).contains("Ferry stays in port");
    assertThat(NewsClaims.readNewsXml(NITF, ParseOptions.defaults().withId("mine")).value().id())
        .contains("mine");
  }

  @Test
  void readsNitf() {
    Article article = read(NITF);
    assertThat(article.id()).contains("hn-1");
    assertThat(article.headline()).contains("Ferry stays in port");
    assertThat(article.description()).contains("Storm expected");
    assertThat(article.byline()).contains("By Jane Roe");
    assertThat(article.authors()).containsExactly(Author.of("Jane Roe"));
    assertThat(article.publisher()).contains(Publisher.of("Harbour Wire"));
    assertThat(article.siteName()).contains("Harbour News");
    assertThat(article.section()).contains("Coast");
    assertThat(article.keywords()).containsExactly("ferry", "island", "Transport");
    assertThat(article.genre()).contains("Current");
    assertThat(article.dateline()).contains("ROETOWN, March 4");
    assertThat(article.datePublished()).contains("2026-03-04T07:15:00Z");
    assertThat(article.inLanguage()).contains("en-GB");
    assertThat(article.images())
        .containsExactly(
            Image.of("https://h.example/f.jpg")
                .withCaption("The ferry in port.")
                .withCredit("Al Doe"));
    assertThat(article.text())
        .contains(
            "The ferry will not sail, the harbour master said.\n\nStorm\n\n"
                + "More than 40 people waited & left.");
    assertThat(article.claims()).extracting(article::speaker).contains("the harbour master");
  }

  @Test
  void readsAnItemOfNewsMl() {
    Reading<Article> reading = NewsXmlReader.read(ITEM, ParseOptions.defaults());
    assertThat(reading.notes()).isEmpty();
    Article article = reading.value();
    assertThat(article.id()).contains("urn:h:1");
    assertThat(article.headline()).contains("Ferry stays in port");
    assertThat(article.description()).contains("Storm expected.");
    assertThat(article.authors()).containsExactly(Author.of("Jane Roe"), Author.of("Al Doe"));
    assertThat(article.publisher()).contains(Publisher.of("Harbour Wire"));
    assertThat(article.keywords()).containsExactly("ferry", "Transport");
    assertThat(article.genre()).contains("Current");
    assertThat(article.licence()).contains("For members.");
    assertThat(article.dateline()).contains("ROETOWN, March 4");
    assertThat(article.datePublished()).contains("2026-03-04T08:00:00+01:00");
    assertThat(article.dateModified()).contains("2026-03-04T09:00:00+01:00");
    assertThat(article.text())
        .contains("The ferry will not sail, the harbour master said.\n\nIt rained.");
  }

  @Test
  void readsAMessageWithAPackageAndPrefixes() {
    String text =
        "<n:contentSet><n:inlineData contenttype=\"text/plain\">One &lt; two.\n\nIt rained."
            + "</n:inlineData></n:contentSet>";
    String message =
        "<n:newsMessage xmlns:n=\"http://iptc.org/std/nar/2006-10-01/\"><n:header/><n:itemSet>"
            + "<n:packageItem guid=\"urn:p\"><n:contentMeta><n:headline>Today</n:headline></n:contentMeta>"
            + "<n:groupSet root=\"r\"><n:group id=\"r\"><n:itemRef residref=\"urn:a\"/></n:group></n:groupSet>"
            + "</n:packageItem><n:newsItem guid=\"urn:a\">"
            + text
            + "</n:newsItem><n:newsItem guid=\"urn:b\"><n:contentSet><n:remoteContent"
            + " contenttype=\"image/jpeg\" href=\"https://h.example/b.jpg\"/></n:contentSet></n:newsItem>"
            + "</n:itemSet></n:newsMessage>";
    Reading<List<Article>> reading = NewsXmlReader.readAll(message);
    assertThat(reading.value())
        .extracting(article -> article.id().orElse(""))
        .containsExactly("urn:p", "urn:a", "urn:b");
    assertThat(reading.value().get(1).text()).contains("One < two.\n\nIt rained.");
    assertThat(reading.value().get(2).images())
        .containsExactly(Image.of("https://h.example/b.jpg"));
    assertThat(reading.notes())
        .filteredOn(note -> note.code() == Note.Code.NO_TEXT)
        .extracting(Note::message)
        .containsExactly(
            "newsItem urn:p has no text of an article", "newsItem urn:b has no text of an article");
    assertThatThrownBy(() -> read(message))
        .isInstanceOfSatisfying(
            NewsClaimException.class, e -> assertThat(e.code()).isEqualTo(Code.WRONG_TYPE));
  }

  @Test
  void readsNitfInsideAnItem() {
    String inside = NITF.substring(NITF.indexOf("<nitf"));
    String item =
        ITEM.substring(0, ITEM.indexOf("<html"))
            + inside
            + ITEM.substring(ITEM.indexOf("</inlineXML>"));
    Article article = read(item);
    assertThat(article.id()).contains("urn:h:1");
    assertThat(article.text().orElseThrow()).startsWith("The ferry will not sail").contains("40");
  }

  @Test
  void readsANewsSitemap() {
    List<Article> articles =
        NewsXmlReader.readAll(
                """
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                  xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"
                  xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
                 <url><loc>https://h.example/1</loc><lastmod>2026-03-05</lastmod><news:news>
                   <news:publication><news:name>Harbour News</news:name><news:language>en</news:language></news:publication>
                   <news:publication_date>2026-03-04T08:00:00Z</news:publication_date>
                   <news:title>Ferry stays in port</news:title><news:keywords>ferry, island</news:keywords></news:news>
                   <image:image><image:loc>https://h.example/1.jpg</image:loc></image:image></url>
                 <url><loc>https://h.example/2</loc><lastmod>soon</lastmod></url>
                </urlset>
                """)
            .value();
    Article first = articles.get(0);
    assertThat(first.url()).contains("https://h.example/1");
    assertThat(first.headline()).contains("Ferry stays in port");
    assertThat(first.siteName()).contains("Harbour News");
    assertThat(first.keywords()).containsExactly("ferry", "island");
    assertThat(first.datePublished()).contains("2026-03-04T08:00:00Z");
    assertThat(first.dateModified()).contains("2026-03-05");
    assertThat(first.inLanguage()).contains("en");
    assertThat(first.images()).containsExactly(Image.of("https://h.example/1.jpg"));
    assertThat(articles.get(1).url()).contains("https://h.example/2");
    assertThat(articles.get(1).dateModified()).isEmpty();
  }

  @Test
  void optionsTakePrecedence() {
    Article article =
        NewsXmlReader.read(
                NITF,
                ParseOptions.defaults()
                    .withId("x")
                    .withUrl("https://h.example/x")
                    .withHeadline("H")
                    .withDatePublished("2020-01-01"))
            .value();
    assertThat(article.id()).contains("x");
    assertThat(article.url()).contains("https://h.example/x");
    assertThat(article.headline()).contains("H");
    assertThat(article.datePublished()).contains("2020-01-01");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "ISO-8859-1", "windows-1252", "UTF-16", "UTF-16LE", "US-ASCII"})
  void readsBytesInTheirEncoding(String encoding) {
    String word = encoding.equals("US-ASCII") ? "Cafe" : "Café";
    String xml =
        NITF.replace("encoding=\"UTF-8\"", "encoding=\"" + encoding + "\"")
            .replace("Storm expected", word);
    Article article = NewsXmlReader.readAll(xml.getBytes(Charset.forName(encoding))).value().get(0);
    assertThat(article.description()).contains(word);
  }

  @Test
  void readsAByteOrderMark() {
    byte[] bytes = ("\uFEFF" + NITF).getBytes(StandardCharsets.UTF_8);
    assertThat(NewsXmlReader.readAll(bytes).value()).hasSize(1);
  }

  /** Neither a file nor what an entity stands for may come into the text. */
  @Test
  void readsNoEntities(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
    for (String declaration :
        List.of(
            "<!ENTITY e SYSTEM \"" + secret.toUri() + "\">",
            "<!ENTITY e \"SECRET\">",
            "<!ENTITY % p SYSTEM \"" + secret.toUri() + "\"> %p;")) {
      String xml =
          NITF.replace(
              "<!DOCTYPE nitf SYSTEM \"nitf-3-4.dtd\">", "<!DOCTYPE nitf [" + declaration + "]>");
      xml = declaration.contains("% p") ? xml : xml.replace("Storm expected", "Storm &e; expected");
      try {
        assertThat(NewsXmlReader.readAll(xml).value().toString()).doesNotContain("SECRET");
      } catch (NewsClaimException e) {
        assertThat(e.code()).isEqualTo(Code.MALFORMED);
        assertThat(e).hasMessageNotContaining("SECRET");
      }
    }
  }

  @Test
  void expandsNoEntitiesIntoEachOther() {
    StringBuilder entities = new StringBuilder("<!DOCTYPE nitf [<!ENTITY a0 \"laughs \">");
    for (int i = 1; i < 30; i++) {
      entities.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
    }
    String xml =
        NITF.replace("<!DOCTYPE nitf SYSTEM \"nitf-3-4.dtd\">", entities + "]>")
            .replace("Storm expected", "&a29;");
    try {
      assertThat(NewsXmlReader.readAll(xml).value().toString()).doesNotContain("laughs");
    } catch (NewsClaimException e) {
      assertThat(e.code()).isEqualTo(Code.MALFORMED);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | MALFORMED",
        "no xml | MALFORMED",
        "<nitf><body></nitf> | MALFORMED",
        "<nitf a=1/> | MALFORMED",
        "<html><body/></html> | NO_ARTICLE",
        "<newsMessage/> | NO_ARTICLE",
        "<urlset/> | NO_ARTICLE",
        "{} | MALFORMED",
      })
  void refusesWhatIsNoNews(String xml, Code code) {
    NewsClaimException e =
        catchThrowableOfType(NewsClaimException.class, () -> NewsXmlReader.readAll(xml));
    assertThat(e.code()).isEqualTo(code);
    if (code == Code.MALFORMED) {
      assertThat(e.place().line()).hasValue(1);
    }
  }

  @Test
  void refusesDepth() {
    String xml = "<nitf>" + "<a>".repeat(200) + "</a>".repeat(200) + "</nitf>";
    assertThatThrownBy(() -> NewsXmlReader.readAll(xml))
        .isInstanceOfSatisfying(
            NewsClaimException.class, e -> assertThat(e.code()).isEqualTo(Code.NESTED_TOO_DEEPLY));
  }

  /** Cut at any place, a document is refused with a place, never with another exception. */
  @Test
  void survivesTruncation() {
    for (String document : List.of(NITF, ITEM)) {
      String xml = document.strip();
      for (int end = 0; end < xml.length(); end += 3) {
        String cut = xml.substring(0, end);
        NewsClaimException e =
            catchThrowableOfType(NewsClaimException.class, () -> NewsXmlReader.readAll(cut));
        assertThat(e.code()).isEqualTo(Code.MALFORMED);
      }
    }
  }
}

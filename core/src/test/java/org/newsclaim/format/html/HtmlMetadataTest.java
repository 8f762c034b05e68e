package org.newsclaim.format.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.newsclaim.format.html.HtmlBodyTest.TEXT;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsclaim.article.ParseOptions;
import org.newsclaim.model.Article;
import org.newsclaim.model.Author;
import org.newsclaim.model.Image;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.Note;
import org.newsclaim.model.Publisher;
import org.newsclaim.model.Reading;

/** Which of several places a field is taken from, and that nothing is invented. */
class HtmlMetadataTest {
  private static final String JSON_LD =
      """
      <script type="application/ld+json">
      {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Bridge closed",
       "datePublished": "2026-11-20T08:00:00+01:00", "dateModified": "2026-11-21",
       "author": [{"@type": "Person", "name": "Jane Roe"}, {"@type": "Person", "name": "John Doe"}],
       "publisher": {"@type": "Organization", "name": "Harbour News"}}
      </script>""";

  private static final String METAS =
      """
      <meta property="og:site_name" content="The Harbour">
      <meta property="article:published_time" content="2026-11-19T07:00:00Z">
      <meta property="article:modified_time" content="2026-11-22T07:00:00Z">
      <meta name="author" content="Mary Major">""";

  private static Reading<Article> read(String head, String body) {
    return HtmlParser.english()
        .read("<html><head>" + head + "</head><body>" + body + "</body></html>");
  }

  private static Article article(String head, String body) {
    return read(head, body).value();
  }

  private static List<String> authors(Article article) {
    return article.authors().stream().map(Author::name).toList();
  }

  @Test
  void takesATitleOfManyPartsWithoutNestingForEach() {
    String title = "Bridge closed" + " | Harbour".repeat(40_000);
    for (String head :
        List.of(
            "<title>" + title + "</title>",
            "<meta property=\"og:title\" content=\"" + title + "\">")) {
      assertThat(article(head, TEXT).headline().orElseThrow())
          .startsWith("Bridge closed")
          .hasSizeLessThanOrEqualTo(600);
    }
  }

  @Test
  void trustsJsonLdMost() {
    Article article =
        article(METAS + JSON_LD, "<h1>Bridge closed</h1><time>1 May 2026</time>" + TEXT);
    assertThat(article.datePublished()).contains("2026-11-20T08:00:00+01:00");
    assertThat(article.dateModified()).contains("2026-11-21");
    assertThat(authors(article)).containsExactly("Jane Roe", "John Doe");
    assertThat(article.publisher()).contains(Publisher.of("Harbour News"));
  }

  @Test
  void trustsMetaElementsMoreThanWhatIsPrinted() {
    Article article =
        article(
            METAS,
            "<h1>Bridge closed</h1><p class=byline>By Jane Roe</p><time datetime=2026-05-01>1"
                + " May</time>"
                + TEXT);
    assertThat(article.datePublished()).contains("2026-11-19T07:00:00Z");
    assertThat(authors(article)).containsExactly("Mary Major");
    assertThat(article.byline()).contains("By Jane Roe");
  }

  @Test
  void saysWhereFieldsWereFound() {
    List<Note> notes = read(JSON_LD + METAS, "<h1>Bridge closed</h1>" + TEXT).notes();
    assertThat(notes)
        .filteredOn(note -> note.code() == Note.Code.FIELD_ORIGIN)
        .extracting(Note::message)
        .contains(
            "headline is taken from heading",
            "authors is taken from JSON-LD author",
            "publisher is taken from JSON-LD publisher",
            "datePublished is taken from JSON-LD datePublished");
  }

  @Test
  void inventsNothing() {
    Article article = article("", "<h1>Bridge closed</h1>" + TEXT);
    assertThat(article.authors()).isEmpty();
    assertThat(article.byline()).isEmpty();
    assertThat(article.datePublished()).isEmpty();
    assertThat(article.dateModified()).isEmpty();
    assertThat(article.publisher()).isEmpty();
    assertThat(article.inLanguage()).isEmpty();
    assertThat(article.url()).isEmpty();
  }

  static List<Arguments> jsonLd() {
    return List.of(
        Arguments.of(
            "graph with references",
            "{\"@graph\": [{\"@type\": \"WebPage\"}, {\"@type\": [\"Article\", \"Thing\"],"
                + " \"headline\": \"Bridge closed\", \"author\": {\"@id\": \"#jane\"}},"
                + " {\"@type\": \"Person\", \"@id\": \"#jane\", \"name\": \"Jane Roe\"}]}"),
        Arguments.of(
            "list",
            "[{\"@type\": \"WebSite\"}, {\"@type\": \"NewsArticle\", \"author\": \"Jane Roe\"}]"),
        Arguments.of(
            "type with a prefix",
            "{\"@type\": \"http://schema.org/BlogPosting\", \"author\": {\"name\": [\"Jane Roe\"]}}"),
        Arguments.of(
            "comment, control character and comma",
            "{\"@type\": \"Report\", /* why */ \"name\": \"a\tb\", \"author\": \"Jane Roe\",}"),
        Arguments.of(
            "in CDATA", "//<![CDATA[\n{\"@type\": \"Article\", \"author\": \"Jane Roe\"}\n//]]>"),
        Arguments.of("entities", "{\"@type\": \"Article\", \"author\": \"By Jane &#82;oe\"}"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("jsonLd")
  void readsJsonLdAsItIsWritten(String kind, String json) {
    String script = "<script type='application/ld+json'>" + json + "</script>";
    assertThat(authors(article(script, "<h1>Bridge closed</h1>" + TEXT)))
        .containsExactly("Jane Roe");
  }

  @Test
  void passesOverJsonLdThatIsNone() {
    Reading<Article> reading =
        read("<script type='application/ld+json'>{\"@type\": </script>", "<h1>A</h1>" + TEXT);
    assertThat(reading.notes()).anyMatch(note -> note.code() == Note.Code.VALUE_PASSED_OVER);
    assertThat(reading.value().authors()).isEmpty();
  }

  static List<Arguments> authorPlaces() {
    return List.of(
        Arguments.of("microdata", "<span itemprop=author><b itemprop=name>Jane Roe</b></span>"),
        Arguments.of("link to the author", "<a rel=author href=/jane>Jane Roe</a>"),
        Arguments.of("byline", "<p class=byline>By Jane Roe</p>"),
        Arguments.of("byline with more", "<div class=author-name>Jane Roe | Harbour News</div>"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("authorPlaces")
  void findsAuthorsThatArePrinted(String kind, String byline) {
    Article article = article("", "<h1>Bridge closed</h1>" + byline + TEXT);
    assertThat(authors(article)).containsExactly("Jane Roe");
  }

  static List<Arguments> nobody() {
    return List.of(
        Arguments.of("the site", "<meta name=author content='Harbour News'>", ""),
        Arguments.of(
            "an address", "<meta property=article:author content='https://a.example/jane'>", ""),
        Arguments.of("an account", "<meta name=author content='@harbour'>", ""),
        Arguments.of("an office", "<meta name=author content=admin>", ""),
        Arguments.of("a company", "<meta name=author content='Quay Media GmbH'>", ""),
        Arguments.of("a date", "", "<p class=byline>20 November 2026</p>"),
        Arguments.of(
            "the author of a comment",
            "",
            "<div class=comments><span class=author>Peter Poe</span><p>I said so.</p></div>"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("nobody")
  void takesNobodyForAnAuthor(String kind, String head, String body) {
    String site = "<meta property=og:site_name content='Harbour News'>";
    assertThat(article(site + head, "<h1>Bridge closed</h1>" + TEXT + body).authors()).isEmpty();
  }

  static List<Arguments> dates() {
    return List.of(
        Arguments.of("microdata", "<meta itemprop=datePublished content=2026-11-20>", "2026-11-20"),
        Arguments.of("time", "<time datetime='2026-11-20 08:00'>today</time>", "2026-11-20T08:00"),
        Arguments.of("printed by class", "<span class=post-date>20.11.2026</span>", "2026-11-20"),
        Arguments.of("printed", "<div>Published November 20, 2026</div>", "2026-11-20"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dates")
  void findsDatesOnThePage(String kind, String date, String expected) {
    assertThat(article("", "<h1>Bridge closed</h1>" + date + TEXT).datePublished())
        .contains(expected);
  }

  @Test
  void takesNoDateFromTheTextOrFromOtherArticles() {
    String text = TEXT.replace("on Tuesday", "on 3 March 2024");
    String other = "<article><h2>Ferry</h2><time datetime=2020-01-01>then</time></article>";
    assertThat(article("", "<div><h1>Bridge closed</h1>" + text + "</div>" + other).datePublished())
        .isEmpty();
  }

  @Test
  void prefersTheClockOfTheNewsroomToTheSameMomentInUtc() {
    Article article =
        article(
            "<meta property=article:published_time content='2026-11-09T05:30:00Z'>",
            "<h1>Bridge closed</h1><time datetime='2026-11-08T23:30:00-06:00'>8 Nov</time>" + TEXT);
    assertThat(article.datePublished()).contains("2026-11-08T23:30:00-06:00");
  }

  @Test
  void takesTheDateOfTheAddressLast() {
    ParseOptions options =
        ParseOptions.defaults().withUrl("https://harbour.example/2026/11/20/bridge");
    String page = "<h1>Bridge closed</h1>" + TEXT;
    assertThat(HtmlParser.of(options).read(page).value().datePublished()).contains("2026-11-20");
    assertThat(
            HtmlParser.of(options)
                .read("<meta property=article:published_time content=2026-11-19>" + page)
                .value()
                .datePublished())
        .contains("2026-11-19");
  }

  static List<Arguments> headlines() {
    return List.of(
        Arguments.of("<title>Bridge closed - Harbour News</title>", "<h1>Bridge closed</h1>"),
        Arguments.of("<title>Bridge closed | Harbour News</title>", ""),
        Arguments.of(
            "<meta property=og:title content='Harbour News: Bridge closed'>",
            "<h1>Bridge closed</h1>"),
        Arguments.of("<title>Bridge closed</title>", "<h1>Harbour News</h1><h2>Bridge closed</h2>"),
        Arguments.of(
            "<meta property=og:title content='Bridge closed'>", "<h1>Local | Bridge closed</h1>"),
        Arguments.of("", "<h1>Bridge closed</h1>"));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("headlines")
  void findsTheHeadline(String head, String heading) {
    String site = "<meta property=og:site_name content='Harbour News'>";
    Article article = article(site + head, "<div>" + heading + TEXT + "</div>");
    assertThat(article.headline()).contains("Bridge closed");
  }

  @Test
  void showsNoHeadlineInTheTextThatThePageDoesNotShow() {
    Article article = article("<meta property=og:title content='Bridge closed'>", TEXT);
    assertThat(article.headline()).contains("Bridge closed");
    assertThat(article.text().orElseThrow()).doesNotContain("Bridge closed");
  }

  @ParameterizedTest
  @CsvSource({
    "<html lang=en-GB>, en-GB",
    "<html lang=de_AT>, de-AT",
    "<meta http-equiv=content-language content=fr>, fr",
    "<meta property=og:locale content=es_MX>, es-MX",
    "<html lang='!?'>,",
  })
  void tellsTheLanguage(String head, String tag) {
    Article article = HtmlParser.english().read(head + "<h1>Bridge closed</h1>" + TEXT).value();
    assertThat(article.inLanguage()).isEqualTo(Optional.ofNullable(tag));
  }

  @Test
  void putsFirstWhatTheCallerKnows() {
    ParseOptions options =
        ParseOptions.defaults()
            .withId("b1")
            .withUrl("https://harbour.example/b")
            .withDatePublished("2026-11-18");
    Article article =
        HtmlParser.of(options)
            .read("<link rel=canonical href=https://other.example/>" + METAS + "<h1>A</h1>" + TEXT)
            .value();
    assertThat(article.id()).contains("b1");
    assertThat(article.url()).contains("https://harbour.example/b");
    assertThat(article.datePublished()).contains("2026-11-18");
    assertThatThrownBy(
            () -> HtmlParser.of(options.withDatePublished("yesterday")).read("<h1>A</h1>" + TEXT))
        .isInstanceOfSatisfying(
            NewsClaimException.class,
            e -> assertThat(e.code()).isEqualTo(NewsClaimException.Code.ILL_FORMED_VALUE));
  }

  @Test
  void keepsTheDatelineInItsParagraphAndOutOfTheClaims() {
    Article article =
        article(
            "", "<h1>Bridge closed</h1>" + TEXT.replace("The council", "BREST (AP) — The council"));
    assertThat(article.dateline()).contains("BREST (AP)");
    assertThat(article.slice(article.blocks().get(1).span()))
        .startsWith("BREST (AP) — The council");
    assertThat(article.claims()).noneMatch(claim -> claim.text().contains("BREST"));
  }

  @Test
  void takesOrganizationsOfJsonLdForAuthorsWhereNobodyElseIsNamed() {
    String head =
        JSON_LD.replaceAll("\\[.*\\]", "{\"@type\": \"Organization\", \"name\": \"Quay Desk\"}");
    assertThat(authors(article(head, "<h1>Bridge closed</h1>" + TEXT)))
        .containsExactly("Quay Desk");
    assertThat(
            authors(article(head, "<h1>Bridge closed</h1><p class=byline>By Jane Roe</p>" + TEXT)))
        .containsExactly("Jane Roe");
  }

  @Test
  void findsAuthorsBesideTheHeadlineByLinkAndByLine() {
    assertThat(
            authors(
                article(
                    "", "<h1>Bridge closed</h1><a href='/authors/jane-roe'>Jane Roe</a>" + TEXT)))
        .containsExactly("Jane Roe");
    assertThat(authors(article("", "<h1>Bridge closed</h1><div>By Jane Roe</div>" + TEXT)))
        .containsExactly("Jane Roe");
    assertThat(authors(article("", "<h1>Bridge closed</h1><div>By the old harbour</div>" + TEXT)))
        .isEmpty();
  }

  @Test
  void cutsTheSiteBehindTheName() {
    String head = "<meta property='og:site_name' content='Harbour News'>";
    assertThat(
            authors(
                article(
                    head,
                    "<h1>Bridge closed</h1><p class=byline>Jane Roe Harbour News</p>" + TEXT)))
        .containsExactly("Jane Roe");
  }

  @Test
  void keepsZoneAndInstantOfTheNewsroomsClock() {
    String head = "<meta property='article:published_time' content='2026-11-20T23:30:00Z'>";
    assertThat(
            article(
                    head,
                    "<h1>Bridge closed</h1><time datetime='2026-11-21T00:30:00'></time>" + TEXT)
                .datePublished())
        .contains("2026-11-21T00:30:00+01:00");
  }

  @Test
  void takesNoDateFromQuotedPost() {
    String post =
        "<blockquote class=twitter-tweet><p>The bridge is shut, and we do not know why.</p>Jane Roe"
            + " <a href='https://social.example/1'><time datetime='2026-11-02'>2 May</time></a>"
            + "</blockquote>";
    assertThat(article("", "<h1>Bridge closed</h1>" + post + TEXT).datePublished()).isEmpty();
  }

  @Test
  void takesTheAddressForOriginalDateOfPageThatWasChanged() {
    String head = "<meta property='article:published_time' content='2026-11-20T08:00:00Z'>";
    Article article =
        HtmlParser.of(ParseOptions.defaults().withUrl("https://a.example/2024/3/9/bridge"))
            .read("<head>" + head + "</head><h1>Bridge closed</h1>" + TEXT)
            .value();
    assertThat(article.datePublished()).contains("2024-03-09");
  }

  @Test
  void readsTheDetailsOfAnArticle() {
    String head =
        """
        <link rel="canonical" href="https://a.example/bridge">
        <link rel="license" href="https://licence.example/by/4.0">
        <meta property="og:site_name" content="Harbour News">
        <meta name="description" content="The bridge stays shut.">
        <meta property="article:section" content="Traffic">
        <meta name="news_keywords" content="bridge, harbour,">
        <script type="application/ld+json">
        {"@type": "NewsArticle", "headline": "Bridge closed", "genre": "Report",
         "isAccessibleForFree": "False",
         "author": {"@type": "Person", "name": "Jane Roe", "url": "https://a.example/jane"},
         "image": {"@type": "ImageObject", "url": "https://a.example/1.jpg", "caption": "A bridge"}}
        </script>""";
    String figure =
        "<figure><img src='/2.jpg'><figcaption>The old bridge. <span class=credit>Photo: John"
            + " Doe</span></figcaption></figure>";
    Article article =
        HtmlParser.of(ParseOptions.defaults().withUrl("https://mirror.example/bridge"))
            .read(
                "<head>"
                    + head
                    + "</head><h1>Bridge closed</h1><article>"
                    + TEXT
                    + figure
                    + "</article>")
            .value();
    assertThat(article.url()).contains("https://mirror.example/bridge");
    assertThat(article.canonicalUrl()).contains("https://a.example/bridge");
    assertThat(article.licence()).contains("https://licence.example/by/4.0");
    assertThat(article.siteName()).contains("Harbour News");
    assertThat(article.description()).contains("The bridge stays shut.");
    assertThat(article.section()).contains("Traffic");
    assertThat(article.keywords()).containsExactly("bridge", "harbour");
    assertThat(article.genre()).contains("Report");
    assertThat(article.free()).contains(false);
    assertThat(article.authors())
        .containsExactly(Author.of("Jane Roe").withUrl("https://a.example/jane"));
    assertThat(article.images())
        .containsExactly(
            Image.of("https://a.example/1.jpg").withCaption("A bridge"),
            Image.of("/2.jpg")
                .withCaption("The old bridge. Photo: John Doe")
                .withCredit("Photo: John Doe"));
    assertThat(article.detectedLanguage()).contains("en");
  }

  @Test
  void saysThatTheArticleContinues() {
    ParseOptions options = ParseOptions.defaults().withUrl("https://a.example/bridge");
    String body = "<h1>Bridge closed</h1>" + TEXT;
    assertThat(HtmlParser.of(options).read("<link rel=next href='/bridge/2'>" + body).notes())
        .extracting(Note::code)
        .contains(Note.Code.PARTIAL_TEXT);
    assertThat(HtmlParser.of(options).read("<link rel=next href='/harbour'>" + body).notes())
        .extracting(Note::code)
        .doesNotContain(Note.Code.PARTIAL_TEXT);
  }

  /** Who puts a page online is named in its metadata, whoever wrote it. */
  @ParameterizedTest
  @CsvSource({
    "Jane Roe, <p class=byline>By Jane Roe</p>, Jane Roe",
    "Jane A. Roe, <p>JANE ROE</p>, Jane A. Roe",
    "Jane Roe, <div class=about>Jane <b>Roe</b> writes of ships.</div>, Jane Roe",
    "Jane Roe, <p class=byline>By Al Doe</p>, Al Doe",
    "Jane Roe, <p>Read on.</p>, ''",
    "Jane Roe, <script>let author = 'Jane Roe'</script>, ''",
  })
  void passesOverAuthorsWhomThePageDoesNotShow(String meta, String shown, String author) {
    String text =
        "<p>" + "The old bridge will stay closed until April, the mayor said. ".repeat(12);
    for (String head :
        List.of(
            "<meta name=author content='" + meta + "'>",
            "<script type=application/ld+json>{\"@type\": \"NewsArticle\", \"author\":"
                + " {\"@type\": \"Person\", \"name\": \""
                + meta
                + "\"}}</script>")) {
      Article article = article(head, "<h1>Bridge closed</h1>" + shown + text);
      assertThat(String.join(",", authors(article))).isEqualTo(author);
    }
    // A page whose text is made by scripts shows nobody.
    Article empty = article("<meta name=author content='Jane Roe'>", "<h1>Bridge closed</h1>");
    assertThat(authors(empty)).containsExactly("Jane Roe");
  }
}

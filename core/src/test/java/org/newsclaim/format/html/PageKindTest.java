package org.newsclaim.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaim.article.ParseOptions;
import org.newsclaim.model.Article;
import org.newsclaim.model.Note;
import org.newsclaim.model.PageKind;
import org.newsclaim.model.Reading;

class PageKindTest {
  private static final String SENTENCE =
      "The harbour office said on Monday that the old bridge will stay closed until April. ";
  private static final String SHORT_TEXT = "<p>" + SENTENCE.repeat(3) + "</p>";
  private static final String LONG_TEXT =
      IntStream.range(1, 8)
          .mapToObj(day -> "<p>On day " + day + ": " + SENTENCE.repeat(4) + "</p>")
          .collect(Collectors.joining());
  private static final String NAVIGATION =
      "<nav><ul>" + "<li><a href='/x'>Part of the site</a></li>".repeat(8) + "</ul></nav>";

  private static PageKind kind(String url, String head, String body) {
    return page(url, head, body, ParseOptions.defaults()).value().pageKind();
  }

  private static Reading<WebPage> page(String url, String head, String body, ParseOptions options) {
    String html = "<html><head>" + head + "</head><body>" + NAVIGATION + body + "</body></html>";
    return HtmlParser.of(options.withUrl(url)).readPage(html);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NewsArticle | ARTICLE",
        "BlogPosting | ARTICLE",
        "LiveBlogPosting | LIVE_BLOG",
        "OpinionNewsArticle | OPINION",
        "Product | PRODUCT",
        "CollectionPage | LISTING",
        "DiscussionForumPosting | FORUM",
        "QAPage | FORUM",
        "APIReference | DOCUMENTATION",
        "Service | SERVICE"
      })
  void followsTheTypeInJsonLd(String type, PageKind expected) {
    String head =
        "<script type='application/ld+json'>{\"@context\": \"https://schema.org\", \"@type\": \""
            + type
            + "\", \"name\": \"The bridge\", \"url\": \"https://daily.example/x\"}</script>";
    assertThat(kind("https://daily.example/x", head, "<h1>The bridge</h1>" + SHORT_TEXT))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://daily.example/news/bridge-stays-closed | ARTICLE",
        "https://daily.example/2026/11/23/bridge-stays-closed | ARTICLE",
        "https://daily.example/opinion/open-the-bridge | OPINION",
        "https://daily.example/live/bridge-latest | LIVE_BLOG",
        "https://daily.example/ | HOME",
        "https://daily.example/en/ | HOME",
        "https://daily.example/news | SECTION",
        "https://daily.example/category/bridges | LISTING",
        "https://daily.example/tag/bridge | LISTING",
        "https://shop.example/products/model-bridge | PRODUCT",
        "https://forum.example/threads/which-bridge.12 | FORUM",
        "https://docs.example/bridge/install | DOCUMENTATION",
        "https://works.example/services/bridge-repair | SERVICE"
      })
  void followsTheAddress(String url, PageKind expected) {
    assertThat(kind(url, "", "<h1>The bridge</h1>" + SHORT_TEXT)).isEqualTo(expected);
  }

  @Test
  void takesLongSignedTextForArticleWhereverItIsFiled() {
    String head =
        "<meta property='article:published_time' content='2026-11-23T08:00:00Z'>"
            + "<meta name='author' content='Jane Roe'>";
    assertThat(kind("https://daily.example/store/bridge", head, "<h1>The bridge</h1>" + LONG_TEXT))
        .isEqualTo(PageKind.ARTICLE);
  }

  @Test
  void recognizesListByItsCards() {
    String card = "<div class=teaser><a href='/a'><h3>A headline of another page</h3></a></div>";
    assertThat(
            kind(
                "https://daily.example/bridges",
                "",
                "<h1>Bridges</h1><main>" + card.repeat(12) + "</main>"))
        .isEqualTo(PageKind.LISTING);
  }

  @Test
  void recognizesShopByItsButton() {
    assertThat(
            kind(
                "https://shop.example/bridge",
                "",
                "<h1>Model bridge</h1>" + SHORT_TEXT + "<button>Add to cart</button>"))
        .isEqualTo(PageKind.PRODUCT);
  }

  @Test
  void recognizesManualByItsCode() {
    String code = "<pre>bridge.open(4).then(cars -> cars.forEach(car -> car.cross(bridge)))</pre>";
    assertThat(
            kind("https://bridge.example/open", "", "<h1>Open</h1>" + SHORT_TEXT + code.repeat(6)))
        .isEqualTo(PageKind.DOCUMENTATION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "404 Not Found | We looked everywhere for it. | ERROR",
        "Daily | The page you are looking for is not here. | ERROR",
        "Just a moment... | Please wait while we look at your browser. | CAPTCHA",
        "Daily | Please tick the box to verify you are human. | CAPTCHA"
      })
  void recognizesMessages(String title, String message, PageKind expected) {
    assertThat(
            kind(
                "https://daily.example/news/bridge-stays-closed",
                "<title>" + title + "</title>",
                "<p>" + message + "</p>"))
        .isEqualTo(expected);
  }

  @Test
  void recognizesPaywallByMetadataAndByWords() {
    String head =
        "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"headline\": \"The bridge\","
            + " \"isAccessibleForFree\": false}</script>";
    String url = "https://daily.example/news/bridge-stays-closed";
    assertThat(kind(url, head, SHORT_TEXT)).isEqualTo(PageKind.PAYWALL_STUB);
    assertThat(kind(url, "", SHORT_TEXT + "<div>Subscribe to continue reading.</div>"))
        .isEqualTo(PageKind.PAYWALL_STUB);
    assertThat(kind(url, head, LONG_TEXT)).isEqualTo(PageKind.ARTICLE);
  }

  @Test
  void takesBareTextForArticle() {
    assertThat(HtmlParser.english().readPage("<p>" + SENTENCE + "</p>").value().pageKind())
        .isEqualTo(PageKind.ARTICLE);
  }

  @Test
  void readsNoClaimsFromOtherPagesUnlessAsked() {
    String url = "https://daily.example/category/bridges";
    String body = "<h1>The bridge</h1>" + SHORT_TEXT;
    Reading<WebPage> reading = page(url, "", body, ParseOptions.defaults());
    Article article = reading.value().article().orElseThrow();
    assertThat(article.claims()).isEmpty();
    assertThat(article.sources()).isEmpty();
    assertThat(article.text()).get().asString().contains("harbour office");
    assertThat(reading.notes())
        .filteredOn(note -> note.code() == Note.Code.PAGE_KIND)
        .singleElement()
        .satisfies(note -> assertThat(note.message()).contains("LISTING", "path \"category\""));
    assertThat(reading.notes()).extracting(Note::code).contains(Note.Code.UNLIKE_ARTICLE);

    Optional<Article> anyway =
        page(url, "", body, ParseOptions.defaults().withAnyPageKind()).value().article();
    assertThat(anyway.orElseThrow().claims()).isNotEmpty();
  }
}

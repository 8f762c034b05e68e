package org.newsclaim.format.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.newsclaim.format.html.HtmlBodyTest.FIRST;
import static org.newsclaim.format.html.HtmlBodyTest.TEXT;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaim.model.Article;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.NewsClaimException.Code;
import org.newsclaim.model.Note;
import org.newsclaim.model.Reading;

/** Pages that hold less than an article, more than is read, or bytes of some encoding. */
class HtmlStateTest {
  private static final HtmlParser PARSER = HtmlParser.english();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><body></body></html>",
        "<script>render()</script><noscript>Turn scripts on.</noscript>",
        "<img src=a.png>",
        "\0",
      })
  void refusesAPageThatHoldsNothing(String page) {
    assertThatThrownBy(() -> PARSER.read(page))
        .isInstanceOfSatisfying(
            NewsClaimException.class, e -> assertThat(e.code()).isEqualTo(Code.NO_ARTICLE));
  }

  @Test
  void givesTheHeadlineOfAPageThatShowsNoText() {
    Reading<Article> reading = PARSER.read("<title>Bridge closed</title><div id=app></div>");
    assertThat(reading.value().headline()).contains("Bridge closed");
    assertThat(reading.value().blocks()).isEmpty();
    assertThat(codes(reading)).contains(Note.Code.UNLIKE_ARTICLE);
  }

  @Test
  void takesTheTextOfAPageOfScriptsFromItsJsonLd() {
    String body = FIRST + "\\n\\n" + "Nobody was hurt, and no ship was delayed. ".repeat(6);
    Reading<Article> reading =
        PARSER.read(
            "<script type=application/ld+json>{\"@type\": \"NewsArticle\", \"articleBody\": \""
                + body
                + "\"}</script><div id=app>Loading</div>");
    assertThat(reading.value().blocks()).hasSize(2);
    assertThat(reading.value().slice(reading.value().blocks().get(0).span())).isEqualTo(FIRST);
    assertThat(reading.notes())
        .anyMatch(note -> note.message().equals("text is taken from JSON-LD articleBody"));
  }

  @Test
  void notesThatAnArticleIsNotFree() {
    Reading<Article> reading =
        PARSER.read(
            "<script type=application/ld+json>{\"@type\": \"NewsArticle\", \"isAccessibleForFree\":"
                + " \"False\"}</script><h1>Bridge closed</h1><p>"
                + FIRST
                + "</p>");
    assertThat(codes(reading)).contains(Note.Code.PARTIAL_TEXT);
  }

  @Test
  void notesThatAPageOfLinksIsUnlikeAnArticle() {
    Reading<Article> reading =
        PARSER.read("<h1>News</h1><ul>" + "<li><a href=/a>Bridge closed</a>".repeat(9) + "</ul>");
    assertThat(codes(reading)).contains(Note.Code.UNLIKE_ARTICLE);
  }

  @Test
  void refusesAPageThatIsTooLong() {
    String page = "x".repeat(HtmlParser.LONGEST_PAGE + 1);
    assertThatThrownBy(() -> PARSER.read(page))
        .isInstanceOfSatisfying(
            NewsClaimException.class, e -> assertThat(e.code()).isEqualTo(Code.TEXT_TOO_LONG));
    assertThatThrownBy(() -> PARSER.read(new byte[HtmlParser.LONGEST_PAGE + 1], Optional.empty()))
        .isInstanceOf(NewsClaimException.class)
        .hasMessageContaining("bytes");
  }

  static List<Arguments> extremes() {
    return List.of(
        Arguments.of("elements in elements", "<div>".repeat(100_000) + TEXT),
        Arguments.of("inline elements in each other", "<b>x".repeat(100_000) + TEXT),
        Arguments.of("tables in tables", "<table><tr><td>".repeat(20_000) + TEXT),
        Arguments.of("lists in lists", "<ul><li>".repeat(50_000) + TEXT),
        Arguments.of("a million links", "<a href=x>y</a>".repeat(1_000_000) + TEXT),
        Arguments.of("paragraphs of one letter", "<p>x".repeat(50_000) + TEXT),
        Arguments.of("headings of comments", "<h2>Comments</h2><p>Yes.".repeat(20_000) + TEXT),
        Arguments.of(
            "a class of a million names", "<div class='" + "a ".repeat(1_000_000) + "'>" + TEXT));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("extremes")
  void readsExtremesInTimeAndStack(String kind, String body) {
    Article article =
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> PARSER.read("<h1>Bridge closed</h1>" + body))
            .value();
    assertThat(article.headline()).contains("Bridge closed");
  }

  @Test
  void takesLongerInProportionToThePage() {
    String paragraph =
        "<div class='a-b c'><p>Es taut. <a href=x>Mehr</a> und mehr, sagt er.</p></div>";
    long small = nanos(paragraph.repeat(1000));
    long large = nanos(paragraph.repeat(8000));
    // Eight times the page; the bound leaves room for a busy machine, none for the square of it.
    assertThat(large).isLessThan(40 * Math.max(small, 1_000_000));
  }

  private static long nanos(String page) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long start = System.nanoTime();
      PARSER.read(page);
      best = Math.min(best, System.nanoTime() - start);
    }
    return best;
  }

  private static final String GERMAN =
      "<h1>Brücke gesperrt</h1><p>Die Brücke über die Förde ist zu – für „immer“.</p>";

  static List<Arguments> encodings() {
    Charset windows = Charset.forName("windows-1252");
    String meta = "<meta charset=iso-8859-1>" + GERMAN;
    String http =
        "<meta http-equiv=Content-Type content='text/html; charset=windows-1252'>" + GERMAN;
    return List.of(
        Arguments.of(
            "alias that browsers know", ("<meta charset=x-cp1252>" + GERMAN).getBytes(windows), ""),
        Arguments.of(
            "alias in the header",
            GERMAN.getBytes(Charset.forName("windows-1254")),
            "text/html; charset=latin5"),
        Arguments.of(
            "a page in UTF-8 that says UTF-16",
            ("<meta charset=utf-16>" + GERMAN).getBytes(StandardCharsets.UTF_8),
            ""),
        Arguments.of("nothing says it, UTF-8", GERMAN.getBytes(StandardCharsets.UTF_8), ""),
        Arguments.of("nothing says it, no UTF-8", GERMAN.getBytes(windows), ""),
        Arguments.of("header", GERMAN.getBytes(windows), "text/html; charset=windows-1252"),
        Arguments.of(
            "header in quotes", GERMAN.getBytes(windows), "text/html; Charset=\"cp1252\"; x=y"),
        Arguments.of(
            "header that says Latin-1", GERMAN.getBytes(windows), "text/html;charset=ISO-8859-1"),
        Arguments.of(
            "header that names no charset", GERMAN.getBytes(windows), "text/html; charset=???"),
        Arguments.of(
            "header against meta",
            meta.getBytes(StandardCharsets.UTF_8),
            "text/html;charset=utf-8"),
        Arguments.of("meta that says Latin-1", meta.getBytes(windows), "text/html"),
        Arguments.of("meta of the old kind", http.getBytes(windows), ""),
        Arguments.of(
            "UTF-16 with a mark", ("\uFEFF" + GERMAN).getBytes(StandardCharsets.UTF_16LE), ""),
        Arguments.of(
            "a mark against the header",
            ("\uFEFF" + GERMAN).getBytes(StandardCharsets.UTF_8),
            "text/html;charset=windows-1252"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("encodings")
  void decodes(String kind, byte[] page, String contentType) {
    Article article =
        PARSER
            .read(page, contentType.isEmpty() ? Optional.empty() : Optional.of(contentType))
            .value();
    assertThat(article.text())
        .contains("Brücke gesperrt\n\nDie Brücke über die Förde ist zu – für „immer“.");
  }

  @Test
  void replacesHalfASurrogatePairAndNotesIt() {
    Reading<Article> reading = PARSER.read("<h1>Bridge closed</h1><p>A \uD83D bridge. " + FIRST);
    assertThat(reading.value().text().orElseThrow()).contains("A \uFFFD bridge.");
    assertThat(codes(reading)).contains(Note.Code.REPAIRED);
  }

  @Test
  void readsTheFactChecksOfAPageWithAPointerFromTheFirstScript() {
    String page =
        "<script type=application/ld+json>{\"@type\": \"WebSite\"}</script>"
            + "<script type=application/ld+json>{\"@type\": \"ClaimReview\", \"author\": \"Check\","
            + " \"claimReviewed\": \"The bridge is gone\"}</script>";
    Reading<WebPage> reading = PARSER.readPage(page);
    assertThat(reading.value().article()).isEmpty();
    assertThat(reading.value().claimReviews())
        .extracting(review -> review.claimReviewed().orElseThrow())
        .containsExactly("The bridge is gone");
    assertThat(reading.notes()).extracting(Note::pointer).contains(Optional.of("/1/author"));
    assertThatThrownBy(() -> PARSER.read(page)).isInstanceOf(NewsClaimException.class);
    assertThat(PARSER.readPage("<h1>Bridge closed</h1>" + TEXT + page).value().article())
        .isPresent();
  }

  @Test
  void passesOverJsonLdThatCannotBeRead() {
    String broken = "<script type=application/ld+json>{\"@type\": ]]]</script>";
    Reading<WebPage> reading = PARSER.readPage(broken + "<h1>Bridge closed</h1>" + TEXT);
    assertThat(reading.value().article()).isPresent();
    assertThat(reading.notes())
        .anySatisfy(
            note -> {
              assertThat(note.code()).isEqualTo(Note.Code.VALUE_PASSED_OVER);
              assertThat(note.pointer()).contains("/0");
            });
  }

  private static List<Note.Code> codes(Reading<Article> reading) {
    return reading.notes().stream().map(Note::code).toList();
  }
}

package org.newsclaim.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsclaim.model.Article;
import org.newsclaim.model.Block;

/** What of a page becomes the text of its article, by kind, and what does not. */
class HtmlBodyTest {
  static final String FIRST =
      "The council voted on Tuesday to close the old harbour bridge for the whole winter.";
  static final String SECOND =
      "Engineers found cracks in two of its pillars, said Jane Roe, who leads the works office.";
  static final String THIRD =
      "Drivers must take the ferry or the tunnel until April, which adds about 20 minutes.";
  private static final String REST = "<p>" + SECOND + "</p><p>" + THIRD + "</p>";
  static final String TEXT = "<p>" + FIRST + "</p>" + REST;

  static String page(String body) {
    return "<html><head><title>Bridge closed</title></head><body>" + body + "</body></html>";
  }

  private static List<String> blocks(String body) {
    Article article = HtmlParser.english().read(page(body)).value();
    return article.blocks().stream()
        .map(block -> block.role() + " " + article.slice(block.span()))
        .toList();
  }

  static List<Arguments> furniture() {
    return List.of(
        Arguments.of("navigation", "<nav><a href=/a>Home</a> <a href=/b>News</a></nav>" + TEXT),
        Arguments.of(
            "footer", TEXT + "<footer><p>Harbour News, 12 Quay Street, 12345.</p></footer>"),
        Arguments.of("aside", TEXT + "<aside><p>Our paper was founded in 1901.</p></aside>"),
        Arguments.of("script and style", "<script>var a = 1;</script><style>p{}</style>" + TEXT),
        Arguments.of("form", "<form><label>Search</label><button>Go</button></form>" + TEXT),
        Arguments.of(
            "hidden by attribute", "<p hidden>You cannot see this line at all.</p>" + TEXT),
        Arguments.of(
            "hidden by style",
            TEXT + "<div style='display: none'><p>Nor can you see this.</p></div>"),
        Arguments.of("hidden from readers", "<div aria-hidden=true>Decoration.</div>" + TEXT),
        Arguments.of(
            "cookie wall",
            "<div class='cookie-banner'><p>We and our partners store cookies on your device, and you"
                + " can say no to each of them.</p></div>"
                + TEXT),
        Arguments.of(
            "AMP advertisement",
            "<p>"
                + FIRST
                + "</p><amp-ad><div>Buy a boat today, and pay later.</div></amp-ad>"
                + REST),
        Arguments.of(
            "AMP consent",
            "<amp-consent><div><p>We store cookies, and so do others.</p></div></amp-consent>"
                + TEXT),
        Arguments.of(
            "what readers without scripts are told",
            TEXT + "<noscript><p>Please enable scripts to see the comments.</p></noscript>"),
        Arguments.of(
            "newsletter box",
            TEXT + "<div class=newsletter-signup><p>Get our letter each morning, free.</p></div>"),
        Arguments.of(
            "share bar", "<ul class='share-buttons'><li>Post</li><li>Send</li></ul>" + TEXT),
        Arguments.of(
            "comments",
            TEXT + "<div id=comments><p>Long overdue, if you ask me, and I live there.</p></div>"),
        Arguments.of(
            "related links by class",
            TEXT + "<div class=relatedPosts><a href=/x>Ferry prices rise</a></div>"),
        Arguments.of(
            "related links by heading",
            TEXT + "<h3>Related stories</h3><ul><li><a href=/x>Ferry prices rise</a></li></ul>"),
        Arguments.of(
            "a read-more line between paragraphs",
            "<p>"
                + FIRST
                + "</p><p>Read more: <a href=/x>Ferry prices rise</a></p><p>"
                + SECOND
                + "</p><p>"
                + THIRD
                + "</p>"),
        Arguments.of(
            "a paragraph that is a link",
            "<p>"
                + FIRST
                + "</p><p><a href=/x>Ferry prices rise again this summer</a></p><p>"
                + SECOND
                + "</p><p>"
                + THIRD
                + "</p>"),
        Arguments.of("an advertisement", "<p>Advertisement</p>" + TEXT),
        Arguments.of("a copyright line", TEXT + "<p>© 2026 Harbour News. All rights reserved.</p>"),
        Arguments.of(
            "what comes after the comments heading",
            TEXT + "<h2>Leave a Reply</h2><p>Your address will not be published, ever.</p>"),
        Arguments.of("section label before the text", "<div>Local</div>" + TEXT),
        Arguments.of("a line of signs", "<p>" + FIRST + "</p><p>* * *</p>" + REST),
        Arguments.of("the date of the article", "<div>20 November 2026 | Local news</div>" + TEXT),
        Arguments.of(
            "the date after the first line",
            "<p>" + FIRST + "</p><div>Updated Nov 21, 2026 at 9:05 a.m.</div>" + REST),
        Arguments.of("how long it takes to read", "<p>" + FIRST + "</p><p>4 min read</p>" + REST),
        Arguments.of("a credit in brackets", "<p>(Image credit: Al Doe)</p>" + TEXT),
        Arguments.of("a phrase with a curly apostrophe", TEXT + "<p>Editors’ picks</p>"),
        Arguments.of("the first paragraph once more", "<h3>" + FIRST + "</h3>" + TEXT));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("furniture")
  void leavesOut(String kind, String body) {
    assertThat(blocks("<div class=wrap><h1>Bridge closed</h1>" + body + "</div>"))
        .containsExactly(
            "HEADLINE Bridge closed", "BODY " + FIRST, "BODY " + SECOND, "BODY " + THIRD);
  }

  static List<Arguments> kinds() {
    return List.of(
        Arguments.of(
            "paragraphs by line breaks",
            FIRST + "<br><br>" + SECOND + "<br> <br/>" + THIRD,
            List.of("BODY " + FIRST, "BODY " + SECOND, "BODY " + THIRD)),
        Arguments.of(
            "one line break",
            "<p>" + FIRST + "</p><p>" + SECOND + "<br>" + THIRD + "</p>",
            List.of("BODY " + FIRST, "BODY " + SECOND + "\n" + THIRD)),
        Arguments.of(
            "nothing but divs",
            "<div><div>"
                + FIRST
                + "</div><div><div>"
                + SECOND
                + "</div></div></div><div>"
                + THIRD
                + "</div>",
            List.of("BODY " + FIRST, "BODY " + SECOND, "BODY " + THIRD)),
        Arguments.of(
            "list",
            "<p>"
                + FIRST
                + "</p><ul><li>The ferry sails hourly.</li><li>The tunnel is free.</li></ul>"
                + "<p>"
                + SECOND
                + "</p>",
            List.of(
                "BODY " + FIRST,
                "BODY The ferry sails hourly.",
                "BODY The tunnel is free.",
                "BODY " + SECOND)),
        Arguments.of(
            "quotation",
            "<p>"
                + FIRST
                + "</p><blockquote><p>“We had no choice.”</p></blockquote><p>"
                + SECOND
                + "</p>",
            List.of("BODY " + FIRST, "BODY “We had no choice.”", "BODY " + SECOND)),
        Arguments.of(
            "headings",
            "<p>" + FIRST + "</p><h2>Cracks in the pillars</h2><p>" + SECOND + "</p>",
            List.of("BODY " + FIRST, "SUBHEADING Cracks in the pillars", "BODY " + SECOND)),
        Arguments.of(
            "caption of a figure",
            "<p>"
                + FIRST
                + "</p><figure><img src=a><figcaption>The bridge in May.</figcaption>"
                + "</figure><p>"
                + SECOND
                + "</p>",
            List.of("BODY " + FIRST, "CAPTION The bridge in May.", "BODY " + SECOND)),
        Arguments.of(
            "caption by class",
            "<p>"
                + FIRST
                + "</p><div class=image-caption><p>The bridge in May.</p></div><p>"
                + SECOND
                + "</p>",
            List.of("BODY " + FIRST, "CAPTION The bridge in May.", "BODY " + SECOND)),
        Arguments.of(
            "table in a table",
            "<table><tr><td><p>"
                + FIRST
                + "</p><table><tr><th>Ferry</th><td>4 euros</td></tr>"
                + "<tr><th>Tunnel</th><td>0</td></tr></table><p>"
                + SECOND
                + "</p></td></tr></table>",
            List.of("BODY " + FIRST, "BODY Ferry\t4 euros", "BODY Tunnel\t0", "BODY " + SECOND)),
        Arguments.of(
            "preformatted text",
            "<p>" + FIRST + "</p><pre>north   4\n  south 5</pre><p>" + SECOND + "</p>",
            List.of("BODY " + FIRST, "BODY north   4\n  south 5", "BODY " + SECOND)),
        Arguments.of(
            "words in markup",
            "<p>The <b>coun</b>cil <a href=/c>voted</a>\n   on&nbsp;Tuesday to close the old"
                + " har&shy;bour bridge for the whole winter.</p><p>"
                + SECOND
                + "</p>",
            List.of("BODY " + FIRST, "BODY " + SECOND)),
        Arguments.of(
            "a question that is the mark of a place",
            "<p>" + FIRST + "</p><p><a name=why>Why is the bridge closed?</a></p>" + REST,
            List.of(
                "BODY " + FIRST,
                "BODY Why is the bridge closed?",
                "BODY " + SECOND,
                "BODY " + THIRD)),
        Arguments.of(
            "rows and headings that are alike",
            "<p>"
                + FIRST
                + "</p><h3>What the new timetable says</h3><p>One boat.</p>"
                + "<h3>What the new timetable says</h3><p>One boat.</p>"
                + REST,
            List.of(
                "BODY " + FIRST,
                "SUBHEADING What the new timetable says",
                "BODY One boat.",
                "SUBHEADING What the new timetable says",
                "BODY One boat.",
                "BODY " + SECOND,
                "BODY " + THIRD)),
        Arguments.of(
            "dates in the text",
            "<p>" + FIRST + "</p><h3>20 November 2026</h3>" + REST,
            List.of(
                "BODY " + FIRST, "SUBHEADING 20 November 2026", "BODY " + SECOND, "BODY " + THIRD)),
        Arguments.of(
            "the headline once more",
            "<div class=article-body><h2>Bridge closed</h2>" + TEXT + "</div>",
            List.of("BODY " + FIRST, "BODY " + SECOND, "BODY " + THIRD)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kinds")
  void reads(String kind, String body, List<String> blocks) {
    List<String> read = blocks("<main><h1>Bridge closed</h1>" + body + "</main>");
    assertThat(read.get(0)).isEqualTo("HEADLINE Bridge closed");
    assertThat(read.subList(1, read.size())).isEqualTo(blocks);
  }

  @Test
  void takesTheLeadThatStandsOutsideTheBody() {
    assertThat(
            blocks(
                "<h1>Bridge closed</h1><p class=standfirst>"
                    + THIRD
                    + "</p><p class=byline>By Jane"
                    + " Roe</p><div class=article-body><p>"
                    + FIRST
                    + "</p><p>"
                    + SECOND
                    + "</p></div>"))
        .containsExactly(
            "HEADLINE Bridge closed",
            "BYLINE By Jane Roe",
            "STANDFIRST " + THIRD,
            "BODY " + FIRST,
            "BODY " + SECOND);
  }

  @Test
  void takesTheLeadBelowAHeadingThatAgreesWithTheTitle() {
    assertThat(
            blocks(
                "<div id=top><h2>Bridge closed</h2><strong><p>"
                    + THIRD
                    + "</p></strong></div><div><div class=article-body><p>"
                    + FIRST
                    + "</p><p>"
                    + SECOND
                    + "</p></div></div>"))
        .containsExactly(
            "HEADLINE Bridge closed", "STANDFIRST " + THIRD, "BODY " + FIRST, "BODY " + SECOND);
  }

  @Test
  void prefersTheBodyToLongerCommentsThatAreNotCalledSo() {
    String remark = "<p>I have lived at the harbour for years, and nobody ever asked me.</p>";
    assertThat(
            blocks(
                "<h1>Bridge closed</h1><div class=article-body>"
                    + TEXT
                    + "</div><div class=talk>"
                    + remark.repeat(4)
                    + "</div>"))
        .noneMatch(block -> block.contains("nobody ever asked"));
  }

  @Test
  void keepsAnElementThatHoldsTheTextWhateverItIsCalled() {
    assertThat(blocks("<h1>Bridge closed</h1><div class='promo social'>" + TEXT + "</div>"))
        .contains("BODY " + FIRST, "BODY " + THIRD);
  }

  @Test
  void joinsTextThatIsSpreadOverElementsOfOneClass() {
    assertThat(
            blocks(
                "<h1>Bridge closed</h1><div><div class=article-body><p>"
                    + FIRST
                    + "</p></div><div"
                    + " class=article-body><p>"
                    + SECOND
                    + "</p></div></div>"))
        .contains("BODY " + FIRST, "BODY " + SECOND);
  }

  @Test
  void partsBlocksByBlankLinesAndCountsCodePoints() {
    Article article =
        HtmlParser.english().read(page("<h1>Bridge \uD83C\uDF09 closed</h1>" + TEXT)).value();
    assertThat(article.text())
        .contains("Bridge \uD83C\uDF09 closed\n\n" + FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
    Block first = article.blocks(Block.Role.BODY).get(0);
    assertThat(first.span().start()).isEqualTo("Bridge * closed\n\n".length());
  }

  @Test
  void findsClaimsAndNumbersInTheText() {
    Article article = HtmlParser.english().read(page("<h1>Bridge closed</h1>" + TEXT)).value();
    assertThat(article.claims().stream().map(article::speaker)).contains("Jane Roe");
    assertThat(article.quantities()).anyMatch(quantity -> quantity.text().contains("20 minutes"));
  }

  @Test
  void readsOtherLanguagesWithoutClaims() {
    Article article =
        HtmlParser.english()
            .read(
                page(
                    "<h1>Brücke gesperrt</h1><p>Die alte Hafenbrücke bleibt den ganzen Winter über"
                        + " gesperrt, sagte die Leiterin des Bauamts am Dienstag.</p><p>Der Verkehr"
                        + " wird über die Fähre und den Tunnel umgeleitet, bis es wieder taut.</p>"))
            .value();
    assertThat(article.blocks(Block.Role.BODY)).hasSize(2);
    assertThat(article.claims()).isEmpty();
  }

  @Test
  void givesStandfirstAndCaptionsRolesOfTheirOwn() {
    String body =
        "<h1>Bridge closed</h1><article><div class=standfirst><p>Drivers face long detours until"
            + " April.</p></div><figure><img src=a.jpg><p>The bridge on Sunday.</p>"
            + "<span>Photo: Jane Roe</span></figure>"
            + TEXT
            + "<figure><blockquote>We will open it again, whatever it costs us, she said.</blockquote>"
            + "</figure></article>";
    assertThat(blocks(body))
        .contains(
            "STANDFIRST Drivers face long detours until April.",
            "CAPTION The bridge on Sunday.",
            "BODY We will open it again, whatever it costs us, she said.")
        .noneMatch(block -> block.startsWith("BODY Photo"));
  }

  @Test
  void keepsQuotedPosts() {
    String post =
        "<blockquote class=twitter-tweet><p>The bridge is shut, and we do not know why.</p>"
            + "Jane Roe (@jane)</blockquote>";
    assertThat(blocks("<h1>Bridge closed</h1><article>" + TEXT + post + "</article>"))
        .contains("BODY The bridge is shut, and we do not know why.");
  }

  /** A page that is made by scripts has its text for others. */
  @Test
  void readsNoscriptWhereThereIsNoOtherText() {
    assertThat(blocks("<div id=app></div><noscript><h1>Bridge closed</h1>" + TEXT + "</noscript>"))
        .contains("BODY " + FIRST, "BODY " + SECOND, "BODY " + THIRD);
  }

  /** A live blog that scripts show gives its entries in JSON-LD. */
  @Test
  void readsTheEntriesOfALiveBlogWithTheirTimes() {
    String entries =
        """
        <script type="application/ld+json">{"@type": "LiveBlogPosting", "headline": "Bridge closed",
         "liveBlogUpdate": [
          {"@type": "BlogPosting", "headline": "Cracks found", "datePublished": "2026-03-04T10:42:00Z",
           "articleBody": "%s\\n%s"},
          {"@type": "BlogPosting", "datePublished": "2026-03-04T09:00:00Z", "articleBody": "%s"}]}</script>
        <div id=app></div>"""
            .formatted(SECOND, THIRD, FIRST);
    assertThat(blocks(entries))
        .containsExactly(
            "DATE 2026-03-04T10:42:00Z",
            "SUBHEADING Cracks found",
            "BODY " + SECOND,
            "BODY " + THIRD,
            "DATE 2026-03-04T09:00:00Z",
            "BODY " + FIRST);
  }
}

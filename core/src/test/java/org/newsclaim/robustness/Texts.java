package org.newsclaim.robustness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.newsclaim.gold.GoldPiece;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The texts that are cut, repeated and changed. */
final class Texts {
  private Texts() {}

  /** Sentences that end, break or turn in every way that the parsers know. */
  static List<String> sentences() {
    return List.of(
        "The road is closed, he said, and \u201cwill stay so,\u201d until May.",
        "/PRNewswire/ -- Acme said on Tuesday that it sold 3 plants for $1.4 million.",
        "&amp; Sons, which has 1,400 workers, told The Gazette it would close.",
        "Call 1 800 555.123.4567 now, she said.",
        "1\t192.168.0.1 \u2013 two-thirds of the hosts, or 12 345 678, were down.",
        "a's officials, b's lawyers and c's mayor declined to say whether it was safe.",
        "\u201cIt is over,\u201d Jane Roe, 45, of Ohio, who had asked not to be named, said. \u201cGo.\u201d",
        "According to two U.S. officials familiar with the talks, between 10 and 20 percent left.",
        "The mayor rose and said and warned and told reporters who asked whether he had lied.",
        "Q: How many voters did the party lose? A: About a third, said Lee (D-N.Y.), laughing.",
        "LONDON (Reuters) \u2014 Sales fell 0.3% from $12bn to $9bn in 2024, Acme Inc. reported Jan. 5.",
        "\u2018We didn\u2019t,\u2019 they\u2019d said: \u201cHe told me, \u2018Wait,\u2019 and left\u201d; nobody believed it.",
        "Since 2016, the past three years and \u201990s aside, a few thousand of them moved, she thinks.",
        "Smith\u2014a former aide\u2014denied that he, or anyone else, knew of the plan, which failed.",
        "Gov. Al Doe criticized the report, called for \u00a35m, and pledged to reopen by 3:04 p.m. Friday.",
        "Photo by Ann Lee | Updated Nov. 24, 2026 3:04 PM EST | 3 min read",
        "The report did not say, nor did its authors, how many of the 7 feet 10 inches were lost.",
        "\ud83d\udd14 BREAKING: 34-year-old held after 5-to-4 vote, police say \ud83d\udd14",
        "Said the minister: \u201cNone.\u201d Added her aide: \"No comment.\"",
        "He is expected to say Tuesday that one in five, or 1.2.3, of 100 100 100 100 remain.");
  }

  /** The texts of the gold set. */
  static List<String> articles() {
    return Stream.of(GoldPiece.open(), GoldPiece.second(), GoldPiece.heldOut())
        .flatMap(List::stream)
        .map(GoldPiece::text)
        .toList();
  }

  /** Web pages: whole, bare, broken. */
  static List<String> pages() {
    List<String> pages = new ArrayList<>();
    pages.add(
        """
        <!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8">
        <title>Bridge closed | Daily Roe</title>
        <meta property="og:title" content="Bridge closed"><meta name="author" content="Jane Roe">
        <meta property="article:published_time" content="2025-01-20T10:00:00-05:00">
        <link rel="canonical" href="https://daily-roe.example/bridge">
        <script type="application/ld+json">{"@context": "https://schema.org",
        "@type": "NewsArticle", "headline": "Bridge closed", "author": [{"name": "Jane Roe"}],
        "datePublished": "2025-01-20", "isAccessibleForFree": false}</script></head>
        <body><nav><ul><li><a href="/">Home</a><li><a href="/news">News</a></ul></nav>
        <article><h1>Bridge closed</h1><p class="byline">By Jane Roe, Monday, Jan. 20, 2025</p>
        <figure><img src="a.jpg" alt="A bridge"><figcaption>The bridge. (Al Doe)</figcaption></figure>
        <p>ADAMS &mdash; The bridge over the Elm will stay closed until May, the mayor said on
        Monday.</p><p>&ldquo;It is not safe,&rdquo; he told reporters. <em>About 1,400</em> drivers
        use it each day, <a href="/count">according to the county</a>.</p>
        <blockquote>We will wait.</blockquote><h2>What now?</h2>
        <ul><li>Two ferries</li><li>One bus</li></ul>
        <table><tr><td>2023</td><td>1,200</td></tr></table>
        <div style="display: none">Subscribe</div></article>
        <aside>More news</aside><footer>&copy; 2025</footer></body></html>
        """);
    pages.add(
        "<h1>Two held<p>Police said two men were held.<div>They deny it,<br>a lawyer said.<script>"
            + "var a = '<p>no</p>';</script><p hidden>gone</p>");
    pages.add(
        "<p>\u201cWait,\u201d she said.</p><!-- <p>not</p> --><svg><title>x</title></svg>&#0;&#xD800;");
    return pages;
  }

  /** Texts of others, from the folder that the user names: .txt, .html, and .jsonl with rows. */
  static List<String> others(String kind) {
    String folder = System.getProperty("newsclaim.robustness.texts", "");
    if (folder.isEmpty()) {
      return List.of();
    }
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        add(file, kind, texts);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  private static void add(Path file, String kind, List<String> texts) throws IOException {
    String name = file.toString();
    if (name.endsWith(kind.equals("html") ? ".html" : ".txt")) {
      texts.add(Files.readString(file));
    } else if (name.endsWith(".jsonl")) {
      for (String line : Files.readAllLines(file)) {
        JsonNode text = JsonMapper.shared().readTree(line).path(kind);
        if (text.isString()) {
          texts.add(text.stringValue());
        }
      }
    }
  }
}

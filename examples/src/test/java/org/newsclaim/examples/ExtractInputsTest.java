package org.newsclaim.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files that {@link Extract} reads, the tables that it writes, its exit codes. */
class ExtractInputsTest {
  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final String SENTENCE = "The ferry will not sail, the harbour master said.";

  @TempDir private Path folder;

  private final ByteArrayOutputStream log = new ByteArrayOutputStream();

  private int run(String... args) {
    return Extract.run(args, new PrintStream(log, true, StandardCharsets.UTF_8));
  }

  private String log() {
    return log.toString(StandardCharsets.UTF_8);
  }

  private Path file(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(folder.resolve(name).getParent());
    return Files.writeString(file, content);
  }

  private List<JsonNode> rows(String file) throws IOException {
    return Files.readAllLines(folder.resolve(file)).stream().map(MAPPER::readTree).toList();
  }

  @Test
  void readsAFolderInTheOrderOfItsPaths() throws IOException {
    file("in/b/two.txt", SENTENCE);
    file("in/a.html", "<h1>Ferry</h1><p>" + SENTENCE + "</p>");
    file("in/c.json", "[{\"uri\": \"urn:f:1\", \"body_text\": \"" + SENTENCE + "\"}, {\"x\": 1}]");
    file("in/d.json", "{\"@type\": \"NewsArticle\", \"articleBody\": \"" + SENTENCE + "\",}");
    file("in/e.jsonl", "{\"id\": \"r\", \"text\": \"" + SENTENCE + "\"}\n\n{}\n");
    file("in/picture.png", "none");
    assertThat(run(folder.resolve("in").toString(), folder.resolve("out").toString())).isZero();
    List<JsonNode> rows = rows("out");
    assertThat(rows)
        .extracting(row -> row.path("id").asString("null"))
        .containsExactly("a.html", "b/two.txt", "urn:f:1", "c.json#2", "d.json", "r", "null");
    assertThat(rows)
        .extracting(row -> row.path("claims").size())
        .containsExactly(1, 1, 1, 0, 1, 1, 0);
    assertThat(rows.get(0).path("pageKind").stringValue()).isEqualTo("ARTICLE");
    assertThat(log()).contains("7 rows, 2 failed (MISSING_FIELD 1, NO_ARTICLE 1)");
  }

  @Test
  void readsCompressedFilesOfSeveralMembers() throws IOException {
    Path file = folder.resolve("in.jsonl.gz");
    for (String id : List.of("a", "b")) {
      try (OutputStream out =
          new GZIPOutputStream(
              Files.newOutputStream(
                  file,
                  java.nio.file.StandardOpenOption.CREATE,
                  java.nio.file.StandardOpenOption.APPEND))) {
        String row = "{\"id\": \"" + id + "\", \"text\": \"" + SENTENCE + "\"}\n";
        out.write(row.getBytes(StandardCharsets.UTF_8));
      }
    }
    assertThat(run(file.toString(), folder.resolve("out").toString())).isZero();
    assertThat(rows("out")).extracting(row -> row.path("id").asString()).containsExactly("a", "b");
  }

  @Test
  void readsZstandard() throws IOException {
    Path file = folder.resolve("in.jsonl.zst");
    try (OutputStream out =
        new io.airlift.compress.zstd.ZstdOutputStream(Files.newOutputStream(file))) {
      out.write(
          ("{\"id\": \"z\", \"text\": \"" + SENTENCE + "\"}\n").getBytes(StandardCharsets.UTF_8));
    }
    assertThat(run(file.toString(), folder.resolve("out").toString())).isZero();
    assertThat(rows("out")).extracting(row -> row.path("id").asString()).containsExactly("z");
  }

  @Test
  void readsPagesInTheirEncoding() throws IOException {
    Path page = folder.resolve("cafe.html");
    String html = "<meta charset=iso-8859-2><h1>Kraków</h1><p>" + SENTENCE + " Łódź.</p>";
    Files.write(page, html.getBytes(java.nio.charset.Charset.forName("ISO-8859-2")));
    assertThat(run(page.toString(), folder.resolve("out").toString())).isZero();
    assertThat(rows("out").get(0).path("headline").stringValue()).isEqualTo("Kraków");
  }

  @Test
  void readsWireAndSitemaps() throws IOException {
    file(
        "in/a.xml",
        "<nitf><body><body.content><p>" + SENTENCE + "</p></body.content></body></nitf>");
    file(
        "in/b.xml",
        "<urlset><url><loc>https://h.example/1</loc></url><url><loc>https://h.example/2</loc></url>"
            + "</urlset>");
    file("in/c.xml", "<html/>");
    assertThat(run(folder.resolve("in").toString(), folder.resolve("out").toString())).isZero();
    assertThat(rows("out"))
        .extracting(row -> row.path("id").asString() + row.at("/error/code").asString(""))
        .containsExactly("a.xml", "b.xml#1", "b.xml#2", "c.xmlNO_ARTICLE");
    assertThat(run("--tables", folder.resolve("in").toString(), folder.resolve("t").toString()))
        .isZero();
    assertThat(Files.readAllLines(folder.resolve("t/articles.csv"))).hasSize(4);
  }

  @Test
  void readsFeeds() throws IOException {
    file(
        "in/a.rss",
        """
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
            xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
         <title>Harbour News</title><link>https://h.example</link><description>d</description>
         <item><title>Ferry stays</title><link>https://h.example/1</link><guid>g1</guid>
          <dc:creator>Jane Roe</dc:creator><category>Coast</category>
          <pubDate>Wed, 04 Mar 2026 07:15:00 GMT</pubDate><description>Short.</description>
          <content:encoded><![CDATA[<p>%s</p><p>It rained.</p>]]></content:encoded></item>
         <item><title>Two</title><link>https://h.example/2</link><description>%s</description></item>
        </channel></rss>
        """
            .formatted(SENTENCE, SENTENCE));
    file(
        "in/b.xml",
        """
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Harbour News</title><id>urn:f</id>
         <updated>2026-03-04T07:15:00Z</updated><entry><title>Three</title><id>urn:e:3</id>
         <author><name>Al Doe</name></author><published>2026-03-04T07:15:00Z</published>
         <updated>2026-03-05T07:15:00Z</updated><link href="https://h.example/3"/>
         <content type="html">&lt;p&gt;%s&lt;/p&gt;</content></entry></feed>
        """
            .formatted(SENTENCE));
    file("in/c.rss", "<!DOCTYPE rss [<!ENTITY e \"SECRET\">]><rss><channel>&e;</channel></rss>");
    assertThat(run(folder.resolve("in").toString(), folder.resolve("out").toString())).isZero();
    List<JsonNode> rows = rows("out");
    assertThat(rows).hasSize(4);
    JsonNode first = rows.get(0);
    assertThat(first.path("id").stringValue()).isEqualTo("g1");
    assertThat(first.path("headline").stringValue()).isEqualTo("Ferry stays");
    assertThat(first.path("url").stringValue()).isEqualTo("https://h.example/1");
    assertThat(first.path("description").stringValue()).isEqualTo("Short.");
    assertThat(first.at("/authors/0/name").stringValue()).isEqualTo("Jane Roe");
    assertThat(first.at("/keywords/0").stringValue()).isEqualTo("Coast");
    assertThat(first.path("siteName").stringValue()).isEqualTo("Harbour News");
    assertThat(first.path("datePublished").stringValue()).isEqualTo("2026-03-04T07:15:00Z");
    assertThat(first.path("text").stringValue()).isEqualTo(SENTENCE + "\n\nIt rained.");
    assertThat(rows.get(1).path("text").stringValue()).isEqualTo(SENTENCE);
    assertThat(rows.get(2).at("/authors/0/name").stringValue()).isEqualTo("Al Doe");
    assertThat(rows.get(2).path("dateModified").stringValue()).isEqualTo("2026-03-05T07:15:00Z");
    assertThat(rows.get(3).at("/error/code").stringValue()).isEqualTo("MALFORMED");
    assertThat(rows.get(3).toString()).doesNotContain("SECRET");
  }

  private static String record(String url, String type, String body) {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n\r\n" + body;
    int length = http.getBytes(StandardCharsets.UTF_8).length;
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: "
        + url
        + "\r\nWARC-Date: 2026-03-04T07:15:00Z\r\n"
        + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
        + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
        + length
        + "\r\n\r\n"
        + http
        + "\r\n\r\n";
  }

  @Test
  void readsCrawls() throws IOException {
    String page = "<h1>Ferry</h1><p>" + SENTENCE + "</p>";
    String archive =
        record("https://h.example/1", "text/html; charset=utf-8", page)
            + record("https://h.example/logo", "image/png", "none")
            + record("https://h.example/robots.txt", "text/plain", "none")
            + record("https://h.example/2", "text/html", "<div></div>")
            + record("https://h.example/3", "text/html", page);
    Path file = folder.resolve("crawl.warc.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(archive.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(run(file.toString(), folder.resolve("out").toString())).isZero();
    List<JsonNode> rows = rows("out");
    assertThat(rows)
        .extracting(row -> row.path("id").asString() + row.at("/error/code").asString(""))
        .containsExactly(
            "https://h.example/1", "https://h.example/2NO_ARTICLE", "https://h.example/3");
    assertThat(rows.get(0).path("url").stringValue()).isEqualTo("https://h.example/1");
    assertThat(rows.get(0).path("claims")).hasSize(1);
    Path broken = Files.writeString(folder.resolve("b.warc"), "WARC/1.0\r\nno header\r\n");
    assertThat(run(broken.toString(), folder.resolve("out").toString())).isZero();
    assertThat(rows("out").get(0).at("/error/code").stringValue()).isEqualTo("MALFORMED");
  }

  @Test
  void writesTables() throws IOException {
    Path in =
        file(
            "in.jsonl",
            "{\"id\": \"a\", \"text\": \""
                + SENTENCE
                + "\"}\n{\"id\": \"=b\"}\n"
                + "{\"id\": \"c\", \"text\": \"More than 40 people waited.\"}\n");
    assertThat(run("--tables", "--strict", in.toString(), folder.resolve("t").toString()))
        .isEqualTo(3);
    assertThat(Files.readAllLines(folder.resolve("t/articles.csv")))
        .hasSize(3)
        .element(0)
        .asString()
        .startsWith("article,url,canonicalUrl,headline");
    assertThat(Files.readAllLines(folder.resolve("t/claims.csv"))).hasSize(3);
    assertThat(Files.readAllLines(folder.resolve("t/quantities.csv"))).hasSize(2);
    assertThat(Files.readAllLines(folder.resolve("t/errors.csv")).get(1))
        .startsWith("\"'=b\",MISSING_FIELD,");
  }

  @Test
  void writesTheKindOfAPageIntoTheTableOfArticles() throws IOException {
    file("in/a.html", "<h1>Ferry</h1><p>" + SENTENCE + "</p>");
    file(
        "in/b.html",
        "<body class=single-product><h1>Model ferry</h1><p>It is made of oak, the maker said.</p>"
            + "<button>Add to cart</button>");
    file("in/c.txt", SENTENCE);
    assertThat(run("--tables", folder.resolve("in").toString(), folder.resolve("t").toString()))
        .isZero();
    assertThat(Files.readAllLines(folder.resolve("t/articles.csv")))
        .extracting(line -> line.substring(line.lastIndexOf(',') + 1))
        .containsExactly("pageKind", "ARTICLE", "PRODUCT", "");
  }

  @ParameterizedTest
  @CsvSource({
    "--nothing in out, 2",
    "out, 2",
    "--threads 0 IN out, 2",
    "--from PDF IN out, 2",
    "no-such-file out, 2",
    "IN no-such-folder/out, 1",
    "IN out, 0",
    "--strict IN out, 3",
    "--help, 0",
  })
  void saysByItsExitCodeWhatHappened(String args, int code) throws IOException {
    Path in = file("in.jsonl", "{}\n");
    String[] words =
        args.replace("IN", in.toString())
            .replaceAll("(?<= |^)(no-such-folder/)?out$", folder + "/$0")
            .split(" ");
    assertThat(run(words)).as(log()).isEqualTo(code);
  }
}

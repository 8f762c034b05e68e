package org.newsclaim.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.dankito.readability4j.Readability4J;
import org.newsclaim.format.html.HtmlParser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What it costs to read web pages, claims and all, beside what {@link Readability4J} costs to find
 * their text: all over the same pages, in one run. The time is that of all pages together.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
public class PageBenchmark {
  private static final int MADE = 50;

  /** A file of rows {"html", "url"}; by default pages that are made up. */
  @Param("")
  public String pages = "";

  private final HtmlParser parser = HtmlParser.english();
  private final List<String> htmls = new ArrayList<>();
  private final List<String> urls = new ArrayList<>();

  /** Reads the pages. */
  @Setup
  public void read() throws IOException {
    if (pages.isEmpty()) {
      for (int i = 0; i < MADE; i++) {
        htmls.add(page(i));
        urls.add("https://harbour.example/" + i);
      }
      return;
    }
    for (String line : Files.readAllLines(Path.of(pages))) {
      JsonNode row = JsonMapper.shared().readTree(line);
      htmls.add(row.path("html").asString());
      urls.add(row.path("url").asString("https://harbour.example/"));
    }
  }

  private static String page(int number) {
    String links =
        "<li class=\"menu-item\"><a href=\"/a\">Section of the paper</a></li>".repeat(300);
    String text =
        "<p>The council said on Monday that bridge %d, built in 1931, would stay closed.</p>"
            .formatted(number)
            .repeat(30);
    return "<html><head><title>Bridge closed</title></head><body><nav><ul>"
        + links
        + "</ul></nav><article><h1>Bridge closed</h1>"
        + text
        + "</article><footer><ul>"
        + links
        + "</ul></footer></body></html>";
  }

  /** The whole way from page to article. */
  @Benchmark
  public void article(Blackhole blackhole) {
    for (String html : htmls) {
      blackhole.consume(parser.read(html));
    }
  }

  /** The text of the same pages, by another library. */
  @Benchmark
  public void readability4j(Blackhole blackhole) {
    for (int i = 0; i < htmls.size(); i++) {
      blackhole.consume(new Readability4J(urls.get(i), htmls.get(i)).parse().getTextContent());
    }
  }
}

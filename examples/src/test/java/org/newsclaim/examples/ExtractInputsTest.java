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
      out.write(("{\"id\": \"z\", \"text\": \"" + SENTENCE + "\"}\n").getBytes(StandardCharsets.UTF_8));
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
  void writesTables() throws IOException {
    Path in =
        file(
            "in.jsonl",
            "{\"id\": \"a\", \"text\": \"" + SENTENCE + "\"}\n{\"id\": \"=b\"}\n"
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

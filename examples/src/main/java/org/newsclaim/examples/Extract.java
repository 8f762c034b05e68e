package org.newsclaim.examples;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Runs the library over many texts: a row of JSON in, a row of JSON out, in order.
 *
 * <pre>
 * Extract [--quantities] IN.jsonl OUT.jsonl
 * </pre>
 *
 * <p>A row in is {@code {"id", "text"}}, with {@code "url"} and {@code "datePublished"} where
 * known, or with {@code "html"}, {@code "jsonld"} or {@code "ninjs"} in place of the text: then the
 * row out also holds the {@code "claimReviews"} of the document and its {@code "repairs"}, where
 * there are any, and that of a page its {@code "pageKind"}. A row out is the article's JSON with
 * that id, or, with {@code --quantities}, {@code {"id", "quantities": […]}}: all quantities of the
 * text taken as one passage. A row that cannot be read becomes {@code {"id", "error": {"code",
 * "message"}}}, and the run goes on.
 */
public final class Extract {
  /** So many rows are in memory at a time; they are worked on side by side and written in order. */
  private static final int BATCH = 512;

  private Extract() {}

  /**
   * Runs the program.
   *
   * @param args the flag, if any, and the two paths
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    List<String> paths = new ArrayList<>(Arrays.asList(args));
    boolean quantities = paths.remove("--quantities");
    if (paths.size() != 2 || paths.stream().anyMatch(path -> path.startsWith("--"))) {
      System.err.println("usage: Extract [--quantities] IN.jsonl OUT.jsonl");
      return;
    }
    run(
        quantities ? new QuantityRows() : new ArticleRows(),
        Path.of(paths.get(0)),
        Path.of(paths.get(1)),
        System.err);
  }

  /** Reads, works on and writes all rows; what became of them goes to the log. */
  static void run(RowReader rows, Path in, Path out, PrintStream log) throws IOException {
    long total = 0;
    long failed = 0;
    try (BufferedReader reader = Files.newBufferedReader(in, StandardCharsets.UTF_8);
        BufferedWriter writer = Files.newBufferedWriter(out, StandardCharsets.UTF_8);
        Progress progress = Progress.on(log, Files.size(in))) {
      List<String> batch = batch(reader);
      while (!batch.isEmpty()) {
        for (RowReader.Row row : batch.parallelStream().map(rows::read).toList()) {
          writer.write(row.json());
          writer.write('\n');
          total++;
          failed += row.failed() ? 1 : 0;
        }
        progress.add(batch);
        batch = batch(reader);
      }
    }
    log.println(total + " rows, " + failed + " failed");
  }

  private static List<String> batch(BufferedReader reader) throws IOException {
    List<String> batch = new ArrayList<>();
    while (batch.size() < BATCH) {
      String line = reader.readLine();
      if (line == null) {
        break;
      }
      if (!line.isBlank()) {
        batch.add(line);
      }
    }
    return batch;
  }
}

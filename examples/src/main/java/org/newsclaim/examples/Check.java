package org.newsclaim.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.newsclaim.NewsClaims;
import org.newsclaim.compare.Articles;
import org.newsclaim.model.Article;

/**
 * Reports what a summary says that its article does not.
 *
 * <pre>
 * Check [--text|--markdown|--json] ARTICLE.txt SUMMARY.txt
 * </pre>
 *
 * <p>The exit code is 1 where something was found, 0 where the article supports all of the summary,
 * and 2 where the arguments are wrong. So it can guard a pipeline.
 */
public final class Check {
  private Check() {}

  /**
   * Runs the program and exits.
   *
   * @param args a flag, if any, and the paths of two texts in UTF-8
   * @throws IOException if a file cannot be read
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    int code = run(args, out, System.err);
    if (code != 0) {
      System.exit(code);
    }
  }

  /** Runs the program; returns its exit code. */
  static int run(String[] args, PrintStream out, PrintStream log) throws IOException {
    List<String> paths = new ArrayList<>(Arrays.asList(args));
    FindingsReport format = FindingsReport.takeFrom(paths);
    if (paths.size() != 2 || paths.stream().anyMatch(path -> path.startsWith("--"))) {
      log.println("usage: Check [--text|--markdown|--json] ARTICLE.txt SUMMARY.txt");
      return 2;
    }
    Article article = NewsClaims.parse(Files.readString(Path.of(paths.get(0))));
    Article summary = NewsClaims.parse(Files.readString(Path.of(paths.get(1))));
    List<Finding> found = Finding.checks(article, summary, Articles.check(article, summary));
    out.print(format.write("Not supported by the article", found));
    return found.isEmpty() ? 0 : 1;
  }
}

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
 * Reports what changed from one version of an article to another.
 *
 * <pre>
 * Compare [--text|--markdown|--json] OLD.txt NEW.txt
 * Compare --outlets [--text|--markdown|--json] ONE.txt OTHER.txt
 * Compare --tensions [--text|--markdown|--json] ARTICLE.txt
 * Compare IN.jsonl OUT.jsonl
 * </pre>
 *
 * <p>The exit code is 1 where something was found, 0 where nothing was, and 2 where the arguments
 * are wrong. {@code --outlets} compares the figures of two reports on one event; a pair that agrees
 * is shown but is no finding. {@code --tensions} finds figures of one article that cannot all be
 * right. With two files that end in .jsonl, each row in is answered by a row out.
 */
public final class Compare {
  private static final String USAGE =
      "usage: Compare [--outlets|--tensions] [--text|--markdown|--json] OLD.txt NEW.txt\n"
          + "       Compare IN.jsonl OUT.jsonl";

  private Compare() {}

  /**
   * Runs the program and exits.
   *
   * @param args flags and the paths of texts in UTF-8
   * @throws IOException if a file cannot be read or written
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
    boolean outlets = paths.remove("--outlets");
    boolean tensions = paths.remove("--tensions");
    FindingsReport format = FindingsReport.takeFrom(paths);
    int expected = tensions ? 1 : 2;
    if (paths.size() != expected || paths.stream().anyMatch(path -> path.startsWith("--"))) {
      log.println(USAGE);
      return 2;
    }
    if (paths.stream().allMatch(path -> path.endsWith(".jsonl")) && !tensions) {
      Extract.run(new CompareRows(), Path.of(paths.get(0)), Path.of(paths.get(1)), log);
      return 0;
    }
    Article first = article(paths.get(0));
    if (tensions) {
      List<Finding> found = Finding.tensions(first, Articles.tensions(first));
      out.print(format.write("Tensions in " + paths.get(0), found));
      return found.isEmpty() ? 0 : 1;
    }
    Article second = article(paths.get(1));
    return outlets ? outlets(first, second, format, out) : changes(first, second, format, out);
  }

  private static int changes(
      Article before, Article after, FindingsReport format, PrintStream out) {
    List<Finding> found = Finding.changes(before, after, Articles.changes(before, after));
    out.print(format.write("Changes", found));
    return found.isEmpty() ? 0 : 1;
  }

  static int outlets(Article a, Article b, FindingsReport format, PrintStream out) {
    List<Finding> pairs = Finding.pairs(a, b, Articles.figures(a, b));
    out.print(format.write("Figures about the same thing", pairs));
    return pairs.stream().allMatch(pair -> pair.kind().equals("AGREE")) ? 0 : 1;
  }

  private static Article article(String path) throws IOException {
    return NewsClaims.parse(Files.readString(Path.of(path)));
  }
}

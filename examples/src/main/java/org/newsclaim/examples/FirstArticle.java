package org.newsclaim.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.newsclaim.NewsClaims;

/**
 * Writes one article as JSON and ends, as a command or a function in a cloud does. docs/guide.md
 * says how to start it fast, docs/benchmarks.md how long it takes.
 *
 * <pre>
 * FirstArticle [ARTICLE.txt]
 * </pre>
 */
public final class FirstArticle {
  private FirstArticle() {}

  /**
   * Runs the program.
   *
   * @param args the file of the article; the piece that the examples ship where there is none
   * @throws IOException if the file cannot be read
   */
  public static void main(String[] args) throws IOException {
    String text = args.length == 0 ? Kglo.shippedText() : Files.readString(Path.of(args[0]));
    new PrintStream(System.out, true, StandardCharsets.UTF_8)
        .println(NewsClaims.toJson(NewsClaims.parse(text)));
  }
}

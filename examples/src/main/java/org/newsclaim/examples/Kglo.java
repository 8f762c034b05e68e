package org.newsclaim.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.newsclaim.NewsClaims;
import org.newsclaim.compare.Articles;
import org.newsclaim.format.page.ArticlePage;
import org.newsclaim.json.NewsClaimJson;
import org.newsclaim.model.Article;
import org.newsclaim.model.Claim;

/**
 * One real news piece of a local station, retold: modelled by hand with the builders, parsed by the
 * parsers, printed as JSON, and the two models held against each other.
 *
 * <p>Given a path, it parses that text instead; there is no model by hand to compare with then.
 */
public final class Kglo {
  private Kglo() {}

  /**
   * Runs the program.
   *
   * @param args nothing, or the path of a text in UTF-8
   * @throws IOException if the text cannot be read
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (args.length > 0) {
      show(NewsClaims.parse(Files.readString(Path.of(args[0]))), out);
      return;
    }
    String text = shippedText();
    Article byHand = KgloByHand.article(text);
    Article parsed = NewsClaims.parse(text);
    show(parsed, out);
    compare(byHand, parsed, out);
    Path page = Path.of("target", "kglo.html");
    Files.createDirectories(page.getParent());
    ArticlePage.of(parsed).explainedBy(NewsClaims.explain(text)).write(page);
    out.println("\nThe article with its claims marked: " + page.toAbsolutePath());
  }

  /** The piece as the examples ship it. */
  static String shippedText() {
    try (InputStream in = Kglo.class.getResourceAsStream("kglo.txt")) {
      if (in == null) {
        throw new IllegalStateException("kglo.txt is missing from the examples");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void show(Article article, PrintStream out) {
    out.println("The article as JSON:\n");
    out.println(NewsClaimJson.articles().indented().write(article));
    out.println("\nWho says what:\n");
    for (Claim claim : article.claims()) {
      out.println(article.speaker(claim) + ": " + claim.text() + "  " + article.quantities(claim));
    }
    out.print("\n" + tensions(article));
  }

  private static void compare(Article byHand, Article parsed, PrintStream out) {
    Comparison comparison = Comparison.of(byHand, parsed);
    list("What the parser misses of the model made by hand", comparison.missing(), out);
    list("What the parser has beyond it", comparison.beyond(), out);
  }

  /** The figures that cannot all be right, with their places. */
  static String tensions(Article article) {
    return FindingsReport.TEXT.write(
        "Tensions", Finding.tensions(article, Articles.tensions(article)));
  }

  private static void list(String title, List<String> lines, PrintStream out) {
    out.println("\n" + title + ":" + (lines.isEmpty() ? " nothing" : ""));
    lines.forEach(line -> out.println("  " + line));
  }
}

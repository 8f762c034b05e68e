package org.newsclaim.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.newsclaim.NewsClaims;
import org.newsclaim.model.Article;

/** Compares the figures in two reports on one event, written for this example. */
public final class TwoOutlets {
  private TwoOutlets() {}

  /**
   * Runs the program.
   *
   * @param args nothing
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Compare.outlets(report("outlet-a.txt"), report("outlet-b.txt"), FindingsReport.TEXT, out);
  }

  /** A report as the examples ship it. */
  static Article report(String file) {
    try (InputStream in = TwoOutlets.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from the examples");
      }
      return NewsClaims.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

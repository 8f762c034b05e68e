package org.newsclaim.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.newsclaim.NewsClaims;

/**
 * Prints why a text is read as it is: the rules that decide about its numbers, cues and sources.
 */
public final class Explain {
  private Explain() {}

  /**
   * Runs the program.
   *
   * @param args the text
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (args.length == 0) {
      out.println("usage: Explain \"Officials said at least 30 people died.\"");
      return;
    }
    out.print(NewsClaims.explain(String.join(" ", args)));
  }
}

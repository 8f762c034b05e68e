package org.newsclaim.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.newsclaim.NewsClaims;
import org.newsclaim.model.Explanation;

/**
 * Prints why a text is read as it is: its words with their tags and phrases, a line a sentence, and
 * the rules that decide about its numbers, cues and sources.
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
    Explanation explanation = NewsClaims.explain(String.join(" ", args));
    explanation.analysis().forEach(out::println);
    out.print(explanation);
  }
}

package org.newsclaim.examples;

import org.newsclaim.model.Span;

/** Models a news article with the builders and prints it. */
public final class Kglo {
  private Kglo() {}

  /**
   * Prints the article.
   *
   * @param args none
   */
  public static void main(String[] args) {
    System.out.println(Span.of(21, 150).withStart(3));
  }
}

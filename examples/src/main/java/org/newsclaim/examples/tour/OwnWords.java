package org.newsclaim.examples.tour;

import org.newsclaim.NewsClaims;
import org.newsclaim.article.ParseOptions;
import org.newsclaim.lexicon.Lexicon;
import org.newsclaim.model.Article;

/** Stop 6: teaches the parsers a verb and a title that they do not know. */
public final class OwnWords {
  private static final String TEXT = "The harbourmaster tootled that the ferry was late.";

  private OwnWords() {}

  /**
   * Runs the program.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    print(ParseOptions.defaults());
    Lexicon lexicon =
        Lexicon.english()
            .with(
                "tootle\tCUE\tkind=SAY pos=verb frames=that;quote;inverted",
                "harbourmaster\tPERSON_NOUN");
    print(ParseOptions.defaults().withLexicon(lexicon));
  }

  private static void print(ParseOptions options) {
    Article article = NewsClaims.parse(TEXT, options);
    article
        .claims()
        .forEach(claim -> System.out.println(article.speaker(claim) + ": " + claim.text()));
  }
}

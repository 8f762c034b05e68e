package org.newsclaim.text.syntax;

import org.newsclaim.text.Quotations;
import org.newsclaim.text.Sentences;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordIndex;
import org.newsclaim.text.tag.FunctionWords;
import org.newsclaim.text.tag.Tagger;

/**
 * Analyzes a text once for all parsers: quotations, sentences, tags, noun phrases and verb groups.
 * Stateless and safe to share between threads.
 */
public final class SyntaxAnalyzer {
  private final WordIndex lexicon;
  private final FunctionWords functionWords;

  private SyntaxAnalyzer(WordIndex lexicon) {
    this.lexicon = lexicon;
    this.functionWords = new FunctionWords(lexicon);
  }

  /** {@return an analyzer for texts that are tokenized with a lexicon} */
  public static SyntaxAnalyzer of(WordIndex lexicon) {
    return new SyntaxAnalyzer(lexicon);
  }

  /** {@return the lexicon that texts must be tokenized with} */
  public WordIndex lexicon() {
    return lexicon;
  }

  /** Tokenizes and analyzes a text. */
  public Syntax analyze(String text) {
    return analyze(TokenizedText.of(text, lexicon));
  }

  /**
   * Analyzes a text.
   *
   * @throws IllegalArgumentException if the text was tokenized with another lexicon
   */
  public Syntax analyze(TokenizedText text) {
    return analyze(text, Tagger.ALL);
  }

  /**
   * Analyzes some sentences of a text. The words of the others get the tag {@link
   * org.newsclaim.text.tag.Tag#OTHER}, so that reading costs little where nothing is looked for.
   *
   * @throws IllegalArgumentException if the text was tokenized with another lexicon
   */
  public Syntax analyze(TokenizedText text, Tagger.SentenceFilter wanted) {
    if (text.lexicon() != lexicon) {
      throw new IllegalArgumentException("the text was tokenized with another lexicon");
    }
    Quotations quotations = Quotations.of(text);
    return new Syntax(text, Sentences.of(text, quotations), quotations, functionWords, wanted);
  }
}

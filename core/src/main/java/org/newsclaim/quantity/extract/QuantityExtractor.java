package org.newsclaim.quantity.extract;

import java.util.ArrayList;
import java.util.List;
import org.newsclaim.model.CodePointOffsets;
import org.newsclaim.model.Quantity;
import org.newsclaim.quantity.composition.QuantityCandidate;
import org.newsclaim.quantity.word.QuantityWords;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordIndex;
import org.newsclaim.text.rule.Trace;
import org.newsclaim.text.syntax.Syntax;
import org.newsclaim.text.syntax.SyntaxAnalyzer;

/** Extracts the quantities of texts that are tokenized. Immutable and safe to share. */
public final class QuantityExtractor {
  private final SyntaxAnalyzer analyzer;
  private final QuantityWords words;

  /**
   * An extractor that knows some words.
   *
   * @param lexicon the words, those with which the texts are tokenized
   */
  public QuantityExtractor(WordIndex lexicon) {
    this.analyzer = SyntaxAnalyzer.of(lexicon);
    this.words = new QuantityWords(lexicon);
  }

  /**
   * Tokenizes a text and analyzes the sentences in which a quantity may begin.
   *
   * @param text the text
   * @return its analysis
   */
  public Syntax analyze(String text) {
    TokenizedText tokens = TokenizedText.of(text, words.lexicon);
    return analyzer.analyze(tokens, new QuantityStarts(tokens, words)::isAny);
  }

  /**
   * {@return a finder for a text}
   *
   * @param syntax the analyzed text
   * @param trace hears the decision on each number, in the order of the text
   */
  public QuantityFinder finder(Syntax syntax, Trace trace) {
    return new QuantityFinder(syntax, words, trace);
  }

  /**
   * Finds all quantities of an analyzed text.
   *
   * @param syntax the text
   * @param offsets the code points of the same text
   * @param trace hears the decision on each number, in the order of the text
   * @return the quantities in the order of the text, with the ids "q1", "q2" and so on
   */
  public List<Quantity> findAll(Syntax syntax, CodePointOffsets offsets, Trace trace) {
    return build(finder(syntax, trace).find(), syntax.text, offsets);
  }

  /**
   * Builds the values of the candidates of a text.
   *
   * @param candidates what a finder found
   * @param text the text
   * @param offsets its code points
   * @return the quantities, with the ids "q1", "q2" and so on
   */
  public List<Quantity> build(
      List<QuantityCandidate> candidates, TokenizedText text, CodePointOffsets offsets) {
    Assembler assembler = new Assembler(text, words.nouns, offsets);
    List<Quantity> quantities = new ArrayList<>(candidates.size());
    for (int i = 0; i < candidates.size(); i++) {
      Quantity quantity = assembler.build(candidates.get(i), id(i));
      int restated = original(candidates, i);
      quantities.add(restated < 0 ? quantity : quantity.withRestates(id(restated)));
    }
    return List.copyOf(quantities);
  }

  private static String id(int index) {
    return "q" + (index + 1);
  }

  /** The index of the candidate that one restates, or -1; it comes shortly before. */
  private static int original(List<QuantityCandidate> candidates, int index) {
    QuantityCandidate restated = candidates.get(index).restated;
    int at = restated == null ? -1 : index - 1;
    while (at >= 0 && candidates.get(at) != restated) {
      at--;
    }
    return at;
  }
}

package org.newsclaim.quantity;

import java.util.List;
import org.newsclaim.lexicon.Lexicon;
import org.newsclaim.model.CodePointOffsets;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.Quantity;
import org.newsclaim.quantity.QuantityParseException.Reason;
import org.newsclaim.quantity.composition.QuantityCandidate;
import org.newsclaim.quantity.exclusion.QuantityRule;
import org.newsclaim.quantity.extract.QuantityExtractor;
import org.newsclaim.quantity.extract.QuantityFinder;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.rule.Trace;
import org.newsclaim.text.syntax.Syntax;

/**
 * Finds the quantities of English text: numbers in digits and words, ranges, ratios, approximators,
 * units, and what is counted.
 *
 * <p>Immutable and thread-safe. Parsing runs in linear time.
 */
public final class QuantityParser {
  private final QuantityExtractor extractor;

  private QuantityParser(Lexicon lexicon) {
    this.extractor = new QuantityExtractor(lexicon.words());
  }

  /**
   * Returns the parser with the library's English lexicon.
   *
   * @return the parser, always the same one
   */
  public static QuantityParser english() {
    return English.PARSER;
  }

  /**
   * Returns a parser with a custom lexicon.
   *
   * @param lexicon the words to know
   * @return a new parser
   */
  public static QuantityParser of(Lexicon lexicon) {
    return new QuantityParser(lexicon);
  }

  /**
   * Parses a text that is a single quantity, such as "around 13,000" or "two-thirds of them".
   *
   * @param text the text
   * @return the quantity, with the id "q1"
   * @throws QuantityParseException if the text is not one quantity
   * @throws NewsClaimException ILL_FORMED_TEXT if the text has an unpaired surrogate
   */
  public Quantity parse(String text) {
    CodePointOffsets offsets = CodePointOffsets.ofWellFormed(text);
    Syntax syntax = extractor.analyze(text);
    TokenizedText tokens = syntax.text;
    if (tokens.size() == 0) {
      throw new QuantityParseException(Reason.EMPTY, text, 0);
    }
    QuantityFinder finder = extractor.finder(syntax, Trace.NONE);
    List<QuantityCandidate> candidates = finder.find();
    if (candidates.isEmpty()) {
      throw refused(tokens, finder);
    }
    if (candidates.size() > 1) {
      int second = tokens.start(candidates.get(1).textFirst());
      throw new QuantityParseException(Reason.SEVERAL_QUANTITIES, text, second);
    }
    QuantityCandidate candidate = candidates.get(0);
    if (candidate.textFirst() > 0) {
      throw new QuantityParseException(Reason.OTHER_WORDS, text, tokens.start(0));
    }
    int end = Math.max(candidate.textEnd(), Math.max(candidate.entityEnd, candidate.wholeEnd));
    if (end < tokens.size()) {
      throw new QuantityParseException(Reason.OTHER_WORDS, text, tokens.start(end));
    }
    return extractor.build(candidates, tokens, offsets).get(0);
  }

  private static QuantityParseException refused(TokenizedText tokens, QuantityFinder finder) {
    QuantityCandidate excluded = finder.excluded();
    QuantityRule rule = finder.exclusion();
    if (excluded != null && rule != null) {
      return new QuantityParseException(rule, tokens.text(), tokens.start(excluded.first));
    }
    if (finder.malformed() >= 0) {
      int index = tokens.start(finder.malformed());
      return new QuantityParseException(Reason.MALFORMED_NUMBER, tokens.text(), index);
    }
    return new QuantityParseException(Reason.NO_NUMBER, tokens.text(), 0);
  }

  /**
   * Finds all quantities of a text.
   *
   * @param text any text
   * @return the quantities in the order of the text, with the ids "q1", "q2" and so on; spans are
   *     in code points
   * @throws NewsClaimException ILL_FORMED_TEXT if the text has an unpaired surrogate
   */
  public List<Quantity> findAll(String text) {
    return extractor.findAll(
        extractor.analyze(text), CodePointOffsets.ofWellFormed(text), Trace.NONE);
  }

  /** Holds the English parser, so that it is made when it is first asked for. */
  private static final class English {
    private static final QuantityParser PARSER = of(Lexicon.english());
  }
}

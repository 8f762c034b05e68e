package org.newsclaim.quantity.word;

import org.newsclaim.text.lexicon.WordIndex;

/**
 * All that the lexicon says about quantities, as tables, so that reading a text asks for no feature
 * by name. Made once for a parser.
 */
public final class QuantityWords {
  public final WordIndex lexicon;
  public final NumberTable numbers;
  public final UnitTable units;
  public final PhraseTable phrases;
  public final Nouns nouns;
  public final StartTable starts;

  public QuantityWords(WordIndex lexicon) {
    this.lexicon = lexicon;
    this.numbers = new NumberTable(lexicon);
    this.units = new UnitTable(lexicon);
    this.phrases = new PhraseTable(lexicon);
    this.nouns = new Nouns();
    this.starts = new StartTable(lexicon, numbers, phrases);
  }
}

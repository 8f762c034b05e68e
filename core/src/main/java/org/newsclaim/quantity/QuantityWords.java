package org.newsclaim.quantity;

import org.newsclaim.text.lexicon.Lexicon;

/**
 * All that the lexicon says about quantities, as tables, so that reading a text asks for no feature
 * by name. Made once for a parser.
 */
final class QuantityWords {
  final Lexicon lexicon;
  final NumberTable numbers;
  final UnitTable units;
  final PhraseTable phrases;
  final Nouns nouns;
  final StartTable starts;

  QuantityWords(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.numbers = new NumberTable(lexicon);
    this.units = new UnitTable(lexicon);
    this.phrases = new PhraseTable(lexicon);
    this.nouns = new Nouns(lexicon);
    this.starts = new StartTable(lexicon, numbers, phrases);
  }
}

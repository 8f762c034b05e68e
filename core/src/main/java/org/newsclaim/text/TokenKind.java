package org.newsclaim.text;

/** What a token is made of. */
public enum TokenKind {
  /** Letters, with the full stops of an abbreviation and the apostrophes of names among them. */
  WORD,
  /** Digits, with commas and points between them. */
  NUMBER,
  /** A mark of punctuation, a quotation mark or a dash. */
  PUNCTUATION,
  /** Anything else: a currency sign, "%", "½", an emoji. */
  SYMBOL
}

package org.newsclaim.text.tag;

/** What a token is in its sentence. One token has one tag, where the lexicon may allow several. */
public enum Tag {
  NOUN,
  NAME,
  PRONOUN,
  OBJECT_PRONOUN,
  DETERMINER,
  POSSESSIVE,
  NUMBER,
  ADJECTIVE,
  ADVERB,
  PREPOSITION,
  TO,
  COORDINATOR,
  SUBORDINATOR,
  THAT,
  QUESTION,
  BE,
  HAVE,
  DO,
  MODAL,
  NEGATION,
  BASE,
  PRESENT,
  PAST,
  PARTICIPLE,
  GERUND,
  COMMA,
  SEMICOLON,
  COLON,
  DASH,
  OPEN,
  CLOSE,
  QUOTE,
  STOP,
  HYPHEN,
  OTHER;

  private static final long VERBS = mask(BASE, PRESENT, PAST, PARTICIPLE, GERUND);
  private static final long AUXILIARIES = mask(BE, HAVE, DO, MODAL);
  private static final long NOMINALS = mask(NOUN, NAME, PRONOUN, OBJECT_PRONOUN);
  private static final long MODIFIERS = mask(DETERMINER, POSSESSIVE, NUMBER, ADJECTIVE);
  private static final long BREAKS = mask(SEMICOLON, COLON, DASH, STOP);

  private static long mask(Tag... tags) {
    long mask = 0;
    for (Tag tag : tags) {
      mask |= 1L << tag.ordinal();
    }
    return mask;
  }

  private boolean in(long mask) {
    return (mask >> ordinal() & 1) != 0;
  }

  public boolean isVerb() {
    return in(VERBS);
  }

  public boolean isAuxiliary() {
    return in(AUXILIARIES);
  }

  /** Whether it is a noun or a name. */
  public boolean isNoun() {
    return this == NOUN || this == NAME;
  }

  boolean isNominal() {
    return in(NOMINALS);
  }

  /** Whether it stands in a noun phrase before its noun. */
  public boolean isModifier() {
    return in(MODIFIERS);
  }

  /** Whether a noun phrase can begin with it. */
  public boolean opensPhrase() {
    return in(NOMINALS | MODIFIERS);
  }

  /** Whether no clause goes on over it. */
  public boolean isBreak() {
    return in(BREAKS);
  }
}

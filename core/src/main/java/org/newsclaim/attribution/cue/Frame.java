package org.newsclaim.attribution.cue;

import java.util.Locale;

/** What may stand with a cue as its content: the names of the word list's {@code frames}. */
public enum Frame {
  /** A clause, with or without "that". */
  THAT,
  /** A clause with a question word. */
  WHETHER,
  /** An infinitive. */
  TO,
  /** A gerund. */
  ING,
  /** A noun phrase. */
  OBJECT,
  /** A noun phrase with "as": "saw the plan as a threat". */
  OBJECT_AS,
  /** A noun phrase with "at" and a number: "put the toll at 30". */
  OBJECT_AT,
  /** Words in quotation marks. */
  QUOTE,
  /** The source after the cue: "said Smith". */
  INVERTED,
  /** A clause before: "…, he said". */
  PAREN,
  /** Who is told, between cue and content. */
  HEARER,
  /** A noun phrase after "to". */
  TO_NOUN,
  OF,
  ABOUT,
  ON,
  FOR,
  AGAINST,
  AT,
  WITH,
  IN,
  OVER,
  BY,
  AS,
  UP;

  public int bit() {
    return 1 << ordinal();
  }

  public static Frame of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace(' ', '_'));
  }

  /** The preposition whose noun phrase is the content; empty where the frame is no preposition. */
  public String preposition() {
    return ordinal() < TO_NOUN.ordinal()
        ? ""
        : this == TO_NOUN ? "to" : name().toLowerCase(Locale.ROOT);
  }
}

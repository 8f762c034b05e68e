package org.newsclaim.attribution.cue;

import org.newsclaim.text.syntax.TokenRange;

/**
 * Who does what a verb group says.
 *
 * @param mention the words: noun phrase, title and apposition
 * @param head the token of its noun, name or pronoun
 * @param begins the first token of the clause that belongs to the subject, for what stands before
 *     it
 * @param link how it stands to the verb
 */
public record Subject(TokenRange mention, int head, int begins, Link link) {
  /** How a subject stands to its verb. */
  public enum Link {
    /** Before it. */
    BEFORE,
    /** After it: "said Smith". */
    INVERTED,
    /** Before an earlier verb that both share. */
    SHARED,
    /** Before "who" or "that". */
    RELATIVE,
    /** The agent of a passive. */
    AGENT
  }
}

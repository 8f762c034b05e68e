package org.newsclaim.compare.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsclaim.model.Claim;
import org.newsclaim.model.Quantity;
import org.newsclaim.model.Span;
import org.newsclaim.model.TimeExpression;

/**
 * A quantity with what its clause and its sentence say of it.
 *
 * @param quantity the quantity
 * @param span number and unit; of a vote ("29 votes to 16") both numbers
 * @param vote the two numbers of a vote, where it is one
 * @param sentence the index of its sentence
 * @param first the first token of its clause
 * @param end the token after the last one of its clause
 * @param words what its clause says, as lemmas
 * @param sentenceWords what its sentence says, as lemmas
 * @param noun what it counts, as a lemma
 * @param modifiers the other words of what it counts
 * @param attributes the nouns right after the number, such as "package" in "a $14 billion package"
 * @param names the proper names of its clause
 * @param times its own time, else those of its clause, or of its sentence where the clause has none
 * @param claim the attributed claim that it is part of
 * @param separate whether it adds to another figure: "another", "more"
 * @param unsure whether it is only possible, planned or denied
 * @param places the nouns after prepositions of place in its clause
 */
public record Figure(
    Quantity quantity,
    Span span,
    Optional<Vote> vote,
    int sentence,
    int first,
    int end,
    Set<String> words,
    Set<String> sentenceWords,
    Optional<String> noun,
    Set<String> modifiers,
    Set<String> attributes,
    Set<String> names,
    List<TimeExpression> times,
    Optional<Claim> claim,
    boolean separate,
    boolean unsure,
    Set<String> places) {

  /**
   * The two numbers of a vote.
   *
   * @param ayes the first
   * @param noes the second
   */
  public record Vote(BigDecimal ayes, BigDecimal noes) {}
}

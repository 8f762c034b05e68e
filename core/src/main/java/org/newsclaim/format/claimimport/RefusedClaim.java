package org.newsclaim.format.claimimport;

import java.util.Optional;
import org.newsclaim.compare.result.Check;
import org.newsclaim.format.claimimport.proposed.ProposedClaim;
import org.newsclaim.model.Span;

/**
 * A proposed claim that the article does not bear out.
 *
 * @param index its place among the proposed claims, from 0
 * @param proposed what was proposed
 * @param reason why it is not taken
 * @param message what was proposed and what stands in the text, for people to read
 * @param near where something like it stands in the text, in code points; empty where nothing does
 */
public record RefusedClaim(
    int index, ProposedClaim proposed, Reason reason, String message, Optional<Span> near) {

  /** Why a proposed claim is not taken. */
  public enum Reason {
    /** The quote holds no word. */
    EMPTY_QUOTE("The quote holds no word."),
    /** The article does not hold these words, nor words that are like them. */
    NOT_IN_TEXT("The article does not hold these words, nor words that are like them."),
    /** The article holds words that are like these, but not these. */
    ALTERED_WORDS("The article holds words that are like these, but not these."),
    /** The article holds the parts of the quote, but not beside each other in this order. */
    PARTS_APART(
        "The article holds the parts of the quote, but not beside each other in this order."),
    /** The words stand in the article, but not in quotation marks. */
    NOT_QUOTED("The words stand in the article, but not in quotation marks."),
    /** The article has another number there. */
    NUMBER_DIFFERS("The article has another number there."),
    /** The article has no number there. */
    NUMBER_NOT_THERE("The article has no number there."),
    /** The number stands there, but in another unit or of other things. */
    UNIT_DIFFERS("The number stands there, but in another unit or of other things."),
    /** The article does not mention the source. */
    SOURCE_NOT_IN_TEXT("The article does not mention the source."),
    /** The article mentions the source, but not where the words stand. */
    SOURCE_NOT_NEAR("The article mentions the source, but not where the words stand."),
    /** The article attributes the words to another source. */
    SOURCE_DIFFERS("The article attributes the words to another source."),
    /** No words were found that attribute the claim to the source. */
    NOT_ATTRIBUTED("No words were found that attribute the claim to the source."),
    /** The same claim was proposed before, and the article has it only once. */
    PROPOSED_TWICE("The same claim was proposed before, and the article has it only once."),
    /** The claim inside which this one is said to be reported was not proposed or not taken. */
    OUTER_CLAIM_MISSING(
        "The claim inside which this one is said to be reported was not proposed or not taken."),
    /** The words do not stand inside those of the claim in which it is said to be reported. */
    NOT_NESTED(
        "The words do not stand inside those of the claim in which it is said to be reported.");

    private final String sentence;

    Reason(String sentence) {
      this.sentence = sentence;
    }

    /**
     * What the article says of the proposed claim, as the check of a summary would put it.
     *
     * @return NOT_FOUND where the article has nothing like it, SUPPORTED for a repeated proposal,
     *     else ALTERED
     */
    public Check.Verdict verdict() {
      return switch (this) {
        case EMPTY_QUOTE, NOT_IN_TEXT, NUMBER_NOT_THERE, SOURCE_NOT_IN_TEXT, OUTER_CLAIM_MISSING ->
            Check.Verdict.NOT_FOUND;
        case PROPOSED_TWICE -> Check.Verdict.SUPPORTED;
        default -> Check.Verdict.ALTERED;
      };
    }

    /**
     * The reason in words.
     *
     * @return one sentence with its full stop
     */
    public String sentence() {
      return sentence;
    }
  }

  /**
   * Reason and message.
   *
   * @return such as {@code 2 ALTERED_WORDS: …}
   */
  @Override
  public String toString() {
    return index + " " + reason + ": " + message;
  }
}

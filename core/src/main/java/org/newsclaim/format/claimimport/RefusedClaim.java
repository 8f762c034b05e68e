package org.newsclaim.format.claimimport;

import java.util.Optional;
import org.newsclaim.compare.result.Check;
import org.newsclaim.format.claimimport.proposed.ProposedClaim;
import org.newsclaim.model.Span;

/**
 * A proposed claim that the article does not support.
 *
 * @param index its place among the proposed claims, from 0
 * @param proposed what was proposed
 * @param reason why it is refused
 * @param message what was proposed and what the text has, for people to read
 * @param near the places of similar words in the text, in code points; empty if there are none
 */
public record RefusedClaim(
    int index, ProposedClaim proposed, Reason reason, String message, Optional<Span> near) {

  /** Why a proposed claim is refused. */
  public enum Reason {
    /** The quote contains no words. */
    EMPTY_QUOTE("The quote contains no words."),
    /** The article contains neither these words nor similar ones. */
    NOT_IN_TEXT("The article contains neither these words nor similar ones."),
    /** The article contains similar words, but not these. */
    ALTERED_WORDS("The article contains similar words, but not these."),
    /** The article contains the parts of the quote, but not next to each other in this order. */
    PARTS_APART(
        "The article contains the parts of the quote, but not next to each other in this order."),
    /** The words are in the article, but not in quotation marks. */
    NOT_QUOTED("The words are in the article, but not in quotation marks."),
    /** The article has another number there. */
    NUMBER_DIFFERS("The article has another number there."),
    /** The article has no number there. */
    NUMBER_NOT_THERE("The article has no number there."),
    /** The number is there, but in another unit or of other things. */
    UNIT_DIFFERS("The number is there, but in another unit or of other things."),
    /** The article does not mention the source. */
    SOURCE_NOT_IN_TEXT("The article does not mention the source."),
    /** The article mentions the source, but not near the words. */
    SOURCE_NOT_NEAR("The article mentions the source, but not near the words."),
    /** The article attributes the words to another source. */
    SOURCE_DIFFERS("The article attributes the words to another source."),
    /** No words were found that attribute the claim to the source. */
    NOT_ATTRIBUTED("No words were found that attribute the claim to the source."),
    /** The same claim was proposed before, and the article has it only once. */
    PROPOSED_TWICE("The same claim was proposed before, and the article has it only once."),
    /** The claim inside which this one is said to be reported was not proposed or not taken. */
    OUTER_CLAIM_MISSING(
        "The claim inside which this one is said to be reported was not proposed or not taken."),
    /** The words are not inside the claim in which they are said to be reported. */
    NOT_NESTED("The words are not inside the claim in which they are said to be reported.");

    private final String sentence;

    Reason(String sentence) {
      this.sentence = sentence;
    }

    /**
     * The verdict on the proposed claim, as in the check of a summary.
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

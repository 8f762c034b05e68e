package org.newsclaim.quantity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.quantity.exclusion.QuantityRule;

/** Says why a text is not one quantity: the text, the place in it, and a {@link Reason}. */
public final class QuantityParseException extends NewsClaimException {
  private static final long serialVersionUID = 1L;

  /** Why a text is not one quantity. */
  public enum Reason {
    /** The text has no words. */
    EMPTY("The text has no words."),
    /** The text contains no number, not even a vague one. */
    NO_NUMBER("The text contains no number, not even a vague one."),
    /** The digits are not grouped as in English. */
    MALFORMED_NUMBER("The digits are not grouped as in English."),
    /** The number is part of a name, a date, a time or a score. */
    NOT_A_QUANTITY("The number is part of a name, a date, a time or a score."),
    /** The text has words that belong to no quantity. */
    OTHER_WORDS("The text has words that belong to no quantity."),
    /** The text contains several quantities. */
    SEVERAL_QUANTITIES("The text contains several quantities.");

    private final String sentence;

    Reason(String sentence) {
      this.sentence = sentence;
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

  /** Why the text is not one quantity. */
  private final Reason reason;

  /** The whole text. */
  private final String text;

  /** The offset of the fault in Java chars. */
  private final int index;

  /** The rule that refused; null where none did. */
  private final @Nullable QuantityRule rule;

  /** The text has a number that a rule refuses. */
  QuantityParseException(QuantityRule rule, String text, int index) {
    super(
        Code.UNREADABLE_TEXT,
        Reason.NOT_A_QUANTITY.sentence()
            + (" " + rule.meaning() + " (" + rule.id() + ").")
            + (" The text was " + quote(text) + "."),
        index);
    this.reason = Reason.NOT_A_QUANTITY;
    this.text = text;
    this.index = index;
    this.rule = rule;
  }

  QuantityParseException(Reason reason, String text, int index) {
    super(Code.UNREADABLE_TEXT, reason.sentence() + " The text was " + quote(text) + ".", index);
    this.reason = reason;
    this.text = text;
    this.index = index;
    this.rule = null;
  }

  /**
   * Why the text is not one quantity.
   *
   * @return the reason
   */
  public Reason reason() {
    return reason;
  }

  /**
   * The rule that refuses the number, such as "quantity.not.year". {@code docs/explain.md} lists
   * the rules.
   *
   * @return its identifier; present exactly where the reason is {@link Reason#NOT_A_QUANTITY}
   */
  public Optional<String> rule() {
    return Optional.ofNullable(rule).map(QuantityRule::id);
  }

  /**
   * What was to be read.
   *
   * @return the whole text
   */
  public String text() {
    return text;
  }

  /**
   * The offset of the problem.
   *
   * @return an offset into the text in Java chars
   */
  public int index() {
    return index;
  }
}

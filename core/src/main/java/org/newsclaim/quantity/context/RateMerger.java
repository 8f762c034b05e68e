package org.newsclaim.quantity.context;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.newsclaim.model.Quantity.Form;
import org.newsclaim.model.Quantity.Kind;
import org.newsclaim.quantity.composition.QuantityCandidate;
import org.newsclaim.quantity.number.Numeral;
import org.newsclaim.quantity.word.Words;
import org.newsclaim.text.TokenizedText;

/** Makes one ratio of a count and the number that it is for: "14 deaths per 100,000 people". */
public final class RateMerger {
  private final TokenizedText text;
  private final Words words;

  public RateMerger(Words words) {
    this.text = words.text;
    this.words = words;
  }

  /** Whether a second candidate was taken into the first, which is then a ratio. */
  public boolean merge(QuantityCandidate first, QuantityCandidate second) {
    BigDecimal count = first.value;
    BigDecimal base = second.value;
    if (first.kind != Kind.COUNT || second.kind != Kind.COUNT || !first.hasEntity()) {
      return false;
    }
    if (first.form != Form.NUMBER || count == null || base == null || base.signum() <= 0) {
      return false;
    }
    if (endOfJoint(first.entityEnd) != second.textFirst() || !words.follows(second.textFirst())) {
      return false;
    }
    first.kind = Kind.RATIO;
    first.numerator = count;
    first.denominator = base;
    first.value = Numeral.quotient(count, base);
    first.low = quotient(first.low, base);
    first.high = quotient(first.high, base);
    first.resolution = null;
    first.end = second.numberEnd;
    first.numberEnd = second.numberEnd;
    if (second.hasEntity()) {
      first.per = words.tables.nouns.singular(text, second.entityHead);
    }
    return true;
  }

  private static @Nullable BigDecimal quotient(@Nullable BigDecimal bound, BigDecimal base) {
    return bound == null ? null : Numeral.quotient(bound, base);
  }

  /** "per", "for every", "out of every"; the token before it where there is none. */
  private int endOfJoint(int token) {
    if (words.is(token, "per")) {
      return words.is(token + 1, "every") ? token + 2 : token + 1;
    }
    int every = words.is(token, "out") && words.is(token + 1, "of") ? token + 2 : token + 1;
    boolean joint =
        words.is(token, "for")
            || words.is(token, "in")
            || words.is(token, "to")
            || every == token + 2;
    return joint && words.is(every, "every") ? every + 1 : -1;
  }
}

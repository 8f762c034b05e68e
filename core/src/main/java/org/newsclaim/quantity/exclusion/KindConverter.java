package org.newsclaim.quantity.exclusion;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.newsclaim.model.Quantity.Form;
import org.newsclaim.model.Quantity.Kind;
import org.newsclaim.quantity.composition.QuantityCandidate;
import org.newsclaim.quantity.number.Numeral;
import org.newsclaim.quantity.word.Words;

/** Gives a candidate the kind that its neighbors show: "a 5-2 vote", "a third term". */
public final class KindConverter {
  private final Words words;
  private final RatioUse uses;

  public KindConverter(Words words, RatioUse uses) {
    this.words = words;
    this.uses = uses;
  }

  /** Converts a candidate where a rule says so; the rule, or null. */
  public @Nullable QuantityRule convert(QuantityCandidate candidate) {
    if (candidate.pair) {
      if (candidate.form == Form.RANGE && uses.isVote(candidate)) {
        makeRatio(candidate);
        return QuantityRule.RATIO_OF_VOTES;
      }
      return null;
    }
    boolean fraction = candidate.kind == Kind.RATIO && candidate.bare;
    if (fraction && !uses.isShare(candidate) && uses.isOrdinal(candidate)) {
      makeOrdinal(candidate);
      return QuantityRule.ORDINAL_OF_FRACTION;
    }
    return null;
  }

  private static void makeRatio(QuantityCandidate candidate) {
    if (candidate.form == Form.RANGE && candidate.low != null && candidate.high != null) {
      candidate.form = Form.NUMBER;
      candidate.kind = Kind.RATIO;
      candidate.numerator = candidate.low;
      candidate.denominator = candidate.high;
      candidate.value = Numeral.quotient(candidate.low, candidate.high);
      candidate.low = null;
      candidate.high = null;
      candidate.resolution = null;
    }
  }

  private void makeOrdinal(QuantityCandidate candidate) {
    int word = candidate.numberEnd - 1;
    candidate.kind = Kind.ORDINAL;
    candidate.first = word;
    candidate.numberFirst = word;
    candidate.value = BigDecimal.valueOf(words.tables.numbers.ordinal(words.text.word(word)));
    candidate.resolution = BigDecimal.ONE;
    candidate.numerator = null;
    candidate.denominator = null;
  }
}

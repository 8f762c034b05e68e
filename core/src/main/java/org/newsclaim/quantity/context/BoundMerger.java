package org.newsclaim.quantity.context;

import java.math.BigDecimal;
import org.newsclaim.model.Quantity.Form;
import org.newsclaim.quantity.composition.QuantityCandidate;
import org.newsclaim.quantity.word.Words;
import org.newsclaim.text.TokenizedText;

/** Makes one range of two bounds: "more than 10 and less than 40". */
public final class BoundMerger {
  private final TokenizedText text;
  private final Words words;

  public BoundMerger(Words words) {
    this.text = words.text;
    this.words = words;
  }

  /** Whether a second candidate was taken into the first, which is then a range. */
  public boolean merge(QuantityCandidate first, QuantityCandidate second) {
    if (first.form != Form.NUMBER || second.form != Form.NUMBER || first.kind != second.kind) {
      return false;
    }
    if (!isJoined(Math.max(first.textEnd(), first.entityEnd), second.textFirst())) {
      return false;
    }
    boolean rising = first.high == null && second.low == null;
    BigDecimal low = rising ? first.low : second.low;
    BigDecimal high = rising ? second.high : first.high;
    if (low == null || high == null || low.compareTo(high) >= 0) {
      return false;
    }
    if (rising == (first.low == null)) {
      return false;
    }
    join(first, second, rising);
    return true;
  }

  private boolean isJoined(int end, int start) {
    int at = end;
    if (words.isMark(at, ',') && words.follows(at)) {
      at++;
    }
    if (words.is(at, "and") || words.is(at, "but")) {
      at++;
    }
    return at == start && at > end && start < text.size() && !text.startsLine(start);
  }

  private static void join(QuantityCandidate first, QuantityCandidate second, boolean rising) {
    first.form = Form.RANGE;
    if (rising) {
      first.high = second.high;
      first.highInclusive = second.highInclusive;
    } else {
      first.low = second.low;
      first.lowInclusive = second.lowInclusive;
    }
    first.value = null;
    first.numerator = null;
    first.denominator = null;
    first.end = second.end;
    first.numberEnd = second.numberEnd;
    for (int i = 0; i < second.approximators; i++) {
      first.approximate(
          second.approximatorFirsts[i], second.approximatorEnds[i], second.approximatorKinds[i]);
    }
    if (!first.hasUnit()) {
      first.currency = second.currency;
      first.unit = second.unit;
      first.per = second.per;
    }
    if (!first.hasEntity() || first.entityFirst < second.first) {
      first.entityFirst = second.entityFirst;
      first.entityHead = second.entityHead;
      first.entityEnd = second.entityEnd;
    }
  }
}

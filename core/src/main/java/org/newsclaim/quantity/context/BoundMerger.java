package org.newsclaim.quantity.context;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.newsclaim.model.Quantity.Form;
import org.newsclaim.model.Quantity.Kind;
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
    if (first.form != Form.NUMBER || second.form != Form.NUMBER || !isOneKind(first, second)) {
      return false;
    }
    if (!isJoined(Math.max(first.textEnd(), first.entityEnd), second.textFirst())) {
      return false;
    }
    boolean rising = first.high == null && second.low == null;
    BigDecimal low = rising ? scaled(first, second) : second.low;
    BigDecimal high = rising ? second.high : first.high;
    if (low == null || high == null || low.compareTo(high) >= 0) {
      return false;
    }
    if (rising == (first.low == null)) {
      return false;
    }
    first.low = low;
    first.high = high;
    if (rising) {
      first.highInclusive = second.highInclusive;
    } else {
      first.lowInclusive = second.lowInclusive;
    }
    join(first, second);
    return true;
  }

  /** The unit of "more than 29 but less than 71 percent" is said once, and its magnitude too. */
  private static boolean isOneKind(QuantityCandidate first, QuantityCandidate second) {
    return first.kind == second.kind || isBare(first) || isBare(second);
  }

  private static boolean isBare(QuantityCandidate candidate) {
    boolean plain = candidate.kind == Kind.COUNT || candidate.kind == Kind.AGE;
    return plain && candidate.end == candidate.numberEnd && !candidate.hasEntity();
  }

  /** The lower bound, in millions where only the upper one says so: "more than 3 but below 5". */
  private @Nullable BigDecimal scaled(QuantityCandidate first, QuantityCandidate second) {
    long magnitude = words.tables.numbers.magnitude(text.word(second.numberEnd - 1));
    BigDecimal low = first.low;
    if (low == null) {
      return null;
    }
    boolean shared =
        magnitude > 1
            && low.compareTo(BigDecimal.valueOf(magnitude)) < 0
            && words.tables.numbers.magnitude(text.word(first.numberEnd - 1)) == 0;
    return shared ? low.multiply(BigDecimal.valueOf(magnitude)) : low;
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

  private static void join(QuantityCandidate first, QuantityCandidate second) {
    boolean bare = isBare(first) || !first.hasUnit();
    first.form = Form.RANGE;
    first.value = null;
    first.numerator = null;
    first.denominator = null;
    first.end = second.end;
    first.numberEnd = second.numberEnd;
    for (int i = 0; i < second.approximators; i++) {
      first.approximate(
          second.approximatorFirsts[i], second.approximatorEnds[i], second.approximatorKinds[i]);
    }
    if (bare && !isBare(second)) {
      first.kind = second.kind;
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

package org.newsclaim.quantity.context;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsclaim.model.Quantity.Form;
import org.newsclaim.model.Quantity.Kind;
import org.newsclaim.model.Quantity.Trend;
import org.newsclaim.quantity.composition.Changes;
import org.newsclaim.quantity.composition.QuantityCandidate;
import org.newsclaim.quantity.word.PhraseTable;
import org.newsclaim.quantity.word.Words;
import org.newsclaim.text.TokenizedText;

/** Gives a quantity the trend of the words of change beside it: "rose 0.3 percent". */
public final class TrendReader {
  private static final int REACH = 12;

  private final TokenizedText text;
  private final Words words;
  private final Changes changes;

  public TrendReader(Words words, Changes changes) {
    this.text = words.text;
    this.words = words;
    this.changes = changes;
  }

  /** Sets the trend of a candidate, and of the one before it where both are of one change. */
  public void read(QuantityCandidate candidate, List<QuantityCandidate> earlier) {
    if (candidate.kind == Kind.ORDINAL
        || candidate.form == Form.UNSTATED
        || candidate.trend != null) {
      return;
    }
    QuantityCandidate before = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
    int first = candidate.textFirst();
    candidate.trend = sign(candidate);
    if (candidate.trend == null && !isResult(first, before) && !isTime(candidate)) {
      candidate.trend = changes.trend(first, candidate);
    }
    if (candidate.trend == null && words.beside(first - 1, PhraseTable.CLOSING)) {
      candidate.trend = changes.adverb(Math.max(candidate.textEnd(), candidate.entityEnd));
    }
    if (before == null) {
      return;
    }
    if (candidate.trend == null && (isSecondEnd(first, before) || isRestated(candidate, before))) {
      candidate.trend = before.trend;
    }
    if (candidate.trend != null && before.trend == null && isComparison(first, before)) {
      before.trend = candidate.trend;
    }
  }

  /** The "minutes later" of "went down a few minutes later". */
  private boolean isTime(QuantityCandidate candidate) {
    return candidate.kind == Kind.DURATION && words.isTimeAgo(candidate.end - 1);
  }

  /** The "to $84" of "rose 4 percent to $84": the change itself was said before. */
  private boolean isResult(int first, @Nullable QuantityCandidate before) {
    return before != null
        && words.is(first - 1, "to")
        && before.trend != null
        && before.kind != Kind.MULTIPLE
        && !isSecondEnd(first, before)
        && first - 1 - Math.max(before.textEnd(), before.entityEnd) <= 2
        && isOneClause(before.textEnd(), first);
  }

  /** "+0.3%" is a rise. */
  private @Nullable Trend sign(QuantityCandidate candidate) {
    boolean plus = words.isMark(candidate.first - 1, '+') && words.isGlued(candidate.first);
    if (plus && candidate.kind == Kind.PERCENT) {
      return Trend.INCREASE;
    }
    boolean minus =
        candidate.kind == Kind.PERCENT && candidate.value != null && candidate.value.signum() < 0;
    return minus ? Trend.DECREASE : null;
  }

  /** The "to 9" of "fell from 12 to 9", the "from 12" of "fell to 9 from 12". */
  private boolean isSecondEnd(int first, QuantityCandidate before) {
    boolean joined = words.is(first - 1, "to") || words.is(first - 1, "from");
    boolean from =
        words.is(before.textFirst() - 1, "from") || words.is(before.textFirst() - 1, "to");
    return joined && from && first - 1 - endOf(before) <= 2 && isOneClause(before.textEnd(), first);
  }

  /** The end of a quantity and of what it counts or is a part of. */
  private static int endOf(QuantityCandidate candidate) {
    return Math.max(candidate.textEnd(), Math.max(candidate.entityEnd, candidate.wholeEnd));
  }

  /** "190 points, or 0.6 percent", "1 °C (1.8 °F)": the same change in other words. */
  private boolean isRestated(QuantityCandidate candidate, QuantityCandidate before) {
    int end = Math.max(before.textEnd(), before.entityEnd);
    int at = words.isMark(end, ',') ? end + 1 : end;
    boolean bracketed =
        words.isMark(end, '(') && candidate.kind == before.kind && candidate.hasUnit();
    return (words.is(at, "or") || bracketed) && at + 1 == candidate.textFirst();
  }

  /** "9, down from 12": the first number has fallen too. */
  private boolean isComparison(int first, QuantityCandidate before) {
    if (!words.is(first - 1, "from") || first - before.textEnd() > REACH) {
      return false;
    }
    boolean adverb = words.is(first - 2, "up") || words.is(first - 2, "down");
    return adverb && isOneClause(before.textEnd(), first);
  }

  private boolean isOneClause(int start, int end) {
    for (int at = start; at < end; at++) {
      if (text.startsLine(at) || words.isMark(at, '.') || words.isMark(at, ';')) {
        return false;
      }
    }
    return true;
  }
}

package org.newsclaim.quantity.context;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsclaim.model.Quantity.Form;
import org.newsclaim.model.Quantity.Kind;
import org.newsclaim.model.Quantity.Role;
import org.newsclaim.model.Quantity.Trend;
import org.newsclaim.quantity.composition.Changes;
import org.newsclaim.quantity.composition.QuantityCandidate;
import org.newsclaim.quantity.exclusion.QuantityRule;
import org.newsclaim.quantity.word.PhraseTable;
import org.newsclaim.quantity.word.Words;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.tag.Tag;

/** Gives a quantity the trend of the words of change near it, and its role: "rose 0.3 percent". */
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

  /**
   * Sets trend and role of a candidate, and of the one before it where both are of one change.
   *
   * @return the rule that decided, or null where the candidate is of no change
   */
  public @Nullable QuantityRule read(QuantityCandidate candidate, List<QuantityCandidate> earlier) {
    if (candidate.kind == Kind.ORDINAL || candidate.form == Form.UNSTATED) {
      return null;
    }
    if (candidate.trend != null) {
      // "doubled"
      candidate.role = Role.AMOUNT_OF_CHANGE;
      return QuantityRule.ROLE_AMOUNT;
    }
    if (isRecipient(candidate)) {
      return QuantityRule.RECIPIENT;
    }
    QuantityCandidate before = lastNumber(earlier);
    boolean once = change(candidate, before);
    if (candidate.role == null) {
      return null;
    }
    return switch (candidate.role) {
      case FROM -> QuantityRule.ROLE_FROM;
      case TO -> QuantityRule.ROLE_TO;
      case AMOUNT_OF_CHANGE -> once ? QuantityRule.ROLE_ELLIPSIS : QuantityRule.ROLE_AMOUNT;
    };
  }

  /** Whether the verb of the change was said with the number before only. */
  private boolean change(QuantityCandidate candidate, @Nullable QuantityCandidate before) {
    int first = candidate.textFirst();
    candidate.trend = sign(candidate);
    boolean result = before != null && isResult(first, before);
    if (candidate.trend == null && !result && !isTime(candidate)) {
      candidate.trend = changes.trend(first, candidate);
    }
    if (candidate.trend == null && words.beside(first - 1, PhraseTable.CLOSING)) {
      candidate.trend = changes.adverb(Math.max(candidate.textEnd(), candidate.entityEnd));
    }
    candidate.role = result ? Role.TO : role(candidate);
    if (candidate.role == null && isAttribute(candidate) && changes.isNoun(candidate.end)) {
      // "a 3 percent rise": the noun says which way
      candidate.role = Role.AMOUNT_OF_CHANGE;
    }
    if (before == null) {
      return false;
    }
    if (candidate.trend == null && (isSecondEnd(first, before) || isRestated(candidate, before))) {
      candidate.trend = before.trend;
      candidate.role = isRestated(candidate, before) ? before.role : role(candidate);
    }
    boolean once = candidate.trend == null && isEllipsis(candidate, before);
    if (once) {
      candidate.trend = before.trend;
      candidate.role = Role.AMOUNT_OF_CHANGE;
    }
    if (candidate.trend != null && before.trend == null && isComparison(first, before)) {
      before.trend = candidate.trend;
    }
    if (candidate.trend != null && before.role == null && isApposition(first, before)) {
      before.role = Role.TO;
    }
    return once;
  }

  /** The "40 homes" of "cut power to 40 homes": who gets what is cut. */
  private boolean isRecipient(QuantityCandidate candidate) {
    int to = candidate.textFirst() - 1;
    return candidate.kind == Kind.COUNT
        && candidate.hasEntity()
        && words.is(to, "to")
        && words.beside(to - 1, PhraseTable.SUPPLIED);
  }

  /** The last number that can be of the same change: "fell 4 percent in the third quarter to". */
  private @Nullable QuantityCandidate lastNumber(List<QuantityCandidate> earlier) {
    int last = earlier.size() - 1;
    while (last >= 0
        && (earlier.get(last).kind == Kind.ORDINAL
            || isTime(earlier.get(last))
            || earlier.get(last).restated != null)) {
      last--;
    }
    return last < 0 ? null : earlier.get(last);
  }

  /** The part in a change that the word before a number gives it. */
  private @Nullable Role role(QuantityCandidate candidate) {
    if (candidate.trend == null) {
      return null;
    }
    int lead = candidate.textFirst() - 1;
    if (candidate.kind != Kind.MULTIPLE && words.is(lead, "from")) {
      return Role.FROM;
    }
    boolean end = words.is(lead, "to") || words.is(lead, "at");
    return end && candidate.kind != Kind.MULTIPLE ? Role.TO : Role.AMOUNT_OF_CHANGE;
  }

  /** The "3 percent" of "a 3 percent rise", the "40-point" of "a 40-point drop". */
  private static boolean isAttribute(QuantityCandidate candidate) {
    return switch (candidate.kind) {
      case PERCENT, PERCENTAGE_POINT, MONEY -> true;
      default -> false;
    };
  }

  /** The "6 percent" of "Oil fell 4 percent and gas by 6 percent": the verb is said once. */
  private boolean isEllipsis(QuantityCandidate candidate, QuantityCandidate before) {
    boolean same =
        before.role == Role.AMOUNT_OF_CHANGE
            && candidate.kind == before.kind
            && Objects.equals(candidate.unit, before.unit)
            && candidate.currency == before.currency
            && candidate.hasUnit()
            && !candidate.hasWhole();
    int last = candidate.textFirst() - 1;
    last -= words.is(last, "by") ? 1 : 0;
    int at = last;
    int least = Math.max(before.extentEnd(), at - REACH);
    while (same && at >= least && isNominal(words.tag(at))) {
      at--;
    }
    // "Wheat fell 4 percent, barley 2 percent and oats 1 percent."
    boolean list = words.isMark(at, ',') && at < last && words.tag(last).isNoun();
    boolean joined = words.is(at, "and") || words.is(at, "while") || list;
    return same && joined && at >= least && isOneClause(before.textEnd(), at);
  }

  private static boolean isNominal(Tag tag) {
    return tag.isNoun() || tag.isModifier();
  }

  /** The "9" of "9, down from 12" and of "9, down 3": where the change has led to. */
  private boolean isApposition(int first, QuantityCandidate before) {
    int end = before.extentEnd();
    int at = words.isMark(end, ',') ? end + 1 : end;
    // "9, still down from 12", "the 9 percent is down from 12"
    boolean between = words.tag(at) == Tag.ADVERB || words.tag(at) == Tag.BE;
    at += between && !isUpOrDown(at) ? 1 : 0;
    return isUpOrDown(at) && first - at <= 2;
  }

  private boolean isUpOrDown(int token) {
    return words.is(token, "up") || words.is(token, "down");
  }

  /** The "minutes later" of "went down a few minutes later". */
  private boolean isTime(QuantityCandidate candidate) {
    return candidate.kind == Kind.DURATION && words.isTimeAgo(candidate.end - 1);
  }

  /** The "to $84" of "rose 4 percent to $84": the change itself was said before. */
  private boolean isResult(int first, QuantityCandidate before) {
    return words.is(first - 1, "to")
        && before.trend != null
        && before.kind != Kind.MULTIPLE
        && before.role == Role.AMOUNT_OF_CHANGE
        && isOnePhrase(before.extentEnd(), first - 1);
  }

  /** Whether no verb and no mark but a comma is between two tokens: "6 percent in May to". */
  private boolean isOnePhrase(int start, int end) {
    if (end - start > REACH) {
      return false;
    }
    for (int at = start; at < end; at++) {
      Tag tag = words.tag(at);
      if (text.startsLine(at) || tag.isVerb() || tag.isAuxiliary() || tag == Tag.TO) {
        return false;
      }
      if (tag.isBreak() || (tag == Tag.COORDINATOR && !words.is(at, "or"))) {
        return false;
      }
    }
    return true;
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
    int end = before.extentEnd();
    return joined
        && from
        && isOneClause(before.textEnd(), first)
        && (first - 1 - end <= 2 || isOnePhrase(end, first - 1));
  }

  /** "190 points, or 0.6 percent", "1 °C (1.8 °F)": the same change in other words. */
  private boolean isRestated(QuantityCandidate candidate, QuantityCandidate before) {
    int end = before.extentEnd();
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

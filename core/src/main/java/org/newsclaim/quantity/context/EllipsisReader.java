package org.newsclaim.quantity.context;

import java.util.List;
import org.newsclaim.model.Quantity.Form;
import org.newsclaim.model.Quantity.Kind;
import org.newsclaim.model.Quantity.Trend;
import org.newsclaim.quantity.composition.QuantityCandidate;
import org.newsclaim.quantity.word.Words;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.text.tag.Tag;

/**
 * Gives a number what the text says once for two: the unit of "9 million barrels from 12 million",
 * the noun of "two- and three-bedroom" and of "300 homes, including 40 in Ames".
 */
public final class EllipsisReader {
  private static final int REACH = 24;
  private static final int NEAR = 12;
  private static final int ADJECTIVES = 5;
  private static final long DESCRIBING =
      WordClass.mask(WordClass.ADJECTIVE, WordClass.DEMONYM, WordClass.VERB_PARTICIPLE);

  private final TokenizedText text;
  private final Words words;

  public EllipsisReader(Words words) {
    this.text = words.text;
    this.words = words;
  }

  /** Whether a candidate was completed from the one before it, or that one from this. */
  public boolean read(QuantityCandidate candidate, List<QuantityCandidate> earlier) {
    if (earlier.isEmpty() || candidate.form == Form.UNSTATED) {
      return false;
    }
    QuantityCandidate before = earlier.get(earlier.size() - 1);
    if (!isOneClause(before.textEnd(), candidate.textFirst())) {
      return false;
    }
    boolean bare = isBare(candidate);
    boolean open = isBare(before);
    complete(before, candidate, earlier);
    return bare != isBare(candidate) || open != isBare(before);
  }

  private void complete(
      QuantityCandidate before, QuantityCandidate candidate, List<QuantityCandidate> earlier) {
    if (isSharing(before, candidate)) {
      take(before, candidate);
      before.entityFirst = candidate.entityHead;
    } else if (isBare(candidate)) {
      forward(before, candidate, earlier);
    } else if (isBare(before) || isPartOf(before, candidate)) {
      backward(before, candidate, earlier);
    }
  }

  private static boolean isBare(QuantityCandidate candidate) {
    boolean number = candidate.form == Form.NUMBER || candidate.form == Form.RANGE;
    return number
        && candidate.kind == Kind.COUNT
        && !candidate.hasUnit()
        && !candidate.hasEntity()
        && !candidate.hasWhole();
  }

  private void forward(
      QuantityCandidate before, QuantityCandidate candidate, List<QuantityCandidate> earlier) {
    if (before.kind == Kind.MONEY || before.kind == Kind.RATIO) {
      // "60" after "75 cents" may be dollars.
      return;
    }
    int lead = candidate.textFirst() - 1;
    boolean compared =
        words.is(lead - 1, "compared") && (words.is(lead, "with") || words.is(lead, "to"));
    boolean change = !compared && (words.is(lead, "from") || words.is(lead, "to"));
    if (change && candidate.first - before.textEnd() <= NEAR + length(before)) {
      boolean ends = candidate.trend != null && candidate.trend == before.trend;
      if (ends || isResult(before, candidate)) {
        take(candidate, before);
      }
      return;
    }
    boolean listed = words.is(lead, "and") && words.is(candidate.end, "who");
    if (listed && !before.hasEntity()) {
      takePeople(candidate, earlier);
      return;
    }
    if (isMore(candidate)
        || isOfAnotherTime(lead, candidate.end)
        || isParallel(before, candidate, lead)) {
      take(candidate, before);
      return;
    }
    if (compared || listed || words.is(lead, "including") || words.is(lead, "versus")) {
      take(candidate, before);
    }
  }

  /** The "10 more" of "has 80 stores and will open 10 more this year". */
  private boolean isMore(QuantityCandidate candidate) {
    int more = candidate.end;
    return (words.is(more, "more") || words.is(more, "fewer"))
        && (words.endsBefore(more + 1) || words.isClosed(more + 1) || startsInTime(more + 1));
  }

  /** The "450" of "300 homes in 2018 and 450 last year": the same of another time. */
  private boolean isOfAnotherTime(int and, int end) {
    return words.is(and, "and") && endsInTime(and) && startsInTime(end);
  }

  /** The "7" of "13 points from Ames and 7 from Boone": the same before the same preposition. */
  private boolean isParallel(QuantityCandidate before, QuantityCandidate candidate, int and) {
    int first = before.extentEnd();
    int second = candidate.textEnd();
    boolean joined = words.is(and, "and") || words.is(and, "but");
    return joined
        && first < and
        && second < text.size()
        && words.tag(first) == Tag.PREPOSITION
        && text.word(first) == text.word(second)
        && !words.is(first, "of");
  }

  private boolean endsInTime(int end) {
    boolean year = words.is(end - 2, "in") && isYear(end - 1);
    return year || (words.has(end - 1, WordClass.TIME_UNIT) && isTimeWord(end - 2));
  }

  private boolean startsInTime(int token) {
    boolean year = words.is(token, "in") && isYear(token + 1);
    return year || (isTimeWord(token) && words.has(token + 1, WordClass.TIME_UNIT));
  }

  private boolean isTimeWord(int token) {
    return words.is(token, "last") || words.is(token, "this") || words.is(token, "next");
  }

  private boolean isYear(int token) {
    return words.isNumber(token) && text.end(token) - text.start(token) == 4;
  }

  /** "300 people who waited for two years and 200 who waited longer": people, not years. */
  private void takePeople(QuantityCandidate candidate, List<QuantityCandidate> earlier) {
    for (int i = earlier.size() - 2; i >= 0; i--) {
      QuantityCandidate counted = earlier.get(i);
      if (!isOneClause(counted.textEnd(), candidate.textFirst())) {
        return;
      }
      if (counted.kind == Kind.COUNT && counted.hasEntity()) {
        take(candidate, counted);
        return;
      }
    }
  }

  private static int length(QuantityCandidate candidate) {
    return Math.max(0, candidate.entityEnd - candidate.textEnd());
  }

  /** The "4,500" of "rose 60 points to 4,500". */
  private boolean isResult(QuantityCandidate before, QuantityCandidate candidate) {
    int end = Math.max(before.textEnd(), before.entityEnd);
    boolean whole = before.kind == Kind.MEASURE || before.hasEntity();
    return before.trend != null && whole && end == candidate.textFirst() - 1;
  }

  private void backward(
      QuantityCandidate before, QuantityCandidate candidate, List<QuantityCandidate> earlier) {
    Trend trend = before.trend;
    int lead = candidate.textFirst() - 1;
    boolean change = words.is(lead, "to") || words.is(lead, "from");
    boolean ends = change && trend != null && trend == candidate.trend && candidate.hasUnit();
    boolean poll =
        words.is(lead, "to") && before.textEnd() == lead && candidate.kind == Kind.PERCENT;
    if (ends || poll || isPartOf(before, candidate) || isDimension(before, candidate)) {
      takeUnit(before, candidate);
      return;
    }
    for (int i = earlier.size() - 1; i >= 0 && isSuspended(earlier.get(i), candidate); i--) {
      take(earlier.get(i), candidate);
    }
    list(candidate, earlier);
  }

  /** "5,000, 7,500 and 10,000 miles": the unit or noun after the last number is that of all. */
  private void list(QuantityCandidate candidate, List<QuantityCandidate> earlier) {
    int and = candidate.textFirst() - 1;
    // "three, four and even five hours"
    and -= words.is(and, "even") ? 1 : 0;
    if (!words.is(and, "and") && !words.is(and, "or")) {
      return;
    }
    int joint = words.isMark(and - 1, ',') ? and - 1 : and;
    boolean apposition = joint < and && words.is(and, "or");
    if (apposition && !isListed(earlier)) {
      // "by 400, or 3 percent"
      return;
    }
    boolean ends =
        (candidate.hasUnit() || candidate.hasEntity()) && candidate.textFirst() == candidate.first;
    for (int i = earlier.size() - 1; ends && i >= 0; i--) {
      QuantityCandidate one = earlier.get(i);
      if (!isBare(one) || one.textEnd() != joint) {
        return;
      }
      take(one, candidate);
      joint = one.textFirst() - 1;
      ends = words.isMark(joint, ',');
    }
  }

  /** Whether the last two numbers have only a comma between them: "5, 10". */
  private boolean isListed(List<QuantityCandidate> earlier) {
    int last = earlier.size() - 1;
    int comma = earlier.get(last).textFirst() - 1;
    return last > 0 && words.isMark(comma, ',') && earlier.get(last - 1).textEnd() == comma;
  }

  /** "280 million of the 1.5 billion shekels". */
  private boolean isPartOf(QuantityCandidate before, QuantityCandidate candidate) {
    boolean inside = before.hasWhole() && candidate.first == before.wholeFirst + 1;
    return inside
        && candidate.hasUnit()
        && !candidate.attributive
        && before.kind == Kind.COUNT
        && before.form == Form.NUMBER
        && words.is(before.wholeFirst, "the");
  }

  /** "10-by-12-foot", "10 x 12 feet". */
  private boolean isDimension(QuantityCandidate before, QuantityCandidate candidate) {
    int by = before.end;
    by += words.joins(by) ? 1 : 0;
    int next = words.joins(by + 1) ? by + 2 : by + 1;
    boolean cross = words.is(by, "by") || words.is(by, "x") || words.isMark(by, '\u00d7');
    return cross && next == candidate.first && candidate.kind == Kind.MEASURE;
  }

  /** "1,100 full-time and 400 part-time employees": adjectives, "and", and the noun of both. */
  private boolean isSharing(QuantityCandidate before, QuantityCandidate candidate) {
    int and = candidate.textFirst() - 1;
    if (!words.is(and, "and")
        || before.kind != Kind.COUNT
        || before.hasUnit()
        || before.hasWhole()
        || before.form == Form.UNSTATED
        || and <= before.textEnd()
        || and - before.textEnd() > ADJECTIVES
        || !candidate.hasEntity()
        || candidate.entityHead == candidate.entityFirst) {
      return false;
    }
    for (int at = before.textEnd(); at < and; at++) {
      boolean describes = words.joins(at) || words.joins(at + 1) || words.joins(at - 1);
      if (!describes && !words.any(at, DESCRIBING)) {
        return false;
      }
    }
    return true;
  }

  /** The "two-" of "two- and three-bedroom": its hyphen waits for what comes. */
  private boolean isSuspended(QuantityCandidate waiting, QuantityCandidate candidate) {
    int hyphen = waiting.end;
    return isBare(waiting)
        && words.isHyphen(hyphen)
        && words.isGlued(hyphen)
        && (!words.isGlued(hyphen + 1) || words.isMark(hyphen + 1, ','))
        && words.joins(candidate.numberEnd)
        && candidate.first - hyphen <= NEAR;
  }

  private void take(QuantityCandidate candidate, QuantityCandidate other) {
    takeUnit(candidate, other);
    if (other.hasEntity() && other.entityHead >= 0) {
      candidate.entityFirst = other.entityFirst;
      candidate.entityHead = other.entityHead;
      candidate.entityEnd = other.entityEnd;
    }
  }

  private static void takeUnit(QuantityCandidate candidate, QuantityCandidate other) {
    if (other.hasUnit() && other.kind != Kind.RATIO && other.kind != Kind.MULTIPLE) {
      candidate.kind = other.kind;
      candidate.unit = other.unit;
      candidate.currency = other.currency;
    }
  }

  private boolean isOneClause(int start, int end) {
    if (end - start > REACH) {
      return false;
    }
    for (int at = start; at < end; at++) {
      boolean stop = words.isMark(at, '.') || words.isMark(at, ';') || words.isMark(at, ':');
      if (stop || (at > start && text.startsLine(at))) {
        return false;
      }
    }
    return end >= start;
  }
}

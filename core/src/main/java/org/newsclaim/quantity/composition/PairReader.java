package org.newsclaim.quantity.composition;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.newsclaim.model.Approximator;
import org.newsclaim.model.Quantity.Form;
import org.newsclaim.model.Quantity.Kind;
import org.newsclaim.quantity.number.Numeral;
import org.newsclaim.quantity.unit.Part;
import org.newsclaim.quantity.unit.PartReader;
import org.newsclaim.quantity.word.PhraseTable;
import org.newsclaim.quantity.word.Words;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;

/**
 * Reads two numbers that are one quantity, a range or a ratio, and two that share a unit though
 * each is its own: "from 12 to 9 percent" after "fell".
 */
public final class PairReader {
  /** How two numbers are joined. */
  private enum Joint {
    NONE,
    DASH,
    TO,
    AND,
    OR
  }

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private static final int HOURS = 12;

  private final TokenizedText text;
  private final Words words;
  private final PartReader parts;
  private final Changes changes;
  private final RatioReader ratios;
  private final Part second = new Part();

  /** So many words an approximator has at most. */
  private static final int LONGEST = 5;

  /** The first token of the second number. */
  private int secondAt;

  /** The first token of an approximator before it, or -1. */
  private int approximator = -1;

  public PairReader(Words words, PartReader parts, Changes changes) {
    this.text = words.text;
    this.words = words;
    this.parts = parts;
    this.changes = changes;
    this.ratios = new RatioReader(words, parts);
  }

  /** Whether "between" stands before a token, so that "and" joins two numbers. */
  public boolean isAfterBetween(int token) {
    int before = opener(token);
    boolean ages = words.is(before, "of") && words.is(before - 1, "ages");
    return words.is(before, "between") || (ages && words.is(before - 3, "between"));
  }

  /** The token before a number and its approximator: "from" of "from about 9,000". */
  private int opener(int number) {
    boolean approximated =
        number > 1
            && number <= text.size()
            && words.tables.phrases.has(text.word(number - 1), PhraseTable.ENDS_APPROXIMATOR);
    if (!approximated) {
      return number - 1;
    }
    for (int start = Math.max(1, number - LONGEST); start < number; start++) {
      int entry = words.isWord(start) ? text.match(start, WordClass.APPROXIMATOR) : -1;
      boolean whole = entry >= 0 && start + words.tables.lexicon.entry(entry).length() == number;
      if (whole && (words.is(start - 1, "from") || words.is(start - 1, "between"))) {
        return start - 1;
      }
    }
    return number - 1;
  }

  /** The range or ratio that begins with a part, or null where the part stands alone. */
  public @Nullable QuantityCandidate read(Part part) {
    if (part.numeral.type == Numeral.Type.ORDINAL || part.numeral.vague) {
      return null;
    }
    QuantityCandidate ratio = ratios.read(part);
    if (ratio != null) {
      return ratio;
    }
    Joint joint = joint(part);
    if (joint == Joint.NONE || !parts.read(secondAt, false, second) || !fits(part, joint)) {
      return null;
    }
    share(part);
    if (isSplit(part, joint)) {
      return null;
    }
    return pair(part, joint);
  }

  private Joint joint(Part part) {
    approximator = -1;
    int at = part.end;
    if (!words.follows(at)) {
      return Joint.NONE;
    }
    // "7- or 8-inch": a hyphen that waits for the unit.
    if (words.isHyphen(at) && words.isGlued(at) && !words.isGlued(at + 1)) {
      Joint waiting = word(at + 1);
      boolean two = waiting == Joint.AND && !isAfterBetween(part.first);
      if (waiting != Joint.NONE && !two && words.follows(at + 1)) {
        secondAt = at + 2;
        return waiting;
      }
    }
    boolean dash =
        words.isHyphen(at)
            || words.isMark(at, '\u2013')
            || words.isMark(at, '~')
            || words.isMark(at, '\u2212');
    if (dash) {
      boolean wide = !words.isGlued(at) && !words.isGlued(at + 1);
      boolean tight = words.isGlued(at) && words.isGlued(at + 1);
      boolean loose = words.isHyphen(at) && words.isNumber(at + 1);
      if (words.joins(at) && word(at + 1) == Joint.TO) {
        secondAt = words.joins(at + 2) ? at + 3 : at + 2;
        return Joint.TO;
      }
      secondAt = at + 1;
      return (tight || loose || wide) && startsNumber(at + 1) ? Joint.DASH : Joint.NONE;
    }
    Joint joint = word(at);
    secondAt = at + 1;
    if (joint == Joint.TO && words.joins(at + 1)) {
      secondAt = at + 2;
    }
    if (joint == Joint.AND && !isAfterBetween(part.first)) {
      return Joint.NONE;
    }
    if (joint == Joint.OR && words.isMark(part.first - 1, ',') && words.isNumber(part.first - 2)) {
      // "5, 10 or 15 percent": three numbers
      return Joint.NONE;
    }
    if (part.hasUnit() && words.is(at, "up") && words.is(at + 1, "to")) {
      joint = Joint.TO;
      secondAt = at + 2;
    }
    if (joint != Joint.OR) {
      skipApproximator();
    }
    return joint != Joint.NONE && words.follows(secondAt) && startsNumber(secondAt)
        ? joint
        : Joint.NONE;
  }

  /** "between 2 kg and about 7 kg". */
  private void skipApproximator() {
    int entry =
        secondAt < text.size() && words.isWord(secondAt)
            ? text.match(secondAt, WordClass.APPROXIMATOR)
            : -1;
    approximator = entry < 0 ? -1 : secondAt;
    secondAt += entry < 0 ? 0 : words.tables.lexicon.entry(entry).length();
  }

  private Joint word(int token) {
    if (words.is(token, "to") || words.is(token, "through")) {
      return Joint.TO;
    }
    if (words.is(token, "and")) {
      return Joint.AND;
    }
    return words.is(token, "or") ? Joint.OR : Joint.NONE;
  }

  private boolean startsNumber(int token) {
    return token < text.size()
        && (text.isNumber(token)
            || words.isMinus(token)
            || words.is(token, "minus")
            || text.isAny(
                token,
                WordClass.mask(
                    WordClass.NUMBER_WORD,
                    WordClass.CURRENCY,
                    WordClass.MAGNITUDE,
                    WordClass.FRACTION_WORD))
            || words.isArticle(token));
  }

  private boolean fits(Part part, Joint joint) {
    Numeral other = second.numeral;
    if (other.type == Numeral.Type.ORDINAL || other.vague || !part.agrees(second)) {
      return false;
    }
    if (part.hasUnit() && !second.hasUnit()) {
      // "$3 to 5 million" and "7%-8" are one; "rose 64 points to 4,577" is two.
      boolean leads =
          part.currencyLeads && (other.hasMagnitude() || joint == Joint.DASH || other.inDigits);
      return leads && (joint != Joint.OR || isNext(part.numeral, other));
    }
    if (joint == Joint.OR) {
      BigDecimal limit = part.numeral.value.multiply(BigDecimal.valueOf(3));
      BigDecimal last = part.numeral.hasMagnitude() ? other.value : other.mantissa;
      boolean near = last.compareTo(part.numeral.value) > 0 && last.compareTo(limit) <= 0;
      boolean full = part.hasUnit() || part.numeral.hasMagnitude();
      return near && !other.bare && (!full || isNext(part.numeral, other));
    }
    boolean glued = words.isGlued(secondAt) || !part.numeral.inDigits;
    if (joint == Joint.DASH
        && glued
        && !words.isGlued(secondAt - 1)
        && part.numeral.value.compareTo(other.value) >= 0) {
      return false;
    }
    boolean poll =
        joint == Joint.DASH
            && part.kind() == Kind.PERCENT
            && second.kind() == Kind.PERCENT
            && part.numeral.value.compareTo(other.value) > 0;
    if (isFalling(part, joint) || poll || (joint == Joint.TO && isTime(part))) {
      return false;
    }
    return !(other.type == Numeral.Type.FRACTION
        && other.bare
        && (part.hasUnit() || part.numeral.type == Numeral.Type.CARDINAL));
  }

  /** The "6" of "$5 or $6", which says that one does not know. */
  private static boolean isNext(Numeral one, Numeral other) {
    return other.mantissa.subtract(one.mantissa).compareTo(BigDecimal.ONE) == 0;
  }

  /** "by 46 percent to 42 percent" is no range, but "from -18 °C to -34 °C" is one. */
  private boolean isFalling(Part part, Joint joint) {
    boolean opened = words.is(part.first - 1, "from") || isAfterBetween(part.first);
    boolean own = part.hasUnit() && part.kind() != Kind.MEASURE && !opened;
    boolean borrowed = !part.hasUnit() && second.hasUnit() && !part.numeral.grouped && !opened;
    return joint == Joint.TO
        && (own || (borrowed && part.numeral.inDigits))
        && part.numeral.value.signum() >= 0
        && part.numeral.value.compareTo(second.numeral.value) > 0
        && !second.numeral.hasMagnitude();
  }

  /** The "2021" of "rose in 2021 to 65 million", the "quarter" of "in the quarter to $65". */
  private boolean isTime(Part part) {
    Numeral other = second.numeral;
    if (part.numeral.type == Numeral.Type.FRACTION) {
      boolean hour = !second.hasUnit() && other.small() >= 0 && other.small() <= HOURS;
      return part.numeral.bare
          && other.type != Numeral.Type.FRACTION
          && !words.isArticle(part.first)
          && !hour;
    }
    boolean plain = second.numeral.inDigits && !other.grouped && !second.hasUnit();
    boolean year = plain && !other.hasMagnitude() && other.small() >= 1000;
    return !year && !part.hasUnit() && changes.isYear(part.first);
  }

  /** Gives each number what only the other one says: unit and magnitude. */
  private void share(Part part) {
    if (!part.hasUnit()) {
      part.takeUnit(second);
    } else if (!second.hasUnit()) {
      second.takeUnit(part);
    }
    Numeral one = part.numeral;
    Numeral two = second.numeral;
    boolean shared =
        two.hasMagnitude()
            && !one.hasMagnitude()
            && one.value.signum() >= 0
            && one.value.compareTo(THOUSAND) < 0
            && one.value.compareTo(two.mantissa) < 0;
    if (shared) {
      one.multiply(two.magnitude.longValue());
    }
  }

  /** Whether a verb of change makes two quantities of the two numbers. */
  private boolean isSplit(Part part, Joint joint) {
    if (joint != Joint.TO) {
      return false;
    }
    int opener = opener(part.first);
    if (words.is(opener, "from")) {
      return changes.isFrom(opener);
    }
    boolean bothUnits = second.hasUnit() && (part.end > part.numberEnd || part.currencyLeads);
    boolean by = words.is(part.first - 1, "by");
    // "rose by 14 to 212": the second number is too far off to be the end of a range.
    boolean far =
        second.numeral.value.compareTo(part.numeral.value.multiply(BigDecimal.valueOf(4))) > 0;
    if (far && !part.hasUnit() && !second.hasUnit()) {
      return changes.isDirectlyBefore(by ? part.first - 1 : part.first);
    }
    return bothUnits
        && part.kind() == Kind.MONEY
        && changes.isDirectlyBefore(by ? part.first - 1 : part.first);
  }

  private boolean isOpened(Part part) {
    int opener = opener(part.first);
    return words.is(opener, "from") || words.is(opener, "between");
  }

  private @Nullable QuantityCandidate pair(Part part, Joint joint) {
    BigDecimal one = part.value();
    BigDecimal two = second.value();
    QuantityCandidate candidate = QuantityCandidate.of(part);
    candidate.end = Math.max(second.end, part.end);
    candidate.numberEnd = second.numberEnd;
    candidate.kind = second.kind() == Kind.RATIO ? Kind.RATIO : candidate.kind;
    candidate.attributive |= second.attributive;
    candidate.plainDigits &=
        second.numeral.inDigits && !second.numeral.grouped && !second.numeral.hasMagnitude();
    boolean opened = isOpened(part);
    candidate.pair = !part.hasUnit() && joint != Joint.OR && !opened;
    candidate.bare = false;
    boolean counts = part.numeral.grouped && two.compareTo(THOUSAND) >= 0;
    if (candidate.pair && counts && one.compareTo(two) >= 0) {
      // "12,205 to 10,424 votes": two counts
      return null;
    }
    if (candidate.pair && one.signum() >= 0 && one.compareTo(two) >= 0) {
      return ratioOf(candidate, one, two);
    }
    candidate.form = Form.RANGE;
    // "$200 to $450 a month"
    candidate.per = candidate.per == null ? second.per : candidate.per;
    candidate.value = null;
    candidate.numerator = null;
    candidate.denominator = null;
    candidate.low = one.min(two);
    candidate.high = one.max(two);
    candidate.resolution = finer(part.resolution(), second.resolution());
    addApproximator(candidate);
    return candidate;
  }

  /** Keeps the words of "from 9,000 to more than 12,000"; they change no bound of a range. */
  private void addApproximator(QuantityCandidate candidate) {
    int entry = approximator < 0 ? -1 : text.match(approximator, WordClass.APPROXIMATOR);
    Approximator.Kind kind = entry < 0 ? null : words.tables.phrases.approximator(entry);
    if (kind != null) {
      candidate.approximate(approximator, secondAt, kind);
    }
  }

  private static @Nullable BigDecimal finer(@Nullable BigDecimal one, @Nullable BigDecimal two) {
    return one == null || two == null ? null : one.min(two);
  }

  private static QuantityCandidate ratioOf(
      QuantityCandidate candidate, BigDecimal one, BigDecimal two) {
    if (two.signum() == 0) {
      candidate.kind = Kind.RATIO;
      candidate.value = BigDecimal.ZERO;
      return candidate;
    }
    candidate.kind = Kind.RATIO;
    candidate.numerator = one;
    candidate.denominator = two;
    candidate.value = Numeral.quotient(one, two);
    candidate.resolution = null;
    return candidate;
  }
}

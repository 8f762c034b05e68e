package org.newsclaim.quantity.composition;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.newsclaim.model.Quantity.Kind;
import org.newsclaim.quantity.number.Numeral;
import org.newsclaim.quantity.unit.Part;
import org.newsclaim.quantity.unit.PartReader;
import org.newsclaim.quantity.word.Words;

/** Reads two numbers that are a ratio by the words between them: "one in five". */
final class RatioReader {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Words words;
  private final PartReader parts;
  private final Part second = new Part();

  RatioReader(Words words, PartReader parts) {
    this.words = words;
    this.parts = parts;
  }

  /** "one in five", "nine out of 10", "9 of 10", "14.2 per 100,000", "3:1". */
  @Nullable QuantityCandidate read(Part part) {
    if (part.hasUnit() || part.numeral.type != Numeral.Type.CARDINAL) {
      return null;
    }
    int at = part.end;
    if (!words.follows(at)) {
      return null;
    }
    boolean hyphen = words.joins(at);
    int joint = hyphen ? at + 1 : at;
    boolean in = words.is(joint, "in");
    boolean outOf = words.is(joint, "out") && words.is(joint + 1, "of");
    boolean of = words.is(joint, "of");
    boolean set = of && !words.is(joint + 1, "every");
    boolean per = words.is(joint, "per");
    boolean over = words.is(joint, "over");
    if (!in && !outOf && !per && !of && !over) {
      return null;
    }
    int number = joint + (outOf ? 2 : 1);
    number = words.joins(number) ? number + 1 : number;
    if (words.is(number, "every")) {
      number++;
    }
    if (!words.follows(number) || !parts.read(number, false, second) || second.currencyLeads) {
      return null;
    }
    if (over) {
      boolean plain = !second.hasUnit() && second.numeral.value.signum() > 0;
      boolean alone = plain && words.endsBefore(second.end) && !words.isCapitalized(part.first - 1);
      return alone && second.numeral.type == Numeral.Type.CARDINAL && !second.numeral.vague
          ? ratioCandidate(part)
          : null;
    }
    if (!isRatio(part, in, per) || (set && isSet(part))) {
      return null;
    }
    QuantityCandidate candidate = ratioCandidate(part);
    candidate.rate = per;
    return candidate;
  }

  private boolean isRatio(Part part, boolean in, boolean per) {
    Numeral over = part.numeral;
    Numeral under = second.numeral;
    if (under.type != Numeral.Type.CARDINAL
        || under.vague
        || second.hasUnit()
        || under.value.signum() <= 0) {
      return false;
    }
    if (per) {
      return under.value.compareTo(HUNDRED) >= 0;
    }
    if (over.value.compareTo(under.value) >= 0 || over.value.signum() < 0) {
      return false;
    }
    if (!in) {
      return true;
    }
    int size = under.small();
    boolean year = under.inDigits && !under.grouped && size >= 1000 && size <= 2100;
    boolean round = size > 0 && (size <= 10 || size % 5 == 0);
    boolean one = over.value.compareTo(BigDecimal.ONE) == 0;
    return !year && (one || (round && over.value.compareTo(BigDecimal.TEN) < 0));
  }

  /**
   * Whether the second number counts some things and is no measure of a share: "one of 12 towns",
   * "three of five counts", but "9 of 10 buses".
   */
  private boolean isSet(Part part) {
    int size = second.numeral.small();
    boolean round = size <= 100 && size % 10 == 0;
    return !round || part.numeral.value.compareTo(BigDecimal.ONE) <= 0;
  }

  private QuantityCandidate ratioCandidate(Part part) {
    QuantityCandidate candidate = QuantityCandidate.of(part);
    candidate.end = second.numberEnd;
    candidate.numberEnd = second.numberEnd;
    candidate.kind = Kind.RATIO;
    candidate.counts = true;
    candidate.numerator = part.numeral.value;
    candidate.denominator = second.numeral.value;
    candidate.value = Numeral.quotient(part.numeral.value, second.numeral.value);
    candidate.resolution = null;
    candidate.plainDigits = false;
    candidate.bare = false;
    return candidate;
  }
}

package org.newsclaim.quantity.unit;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsclaim.model.Quantity.Kind;
import org.newsclaim.quantity.number.Numeral;
import org.newsclaim.quantity.number.NumeralReader;
import org.newsclaim.quantity.word.CurrencyWord;
import org.newsclaim.quantity.word.MeasureUnit;
import org.newsclaim.quantity.word.PhraseTable;
import org.newsclaim.quantity.word.QuantityWords;
import org.newsclaim.quantity.word.Words;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;

/** Reads amounts in several units as one in the first: "7 feet 10 inches", "an hour and a half". */
final class CompoundReader {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final long AFTER_LENGTH =
      WordClass.mask(
          WordClass.PREPOSITION,
          WordClass.COORDINATOR,
          WordClass.SUBORDINATOR,
          WordClass.DETERMINER,
          WordClass.PRONOUN);

  private final TokenizedText text;
  private final Words words;
  private final QuantityWords tables;
  private final NumeralReader numerals;
  private final UnitReader units;
  private final Part small = new Part();

  CompoundReader(Words words, NumeralReader numerals, UnitReader units) {
    this.text = words.text;
    this.words = words;
    this.tables = words.tables;
    this.numerals = numerals;
    this.units = units;
  }

  /** "an hour and 45 minutes", "a year and a half": one of a unit, said by the article. */
  boolean readWithoutNumber(int token, Part part) {
    if (!words.isArticle(token) || !words.follows(token + 1)) {
      return false;
    }
    if (readMoney(token, part)) {
      return true;
    }
    int entry = text.match(token + 1, WordClass.UNIT);
    MeasureUnit unit = entry < 0 ? null : tables.units.unit(entry);
    if (unit == null
        || tables.phrases.condition(entry).equals("yes")
        || (unit.parts().isEmpty() && unit.kind() != Kind.DURATION)) {
      return false;
    }
    int end = token + 1 + tables.lexicon.entry(entry).length();
    one(token, end, part);
    part.unit = unit;
    if (words.is(end, "and") && words.follows(end)) {
      extend(part);
    }
    if (part.end > end || (unit.kind() == Kind.DURATION && isLength(token, end))) {
      return true;
    }
    part.reset(token);
    return false;
  }

  /** "for a week", "nearly a year", "took a month": not "$5 a month", "a year ago", "a day job". */
  private boolean isLength(int article, int end) {
    int before = article - 1;
    boolean lasts =
        isBeforeLength(before)
            || words.beside(before, PhraseTable.LASTING)
            || (before >= 0 && text.is(before, WordClass.APPROXIMATOR));
    if (!lasts || words.isTimeAgo(end - 1) || !words.follows(article)) {
      return false;
    }
    return end >= text.size()
        || text.startsLine(end)
        || (text.isWord(end)
            ? text.isAny(end, AFTER_LENGTH) && !words.is(end, "of")
            : !words.joins(end));
  }

  private boolean isBeforeLength(int token) {
    return words.is(token, "for")
        || words.is(token, "after")
        || words.is(token, "over")
        || words.is(token, "least")
        || words.is(token, "than")
        || words.is(token, "within")
        || words.is(token, "barely");
  }

  private static void one(int token, int end, Part part) {
    part.numeral.reset(token);
    part.numeral.value = BigDecimal.ONE;
    part.numeral.mantissa = BigDecimal.ONE;
    part.numeral.resolution = BigDecimal.ONE;
    part.numeral.end = token + 1;
    part.numberEnd = end;
    part.end = end;
  }

  /** "a dollar and 42 cents". */
  private boolean readMoney(int token, Part part) {
    int entry = text.match(token + 1, WordClass.CURRENCY);
    CurrencyWord word = entry < 0 ? null : tables.phrases.currency(entry);
    int end = entry < 0 ? token : token + 1 + tables.lexicon.entry(entry).length();
    if (word == null || word.role() != CurrencyWord.Role.NAME || !words.is(end, "and")) {
      return false;
    }
    one(token, end, part);
    part.currency = word.unit();
    cents(part);
    if (part.end == end) {
      part.currency = null;
    }
    return part.end > end;
  }

  /** Adds to a part the smaller amounts that follow. */
  void extend(Part part) {
    if (part.currency != null && part.per == null) {
      cents(part);
      return;
    }
    MeasureUnit unit = part.unit;
    if (unit == null || part.numeral.type == Numeral.Type.FRACTION) {
      return;
    }
    if (andAHalf(part)) {
      return;
    }
    unit = mileOrMeter(part, unit);
    boolean more = !unit.parts().isEmpty();
    while (more) {
      more = addPart(part, unit);
    }
  }

  /** The "m" of "2m 110yd" is a mile, as in racing: yards and feet are no parts of a meter. */
  private MeasureUnit mileOrMeter(Part part, MeasureUnit unit) {
    int at = words.is(part.end, "and") ? part.end + 1 : part.end;
    MeasureUnit mile = tables.units.byName("mile");
    if (mile == null || !words.is(part.end - 1, "m") || !unit.name().equals("meter")) {
      return unit;
    }
    boolean imperial =
        words.isNumber(at)
            && words.follows(at)
            && readSmall(at)
            && small.unit != null
            && !small.unit.name().equals("inch")
            && mile.parts().containsKey(small.unit.name());
    if (!imperial) {
      return unit;
    }
    part.unit = mile;
    return mile;
  }

  private boolean andAHalf(Part part) {
    int at = part.end;
    if (!words.is(at, "and") || !words.is(at + 1, "a") || !words.is(at + 2, "half")) {
      return false;
    }
    if (!words.follows(at + 2)) {
      return false;
    }
    add(part, HALF, at + 3);
    return true;
  }

  private boolean addPart(Part part, MeasureUnit unit) {
    int at = part.end;
    if (!words.follows(at)) {
      return false;
    }
    if (words.joins(at)) {
      return joined(part, unit, at + 1);
    }
    at += words.isMark(at, ',') ? 1 : 0;
    at += words.is(at, "and") ? 1 : 0;
    if (!words.follows(at) || !readSmall(at)) {
      return false;
    }
    if (small.unit == null) {
      return unnamed(part, unit);
    }
    // "4h 19m"
    boolean minute = unit.kind() == Kind.DURATION && words.is(small.end - 1, "m");
    BigDecimal parts = unit.parts().get(minute ? "minute" : small.unit.name());
    // "fell 5 degrees 11 minutes later" is no angle
    boolean time = unit.kind() != small.unit.kind() && words.beside(small.end, PhraseTable.AGO);
    return parts != null && !time && addSmall(part, parts, small.end);
  }

  /** The "2 in" of "12 ft 2 in": after feet, "in" can only be inches. */
  private boolean unnamed(Part part, MeasureUnit unit) {
    BigDecimal inches = unit.parts().get("inch");
    boolean weight = unit.parts().containsKey("pound") || unit.parts().containsKey("ounce");
    if (weight && unit.parts().size() == 1 && words.endsBefore(small.numberEnd)) {
      // "She weighs 9 stone 4."
      return addSmall(part, unit.parts().values().iterator().next(), small.numberEnd);
    }
    if (inches == null || !small.numeral.inDigits || small.numeral.grouped) {
      return false;
    }
    if (words.is(small.numberEnd, "in")) {
      return addSmall(part, inches, small.numberEnd + 1);
    }
    // "at 6 feet 4, he"
    return words.isMark(small.numberEnd, ',') && addSmall(part, inches, small.numberEnd);
  }

  /** "6-foot-2": the inches stand without their name. */
  private boolean joined(Part part, MeasureUnit unit, int token) {
    Map.Entry<String, BigDecimal> only =
        unit.parts().size() == 1 ? unit.parts().entrySet().iterator().next() : null;
    if (only == null || !readSmall(token)) {
      return false;
    }
    MeasureUnit named = small.unit;
    if (named != null && !named.name().equals(only.getKey())) {
      return false;
    }
    return addSmall(part, only.getValue(), small.end);
  }

  private boolean readSmall(int token) {
    small.reset(token);
    if (!numerals.read(token, false, small.numeral)
        || small.numeral.type == Numeral.Type.ORDINAL
        || small.numeral.vague) {
      return false;
    }
    small.numberEnd = small.numeral.end;
    small.end = small.numberEnd;
    units.read(small);
    return small.per == null;
  }

  private boolean addSmall(Part part, BigDecimal parts, int end) {
    BigDecimal value = small.numeral.value;
    if (value.signum() < 0 || value.compareTo(parts) >= 0) {
      return false;
    }
    add(part, Numeral.quotient(value, parts), end);
    return true;
  }

  private static void add(Part part, BigDecimal more, int end) {
    Numeral numeral = part.numeral;
    numeral.value =
        numeral.value.signum() < 0 ? numeral.value.subtract(more) : numeral.value.add(more);
    numeral.mantissa = numeral.value;
    numeral.magnitude = BigDecimal.ONE;
    numeral.resolution = null;
    numeral.inDigits = true;
    numeral.grouped = true;
    part.numberEnd = end;
    part.end = end;
  }

  /** "20 dollars 43 cents", "$20 and 43c", "15 dollars 50". */
  private void cents(Part part) {
    int at = part.end;
    boolean and = words.is(at, "and");
    at += and ? 1 : 0;
    if (!words.follows(at) || (!text.isNumber(at) && !text.is(at, WordClass.NUMBER_WORD))) {
      return;
    }
    if (!numerals.read(at, true, small.numeral)
        || small.numeral.small() < 1
        || small.numeral.small() > 99) {
      return;
    }
    int end = small.numeral.end;
    @Nullable CurrencyWord word = subunitAt(end);
    BigDecimal hundredth = new BigDecimal("0.01");
    if ((word != null && part.currency != null && word.isPartOf(part.currency))
        || (word != null && word.factor().compareTo(hundredth) == 0 && words.is(end, "cents"))) {
      int wordEnd = end + tables.lexicon.entry(text.match(end, WordClass.CURRENCY)).length();
      add(part, small.numeral.value.multiply(word.factor()), wordEnd);
      smallest(part, word.factor().movePointLeft(1), wordEnd);
      return;
    }
    boolean named = !part.currencyLeads && part.end > part.numeral.end;
    if (named && word == null && words.endsBefore(end) && !words.isMark(end, ',')) {
      add(part, small.numeral.value.multiply(hundredth), end);
    }
  }

  /** The "three" of "six mao three": a digit of the next smaller part of a decimal coinage. */
  private void smallest(Part part, BigDecimal factor, int token) {
    boolean last = words.follows(token) && words.endsBefore(token + 1);
    if (last
        && factor.compareTo(new BigDecimal("0.01")) == 0
        && numerals.read(token, true, small.numeral)
        && small.numeral.small() > 0
        && small.numeral.small() < 10) {
      add(part, small.numeral.value.multiply(factor), small.numeral.end);
    }
  }

  private @Nullable CurrencyWord subunitAt(int token) {
    int entry =
        token < text.size() && words.follows(token) ? text.match(token, WordClass.CURRENCY) : -1;
    CurrencyWord word = entry < 0 ? null : tables.phrases.currency(entry);
    return word != null && word.role() == CurrencyWord.Role.SUBUNIT ? word : null;
  }
}

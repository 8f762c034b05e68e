package org.newsclaim.quantity.unit;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsclaim.model.Quantity.Kind;
import org.newsclaim.quantity.number.Numeral;
import org.newsclaim.quantity.word.MeasureUnit;
import org.newsclaim.quantity.word.QuantityWords;
import org.newsclaim.quantity.word.Words;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;

/** Reads powers and rates: "km2", "W/min", "barrels a day", "$62 per share". */
final class RateReader {
  private final TokenizedText text;
  private final Words words;
  private final QuantityWords tables;
  private final UnitReader units;
  private final Numeral digits = new Numeral();

  RateReader(Words words, UnitReader units) {
    this.text = words.text;
    this.words = words;
    this.tables = words.tables;
    this.units = units;
    this.digits.inDigits = true;
  }

  /** The square or cube of a unit where its symbol has a power: "km2", "m^3", "km squared". */
  MeasureUnit powered(MeasureUnit unit, UnitReader reader) {
    int at = reader.end();
    boolean caret = words.isMark(at, '^') && words.isGlued(at);
    int power = caret ? at + 1 : at;
    String prefix = "";
    if (words.isGlued(power)) {
      prefix = words.is(power, "2") ? "square " : words.is(power, "3") ? "cubic " : "";
    } else if (words.is(power, "squared")) {
      prefix = "square ";
    }
    MeasureUnit raised = prefix.isEmpty() ? null : tables.units.byName(prefix + unit.name());
    if (raised == null
        && unit.kind() == Kind.DURATION
        && words.is(power, "2")
        && words.isGlued(power)) {
      raised =
          new MeasureUnit("square " + unit.name(), unit.code() + "2", Kind.MEASURE, "", Map.of());
    }
    if (raised == null && words.is(power, "2") && words.isGlued(power)) {
      // "m/s2"
      raised = tables.units.byName(unit.name().replace(" per second", " per square second"));
    }
    if (raised == null) {
      return unit;
    }
    reader.end(power + 1);
    return raised;
  }

  /** Adds to a part what its amount is per. */
  void read(Part part) {
    if (!part.hasUnit()) {
      return;
    }
    boolean more = true;
    while (more && words.follows(part.end)) {
      more = readOne(part);
    }
  }

  private boolean readOne(Part part) {
    int at = part.end;
    if (words.isMark(at, '/') && words.isGlued(at) && words.isGlued(at + 1)) {
      return readUnit(part, at + 1) || readNoun(part, at + 1, true);
    }
    boolean hyphen = words.joins(at);
    int article = hyphen ? at + 1 : at;
    boolean per = words.is(article, "per");
    boolean each = words.is(article, "each") || words.is(article, "every");
    if (!per && !each && !words.isArticle(article)) {
      return false;
    }
    int noun = words.next(article + 1);
    if (noun >= 0 && words.isTimeAgo(noun)) {
      return false;
    }
    return noun >= 0 && (readUnit(part, noun) || readNoun(part, noun, per));
  }

  private boolean readUnit(Part part, int token) {
    MeasureUnit other = units.unitAt(token, digits, token == part.end + 1 && words.isGlued(token));
    if (other == null || other.kind() == Kind.PERCENT || part.per != null) {
      return false;
    }
    boolean plural = text.is(token, WordClass.PLURAL);
    if (plural && !text.isGlued(token)) {
      return false;
    }
    MeasureUnit unit = part.unit;
    if (unit != null && unit.kind() == Kind.MEASURE) {
      part.unit = known(unit.per(other));
    } else {
      part.per = other.name();
    }
    part.end = units.end();
    return true;
  }

  private MeasureUnit known(MeasureUnit rate) {
    @Nullable MeasureUnit listed = tables.units.byName(rate.name());
    return listed == null ? rate : listed;
  }

  /** "$62 per share", "$98 a share": a noun in the singular that ends its phrase. */
  private boolean readNoun(Part part, int token, boolean per) {
    if (part.currency == null
        || part.per != null
        || !words.isWord(token)
        || words.isClosed(token)) {
      return false;
    }
    if (tables.nouns.isPlural(text, token) || text.isCapitalized(token)) {
      return false;
    }
    boolean ends = words.endsBefore(token + 1) || words.isClosed(token + 1);
    if (!per && !ends) {
      return false;
    }
    part.per = units.lower(token);
    part.end = token + 1;
    return true;
  }
}

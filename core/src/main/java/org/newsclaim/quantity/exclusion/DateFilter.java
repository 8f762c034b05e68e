package org.newsclaim.quantity.exclusion;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.newsclaim.model.Quantity.Form;
import org.newsclaim.model.Quantity.Kind;
import org.newsclaim.quantity.composition.QuantityCandidate;
import org.newsclaim.quantity.word.Words;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;

/**
 * Tells numbers that are dates, years and no quantities; times of day are of {@link ClockFilter}.
 */
public final class DateFilter {
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2150;

  private static final long PEOPLE = WordClass.mask(WordClass.PERSON_NOUN, WordClass.GROUP_NOUN);

  private final TokenizedText text;
  private final Words words;
  private final ClockFilter clocks;

  public DateFilter(Words words) {
    this.text = words.text;
    this.words = words;
    this.clocks = new ClockFilter(words);
  }

  /** The rule that refuses a number, or null. */
  public @Nullable QuantityRule excludes(QuantityCandidate candidate) {
    QuantityRule clock = clocks.excludes(candidate);
    if (clock != null) {
      return clock;
    }
    if (candidate.kind == Kind.ORDINAL) {
      return isDayOrdinal(candidate) ? QuantityRule.ORDINAL_DATE : null;
    }
    if (candidate.kind == Kind.RATIO) {
      return null;
    }
    if (!candidate.hasUnit() && isDay(candidate)) {
      return QuantityRule.DAY_OF_MONTH;
    }
    if (!candidate.hasUnit() && isYear(candidate)) {
      return QuantityRule.YEAR;
    }
    return isDecade(candidate) ? QuantityRule.DECADE : null;
  }

  private boolean isMonth(int token) {
    if (!words.has(token, WordClass.MONTH)) {
      return false;
    }
    boolean ambiguous = words.is(token, "may") || words.is(token, "march");
    return !ambiguous
        || text.isCapitalized(token)
        || text.isNumber(Math.min(token + 1, text.size() - 1));
  }

  /** "May 4", "4 May", "June 3 and 4", "Jan. 3-5". */
  private boolean isDay(QuantityCandidate candidate) {
    int before = candidate.textFirst() - 1;
    boolean day =
        candidate.form == Form.RANGE || (candidate.small() >= 0 && candidate.small() <= 31);
    if (!day || !candidate.inDigits) {
      return false;
    }
    if (candidate.approximators == 0 && isMonth(before) && words.follows(candidate.first)) {
      return true;
    }
    if (words.follows(candidate.end)
        && isMonth(candidate.end)
        && text.isCapitalized(candidate.end)) {
      return true;
    }
    boolean listed = words.is(before, "and") || words.is(before, "or") || words.isMark(before, ',');
    return listed && words.isNumber(before - 1) && isMonth(before - 2);
  }

  /** "the 4th of July", "May 4th", "July Fourth", and centuries. */
  private boolean isDayOrdinal(QuantityCandidate candidate) {
    int end = candidate.end;
    boolean of = words.is(end, "of") && isMonth(end + 1) && words.isCapitalized(end + 1);
    boolean after =
        isMonth(candidate.first - 1)
            && words.isCapitalized(candidate.first - 1)
            && words.follows(candidate.first);
    boolean before = isMonth(end) && words.isCapitalized(end);
    int next = words.joins(end) ? end + 1 : end;
    if (candidate.inDigits && words.is(candidate.first - 1, "the") && words.endsBefore(end)) {
      // "on the 15th"
      return isTimeWord(candidate.first - 2) && candidate.small() <= 31;
    }
    return of || after || before || words.is(next, "century") || words.is(next, "centuries");
  }

  private boolean isTimeWord(int token) {
    return words.is(token, "on")
        || words.is(token, "by")
        || words.is(token, "until")
        || words.is(token, "since")
        || words.is(token, "before");
  }

  /** "in 2018", "2014-15", "between 1600 and 1900": four digits that count nothing. */
  private boolean isYear(QuantityCandidate candidate) {
    if (!candidate.plainDigits) {
      return false;
    }
    int number = candidate.numberFirst;
    if (!text.isNumber(number) || text.end(number) - text.start(number) != 4) {
      return false;
    }
    BigDecimal value = candidate.form == Form.RANGE ? candidate.low : candidate.value;
    if (value == null || value.compareTo(BigDecimal.valueOf(FIRST_YEAR)) < 0) {
      return false;
    }
    BigDecimal last = candidate.form == Form.RANGE ? candidate.high : value;
    if (candidate.form == Form.RANGE
        && last != null
        && last.compareTo(BigDecimal.valueOf(LAST_YEAR)) > 0) {
      return false;
    }
    return value.compareTo(BigDecimal.valueOf(LAST_YEAR)) <= 0
        && !isCounted(candidate, value.intValue());
  }

  private boolean isCounted(QuantityCandidate candidate, int year) {
    if (isNamedYear(candidate.end)) {
      return false;
    }
    if (candidate.approximators > 0 && candidate.hasEntity() && !isSince(candidate)) {
      return true;
    }
    if (!candidate.hasEntity() || candidate.entityFirst < candidate.first) {
      return false;
    }
    boolean people =
        text.isAny(candidate.entityHead, PEOPLE) || words.is(candidate.entityHead, "times");
    boolean unlikely = candidate.form == Form.NUMBER && (year < 1800 || year > 2040);
    boolean adjacent =
        candidate.entityHead == candidate.end
            && words.tables.nouns.isPlural(text, candidate.entityHead);
    return !isSince(candidate)
        && (unlikely
            || (people
                && adjacent
                && !words.any(
                    candidate.first - 1,
                    WordClass.mask(WordClass.DETERMINER, WordClass.POSSESSIVE))));
  }

  /** "below 2005 levels". */
  private boolean isNamedYear(int token) {
    int entry = token < text.size() ? text.match(token, WordClass.NOT_QUANTITY_AFTER) : -1;
    return entry >= 0 && words.tables.phrases.condition(entry).equals("year");
  }

  private boolean isSince(QuantityCandidate candidate) {
    int before = candidate.textFirst() - 1;
    return words.is(before, "in")
        || words.is(before, "since")
        || words.is(before, "until")
        || words.is(before, "during")
        || isMonth(before)
        || (words.isMark(before, ',') && words.isNumber(before - 1) && isMonth(before - 2));
  }

  /** "the 1990s", "his 40s". */
  private boolean isDecade(QuantityCandidate candidate) {
    int end = candidate.numberEnd;
    return candidate.inDigits && words.isGlued(end) && (words.is(end, "s") || words.is(end, "'s"));
  }
}

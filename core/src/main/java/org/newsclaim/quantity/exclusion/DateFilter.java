package org.newsclaim.quantity.exclusion;

import org.jspecify.annotations.Nullable;
import org.newsclaim.model.Quantity.Form;
import org.newsclaim.model.Quantity.Kind;
import org.newsclaim.quantity.composition.Changes;
import org.newsclaim.quantity.composition.QuantityCandidate;
import org.newsclaim.quantity.word.Words;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;

/**
 * Tells numbers that are dates, years and no quantities; times of day are of {@link ClockFilter}.
 */
public final class DateFilter {
  private final TokenizedText text;
  private final Words words;
  private final ClockFilter clocks;
  private final YearFilter years;

  public DateFilter(Words words, Changes changes) {
    this.text = words.text;
    this.words = words;
    this.clocks = new ClockFilter(words);
    this.years = new YearFilter(words, changes);
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
    if (!candidate.hasUnit() && years.excludes(candidate)) {
      return QuantityRule.YEAR;
    }
    return isDecade(candidate) ? QuantityRule.DECADE : null;
  }

  private boolean isMonth(int token) {
    return isMonth(words, token);
  }

  /** Whether a month is named at a token: "May", but not "may". */
  static boolean isMonth(Words words, int token) {
    TokenizedText text = words.text;
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

  /** "the 1990s", "his 40s". */
  private boolean isDecade(QuantityCandidate candidate) {
    int end = candidate.numberEnd;
    return candidate.inDigits && words.isGlued(end) && (words.is(end, "s") || words.is(end, "'s"));
  }
}

package org.newsclaim.time.match.period;

import org.jspecify.annotations.Nullable;
import org.newsclaim.time.match.Matcher;
import org.newsclaim.time.match.TimeMatch;
import org.newsclaim.time.rule.TimeRule;
import org.newsclaim.time.value.FixedValue;
import org.newsclaim.time.value.SeasonValue;
import org.newsclaim.time.word.Extent;
import org.newsclaim.time.word.Role;
import org.newsclaim.time.word.Shift;
import org.newsclaim.time.word.TimeCursor;

/**
 * Finds seasons: "spring 2024", "the spring of 2024", "last summer", "in the fall". Alone, without
 * a year or a word such as "last", one counts only after "in" and the like, as the words are verbs
 * and other nouns too.
 */
public final class Seasons implements Matcher {
  @Override
  public @Nullable TimeMatch match(TimeCursor line, int anchor) {
    int year = Years.yearAt(line, line.after(anchor + 1, Role.OF));
    if (year > 0) {
      int end = line.after(anchor + 1, Role.OF) + 1;
      return new TimeMatch(
          Extent.withPartAndThe(line, anchor),
          end,
          FixedValue.season(year, line.value(anchor)),
          TimeRule.SEASON);
    }
    Shift shift = anchor > line.taken() ? Shift.of(line, anchor - 1) : Shift.NONE;
    MonthRest rest = MonthRest.at(line, anchor + 1);
    if (line.is(rest.end(), Role.OF) || line.isHyphen(anchor + 1)) {
      return null;
    }
    if (shift != Shift.NONE) {
      int first = line.is(anchor - 1, Role.PAST) && line.isFree(anchor - 2, Role.THIS) ? 2 : 1;
      return new TimeMatch(
          Extent.withPartAndThe(line, anchor - first),
          anchor + 1,
          new SeasonValue(line.value(anchor), shift),
          TimeRule.SEASON);
    }
    int first = Extent.withPartAndThe(line, anchor);
    boolean told = line.is(first - 1, Role.BEFORE_YEAR) && !line.is(first - 1, Role.OF);
    return told && (first < anchor || line.is(first - 1, Role.IN))
        ? new TimeMatch(
            first, rest.end(), new SeasonValue(line.value(anchor), Shift.NONE), TimeRule.SEASON)
        : null;
  }
}

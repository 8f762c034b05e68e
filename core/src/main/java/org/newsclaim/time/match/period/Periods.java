package org.newsclaim.time.match.period;

import org.jspecify.annotations.Nullable;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.time.match.Matcher;
import org.newsclaim.time.match.TimeMatch;
import org.newsclaim.time.rule.TimeRule;
import org.newsclaim.time.value.AnchoredPeriod;
import org.newsclaim.time.value.AnchoredPeriod.Use;
import org.newsclaim.time.value.LastDay;
import org.newsclaim.time.value.RelativePeriod;
import org.newsclaim.time.value.RunningPeriod;
import org.newsclaim.time.value.TimeValue;
import org.newsclaim.time.value.Weekend;
import org.newsclaim.time.word.CalendarUnit;
import org.newsclaim.time.word.Extent;
import org.newsclaim.time.word.Role;
import org.newsclaim.time.word.TimeCursor;

/**
 * Finds periods by their unit: "last week", "earlier this year", "the past month", "next quarter",
 * "that day", "the weekend", "last fiscal year".
 *
 * <ul>
 *   <li>"Last week", "this week" and "next week" are units of the calendar; "the past week", "the
 *       last week" and "the coming week" run up to the day of writing or begin with it.
 *   <li>"The previous year" and "the next day" count from the time before in the text, and so do
 *       "the year" and "the quarter" where there is one.
 *   <li>What the calendar does not fix ("this season", "last fiscal year") has no value.
 *   <li>What belongs to somebody or something is no time of the calendar and is passed over: "his
 *       last year", "the last week of the campaign".
 * </ul>
 */
public final class Periods implements Matcher {
  private static final long POINTING =
      Role.mask(Role.LAST, Role.NEXT, Role.THIS, Role.PAST, Role.COMING, Role.RELATED);

  private static final long BEFORE_DEFINITE =
      Role.mask(Role.BEFORE_YEAR, Role.TO, Role.BOUND, Role.ABOUT);
  private static final long DEFINING =
      Role.mask(Role.SINCE, Role.UNTIL, Role.RELATED, Role.AGO, Role.SHIFTED, Role.NUMBER);
  private static final long CLAUSE =
      WordClass.mask(WordClass.SUBORDINATOR, WordClass.PRONOUN, WordClass.POSSESSIVE);

  private final Matcher centuries = new Centuries();
  private final Matcher quarters = new Quarters();

  @Override
  public @Nullable TimeMatch match(TimeCursor line, int anchor) {
    if (line.is(anchor, Role.HALF)) {
      return quarters.match(line, anchor);
    }
    TimeMatch numbered = numbered(line, anchor, line.unit(anchor));
    if (numbered != null) {
      return numbered;
    }
    if (isHyphened(line, anchor)) {
      return line.is(anchor, Role.UNIT) ? endOfYear(line, anchor, anchor + 2) : null;
    }
    TimeMatch length = Lengths.match(line, anchor, line.unit(anchor));
    if (length != null || !line.is(anchor, Role.UNIT)) {
      return length;
    }
    TimeMatch end = endOfYear(line, anchor, line.isClitic(anchor + 1) ? anchor + 2 : anchor + 1);
    return end == null ? pointedAt(line, anchor) : end;
  }

  private @Nullable TimeMatch numbered(TimeCursor line, int token, CalendarUnit unit) {
    boolean one = line.is(token, Role.UNIT);
    return switch (unit) {
      case CENTURY -> one ? centuries.match(line, token) : null;
      case QUARTER, MONTH -> one && unit == CalendarUnit.MONTH ? null : quarters.match(line, token);
      case YEAR -> one ? Quarters.yearBefore(line, token) : null;
      default -> null;
    };
  }

  /** "year-end", "year end", "year's end". */
  private static @Nullable TimeMatch endOfYear(TimeCursor line, int token, int end) {
    boolean year = line.unit(token) == CalendarUnit.YEAR && !line.isHyphen(token - 1);
    return year && line.has(end) && line.text().matches(end, "end")
        ? new TimeMatch(
            token,
            end + 1,
            new LastDay(new AnchoredPeriod(CalendarUnit.YEAR, 0, Use.IF_ANY)),
            TimeRule.PERIOD)
        : null;
  }

  /** "two-year", "year-end". */
  private static boolean isHyphened(TimeCursor line, int token) {
    return (line.isGlued(token) && line.isHyphen(token - 1))
        || (line.isGlued(token + 1) && line.isHyphen(token + 1) && line.isGlued(token + 2));
  }

  private static @Nullable TimeMatch pointedAt(TimeCursor line, int token) {
    boolean other =
        line.isFree(token - 1, Role.OTHER_YEAR) && line.unit(token) == CalendarUnit.YEAR;
    int word = other ? token - 2 : token - 1;
    CalendarUnit unit = other ? CalendarUnit.TERM : line.unit(token);
    if (line.is(token + 1, Role.OF)) {
      line.refuse(token, TimeRule.NOT_OF_SOMETHING);
      return null;
    }
    if (line.isFree(word, Role.THE)) {
      return definite(line, word, token, unit);
    }
    if (!line.isAnyFree(word, POINTING)) {
      return null;
    }
    if (isOwned(line, word)) {
      line.refuse(token, TimeRule.NOT_OF_SOMETHING);
      return null;
    }
    boolean withThe = line.isFree(word - 1, Role.THE);
    TimeValue value = value(line, word, unit, withThe);
    return value == null
        ? null
        : new TimeMatch(first(line, word), token + 1, value, TimeRule.PERIOD);
  }

  /** "over the weekend", "for the year", "later in the week"; not "the year before". */
  private static @Nullable TimeMatch definite(
      TimeCursor line, int the, int token, CalendarUnit unit) {
    if (unit == CalendarUnit.WEEKEND) {
      return new TimeMatch(the, token + 1, new Weekend(), TimeRule.PERIOD);
    }
    boolean ended = line.isEnding(token + 1);
    boolean after = line.isAny(the - 1, BEFORE_DEFINITE) && !isDefinedBy(line, token + 1);
    boolean inDay = unit == CalendarUnit.DAY && line.is(the - 2, Role.PART);
    if (!(ended || after) || !(isDefinite(unit) || inDay || ended)) {
      return null;
    }
    boolean part = line.is(the - 1, Role.IN) && line.isFree(the - 2, Role.PART);
    TimeValue value =
        unit == CalendarUnit.TERM ? TimeValue.UNKNOWN : new AnchoredPeriod(unit, 0, Use.IF_ANY);
    if (isEndOf(line, the)) {
      return new TimeMatch(the - 3, token + 1, new LastDay(value), TimeRule.PERIOD);
    }
    return new TimeMatch(part ? the - 2 : the, token + 1, value, TimeRule.PERIOD);
  }

  /** "the end of" before a token. */
  private static boolean isEndOf(TimeCursor line, int token) {
    return line.is(token - 1, Role.OF)
        && line.isFree(token - 3, Role.THE)
        && line.text().matches(token - 2, "end");
  }

  private static boolean isDefinite(CalendarUnit unit) {
    return unit == CalendarUnit.WEEK
        || unit == CalendarUnit.MONTH
        || unit == CalendarUnit.QUARTER
        || unit == CalendarUnit.YEAR;
  }

  /** "the year after the war", "the week that he left", "the year Smith left". */
  private static boolean isDefinedBy(TimeCursor line, int token) {
    return line.isAny(token, DEFINING)
        || line.isClass(token, CLAUSE)
        || (line.isCapitalized(token) && line.isWord(token))
        || line.isNumber(token);
  }

  private static int first(TimeCursor line, int word) {
    boolean thisPast = !line.is(word, Role.THIS) && line.isFree(word - 1, Role.THIS);
    int pointing = thisPast ? word - 1 : Extent.withThe(line, word);
    return Extent.withPart(line, pointing);
  }

  /** "his last year", "the company's past year". */
  static boolean isOwned(TimeCursor line, int word) {
    return line.isClass(word - 1, WordClass.POSSESSIVE.bit());
  }

  private static @Nullable TimeValue value(
      TimeCursor line, int word, CalendarUnit unit, boolean withThe) {
    boolean known = isOfCalendar(unit);
    if (line.is(word, Role.RELATED)) {
      boolean that = !withThe && !line.text().matches(word, "that");
      return that || isShort(unit) ? null : related(unit, line.value(word));
    }
    if (unit == CalendarUnit.QUARTER && line.text().matches(word, "latest")) {
      return new AnchoredPeriod(unit, 0, Use.LATEST);
    }
    if (line.is(word, Role.PAST)) {
      return unit == CalendarUnit.WEEKEND
          ? new RelativePeriod(unit, -1)
          : new RunningPeriod(unit, -1);
    }
    if (line.is(word, Role.COMING)) {
      return unit == CalendarUnit.WEEKEND
          ? new RelativePeriod(unit, 0)
          : new RunningPeriod(unit, 1);
    }
    if (line.is(word, Role.THIS)) {
      return byCalendar(unit, 0, known);
    }
    boolean last = line.is(word, Role.LAST);
    if (unit == CalendarUnit.DAY) {
      return last ? null : related(unit, 1);
    }
    int offset = last ? -1 : 1;
    return withThe && known && unit != CalendarUnit.WEEKEND && unit != CalendarUnit.QUARTER
        ? new RunningPeriod(unit, offset)
        : byCalendar(unit, offset, known);
  }

  private static TimeValue related(CalendarUnit unit, int offset) {
    return isOfCalendar(unit) ? new AnchoredPeriod(unit, offset, Use.ALWAYS) : TimeValue.UNKNOWN;
  }

  private static @Nullable TimeValue byCalendar(CalendarUnit unit, int offset, boolean known) {
    if (isShort(unit) || unit == CalendarUnit.DAY || unit == CalendarUnit.NIGHT) {
      return null;
    }
    return known ? new RelativePeriod(unit, offset) : TimeValue.UNKNOWN;
  }

  private static boolean isShort(CalendarUnit unit) {
    return unit == CalendarUnit.HOUR || unit == CalendarUnit.MINUTE;
  }

  private static boolean isOfCalendar(CalendarUnit unit) {
    return unit != CalendarUnit.TERM && unit != CalendarUnit.FORTNIGHT && !isShort(unit);
  }
}

package org.newsclaim.time.match.period;

import org.jspecify.annotations.Nullable;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.time.match.TimeMatch;
import org.newsclaim.time.rule.TimeRule;
import org.newsclaim.time.value.AnchoredPeriod;
import org.newsclaim.time.value.AnchoredPeriod.Use;
import org.newsclaim.time.value.ApproximateValue;
import org.newsclaim.time.value.OpenPeriod;
import org.newsclaim.time.value.RelativePeriod;
import org.newsclaim.time.value.RunningPeriod;
import org.newsclaim.time.value.TimeValue;
import org.newsclaim.time.word.CalendarUnit;
import org.newsclaim.time.word.Count;
import org.newsclaim.time.word.Role;
import org.newsclaim.time.word.TimeCursor;

/**
 * Finds times that are given by their length: "two weeks ago", "three days later", "a year from
 * now", "for the past three years", "the next few weeks", "in recent years", "for decades".
 *
 * <ul>
 *   <li>A length alone is none: "three years", "in two weeks", "for three years" are quantities.
 *   <li>"Two weeks ago" is the unit of the calendar that lies so far back: a day, a week from
 *       Monday to Sunday, a month, a year. With "about", "nearly" or "or so" it is approximate,
 *       with "more than" open to the past. One without a number ("a few years ago") has no value.
 *   <li>"The past three years" run up to the day of writing. What is part of something else is
 *       passed over: "the last three months of 2024", "his last two years".
 *   <li>"Later" and "earlier" count from the time before in the text.
 * </ul>
 */
public final class Lengths {
  private static final long POINTING =
      Role.mask(Role.LAST, Role.NEXT, Role.PAST, Role.COMING, Role.RECENT);
  private static final long MAYBE_OF_SOMETHING = Role.mask(Role.LAST, Role.NEXT);
  private static final long BEFORE_VERB =
      WordClass.mask(WordClass.MODAL, WordClass.NEGATION, WordClass.DO, WordClass.PRONOUN);
  private static final long PLURAL = WordClass.mask(WordClass.PLURAL);
  private static final long AHEAD = Role.mask(Role.NEXT, Role.COMING);

  private Lengths() {}

  static @Nullable TimeMatch match(TimeCursor line, int token, CalendarUnit unit) {
    boolean plural = line.is(token, Role.UNITS);
    Count count = Count.endingAt(line, token - 1);
    if (count == null && !plural) {
      return null;
    }
    int number = count == null ? 0 : count.number();
    int first = count == null ? token : count.first();
    int next = afterOrSo(line, token + 1);
    boolean about = next > token + 1;
    if (line.is(next, Role.AGO)) {
      return counted(line, first, next + 1, ago(unit, number, about), about);
    }
    if (line.is(next, Role.FROM) && isNow(line, next + 1)) {
      return counted(line, first, next + 2, moved(unit, number), about);
    }
    if (line.is(next, Role.SHIFTED) && !line.is(next + 1, Role.BOUND)) {
      return new TimeMatch(first, next + 1, shifted(line, next, unit, number), TimeRule.DISTANCE);
    }
    if (count != null && !line.isAnyFree(first - 1, POINTING)) {
      line.refuse(token, TimeRule.NOT_LENGTH);
    }
    if (!plural) {
      return null;
    }
    return line.isAnyFree(first - 1, POINTING)
        ? running(line, first - 1, token, unit, number)
        : forAges(line, token, count);
  }

  /** "a week or so". */
  private static int afterOrSo(TimeCursor line, int token) {
    boolean orSo =
        line.has(token + 1)
            && line.text().matches(token, "or")
            && line.text().matches(token + 1, "so");
    return orSo ? token + 2 : token;
  }

  /** "A year ago" is the same quarter where the text speaks of one. */
  private static TimeValue ago(CalendarUnit unit, int number, boolean about) {
    return unit == CalendarUnit.YEAR && number == 1 && !about
        ? new AnchoredPeriod(unit, -1, Use.COMPARE)
        : moved(unit, -number);
  }

  private static TimeValue shifted(TimeCursor line, int word, CalendarUnit unit, int number) {
    if (number == 0 || !(moved(unit, number) instanceof RelativePeriod)) {
      return TimeValue.UNKNOWN;
    }
    boolean earlier = line.value(word) < 0;
    return earlier && unit == CalendarUnit.YEAR && number == 1
        ? new AnchoredPeriod(unit, -1, Use.COMPARE)
        : new AnchoredPeriod(unit, earlier ? -number : number, Use.ALWAYS);
  }

  private static boolean isNow(TimeCursor line, int token) {
    return line.is(token, Role.NOW) || (line.is(token, Role.DAY) && line.value(token) == 0);
  }

  private static TimeMatch counted(
      TimeCursor line, int first, int end, TimeValue value, boolean about) {
    int before = first - 1;
    if (line.isFree(before, Role.ABOUT) || about) {
      int start = line.isFree(before, Role.ABOUT) ? before : first;
      return new TimeMatch(start, end, new ApproximateValue(value), TimeRule.DISTANCE);
    }
    if (!line.isFree(before, Role.BOUND)) {
      return new TimeMatch(first, end, value, TimeRule.DISTANCE);
    }
    boolean than = line.text().matches(before, "than");
    boolean more = line.text().matches(before - 1, "more") || line.text().matches(before, "over");
    boolean twoWords = than || line.text().matches(before, "least");
    int start = twoWords && before - 1 >= line.taken() ? before - 1 : before;
    TimeValue bounded =
        more
            ? new OpenPeriod(value, false)
            : than ? TimeValue.UNKNOWN : new ApproximateValue(value);
    return new TimeMatch(start, end, bounded, TimeRule.DISTANCE);
  }

  /** The unit that lies so far from the day of writing; a century or decade away is a year. */
  private static TimeValue moved(CalendarUnit unit, int offset) {
    if (offset == 0) {
      return TimeValue.UNKNOWN;
    }
    return switch (unit) {
      case FORTNIGHT -> new RelativePeriod(CalendarUnit.WEEK, 2 * offset);
      case DECADE -> new RelativePeriod(CalendarUnit.YEAR, 10 * offset);
      case CENTURY -> new RelativePeriod(CalendarUnit.YEAR, 100 * offset);
      case MINUTE, HOUR, TERM -> TimeValue.UNKNOWN;
      default -> new RelativePeriod(unit, offset);
    };
  }

  private static @Nullable TimeMatch running(
      TimeCursor line, int word, int token, CalendarUnit unit, int number) {
    boolean maybeOfSomething = line.isAny(word, MAYBE_OF_SOMETHING);
    boolean uncounted = word == token - 1;
    if (line.is(word, Role.LAST) && isVerb(line, word)) {
      line.refuse(word, TimeRule.NOT_VERB);
      return null;
    }
    boolean pointed = line.isFree(word - 1, Role.THE) || line.isFree(word - 1, Role.THIS);
    if (Periods.isOwned(line, word)
        || (maybeOfSomething && (line.is(token + 1, Role.OF) || (uncounted && !pointed)))) {
      line.refuse(token, TimeRule.NOT_OF_SOMETHING);
      return null;
    }
    boolean vague = number == 0 || line.is(word, Role.RECENT);
    int signed = line.isAny(word, AHEAD) ? number : -number;
    int first = pointed ? word - 1 : word;
    return new TimeMatch(
        line.isFree(first - 1, Role.FOR) ? first - 1 : first,
        token + 1,
        vague ? TimeValue.UNKNOWN : new RunningPeriod(unit, signed),
        TimeRule.RUNNING);
  }

  /** "could last two years", "they last two years": the verb. */
  private static boolean isVerb(TimeCursor line, int word) {
    int before = word - 1;
    return line.isClass(before, BEFORE_VERB)
        || (line.has(before) && line.text().matches(before, "to"))
        || (line.isClass(before, PLURAL) && !line.isAny(before, Role.mask(Role.THE, Role.THIS)));
  }

  /** "for years". */
  private static @Nullable TimeMatch forAges(TimeCursor line, int token, @Nullable Count count) {
    return count == null && line.isFree(token - 1, Role.FOR) && !line.is(token + 1, Role.OF)
        ? new TimeMatch(token - 1, token + 1, TimeValue.UNKNOWN, TimeRule.RUNNING)
        : null;
  }
}

package org.newsclaim.time.match.date;

import org.jspecify.annotations.Nullable;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.time.match.TimeMatch;
import org.newsclaim.time.match.period.MonthRest;
import org.newsclaim.time.rule.TimeRule;
import org.newsclaim.time.value.CalendarDate;
import org.newsclaim.time.word.Extent;
import org.newsclaim.time.word.Role;
import org.newsclaim.time.word.Shift;
import org.newsclaim.time.word.TimeCursor;

/**
 * Finds months: "January 2025", "early May", "last March", "January of last year", "in June".
 *
 * <p>The name has a capital. One that is a name, a verb or an adjective too (April, August, June,
 * March, May) counts alone only after a word such as "last", a preposition of time or a determiner,
 * and not where what follows shows that it is the name of somebody or something: "after May
 * resigned", "of April Smith", "the March on the capital".
 */
public final class Months {
  private static final long MONTHS = Role.mask(Role.MONTH, Role.SHORT_MONTH);
  private static final long JOINTS = Role.mask(Role.AND, Role.TO);
  private static final long SURE = Role.mask(Role.IN, Role.SINCE, Role.UNTIL);
  private static final long POINTING = WordClass.mask(WordClass.DETERMINER, WordClass.POSSESSIVE);
  private static final long FINITE =
      WordClass.mask(
          WordClass.VERB_PAST,
          WordClass.VERB_THIRD,
          WordClass.BE,
          WordClass.HAVE,
          WordClass.DO,
          WordClass.MODAL);

  private Months() {}

  static boolean isMonth(TimeCursor line, int token) {
    return line.isAny(token, MONTHS) && line.isCapitalized(token);
  }

  /** The month at a token, without a day. */
  static @Nullable TimeMatch match(TimeCursor line, int token) {
    MonthRest rest = MonthRest.at(line, token + 1);
    boolean comma = line.isMark(token + 1, ',');
    if (comma && line.isCounted(rest.end())) {
      rest = new MonthRest(token + 1, 0, 0, false);
    }
    Shift shift = token > line.taken() ? Shift.of(line, token - 1) : Shift.NONE;
    int first = first(line, token, shift);
    boolean alone = rest.end() == token + 1;
    if (alone && !line.is(token, Role.MONTH)) {
      return null;
    }
    if (alone && first == token && !isSure(line, token, token)) {
      line.refuse(token, TimeRule.NOT_OTHER_WORD);
      return null;
    }
    CalendarDate month = CalendarDate.ofMonth(0, line.value(token), shift);
    return new TimeMatch(first, rest.end(), rest.of(month), TimeRule.MONTH);
  }

  private static int first(TimeCursor line, int token, Shift shift) {
    if (shift == Shift.NONE) {
      return Extent.withPart(line, token);
    }
    int first = token - 1;
    if (line.is(first, Role.PAST) && line.isFree(first - 1, Role.THIS)) {
      return first - 1;
    }
    return Extent.withThe(line, first);
  }

  /**
   * Whether the name of a month, which the expression begins with or ends with, is meant as a
   * month.
   */
  static boolean isSure(TimeCursor line, int first, int month) {
    return !line.is(month, Role.NAME_TOO)
        || isAfterPreposition(line, first, month)
        || isPointedAt(line, first, month)
        || isJoined(line, first);
  }

  private static boolean isAfterPreposition(TimeCursor line, int first, int month) {
    int before = first - 1;
    int next = month + 1;
    if (!line.is(before, Role.BEFORE_YEAR) && !line.is(before, Role.ON)) {
      return false;
    }
    boolean opensClause =
        line.isClass(before, WordClass.SUBORDINATOR.bit()) && line.isClass(next, FINITE);
    boolean longerName = line.isCapitalized(next) && !line.isAny(before, SURE);
    return !opensClause && !longerName;
  }

  private static boolean isPointedAt(TimeCursor line, int first, int month) {
    return line.isClass(first - 1, POINTING)
        && !line.isClitic(first - 1)
        && !line.isClass(month + 1, FINITE | WordClass.PREPOSITION.bit())
        && !line.isCapitalized(month + 1);
  }

  /** "May and June", "May-June", "March, April and June". */
  private static boolean isJoined(TimeCursor line, int first) {
    int before = first - 2;
    boolean joint =
        line.isAny(first - 1, JOINTS) || line.isHyphen(first - 1) || line.isMark(first - 1, ',');
    return joint && (isMonth(line, before) || line.isNumber(before));
  }
}

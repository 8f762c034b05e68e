package org.newsclaim.time.match.period;

import org.jspecify.annotations.Nullable;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.time.match.Matcher;
import org.newsclaim.time.match.TimeMatch;
import org.newsclaim.time.rule.TimeRule;
import org.newsclaim.time.value.CutDecade;
import org.newsclaim.time.value.FixedValue;
import org.newsclaim.time.word.CalendarUnit;
import org.newsclaim.time.word.Extent;
import org.newsclaim.time.word.Role;
import org.newsclaim.time.word.TimeCursor;

/**
 * Finds years: "in 2016", "2015-16", "the early 1990s", "the '90s".
 *
 * <ul>
 *   <li>Four digits are a year only after a word such as "in" or "since", after "early" and the
 *       like, in a row with a year, or, from 1900 on, between a determiner and a noun ("the 2016
 *       election"). They are none where they may count the noun that follows: "of 2000 people".
 *       After "in", "since" and "until" that is asked before 1900 only.
 *   <li>"1990s" is 199X, but "1900s" is 19XX; "2000s" is 200X.
 *   <li>A decade without its century ("the '90s") is the latest that has begun by the day of
 *       writing.
 * </ul>
 */
public final class Years implements Matcher {
  public static final int FIRST = 1000;
  static final int LAST = 2099;
  private static final int FIRST_MODERN = 1900;
  private static final int FIRST_OF_PAIR = 1500;
  private static final int TWO_THOUSANDS = 2000;
  private static final long POINTING = WordClass.mask(WordClass.DETERMINER, WordClass.POSSESSIVE);
  private static final long NAMING = WordClass.mask(WordClass.NOT_QUANTITY_BEFORE);
  private static final long SURE = Role.mask(Role.IN, Role.SINCE, Role.UNTIL);

  @Override
  public @Nullable TimeMatch match(TimeCursor line, int anchor) {
    if (line.is(anchor, Role.DECADE)) {
      return decadeInWords(line, anchor);
    }
    int number = line.integer(anchor);
    if (number < 0) {
      return null;
    }
    if (line.isGlued(anchor + 1) && isEndingOfDecade(line, anchor + 1)) {
      return decade(line, anchor, number);
    }
    if (!isYear(line, anchor)) {
      return null;
    }
    TimeMatch pair = pair(line, anchor, number);
    if (pair == null && !hasSign(line, anchor)) {
      line.refuse(anchor, TimeRule.NOT_YEAR);
      return null;
    }
    return pair == null ? year(line, anchor) : pair;
  }

  /** "the seventies", not "his seventies". */
  private static @Nullable TimeMatch decadeInWords(TimeCursor line, int token) {
    int first = Extent.withPartAndThe(line, token);
    return line.is(first, Role.THE)
        ? new TimeMatch(first, token + 1, new CutDecade(10 * line.value(token)), TimeRule.YEAR)
        : null;
  }

  /** The year at a token that is known from elsewhere to be one; null where it cannot be. */
  public static @Nullable TimeMatch year(TimeCursor line, int token) {
    int part = Extent.withPart(line, token);
    int first = line.isFree(part - 1, Role.OTHER_YEAR) ? part - 1 : part;
    boolean hyphened = first == token && line.isGlued(token) && line.isHyphen(token - 1);
    if (!isYear(line, token) || hyphened || line.isGluedAfter(token)) {
      return null;
    }
    return new TimeMatch(first, token + 1, FixedValue.year(line.integer(token)), TimeRule.YEAR);
  }

  /** Whether a token is four digits that can be a year. */
  static boolean isYear(TimeCursor line, int token) {
    int number = line.integer(token);
    return number >= FIRST && number <= LAST && line.length(token) == 4;
  }

  /** A year at a token after a month or season; 0 where there is none. */
  public static int yearAt(TimeCursor line, int token) {
    if (!isYear(line, token) || isHyphenated(line, token)) {
      return 0;
    }
    int number = line.integer(token);
    return number < FIRST_MODERN && line.isCounted(token + 1) ? 0 : number;
  }

  /** Glued to a word or number that it then belongs to; a year after a hyphen may end a period. */
  private static boolean isHyphenated(TimeCursor line, int token) {
    return line.isGlued(token + 1)
        && !line.isMark(token + 1, ',')
        && !line.isHyphen(token + 1)
        && line.isGluedAfter(token);
  }

  private static boolean hasSign(TimeCursor line, int token) {
    if (Extent.withPart(line, token) < token || line.is(token - 1, Role.OTHER_YEAR)) {
      return true;
    }
    if (line.is(token - 1, Role.UNIT) && line.unit(token - 1) == CalendarUnit.YEAR) {
      return true;
    }
    if (isInRow(line, token) || isAfterBound(line, token)) {
      return true;
    }
    boolean modern = line.integer(token) >= FIRST_MODERN;
    if (!line.is(token - 1, Role.BEFORE_YEAR)) {
      return modern && isAttribute(line, token);
    }
    return (modern && line.isAny(token - 1, SURE)) || !line.isCounted(token + 1);
  }

  /** "the 2016 election", "her 2002 book". */
  private static boolean isAttribute(TimeCursor line, int token) {
    boolean quarter = line.is(token + 1, Role.ORDINAL) && line.is(token + 2, Role.UNIT);
    return line.isClass(token - 1, POINTING)
        && line.isWord(token + 1)
        && (quarter || !line.isCounted(token + 1));
  }

  /** "since at least 2016", "since around 2000". */
  private static boolean isAfterBound(TimeCursor line, int token) {
    boolean atLeast = line.is(token - 1, Role.BOUND) && line.is(token - 2, Role.AT);
    int before = atLeast || line.is(token - 1, Role.ABOUT) ? token - (atLeast ? 3 : 2) : -1;
    return line.is(before, Role.SINCE) || line.is(before, Role.UNTIL);
  }

  /** "in 2012, 2016 and 2020". */
  private static boolean isInRow(TimeCursor line, int token) {
    int before = line.is(token - 1, Role.AND) ? token - 2 : token - 1;
    if (line.isMark(before, ',')) {
      before--;
    }
    return before < token - 1
        && before == line.taken() - 1
        && isYear(line, before)
        && line.integer(token) >= FIRST_MODERN;
  }

  /** "2015-16", "1939-1945". */
  private static @Nullable TimeMatch pair(TimeCursor line, int token, int first) {
    int second = token + 2;
    boolean joined =
        (line.isHyphen(token + 1) || line.isMark(token + 1, '/'))
            && line.isGlued(token + 1)
            && line.isGlued(second);
    boolean partOfMore =
        (line.isGlued(token) && line.isHyphen(token - 1))
            || (line.isClass(token - 1, NAMING) && !line.is(token - 1, Role.UNIT));
    if (!joined || partOfMore || first < FIRST_OF_PAIR || line.isGluedAfter(second)) {
      return null;
    }
    int last = line.integer(second);
    if (last >= 0 && line.length(second) == 2) {
      last += first / 100 * 100;
    }
    boolean readable = line.integer(second) >= 0 && line.length(second) % 2 == 0;
    return readable && last > first && last <= LAST
        ? new TimeMatch(token, second + 1, FixedValue.years(first, last), TimeRule.YEAR)
        : null;
  }

  private static boolean isEndingOfDecade(TimeCursor line, int token) {
    char last = line.text().last(token);
    int length = line.length(token);
    return last == 's' && (length == 1 || (length == 2 && line.isClitic(token)));
  }

  private static @Nullable TimeMatch decade(TimeCursor line, int token, int number) {
    int end = token + 2;
    if (line.length(token) == 4 && number % 10 == 0 && number >= FIRST && number <= LAST) {
      boolean hundred = number % 100 == 0 && number != TWO_THOUSANDS;
      FixedValue value = hundred ? FixedValue.century(number) : FixedValue.decade(number);
      return new TimeMatch(Extent.withPartAndThe(line, token), end, value, TimeRule.YEAR);
    }
    boolean cut = line.isMark(token - 1, '\'') || line.isMark(token - 1, '\u2019');
    if (line.length(token) == 2 && number % 10 == 0 && cut && line.isGlued(token)) {
      return new TimeMatch(
          Extent.withPartAndThe(line, token - 1), end, new CutDecade(number), TimeRule.YEAR);
    }
    return null;
  }
}

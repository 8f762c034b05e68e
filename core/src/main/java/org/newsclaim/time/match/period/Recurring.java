package org.newsclaim.time.match.period;

import org.jspecify.annotations.Nullable;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.time.match.Matcher;
import org.newsclaim.time.match.TimeMatch;
import org.newsclaim.time.rule.TimeRule;
import org.newsclaim.time.value.TimeValue;
import org.newsclaim.time.word.Count;
import org.newsclaim.time.word.Role;
import org.newsclaim.time.word.TimeCursor;

/**
 * Finds what happens again and again: "every Friday", "each year", "every two weeks", "Mondays",
 * "open daily", "twice a year". It has no value. "A daily paper" is none.
 */
public final class Recurring implements Matcher {
  private static final long AFTER_ADVERB =
      WordClass.mask(
          WordClass.PREPOSITION,
          WordClass.COORDINATOR,
          WordClass.SUBORDINATOR,
          WordClass.DETERMINER,
          WordClass.PRONOUN);
  private static final long AFTER_EVERY =
      Role.mask(Role.WEEKDAY, Role.MONTH, Role.UNIT, Role.UNITS, Role.DAY_PART, Role.SEASON);

  @Override
  public @Nullable TimeMatch match(TimeCursor line, int anchor) {
    if (line.is(anchor, Role.RECURRING)) {
      boolean joined = line.isHyphen(anchor + 1) || line.isHyphen(anchor - 1);
      boolean adjective = line.isWord(anchor + 1) && !line.isClass(anchor + 1, AFTER_ADVERB);
      return joined || adjective || line.isCapitalized(anchor) ? null : found(anchor, anchor + 1);
    }
    if (line.is(anchor, Role.WEEKDAYS)) {
      return line.isCapitalized(anchor) ? found(anchor, afterPart(line, anchor + 1)) : null;
    }
    if (!line.isAny(anchor, AFTER_EVERY)) {
      return null;
    }
    if (line.is(anchor, Role.UNIT) && line.is(anchor - 1, Role.A)) {
      return line.isFree(anchor - 2, Role.TIMES) ? found(anchor - 2, anchor + 1) : null;
    }
    int every = every(line, anchor);
    return every < anchor ? found(every, afterPart(line, anchor + 1)) : null;
  }

  /** The "every" before a token, over "other", "third" or a number; the token if there is none. */
  private static int every(TimeCursor line, int token) {
    if (line.isFree(token - 1, Role.EVERY)) {
      return token - 1;
    }
    Count count = Count.endingAt(line, token - 1);
    Count ordinal = count == null ? Count.ordinalEndingAt(line, token - 1) : count;
    int first =
        ordinal != null
            ? ordinal.first()
            : line.has(token - 1) && line.text().matches(token - 1, "other") ? token - 1 : token;
    return first < token && line.isFree(first - 1, Role.EVERY) ? first - 1 : token;
  }

  private static int afterPart(TimeCursor line, int token) {
    return line.is(token, Role.DAY_PART) ? token + 1 : token;
  }

  private static TimeMatch found(int first, int end) {
    return new TimeMatch(first, end, TimeValue.UNKNOWN, TimeRule.RECURRING);
  }
}

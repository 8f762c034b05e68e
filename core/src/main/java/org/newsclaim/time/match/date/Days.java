package org.newsclaim.time.match.date;

import org.jspecify.annotations.Nullable;
import org.newsclaim.time.match.Matcher;
import org.newsclaim.time.match.TimeMatch;
import org.newsclaim.time.rule.TimeRule;
import org.newsclaim.time.value.AnchoredPeriod;
import org.newsclaim.time.value.AnchoredPeriod.Use;
import org.newsclaim.time.value.RelativePeriod;
import org.newsclaim.time.word.CalendarUnit;
import org.newsclaim.time.word.Extent;
import org.newsclaim.time.word.Role;
import org.newsclaim.time.word.TimeCursor;

/**
 * Finds days that are told from the day of writing: "today", "earlier today", "yesterday morning",
 * "the day after tomorrow", "this morning", "last night".
 */
public final class Days implements Matcher {
  private static final long POINTING = Role.mask(Role.THIS, Role.LAST, Role.RELATED, Role.NEXT);

  @Override
  public @Nullable TimeMatch match(TimeCursor line, int anchor) {
    if (isHyphened(line, anchor)) {
      return null;
    }
    return line.is(anchor, Role.DAY) ? day(line, anchor) : partOfDay(line, anchor);
  }

  private static boolean isHyphened(TimeCursor line, int token) {
    return (line.isHyphen(token - 1) && line.isGlued(token))
        || (line.isHyphen(token + 1) && line.isGlued(token + 1) && line.isGlued(token + 2));
  }

  private static @Nullable TimeMatch day(TimeCursor line, int token) {
    // "USA Today" is a newspaper.
    if (line.isCapitalized(token) && line.isCapitalized(token - 1)) {
      return null;
    }
    int end = Weekdays.afterDayPart(line, token + 1);
    int first = Extent.withPart(line, token);
    int shift = dayShift(line, token);
    if (shift != 0) {
      first = Extent.withThe(line, token - 2);
    }
    return new TimeMatch(
        first, end, new RelativePeriod(CalendarUnit.DAY, line.value(token) + shift), TimeRule.DAY);
  }

  /** "the day before yesterday" and "the day after tomorrow" are one day further. */
  private static int dayShift(TimeCursor line, int token) {
    boolean day = line.isFree(token - 2, Role.UNIT) && line.unit(token - 2) == CalendarUnit.DAY;
    if (!day || line.value(token) == 0) {
      return 0;
    }
    String joint = line.value(token) < 0 ? "before" : "after";
    return line.text().matches(token - 1, joint) ? line.value(token) : 0;
  }

  private static @Nullable TimeMatch partOfDay(TimeCursor line, int token) {
    int before = token - 1;
    if (!line.isAnyFree(before, POINTING)) {
      return null;
    }
    int first = Extent.withPart(line, before);
    if (line.is(before, Role.LAST)) {
      return new TimeMatch(
          first, token + 1, new RelativePeriod(CalendarUnit.DAY, -1), TimeRule.DAY);
    }
    if (line.is(before, Role.THIS)) {
      return new TimeMatch(first, token + 1, new RelativePeriod(CalendarUnit.DAY, 0), TimeRule.DAY);
    }
    int offset = line.is(before, Role.NEXT) ? 1 : line.value(before);
    return new TimeMatch(
        Extent.withThe(line, before),
        token + 1,
        new AnchoredPeriod(CalendarUnit.DAY, offset, Use.ALWAYS),
        TimeRule.DAY);
  }
}

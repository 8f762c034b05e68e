package org.newsclaim.time.match.period;

import org.jspecify.annotations.Nullable;
import org.newsclaim.time.match.Matcher;
import org.newsclaim.time.match.TimeMatch;
import org.newsclaim.time.rule.TimeRule;
import org.newsclaim.time.value.FixedValue;
import org.newsclaim.time.word.Count;
import org.newsclaim.time.word.Extent;
import org.newsclaim.time.word.TimeCursor;

/** Finds centuries by their number: "the 19th century", "the early twenty-first century". */
public final class Centuries implements Matcher {
  private static final int LAST = 30;

  @Override
  public @Nullable TimeMatch match(TimeCursor line, int anchor) {
    int hyphen = line.isHyphen(anchor - 1) ? anchor - 1 : anchor;
    Count number = Count.ordinalEndingAt(line, hyphen - 1);
    if (number == null || number.number() < 2 || number.number() > LAST) {
      return null;
    }
    return new TimeMatch(
        Extent.withPartAndThe(line, number.first()),
        anchor + 1,
        FixedValue.century(100 * (number.number() - 1)),
        TimeRule.YEAR);
  }
}

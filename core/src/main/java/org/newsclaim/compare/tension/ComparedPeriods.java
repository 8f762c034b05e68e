package org.newsclaim.compare.tension;

import java.util.List;
import java.util.Optional;
import org.newsclaim.compare.result.Tension;
import org.newsclaim.compare.words.Facts;
import org.newsclaim.model.TimeExpression;

/** Finds periods that end before they begin: "from 2010 to 2005". */
final class ComparedPeriods {
  private static final int YEAR = 4;

  private final Facts facts;

  ComparedPeriods(Facts facts) {
    this.facts = facts;
  }

  void find(List<Tension> tensions) {
    for (TimeExpression time : facts.text().article().times()) {
      tension(time).ifPresent(tensions::add);
    }
  }

  private static Optional<Tension> tension(TimeExpression time) {
    String value = time.value().orElse("");
    int slash = value.indexOf('/');
    if (slash < 0 || !isAfter(value.substring(0, slash), value.substring(slash + 1))) {
      return Optional.empty();
    }
    return Optional.of(
        new Tension(
            Tension.Kind.DATES,
            List.of(time.span()),
            "\"" + time.text() + "\" ends before it begins"));
  }

  /** Whether one date is after another: both have the same precision and a year. */
  private static boolean isAfter(String one, String other) {
    return isPlain(one)
        && isPlain(other)
        && one.length() == other.length()
        && one.compareTo(other) > 0;
  }

  /** A year, month or day of the common era without unknown parts. */
  private static boolean isPlain(String value) {
    return value.length() >= YEAR
        && value.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'));
  }
}

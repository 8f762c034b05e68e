package org.newsclaim.compare.tension;

import java.util.List;
import java.util.Optional;
import org.newsclaim.compare.result.Tension;
import org.newsclaim.compare.words.ComparedText;
import org.newsclaim.compare.words.Facts;
import org.newsclaim.model.TimeExpression;

/** Finds periods that end before they begin: "from 2010 to 2005". */
final class Periods {
  private static final int YEAR = 4;

  private final Facts facts;
  private final ComparedText text;

  Periods(Facts facts) {
    this.facts = facts;
    this.text = facts.text();
  }

  void find(List<Tension> tensions) {
    for (int sentence = 0; sentence < text.sentences().count(); sentence++) {
      List<TimeExpression> times = facts.times(sentence);
      for (int i = 0; i + 1 < times.size(); i++) {
        tension(times.get(i), times.get(i + 1)).ifPresent(tensions::add);
      }
    }
  }

  private Optional<Tension> tension(TimeExpression from, TimeExpression to) {
    int before = text.first(from.span()) - 1;
    int between = text.first(to.span()) - 1;
    boolean period =
        before >= 0
            && between == text.end(from.span())
            && (isPair(before, between, "from", "to") || isPair(before, between, "between", "and"));
    if (!period || !isAfter(from, to)) {
      return Optional.empty();
    }
    return Optional.of(
        new Tension(
            Tension.Kind.DATES,
            List.of(from.span(), to.span()),
            from.text() + " is after " + to.text()));
  }

  private boolean isPair(int before, int between, String first, String second) {
    return text.key(before).equals(first) && text.key(between).equals(second);
  }

  /** Whether one date is after another, as far as both are known to the same precision. */
  private static boolean isAfter(TimeExpression one, TimeExpression other) {
    Optional<String> from = one.value().filter(Periods::isPlain);
    Optional<String> to = other.value().filter(Periods::isPlain);
    return from.isPresent()
        && to.isPresent()
        && from.get().length() == to.get().length()
        && from.get().compareTo(to.get()) > 0;
  }

  /** A year, month or day of the common era without unknown parts. */
  private static boolean isPlain(String value) {
    return value.length() >= YEAR
        && value.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'));
  }
}

package org.newsclaim.compare.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsclaim.compare.result.Check;
import org.newsclaim.compare.result.Check.Verdict;
import org.newsclaim.compare.result.Check.What;
import org.newsclaim.compare.words.Facts;
import org.newsclaim.compare.words.Times;
import org.newsclaim.compare.words.WordDiff.Range;
import org.newsclaim.model.TimeExpression;

/** Checks the dates and times of a sentence. */
final class DateCheck {
  private final Facts article;
  private final Facts summary;
  private final int sentence;
  private final SummarySupport support;

  DateCheck(Facts article, Facts summary, int sentence, SummarySupport support) {
    this.article = article;
    this.summary = summary;
    this.sentence = sentence;
    this.support = support;
  }

  void check(List<Check> checks) {
    List<TimeExpression> near = new ArrayList<>();
    support.sentences().forEach(one -> near.addAll(article.times(one)));
    for (TimeExpression time : summary.times(sentence)) {
      // "Two months ago" for "two years ago" is reported once, as a figure.
      boolean figure =
          checks.stream()
              .anyMatch(
                  check ->
                      check.what() == What.QUANTITY
                          && check.verdict() != Verdict.SUPPORTED
                          && check.span().overlaps(time.span()));
      if (!figure) {
        checks.add(check(time, near));
      }
    }
  }

  private Check check(TimeExpression time, List<TimeExpression> near) {
    Optional<TimeExpression> counterpart = counterpart(time);
    if (counterpart.isPresent()) {
      return verdict(time, counterpart.get());
    }
    Optional<TimeExpression> same =
        near.stream().filter(other -> Times.areSame(time, other)).findFirst();
    if (same.isPresent()) {
      return verdict(time, same.get());
    }
    Optional<TimeExpression> alike =
        near.stream().filter(other -> Times.areAlike(time, other)).findFirst();
    Optional<TimeExpression> elsewhere =
        article.text().article().times().stream()
            .filter(other -> Times.areSame(time, other))
            .findFirst();
    return alike
        .or(() -> elsewhere)
        .map(other -> verdict(time, other))
        .orElseGet(
            () ->
                new Check(
                    What.DATE,
                    time.span(),
                    Verdict.NOT_FOUND,
                    List.of(),
                    "the article does not mention " + time.text()));
  }

  private Optional<TimeExpression> counterpart(TimeExpression time) {
    if (!support.isClose()) {
      return Optional.empty();
    }
    Range range = support.diff().fresh().places(time.span());
    if (range.isEmpty()) {
      return Optional.empty();
    }
    Range origin = support.diff().origin(range);
    return article.times(support.best()).stream()
        .filter(other -> support.diff().old().places(other.span()).overlaps(origin))
        .findFirst();
  }

  private static Check verdict(TimeExpression time, TimeExpression other) {
    boolean same = Times.areSame(time, other);
    return new Check(
        What.DATE,
        time.span(),
        same ? Verdict.SUPPORTED : Verdict.ALTERED,
        List.of(other.span()),
        "the article has " + other.text() + (same ? "" : ", not " + time.text()));
  }
}

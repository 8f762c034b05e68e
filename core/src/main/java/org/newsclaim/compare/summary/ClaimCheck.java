package org.newsclaim.compare.summary;

import java.util.List;
import java.util.Optional;
import org.newsclaim.compare.edit.EditFinder;
import org.newsclaim.compare.result.Change;
import org.newsclaim.compare.result.Change.Kind;
import org.newsclaim.compare.result.Check;
import org.newsclaim.compare.result.Check.Verdict;
import org.newsclaim.compare.result.Check.What;
import org.newsclaim.compare.words.Facts;
import org.newsclaim.compare.words.SentenceMap.Group;
import org.newsclaim.model.Approximator;
import org.newsclaim.model.Span;

/** Checks whether a sentence is as sure as the article, and as affirmative. */
final class ClaimCheck {
  private final Facts article;
  private final Facts summary;
  private final int sentence;
  private final SummarySupport support;

  ClaimCheck(Facts article, Facts summary, int sentence, SummarySupport support) {
    this.article = article;
    this.summary = summary;
    this.sentence = sentence;
    this.support = support;
  }

  void check(List<Check> checks) {
    Span span = summary.text().sentenceSpan(sentence);
    List<Span> places = SummaryChecker.spans(article, support.sentences());
    Optional<String> fault = fault();
    checks.add(
        new Check(
            What.CLAIM,
            span,
            fault.isPresent() ? Verdict.ALTERED : Verdict.SUPPORTED,
            places,
            fault.orElse("the article says this")));
  }

  private Optional<String> fault() {
    if (!support.isClose()) {
      return Optional.empty();
    }
    Group group = new Group(List.of(support.best()), List.of(sentence));
    return EditFinder.find(article, summary, group).stream()
        .filter(this::isFault)
        .map(Change::reason)
        .findFirst();
  }

  private boolean isFault(Change change) {
    return change.kind() == Kind.POLARITY_FLIPPED
        || (change.kind() == Kind.HEDGE_DROPPED && !isApproximator(change));
  }

  /** Dropping "about" before a figure is no fault. */
  private boolean isApproximator(Change change) {
    return article.quantities(support.best()).stream()
        .flatMap(quantity -> quantity.approximators().stream())
        .map(Approximator::span)
        .anyMatch(span -> change.a().stream().anyMatch(span::overlaps));
  }
}

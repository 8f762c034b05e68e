package org.newsclaim.compare.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.newsclaim.compare.number.QuantityComparer;
import org.newsclaim.compare.number.Reasons;
import org.newsclaim.compare.result.Check;
import org.newsclaim.compare.result.Check.Verdict;
import org.newsclaim.compare.result.Check.What;
import org.newsclaim.compare.result.Relation;
import org.newsclaim.compare.words.ComparedNouns;
import org.newsclaim.compare.words.Facts;
import org.newsclaim.compare.words.WordDiff.Range;
import org.newsclaim.model.Quantity;

/** Checks the figures of a sentence. */
final class FigureCheck {
  private final Facts article;
  private final Facts summary;
  private final int sentence;
  private final SummarySupport support;

  FigureCheck(Facts article, Facts summary, int sentence, SummarySupport support) {
    this.article = article;
    this.summary = summary;
    this.sentence = sentence;
    this.support = support;
  }

  void check(List<Check> checks) {
    List<Quantity> near = new ArrayList<>();
    support.sentences().forEach(one -> near.addAll(article.quantities(one)));
    for (Quantity quantity : summary.quantities(sentence)) {
      if (isChecked(quantity)) {
        checks.add(check(quantity, near));
      }
    }
  }

  /** "Some", "many" and "most" tell too little to be checked, and so do places in an order. */
  private static boolean isChecked(Quantity quantity) {
    return quantity.kind() != Quantity.Kind.ORDINAL
        && (quantity.form() == Quantity.Form.VAGUE
            ? quantity.impliedInterval().isPresent()
            : quantity.form() != Quantity.Form.UNSTATED);
  }

  private Check check(Quantity quantity, List<Quantity> near) {
    Optional<Quantity> counterpart = counterpart(quantity);
    if (counterpart.isPresent()) {
      Quantity other = counterpart.get();
      return Faithfulness.retells(quantity, other)
          ? supported(quantity, other)
          : altered(quantity, other);
    }
    Optional<Quantity> told =
        near.stream().filter(other -> Faithfulness.retells(quantity, other)).findFirst();
    if (told.isPresent()) {
      return supported(quantity, told.get());
    }
    Optional<Quantity> elsewhere =
        article.text().article().quantities().stream()
            .filter(other -> isOfSame(quantity, other) && Faithfulness.retells(quantity, other))
            .findFirst();
    if (elsewhere.isPresent()) {
      return supported(quantity, elsewhere.get());
    }
    Optional<Quantity> other =
        near.stream()
            .filter(one -> one.kind() == quantity.kind())
            .min(Comparator.comparing(one -> !isOfSame(quantity, one)));
    return other
        .map(one -> altered(quantity, one))
        .orElseGet(
            () ->
                new Check(
                    What.QUANTITY,
                    quantity.span(),
                    Verdict.NOT_FOUND,
                    List.of(),
                    "the article does not give " + Reasons.phrase(quantity)));
  }

  /** The figure that the words of the best sentence have in the same place. */
  private Optional<Quantity> counterpart(Quantity quantity) {
    if (!support.isClose()) {
      return Optional.empty();
    }
    Range range = support.diff().fresh().places(quantity.span());
    if (range.isEmpty()) {
      return Optional.empty();
    }
    Range origin = support.diff().origin(range);
    return article.quantities(support.best()).stream()
        .filter(other -> support.diff().old().places(other.span()).overlaps(origin))
        .min(Comparator.comparing((Quantity other) -> !Faithfulness.retells(quantity, other)));
  }

  private static boolean isOfSame(Quantity one, Quantity other) {
    Optional<String> noun = ComparedNouns.counted(one);
    Optional<String> otherNoun = ComparedNouns.counted(other);
    if (noun.isPresent() && otherNoun.isPresent()) {
      return ComparedNouns.canBeSame(noun.get(), otherNoun.get());
    }
    boolean counts = one.kind() == Quantity.Kind.COUNT;
    return !counts && noun.isEmpty() && otherNoun.isEmpty();
  }

  private static Check supported(Quantity quantity, Quantity other) {
    return new Check(
        What.QUANTITY,
        quantity.span(),
        Verdict.SUPPORTED,
        List.of(other.span()),
        "the article has " + Reasons.phrase(other));
  }

  private static Check altered(Quantity quantity, Quantity other) {
    Relation relation = QuantityComparer.compareNumbers(quantity, other).relation();
    boolean direction = relation == Relation.EQUAL && !quantity.trend().equals(other.trend());
    return new Check(
        What.QUANTITY,
        quantity.span(),
        Verdict.ALTERED,
        List.of(other.span()),
        "the article has "
            + Reasons.phrase(other)
            + (direction ? ", going the other way" : ", not " + Reasons.phrase(quantity)));
  }
}

package org.newsclaim.compare.summary;

import java.math.BigDecimal;
import java.util.Optional;
import org.newsclaim.compare.number.QuantityComparer;
import org.newsclaim.compare.result.QuantityComparison;
import org.newsclaim.compare.result.Relation;
import org.newsclaim.model.Bound;
import org.newsclaim.model.Quantity;
import org.newsclaim.model.Quantity.Form;
import org.newsclaim.model.Unit;

/** Tells whether a figure of a summary retells a figure of the article. */
final class Faithfulness {
  private Faithfulness() {}

  /**
   * Whether a figure retells another: the same number, whatever its approximators, or one that is
   * less precise and agrees, such as "about 17" or "more than 15" for 17.4.
   */
  static boolean retells(Quantity summary, Quantity article) {
    if (changesDirection(summary, article)) {
      return false;
    }
    if (summary.form() == Form.VAGUE && summary.vague().equals(article.vague())) {
      return true;
    }
    if (boundsAnother(summary.lowerBound(), article.lowerBound())
        || boundsAnother(summary.upperBound(), article.upperBound())) {
      return false;
    }
    if (isOtherUnit(summary, article)) {
      return false;
    }
    QuantityComparison comparison = QuantityComparer.compareNumbers(article, summary);
    if (comparison.relation() == Relation.EQUAL || isSameNumber(summary, article)) {
      return true;
    }
    return comparison.relation() == Relation.CONSISTENT && isLessPrecise(summary, article);
  }

  /** "1,400 hectares" for "1,400 acres". */
  private static boolean isOtherUnit(Quantity summary, Quantity article) {
    return summary.value().isPresent()
        && summary.value().equals(article.value())
        && summary.unit().isPresent()
        && article.unit().isPresent()
        && !summary.unit().get().name().equals(article.unit().get().name())
        && summary.value().filter(value -> value.signum() != 0).isPresent();
  }

  /** "Rose 3 percent" for "fell 3 percent". */
  private static boolean changesDirection(Quantity summary, Quantity article) {
    return summary.trend().isPresent()
        && article.trend().isPresent()
        && !summary.trend().equals(article.trend())
        && summary.value().equals(article.value());
  }

  /** "More than 100" for "more than 250" is true, but not what the article says. */
  private static boolean boundsAnother(Optional<Bound> summary, Optional<Bound> article) {
    return summary.isPresent()
        && article.isPresent()
        && summary.get().value().compareTo(article.get().value()) != 0;
  }

  private static boolean isSameNumber(Quantity summary, Quantity article) {
    return summary.kind() == article.kind()
        && summary.unit().map(Unit::name).equals(article.unit().map(Unit::name))
        && summary.value().isPresent()
        && summary.value().equals(article.value());
  }

  private static boolean isLessPrecise(Quantity summary, Quantity article) {
    boolean loose =
        !summary.approximators().isEmpty()
            || summary.lowerBound().isPresent()
            || summary.upperBound().isPresent()
            || summary.form() != Form.NUMBER
            || summary.numerator().isPresent();
    return loose || isCoarser(summary, article) || isConverted(summary, article);
  }

  private static boolean isCoarser(Quantity summary, Quantity article) {
    Optional<BigDecimal> step = summary.resolution();
    return article.resolution().isPresent()
        && step.filter(one -> one.compareTo(article.resolution().get()) > 0).isPresent();
  }

  private static boolean isConverted(Quantity summary, Quantity article) {
    return !summary.unit().equals(article.unit());
  }
}

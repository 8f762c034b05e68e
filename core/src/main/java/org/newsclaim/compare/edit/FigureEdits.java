package org.newsclaim.compare.edit;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsclaim.compare.number.QuantityComparer;
import org.newsclaim.compare.number.Reasons;
import org.newsclaim.compare.result.Change;
import org.newsclaim.compare.result.Relation;
import org.newsclaim.compare.words.Facts;
import org.newsclaim.compare.words.SentenceMap.Group;
import org.newsclaim.compare.words.WordDiff;
import org.newsclaim.compare.words.WordDiff.Range;
import org.newsclaim.compare.words.WordDiff.Side;
import org.newsclaim.model.Quantity;
import org.newsclaim.model.Unit;

/** Finds figures with another value, unit or approximator. */
final class FigureEdits {
  private final Edits edits;
  private final WordDiff diff;
  private final List<Quantity> old;
  private final List<Quantity> fresh;

  FigureEdits(Edits edits, Facts old, Facts fresh, Group group) {
    this.edits = edits;
    this.diff = edits.diff();
    this.old = quantities(old, group.old());
    this.fresh = quantities(fresh, group.fresh());
  }

  private static List<Quantity> quantities(Facts facts, List<Integer> sentences) {
    return sentences.stream().map(facts::quantities).flatMap(List::stream).toList();
  }

  void find(List<Change> changes) {
    Set<Quantity> paired = new HashSet<>();
    for (Quantity quantity : old) {
      Range range = places(diff.old(), quantity);
      if (!range.isEmpty() && !edits.isDone(range)) {
        Range image = diff.image(range);
        Optional<Quantity> other = best(fresh, diff.fresh(), image, quantity, paired);
        if (other.isPresent()) {
          paired.add(other.get());
          Range place = places(diff.fresh(), other.get());
          if (diff.isTouched(range) || diff.isFreshTouched(place)) {
            change(quantity, range, other.get(), place).ifPresent(changes::add);
            edits.settle(range, place);
          }
        }
      }
    }
  }

  private static Range places(Side side, Quantity quantity) {
    return side.places(Facts.extent(quantity));
  }

  /** The quantity that stands in a range, one of the same kind first. */
  private static Optional<Quantity> best(
      List<Quantity> quantities, Side side, Range range, Quantity like, Set<Quantity> taken) {
    return quantities.stream()
        .filter(one -> !taken.contains(one) && places(side, one).overlaps(range))
        .min(
            Comparator.comparing((Quantity one) -> one.kind() != like.kind())
                .thenComparing(one -> one.form() != like.form()));
  }

  private Optional<Change> change(Quantity one, Range range, Quantity other, Range place) {
    if (edits.isFreshDone(place)) {
      return Optional.empty();
    }
    Optional<Change.Kind> kind = kind(one, other);
    return kind.map(
        found ->
            new Change(
                found,
                List.of(isHedge(found) ? diff.old().span(range) : one.span()),
                List.of(isHedge(found) ? diff.fresh().span(place) : other.span()),
                Reasons.phrase(one) + " became " + Reasons.phrase(other)));
  }

  private static boolean isHedge(Change.Kind kind) {
    return kind == Change.Kind.HEDGE_ADDED || kind == Change.Kind.HEDGE_DROPPED;
  }

  static Optional<Change.Kind> kind(Quantity one, Quantity other) {
    boolean sameUnit =
        one.unit().map(Unit::name).equals(other.unit().map(Unit::name))
            && one.kind() == other.kind();
    Relation relation = QuantityComparer.compareNumbers(one, other).relation();
    boolean sameNumber =
        one.form() == other.form()
            && one.vague().equals(other.vague())
            && one.value().equals(other.value())
            && (one.value().isPresent() || one.vague().isPresent());
    if (!sameUnit && sameNumber && relation != Relation.EQUAL) {
      return Optional.of(Change.Kind.UNIT_CHANGED);
    }
    if (relation == Relation.EQUAL || isConversion(sameUnit, relation)) {
      return Optional.empty();
    }
    if (sameNumber && sameUnit) {
      boolean hedged = !one.approximators().isEmpty();
      boolean freshHedged = !other.approximators().isEmpty();
      if (hedged != freshHedged) {
        return Optional.of(hedged ? Change.Kind.HEDGE_DROPPED : Change.Kind.HEDGE_ADDED);
      }
      if (one.approximators().equals(other.approximators())) {
        return Optional.empty();
      }
    }
    return Optional.of(Change.Kind.FIGURE_CHANGED);
  }

  /** "5 miles" for "8 kilometers", or "half" for "50 percent". */
  private static boolean isConversion(boolean sameUnit, Relation relation) {
    return !sameUnit && relation == Relation.CONSISTENT;
  }
}

package org.newsclaim.compare.number;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.newsclaim.compare.number.Scales.Converter;
import org.newsclaim.compare.result.Ground;
import org.newsclaim.compare.result.QuantityComparison;
import org.newsclaim.compare.result.Relation;
import org.newsclaim.compare.words.ComparedNouns;
import org.newsclaim.model.Approximator;
import org.newsclaim.model.Interval;
import org.newsclaim.model.Quantity;
import org.newsclaim.model.Quantity.Form;
import org.newsclaim.model.Quantity.Kind;
import org.newsclaim.model.Unit;

/** Compares two quantities. */
public final class QuantityComparer {
  /** Both numbers in the unit of the first. */
  private record Aligned(Meaning a, Meaning b, Converter converter) {}

  private QuantityComparer() {}

  /**
   * {@return how two quantities compare, what they count included}
   *
   * @param a the first
   * @param b the second
   */
  public static QuantityComparison compare(Quantity a, Quantity b) {
    Optional<String> one = ComparedNouns.counted(a);
    Optional<String> other = ComparedNouns.counted(b);
    if (one.isPresent() && other.isPresent() && !ComparedNouns.canBeSame(one.get(), other.get())) {
      return incomparable(
          a,
          b,
          phrase(a)
              + " and "
              + phrase(b)
              + " count different things: "
              + one.get()
              + " and "
              + other.get());
    }
    return compareNumbers(a, b);
  }

  /**
   * {@return how two quantities compare, whatever they count}
   *
   * @param a the first
   * @param b the second
   */
  public static QuantityComparison compareNumbers(Quantity a, Quantity b) {
    Optional<Meaning> meaningA = Meaning.of(a);
    Optional<Meaning> meaningB = Meaning.of(b);
    if (meaningA.isEmpty() || meaningB.isEmpty()) {
      return incomparable(a, b, phrase(meaningA.isEmpty() ? a : b) + " gives no number");
    }
    Optional<Aligned> aligned = align(a, meaningA.get(), b, meaningB.get());
    return aligned
        .map(both -> relate(a, b, both))
        .orElseGet(() -> incomparable(a, b, phrase(a) + " and " + phrase(b) + differ(a, b)));
  }

  private static Optional<Aligned> align(
      Quantity a, Meaning meaningA, Quantity b, Meaning meaningB) {
    if (!a.per().equals(b.per()) && a.per().isPresent() && b.per().isPresent()) {
      return Optional.empty();
    }
    if (a.kind() != b.kind()) {
      return alignShares(a, meaningA, b, meaningB);
    }
    if (isVote(a) || isVote(b)) {
      return isVote(a) && isVote(b)
          ? Optional.of(new Aligned(meaningA, meaningB, Converter.NONE))
          : Optional.empty();
    }
    if (a.unit().isEmpty() || b.unit().isEmpty()) {
      return a.unit().isEmpty() && b.unit().isEmpty()
          ? Optional.of(new Aligned(meaningA, meaningB, Converter.NONE))
          : Optional.empty();
    }
    return Scales.between(b.unit().get(), a.unit().get())
        .map(way -> new Aligned(meaningA, meaningB.mapped(way::convert), way));
  }

  private static Optional<Aligned> alignShares(
      Quantity a, Meaning meaningA, Quantity b, Meaning meaningB) {
    if (a.kind() == Kind.PERCENT && Meaning.isShare(b)) {
      return Optional.of(new Aligned(meaningA, meaningB.inPercent(), Converter.NONE));
    }
    if (b.kind() == Kind.PERCENT && Meaning.isShare(a)) {
      return Optional.of(new Aligned(meaningA.inPercent(), meaningB, Converter.NONE));
    }
    return Optional.empty();
  }

  /** "5-to-4", "31 to 14": a result of two numbers, not a share. */
  private static boolean isVote(Quantity quantity) {
    return quantity.kind() == Kind.RATIO
        && quantity.value().filter(value -> value.compareTo(BigDecimal.ONE) > 0).isPresent();
  }

  private static QuantityComparison relate(Quantity a, Quantity b, Aligned both) {
    Ground ground =
        both.a().ground().compareTo(both.b().ground()) >= 0 ? both.a().ground() : both.b().ground();
    Interval one = both.a().interval();
    Interval other = both.b().interval();
    Relation relation = relation(a, b, both);
    return new QuantityComparison(
        a,
        b,
        relation,
        Optional.of(ground),
        Optional.of(one),
        Optional.of(other),
        Reasons.of(a, b, relation, one, other, !both.converter().isIdentity()));
  }

  private static Relation relation(Quantity a, Quantity b, Aligned both) {
    if (isEqual(a, b, both)) {
      return Relation.EQUAL;
    }
    if (isVote(a)
        && !(a.numerator().equals(b.numerator()) && a.denominator().equals(b.denominator()))) {
      int order = a.numerator().flatMap(x -> b.numerator().map(x::compareTo)).orElse(0);
      return order < 0 ? Relation.LESS : Relation.GREATER;
    }
    if (Intervals.isBelow(both.a().interval(), both.b().interval())) {
      return Relation.LESS;
    }
    return Intervals.isBelow(both.b().interval(), both.a().interval())
        ? Relation.GREATER
        : Relation.CONSISTENT;
  }

  /** The same value, bounds and kinds of approximators; another unit or precision may be used. */
  private static boolean isEqual(Quantity a, Quantity b, Aligned both) {
    if (a.form() != b.form() || !approximators(a).equals(approximators(b))) {
      return false;
    }
    if (a.form() == Form.VAGUE || a.form() == Form.RANGE || hasBound(a) || hasBound(b)) {
      return Intervals.isSame(both.a().interval(), both.b().interval());
    }
    return a.value()
        .flatMap(
            one ->
                b.value()
                    .map(other -> both.converter().convert(scaled(b, a, other)))
                    .map(other -> Intervals.isSame(one, other)))
        .orElse(false);
  }

  /** A share as a percentage, or the other way round, where the two are of both kinds. */
  private static BigDecimal scaled(Quantity of, Quantity as, BigDecimal value) {
    if (of.kind() == Kind.RATIO && as.kind() == Kind.PERCENT) {
      return value.movePointRight(2);
    }
    return of.kind() == Kind.PERCENT && as.kind() == Kind.RATIO ? value.movePointLeft(2) : value;
  }

  private static boolean hasBound(Quantity quantity) {
    return quantity.lowerBound().isPresent() || quantity.upperBound().isPresent();
  }

  /** What bounds tell is left to the bounds, and "only" changes nothing. */
  private static Set<Approximator.Kind> approximators(Quantity quantity) {
    Set<Approximator.Kind> kinds = new HashSet<>();
    for (Approximator word : quantity.approximators()) {
      if (word.kind() == Approximator.Kind.APPROX || word.kind() == Approximator.Kind.NEARLY) {
        kinds.add(word.kind());
      }
    }
    return kinds;
  }

  private static QuantityComparison incomparable(Quantity a, Quantity b, String reason) {
    return new QuantityComparison(
        a, b, Relation.INCOMPARABLE, Optional.empty(), Optional.empty(), Optional.empty(), reason);
  }

  private static String differ(Quantity a, Quantity b) {
    String one = a.unit().map(Unit::name).orElse(Reasons.kind(a.kind()));
    String other = b.unit().map(Unit::name).orElse(Reasons.kind(b.kind()));
    if (one.equals(other)) {
      return " are of different kinds: "
          + Reasons.kind(a.kind())
          + " and "
          + Reasons.kind(b.kind());
    }
    return " are in different units: " + one + " and " + other;
  }

  private static String phrase(Quantity quantity) {
    return Reasons.phrase(quantity);
  }
}

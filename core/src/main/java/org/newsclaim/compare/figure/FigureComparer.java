package org.newsclaim.compare.figure;

import java.util.Optional;
import org.newsclaim.compare.figure.Figure.Vote;
import org.newsclaim.compare.number.QuantityComparer;
import org.newsclaim.compare.number.Reasons;
import org.newsclaim.compare.result.QuantityComparison;
import org.newsclaim.compare.result.Relation;
import org.newsclaim.compare.words.ComparedNouns;
import org.newsclaim.compare.words.Speakers;
import org.newsclaim.compare.words.Speakers.Difference;
import org.newsclaim.compare.words.Times;
import org.newsclaim.model.Article;
import org.newsclaim.model.Attribution;
import org.newsclaim.model.Claim;
import org.newsclaim.model.Quantity.Role;

/** Compares the numbers, times and sources of two figures. */
public final class FigureComparer {
  private FigureComparer() {}

  /**
   * {@return how the numbers of two figures compare; votes by both of their numbers}
   *
   * @param a one figure
   * @param b another
   */
  public static Relation relation(Figure a, Figure b) {
    if (a.vote().isPresent() && b.vote().isPresent()) {
      Vote one = a.vote().get();
      Vote other = b.vote().get();
      int order = one.ayes().compareTo(other.ayes());
      if (order == 0) {
        order = one.noes().compareTo(other.noes());
      }
      return order == 0 ? Relation.EQUAL : order < 0 ? Relation.LESS : Relation.GREATER;
    }
    return comparison(a, b).relation();
  }

  private static QuantityComparison comparison(Figure a, Figure b) {
    return QuantityComparer.compareNumbers(a.quantity(), b.quantity());
  }

  /**
   * {@return the comparison of two figures in words}
   *
   * @param a one figure
   * @param b another
   */
  public static String reason(Figure a, Figure b) {
    if (a.vote().isPresent() && b.vote().isPresent()) {
      return result(a.vote().get()) + " and " + result(b.vote().get());
    }
    QuantityComparison comparison = comparison(a, b);
    return comparison.relation() == Relation.INCOMPARABLE
        ? Reasons.phrase(a.quantity()) + " and " + Reasons.phrase(b.quantity())
        : comparison.reason();
  }

  private static String result(Vote vote) {
    return vote.ayes().toPlainString() + " to " + vote.noes().toPlainString();
  }

  /**
   * {@return whether two figures can count the same things: their nouns and modifiers allow it}
   *
   * @param a one figure
   * @param b another
   */
  public static boolean canCountTheSame(Figure a, Figure b) {
    if (a.noun().isPresent()
        && b.noun().isPresent()
        && !ComparedNouns.canBeSame(a.noun().get(), b.noun().get())) {
      return false;
    }
    boolean apart =
        !a.modifiers().isEmpty()
            && !b.modifiers().isEmpty()
            && !a.modifiers().containsAll(b.modifiers())
            && !b.modifiers().containsAll(a.modifiers());
    return !apart;
  }

  /**
   * {@return whether two figures are expressly of different times}
   *
   * @param a one figure
   * @param b another
   */
  public static boolean isOtherTime(Figure a, Figure b) {
    return !a.times().isEmpty()
        && !b.times().isEmpty()
        && a.times().stream()
            .noneMatch(one -> b.times().stream().anyMatch(other -> Times.areSame(one, other)));
  }

  /**
   * {@return whether two figures are of two parts of a change: its start, its amount, or its end}
   *
   * @param a one figure
   * @param b another
   */
  public static boolean isOtherPart(Figure a, Figure b) {
    return part(a) != part(b);
  }

  /** Where a change leads is what is, with or without the change. */
  private static Role part(Figure figure) {
    return figure.quantity().role().orElse(Role.TO);
  }

  /**
   * {@return whether two figures are attributed to two sources}
   *
   * @param articleA the article of one
   * @param a one figure
   * @param articleB the article of the other
   * @param b the other
   */
  public static boolean isOtherSource(Article articleA, Figure a, Article articleB, Figure b) {
    Optional<String> one = mention(articleA, a.claim());
    Optional<String> other = mention(articleB, b.claim());
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    Difference difference =
        Speakers.difference(
            one.get(),
            articleA.sources(a.claim().orElseThrow()),
            other.get(),
            articleB.sources(b.claim().orElseThrow()));
    return difference != Difference.NONE;
  }

  private static Optional<String> mention(Article article, Optional<Claim> claim) {
    return claim
        .flatMap(Claim::attribution)
        .flatMap(Attribution::mention)
        .filter(span -> span.length() > 0)
        .map(article::slice);
  }
}

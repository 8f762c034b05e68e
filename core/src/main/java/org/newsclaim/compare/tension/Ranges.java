package org.newsclaim.compare.tension;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsclaim.compare.figure.Figure;
import org.newsclaim.compare.figure.FigureComparer;
import org.newsclaim.compare.result.Relation;
import org.newsclaim.compare.result.Tension;
import org.newsclaim.compare.words.ComparedNouns;
import org.newsclaim.compare.words.ComparedText;
import org.newsclaim.model.Article;
import org.newsclaim.model.Quantity;
import org.newsclaim.model.Quantity.Kind;
import org.newsclaim.model.Unit;

/**
 * Finds two figures for one thing that exclude each other.
 *
 * <p>They must be in two sentences, of one kind, count the same things, and their clauses must
 * share at least half of the words of the shorter one. No difference between the clauses may
 * explain them: another time, place, source or part, a change, or a figure that is only possible.
 */
final class Ranges {
  /** Words after which a figure is of another time. */
  private static final Set<String> OTHER_TIME =
      Set.of(
          "still",
          "then",
          "earlier",
          "later",
          "previous",
          "previously",
          "initially",
          "originally",
          "first",
          "once",
          "formerly",
          "next",
          "eventually",
          "until",
          "before",
          "after",
          "since",
          "ago",
          "another",
          "average",
          "daily",
          "per",
          "each",
          "every",
          "record",
          "usual",
          "normal",
          "ordinary",
          "expect",
          "plan",
          "forecast",
          "predict",
          "aim",
          "target",
          "hope",
          "additional",
          "total",
          "rest",
          "against",
          "point",
          "remain",
          "remaining",
          "other",
          "half",
          "early",
          "late",
          "former");

  /** Points are those of an index, its level or a change of it; a block is an address. */
  private static final Set<String> NO_COUNT = Set.of("point", "block");

  private static final String DEATH = "death";
  private static final String INJURY = "injury";

  private static final int LEAST_SHARED = 2;
  private static final double LEAST_SHARE = 0.5;

  /** "Voted 31 to 14", "passed by 31 votes to 14": much is said in other words. */
  private static final double LEAST_SHARE_OF_VOTES = 0.3;

  private final Article article;
  private final ComparedText text;
  private final List<Figure> figures;

  Ranges(Article article, ComparedText text, List<Figure> figures) {
    this.article = article;
    this.text = text;
    this.figures = figures;
  }

  void find(List<Tension> tensions) {
    Map<String, List<Figure>> index = new HashMap<>();
    Set<Figure> taken = new HashSet<>();
    for (Figure figure : figures) {
      if (!isUsable(figure)) {
        continue;
      }
      Set<Figure> near = new HashSet<>();
      figure.words().forEach(word -> near.addAll(index.getOrDefault(word, List.of())));
      near.stream()
          .filter(other -> !taken.contains(other) && isTension(other, figure))
          .min(Comparator.comparingInt(other -> -shared(other, figure).size()))
          .ifPresent(
              other -> {
                taken.add(other);
                taken.add(figure);
                tensions.add(
                    new Tension(
                        Tension.Kind.RANGE,
                        List.of(other.span(), figure.span()),
                        FigureComparer.reason(other, figure)));
              });
      figure
          .words()
          .forEach(word -> index.computeIfAbsent(word, any -> new ArrayList<>()).add(figure));
    }
  }

  private boolean isUsable(Figure figure) {
    Quantity quantity = figure.quantity();
    boolean kind =
        switch (quantity.kind()) {
          case COUNT -> !isOne(quantity) && figure.noun().filter(NO_COUNT::contains).isEmpty();
          case MEASURE, MONEY ->
              quantity.unit().map(Unit::name).filter(NO_COUNT::contains).isEmpty();
          // Other ages are those of one of several people: "a 19-year-old", "Roe, 19".
          case AGE -> quantity.text().endsWith("years old");
          case PERCENT -> quantity.whole().isPresent();
          case DURATION -> true;
          case RATIO -> figure.vote().isPresent();
          default -> false;
        };
    return kind && !figure.separate() && !figure.unsure() && !isAttributive(figure);
  }

  /** "One of them" is any of them. */
  private static boolean isOne(Quantity quantity) {
    return quantity.value().filter(value -> value.compareTo(BigDecimal.ONE) == 0).isPresent();
  }

  /** "A 10-game stretch", or a figure in brackets. */
  private boolean isAttributive(Figure figure) {
    int first = text.first(figure.span());
    int end = text.end(figure.span());
    boolean hyphen =
        end < text.text().size() && text.key(end).equals("-") && text.text().isGlued(end);
    boolean inside = text.words(first, end).contains("-");
    boolean bracket = first > 0 && text.key(first - 1).equals("(");
    String next = end < text.text().size() ? text.key(end) : "";
    boolean listed =
        figure.quantity().kind() == Kind.COUNT
            && figure.quantity().measuredEntity().isEmpty()
            && (next.equals("and") || next.equals("or"));
    return listed
        || NO_COUNT.contains(next)
        || hyphen
        || (inside && figure.vote().isEmpty())
        || bracket;
  }

  private boolean isTension(Figure one, Figure other) {
    Relation relation = FigureComparer.relation(one, other);
    return one.sentence() != other.sentence()
        && isOneKind(one, other)
        && (relation == Relation.LESS || relation == Relation.GREATER)
        && FigureComparer.canCountTheSame(one, other)
        && isAboutOneThing(one, other)
        && !isExplained(one, other);
  }

  private static boolean isOneKind(Figure one, Figure other) {
    boolean votes = one.vote().isPresent() && other.vote().isPresent();
    return votes
        || (one.vote().isEmpty()
            && other.vote().isEmpty()
            && one.quantity().kind() == other.quantity().kind());
  }

  private static Set<String> shared(Figure one, Figure other) {
    Set<String> shared = new HashSet<>(one.words());
    shared.retainAll(other.words());
    return shared;
  }

  private static boolean isAboutOneThing(Figure one, Figure other) {
    Set<String> shared = shared(one, other);
    // What the other's sentence says beyond the clause counts half.
    long beside =
        one.words().stream().filter(other.sentenceWords()::contains).count()
            + other.words().stream().filter(one.sentenceWords()::contains).count()
            - 2L * shared.size();
    int shorter = Math.min(one.words().size(), other.words().size());
    // An age has its predicate in itself: "12 years old".
    int implied = one.quantity().kind() == Kind.AGE || one.vote().isPresent() ? 1 : 0;
    int needed =
        one.quantity().kind() == Kind.DURATION || one.quantity().kind() == Kind.PERCENT
            ? LEAST_SHARED + 1
            : LEAST_SHARED;
    boolean count = one.quantity().kind() == Kind.COUNT && one.vote().isEmpty();
    boolean counted = !count || one.noun().isPresent() || other.noun().isPresent();
    double share = one.vote().isPresent() ? LEAST_SHARE_OF_VOTES : LEAST_SHARE;
    Set<String> said = new HashSet<>(shared);
    said.removeAll(one.attributes());
    said.removeAll(other.attributes());
    said.removeAll(one.names());
    said.removeAll(other.names());
    return counted
        && (isNext(one, other)
            || (!said.isEmpty()
                && said.size() + beside / 2.0 >= (count ? 2 : 1)
                && shared.size() + implied + beside / 2.0 >= needed))
        && shared.size() >= share * shorter;
  }

  /** "13,000 of them are held. With only a few thousand in detention, …": little need be said. */
  private static boolean isNext(Figure one, Figure other) {
    return one.quantity().kind() == Kind.COUNT
        && Math.abs(one.sentence() - other.sentence()) == 1
        && other.words().size() == 1
        && one.words().containsAll(other.words());
  }

  private boolean isExplained(Figure one, Figure other) {
    return (one.quantity().kind() != Kind.AGE && FigureComparer.isOtherTime(one, other))
        || FigureComparer.isOtherPart(one, other)
        || FigureComparer.isOtherSource(article, one, article, other)
        || isOtherName(one, other)
        || isOtherNoun(one, other)
        || isOtherPlace(one, other)
        || isOtherState(one, other)
        || isChange(one)
        || isChange(other)
        || isPart(one, other)
        || hasOtherTimeWord(one) != hasOtherTimeWord(other);
  }

  /**
   * Each has a proper name that the other does not have: in its clause, of amounts in its sentence.
   */
  private boolean isOtherName(Figure one, Figure other) {
    return areApart(one.names(), other.names())
        || (one.quantity().kind() != Kind.COUNT
            && areApart(text.names(one.sentence()), text.names(other.sentence())));
  }

  private static boolean areApart(Set<String> names, Set<String> others) {
    return !others.containsAll(names) && !names.containsAll(others);
  }

  /** The dead and the hurt are two figures. */
  private static boolean isOtherState(Figure one, Figure other) {
    return isOnly(DEATH, INJURY, one, other) || isOnly(DEATH, INJURY, other, one);
  }

  private static boolean isOnly(String state, String otherState, Figure one, Figure other) {
    return one.words().contains(state)
        && !one.words().contains(otherState)
        && other.words().contains(otherState)
        && !other.words().contains(state);
  }

  private static boolean isOtherPlace(Figure one, Figure other) {
    return !one.places().isEmpty()
        && !other.places().isEmpty()
        && one.places().stream().noneMatch(other.places()::contains);
  }

  /** People in general are not any people: "two suspects", "eight people". */
  private static boolean isOtherNoun(Figure one, Figure other) {
    return one.noun().isPresent()
        && other.noun().isPresent()
        && ComparedNouns.isAnyPerson(one.noun().get())
            != ComparedNouns.isAnyPerson(other.noun().get());
  }

  private static boolean isChange(Figure figure) {
    return figure.quantity().trend().isPresent() && figure.quantity().kind() != Kind.COUNT;
  }

  /** "7,500 of them". */
  private static boolean isPart(Figure one, Figure other) {
    boolean part = one.quantity().whole().isPresent();
    boolean otherPart = other.quantity().whole().isPresent();
    if (part == otherPart || one.quantity().kind() != Kind.COUNT) {
      return false;
    }
    Figure small = part ? one : other;
    Figure large = part ? other : one;
    return small.noun().isPresent()
        && large.noun().isPresent()
        && ComparedNouns.canBeSame(small.noun().get(), large.noun().get());
  }

  private boolean hasOtherTimeWord(Figure figure) {
    for (int token = figure.first(); token < figure.end(); token++) {
      if (OTHER_TIME.contains(text.key(token)) || OTHER_TIME.contains(text.lemma(token))) {
        return true;
      }
    }
    return false;
  }
}

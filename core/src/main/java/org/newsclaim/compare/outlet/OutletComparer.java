package org.newsclaim.compare.outlet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsclaim.compare.figure.Figure;
import org.newsclaim.compare.figure.FigureComparer;
import org.newsclaim.compare.figure.FigureReader;
import org.newsclaim.compare.result.Agreement;
import org.newsclaim.compare.result.FigurePair;
import org.newsclaim.compare.result.Relation;
import org.newsclaim.compare.words.ComparedNouns;
import org.newsclaim.compare.words.ComparedText;
import org.newsclaim.compare.words.Facts;
import org.newsclaim.compare.words.Times;
import org.newsclaim.model.Article;
import org.newsclaim.model.Quantity.Form;
import org.newsclaim.model.Quantity.Kind;

/** Finds the figures of two articles that are about the same thing. */
public final class OutletComparer {
  /** Pairs that score less are about different things. */
  private static final double LEAST_SCORE = 3;

  private static final double SAME_NOUN = 3;
  private static final double LIKE_NOUN = 2;
  private static final double ONE_NOUN = 1;
  private static final double SAME_UNIT = 1;
  private static final double SAME_TIME = 0.5;
  private static final double AGREES = 2;
  private static final double OF_SENTENCE = 0.4;
  private static final int MOST_WORDS = 4;
  private static final int MOST_FIGURES = 60;

  private record Candidate(Figure a, Figure b, double score, Relation relation) {}

  private final Article articleA;
  private final Article articleB;
  private final List<Figure> figuresA;
  private final List<Figure> figuresB;

  private OutletComparer(Article a, Article b) {
    this.articleA = a;
    this.articleB = b;
    this.figuresA = FigureReader.read(new Facts(ComparedText.of(a)));
    this.figuresB = FigureReader.read(new Facts(ComparedText.of(b)));
  }

  /**
   * {@return the pairs in the order of the first article; each figure is in at most one}
   *
   * @param a an article
   * @param b an article on the same event
   */
  public static List<FigurePair> compare(Article a, Article b) {
    return new OutletComparer(a, b).pairs();
  }

  private List<FigurePair> pairs() {
    List<Candidate> candidates = new ArrayList<>();
    Map<String, List<Figure>> index = index();
    for (Figure a : figuresA) {
      Set<Figure> near = new HashSet<>();
      for (String key : keys(a)) {
        List<Figure> figures = index.getOrDefault(key, List.of());
        // A word near so many figures tells nothing of them.
        if (figures.size() <= MOST_FIGURES) {
          near.addAll(figures);
        }
      }
      for (Figure b : near) {
        Candidate candidate = candidate(a, b);
        if (candidate.score() >= LEAST_SCORE) {
          candidates.add(candidate);
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble((Candidate one) -> -one.score())
            .thenComparingInt(one -> one.a().span().start())
            .thenComparingInt(one -> one.b().span().start()));
    Set<Figure> taken = new HashSet<>();
    List<FigurePair> pairs = new ArrayList<>();
    for (Candidate one : candidates) {
      if (!taken.contains(one.a()) && !taken.contains(one.b())) {
        taken.add(one.a());
        taken.add(one.b());
        pairs.add(pair(one));
      }
    }
    pairs.sort(Comparator.comparingInt(pair -> pair.spanA().start()));
    return List.copyOf(pairs);
  }

  private Map<String, List<Figure>> index() {
    Map<String, List<Figure>> index = new HashMap<>();
    for (Figure figure : figuresB) {
      keys(figure).forEach(key -> index.computeIfAbsent(key, any -> new ArrayList<>()).add(figure));
    }
    return index;
  }

  /** What two figures must have in common to be compared: a word near them. */
  private static Set<String> keys(Figure figure) {
    Set<String> keys = new HashSet<>(figure.sentenceWords());
    figure.noun().ifPresent(noun -> keys.add(ComparedNouns.isAnyPerson(noun) ? "person" : noun));
    return keys;
  }

  private static Candidate candidate(Figure a, Figure b) {
    Relation relation = FigureComparer.relation(a, b);
    if (!isComparable(a, b, relation)) {
      return new Candidate(a, b, 0, relation);
    }
    double noun = noun(a, b);
    double context = context(a, b);
    boolean agrees = relation == Relation.EQUAL || relation == Relation.CONSISTENT;
    boolean exact =
        agrees && a.quantity().form() == Form.NUMBER && b.quantity().form() == Form.NUMBER;
    double unit =
        a.quantity().unit().isPresent() && relation != Relation.INCOMPARABLE ? SAME_UNIT : 0;
    boolean sameAmount =
        relation == Relation.INCOMPARABLE && a.quantity().value().equals(b.quantity().value());
    double value = exact || sameAmount ? AGREES : agrees ? AGREES / 2 : 0;
    boolean known =
        context >= 1
            || noun >= SAME_NOUN
            || (exact && (noun >= LIKE_NOUN || a.quantity().kind() == Kind.AGE));
    return new Candidate(a, b, known ? noun + context + unit + value + time(a, b) : 0, relation);
  }

  /** Of one kind and of the same things; amounts in two currencies can be about one thing, too. */
  private static boolean isComparable(Figure a, Figure b, Relation relation) {
    boolean money = a.quantity().kind() == Kind.MONEY && b.quantity().kind() == Kind.MONEY;
    boolean named =
        a.quantity().kind() != Kind.COUNT || a.vote().isPresent() || isNamed(a) || isNamed(b);
    return (relation != Relation.INCOMPARABLE || money)
        && named
        && a.separate() == b.separate()
        && (FigureComparer.canCountTheSame(a, b) || areSamePeople(a, b, relation));
  }

  /** "28 sailors", "28 crew members": as many people by another word. */
  private static boolean areSamePeople(Figure a, Figure b, Relation relation) {
    return relation == Relation.EQUAL
        && a.noun().filter(ComparedNouns::isPerson).isPresent()
        && b.noun().filter(ComparedNouns::isPerson).isPresent();
  }

  private static boolean isNamed(Figure figure) {
    return figure.noun().isPresent();
  }

  private static double noun(Figure a, Figure b) {
    if (a.noun().isEmpty() || b.noun().isEmpty()) {
      return a.noun().equals(b.noun()) ? 0 : ONE_NOUN;
    }
    boolean same = a.noun().equals(b.noun());
    boolean general =
        ComparedNouns.isAnyPerson(a.noun().get()) || ComparedNouns.isAnyPerson(b.noun().get());
    return same && !general ? SAME_NOUN : LIKE_NOUN;
  }

  private static double time(Figure a, Figure b) {
    boolean same =
        a.times().stream()
            .anyMatch(one -> b.times().stream().anyMatch(other -> Times.areSame(one, other)));
    return same ? SAME_TIME : 0;
  }

  private static double context(Figure a, Figure b) {
    Set<String> shared = new HashSet<>(a.words());
    shared.retainAll(b.words());
    Set<String> wide = new HashSet<>(a.sentenceWords());
    wide.retainAll(b.sentenceWords());
    wide.removeAll(shared);
    return Math.min(MOST_WORDS, shared.size()) + Math.min(MOST_WORDS, wide.size()) * OF_SENTENCE;
  }

  private FigurePair pair(Candidate one) {
    Figure a = one.a();
    Figure b = one.b();
    String numbers = FigureComparer.reason(a, b);
    return switch (one.relation()) {
      case EQUAL, CONSISTENT -> pair(one, Agreement.AGREE, numbers);
      case INCOMPARABLE ->
          a.quantity().value().equals(b.quantity().value())
              ? pair(one, Agreement.CONTRADICT, numbers + " are in two currencies")
              : pair(one, Agreement.DIFFER, numbers + " are in two currencies");
      case LESS, GREATER -> {
        if (FigureComparer.isOtherTime(a, b)) {
          yield pair(one, Agreement.DIFFER, numbers + ", but at another time");
        }
        if (FigureComparer.isOtherPart(a, b)) {
          yield pair(one, Agreement.DIFFER, numbers + ", but of another part of a change");
        }
        if (FigureComparer.isOtherSource(articleA, a, articleB, b)) {
          yield pair(one, Agreement.DIFFER, numbers + ", but another source says so");
        }
        yield a.unsure() == b.unsure()
            ? pair(one, Agreement.CONTRADICT, numbers)
            : pair(one, Agreement.DIFFER, numbers + ", but one of them is not certain");
      }
    };
  }

  private static FigurePair pair(Candidate one, Agreement agreement, String reason) {
    return new FigurePair(
        agreement,
        one.a().quantity(),
        one.b().quantity(),
        one.a().span(),
        one.b().span(),
        one.score(),
        reason);
  }
}

package org.newsclaim.compare.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsclaim.compare.figure.Figure;
import org.newsclaim.compare.figure.FigureComparer;
import org.newsclaim.compare.figure.FigureReader;
import org.newsclaim.compare.result.ClaimComparison;
import org.newsclaim.compare.result.ClaimRelation;
import org.newsclaim.compare.result.Likeness;
import org.newsclaim.compare.result.Reason;
import org.newsclaim.compare.result.Relation;
import org.newsclaim.compare.words.ComparedText;
import org.newsclaim.compare.words.Facts;
import org.newsclaim.compare.words.HeldPolarity;
import org.newsclaim.compare.words.LikeWords;
import org.newsclaim.compare.words.Speakers;
import org.newsclaim.compare.words.Times;
import org.newsclaim.model.Article;
import org.newsclaim.model.Attribution;
import org.newsclaim.model.Claim;
import org.newsclaim.model.Factuality;
import org.newsclaim.model.Span;
import org.newsclaim.model.TimeExpression;

/** Compares two claims. */
public final class ClaimComparer {
  /** Claims that score less are about different things. */
  private static final double LEAST_SCORE = 0.5;

  private static final double SAME_WORDS = 0.8;

  /** A claim with its article. */
  private record Side(Article article, Claim claim, ComparedText text, List<Figure> figures) {
    static Side of(Article article, Claim claim) {
      ComparedText text = ComparedText.of(article);
      List<Figure> figures =
          FigureReader.read(new Facts(text)).stream()
              .filter(figure -> claim.quantities().contains(figure.quantity().id()))
              .toList();
      return new Side(article, claim, text, figures);
    }

    Set<String> words() {
      Set<String> words = new HashSet<>();
      claim
          .content()
          .forEach(
              span ->
                  text.contentWords(text.first(span), text.end(span))
                      .forEach(word -> words.add(LikeWords.of(word))));
      return words;
    }

    Set<String> names() {
      Set<String> names = new HashSet<>();
      figures.forEach(figure -> names.addAll(figure.names()));
      return names;
    }

    List<TimeExpression> times() {
      return article.times(claim);
    }
  }

  private final Side a;
  private final Side b;
  private final List<Reason> reasons = new ArrayList<>();

  private ClaimComparer(Side a, Side b) {
    this.a = a;
    this.b = b;
  }

  /**
   * {@return how the second claim relates to the first}
   *
   * @param articleA the article of the first
   * @param a the first claim
   * @param articleB the article of the second
   * @param b the second claim
   */
  public static ClaimComparison compare(Article articleA, Claim a, Article articleB, Claim b) {
    return new ClaimComparer(Side.of(articleA, a), Side.of(articleB, b)).compare();
  }

  private ClaimComparison compare() {
    Likeness likeness = likeness();
    if (likeness.score() < LEAST_SCORE) {
      add("the claims are about different things", a.claim().content(), b.claim().content());
      return new ClaimComparison(ClaimRelation.UNRELATED, likeness, reasons);
    }
    ClaimRelation relation = worse(figures(), factuality());
    if (relation == ClaimRelation.REPEATS) {
      boolean same = likeness.words() >= SAME_WORDS && likeness.sameSource();
      relation = same ? ClaimRelation.REPEATS : ClaimRelation.SUPPORTS;
      add(
          same ? "the claims say the same" : "the claims agree in other words",
          a.claim().content(),
          b.claim().content());
    }
    return new ClaimComparison(relation, likeness, reasons);
  }

  private void add(String text, List<Span> spans, List<Span> others) {
    reasons.add(new Reason(text, spans, others));
  }

  private static ClaimRelation worse(ClaimRelation one, ClaimRelation other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private Likeness likeness() {
    double words = overlap(a.words(), b.words());
    double names = a.names().isEmpty() || b.names().isEmpty() ? 1 : overlap(a.names(), b.names());
    double counted = counted();
    boolean sameTime =
        a.times().isEmpty()
            || b.times().isEmpty()
            || a.times().stream()
                .anyMatch(one -> b.times().stream().anyMatch(other -> Times.areSame(one, other)));
    boolean sameSource = sameSource();
    double score = (6 * words + 2 * counted + 2 * names) / 10;
    boolean apart = (!sameTime || !sameSource) && counted == 0;
    return new Likeness(
        apart ? Math.min(score, LEAST_SCORE - 0.01) : score,
        words,
        counted,
        names,
        sameTime,
        sameSource);
  }

  private static double overlap(Set<String> one, Set<String> other) {
    Set<String> shared = new HashSet<>(one);
    shared.retainAll(other);
    int shorter = Math.min(one.size(), other.size());
    return shorter == 0 ? 0 : (double) shared.size() / shorter;
  }

  private double counted() {
    if (a.figures().isEmpty() && b.figures().isEmpty()) {
      return 1;
    }
    long alike =
        a.figures().stream()
            .filter(one -> b.figures().stream().anyMatch(other -> alike(one, other)))
            .count();
    int fewer = Math.min(a.figures().size(), b.figures().size());
    return fewer == 0 ? 0.5 : Math.min(1, (double) alike / fewer);
  }

  private static boolean alike(Figure one, Figure other) {
    return FigureComparer.canCountTheSame(one, other)
        && FigureComparer.relation(one, other) != Relation.INCOMPARABLE;
  }

  private boolean sameSource() {
    String one = mention(a);
    String other = mention(b);
    return one.isEmpty()
        || other.isEmpty()
        || Speakers.difference(
                one, a.article().sources(a.claim()), other, b.article().sources(b.claim()))
            == Speakers.Difference.NONE;
  }

  private static String mention(Side side) {
    return side.claim()
        .attribution()
        .flatMap(Attribution::mention)
        .map(side.article()::slice)
        .orElse("");
  }

  private ClaimRelation figures() {
    ClaimRelation worst = ClaimRelation.REPEATS;
    Set<Figure> taken = new HashSet<>();
    for (Figure one : a.figures()) {
      Optional<Figure> other =
          b.figures().stream()
              .filter(figure -> !taken.contains(figure) && alike(one, figure))
              .min(Comparator.comparing(figure -> FigureComparer.relation(one, figure)));
      if (other.isPresent()) {
        taken.add(other.get());
        worst = worse(worst, figures(one, other.get()));
      }
    }
    return worst;
  }

  private ClaimRelation figures(Figure one, Figure other) {
    List<Span> span = List.of(one.span());
    List<Span> otherSpan = List.of(other.span());
    String reason = FigureComparer.reason(one, other);
    return switch (FigureComparer.relation(one, other)) {
      case EQUAL -> {
        add(reason, span, otherSpan);
        yield ClaimRelation.REPEATS;
      }
      case CONSISTENT -> {
        add(reason, span, otherSpan);
        yield ClaimRelation.SUPPORTS;
      }
      default -> {
        boolean time = FigureComparer.isOtherTime(one, other);
        boolean part = FigureComparer.isOtherPart(one, other);
        boolean source = FigureComparer.isOtherSource(a.article(), one, b.article(), other);
        String excuse =
            time
                ? ", but at another time"
                : part
                    ? ", but of another part of a change"
                    : source ? ", but another source says so" : "";
        add(reason + excuse, span, otherSpan);
        yield excuse.isEmpty() ? ClaimRelation.CONTRADICTS : ClaimRelation.DIFFERS;
      }
    };
  }

  private ClaimRelation factuality() {
    Factuality one = a.claim().factuality();
    Factuality other = b.claim().factuality();
    Factuality.Polarity held = HeldPolarity.of(a.claim());
    Factuality.Polarity otherHeld = HeldPolarity.of(b.claim());
    if (held != otherHeld) {
      boolean open =
          held == Factuality.Polarity.UNKNOWN || otherHeld == Factuality.Polarity.UNKNOWN;
      add(
          open
              ? "one claim leaves open what the other says"
              : "one claim denies what the other affirms",
          a.claim().content(),
          b.claim().content());
      return open ? ClaimRelation.DIFFERS : ClaimRelation.CONTRADICTS;
    }
    if (one.certainty() != other.certainty()) {
      add(
          "the claims are not equally certain: " + one.certainty() + " and " + other.certainty(),
          one.hedges().isEmpty() ? a.claim().content() : one.hedges(),
          other.hedges().isEmpty() ? b.claim().content() : other.hedges());
      return ClaimRelation.DIFFERS;
    }
    return ClaimRelation.REPEATS;
  }
}

package org.newsclaim.compare.tension;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsclaim.compare.figure.Figure;
import org.newsclaim.compare.figure.FigureReader;
import org.newsclaim.compare.number.NumberText;
import org.newsclaim.compare.number.Reasons;
import org.newsclaim.compare.number.Sums;
import org.newsclaim.compare.result.Tension;
import org.newsclaim.compare.words.ComparedNouns;
import org.newsclaim.compare.words.ComparedText;
import org.newsclaim.model.Interval;
import org.newsclaim.model.Quantity;
import org.newsclaim.model.Quantity.Kind;
import org.newsclaim.model.Span;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.text.lexicon.WordIndex;

/** Finds parts that are more than their whole, and shares of one whole that are more than all. */
final class Parts {
  /** How many sentences back the whole may be. */
  private static final int REACH = 2;

  /** Verbs by which one whole is divided: what one has, another cannot have. */
  private static final Set<String> DIVIDING =
      Set.of(
          "win", "own", "hold", "receive", "get", "take", "go", "have", "keep", "control", "share",
          "vote");

  private static final double ALL = 100;

  private final ComparedText text;
  private final List<Figure> figures;

  Parts(ComparedText text, List<Figure> figures) {
    this.text = text;
    this.figures = figures;
  }

  void find(List<Tension> tensions) {
    int i = 0;
    while (i < figures.size()) {
      List<Figure> parts = parts(i);
      if (parts.isEmpty()) {
        i++;
      } else {
        exceeding(i, parts).ifPresent(tensions::add);
        i += parts.size();
      }
    }
    addShares(tensions);
  }

  /**
   * A count of some whole and those that go on from it: "of those, 7,400 are … and 3,900 are …".
   */
  private List<Figure> parts(int first) {
    Figure figure = figures.get(first);
    List<Figure> parts = new ArrayList<>();
    if (figure.quantity().kind() != Kind.COUNT || figure.quantity().whole().isEmpty()) {
      return parts;
    }
    parts.add(figure);
    for (int next = first + 1; next < figures.size(); next++) {
      Figure other = figures.get(next);
      boolean goesOn =
          other.sentence() == figure.sentence()
              && other.quantity().kind() == Kind.COUNT
              && other.quantity().whole().isEmpty()
              && other.quantity().measuredEntity().isEmpty()
              && !other.separate()
              && !isIncluded(other);
      if (!goesOn) {
        break;
      }
      parts.add(other);
    }
    return parts;
  }

  /** "Four, including one in critical condition". */
  private boolean isIncluded(Figure figure) {
    int before = text.first(figure.span()) - 1;
    return before >= 0 && text.key(before).startsWith("includ");
  }

  private Optional<Tension> exceeding(int first, List<Figure> parts) {
    Optional<Figure> whole = whole(first, parts.get(0));
    if (whole.isEmpty()) {
      return Optional.empty();
    }
    List<Quantity> quantities = parts.stream().map(Figure::quantity).toList();
    Optional<Interval> sum = Sums.of(quantities, whole.get().quantity());
    if (sum.isEmpty() || isEnough(whole.get(), sum.get())) {
      return Optional.empty();
    }
    List<Span> spans = new ArrayList<>(List.of(whole.get().span()));
    parts.forEach(part -> spans.add(part.span()));
    String words = quantities.stream().map(Reasons::phrase).collect(Collectors.joining(" and "));
    return Optional.of(
        new Tension(
            Tension.Kind.PARTS,
            spans,
            words
                + (parts.size() > 1 ? ", together " + NumberText.of(sum.get()) + ", are" : " is")
                + " more than the whole, "
                + Reasons.phrase(whole.get().quantity())));
  }

  /** Whether the whole, or another figure for the same things, is not less than a sum of parts. */
  private boolean isEnough(Figure whole, Interval sum) {
    return figures.stream()
        .filter(one -> one.quantity().kind() == Kind.COUNT && one.quantity().whole().isEmpty())
        .filter(one -> one.noun().isPresent())
        .filter(one -> ComparedNouns.canBeSame(one.noun().get(), whole.noun().orElseThrow()))
        .anyMatch(one -> !Sums.exceeds(sum, one.quantity()));
  }

  /** The figure that a part is of: the nearest one before that counts what the whole names. */
  private Optional<Figure> whole(int first, Figure part) {
    Span span = part.quantity().whole().orElseThrow().span();
    Optional<String> noun = ComparedNouns.head(part.quantity().whole().orElseThrow().text());
    boolean pronoun = isPronoun(span);
    for (int i = first - 1; i >= 0; i--) {
      Figure whole = figures.get(i);
      if (part.sentence() - whole.sentence() > REACH) {
        break;
      }
      boolean counts =
          whole.quantity().kind() == Kind.COUNT
              && whole.quantity().whole().isEmpty()
              && whole.noun().isPresent();
      if (counts && (pronoun || isNamed(whole, span, noun))) {
        return pronoun && part.sentence() - whole.sentence() > 1
            ? Optional.empty()
            : Optional.of(whole);
      }
    }
    return Optional.empty();
  }

  private boolean isPronoun(Span whole) {
    int last = text.end(whole) - 1;
    return text.text()
        .isAny(
            last,
            WordClass.mask(WordClass.OBJECT_PRONOUN, WordClass.RELATIVE, WordClass.DEMONSTRATIVE));
  }

  /** The same noun, and all other words of the whole are in the clause that counts it. */
  private boolean isNamed(Figure whole, Span span, Optional<String> noun) {
    if (noun.isEmpty() || !whole.noun().equals(noun)) {
      return false;
    }
    Set<String> words = new HashSet<>(FigureReader.lemmas(text, span));
    words.remove(noun.get());
    words.removeIf(word -> isFunction(word));
    return (isDefinite(span) || !words.isEmpty()) && whole.sentenceWords().containsAll(words);
  }

  private static boolean isFunction(String word) {
    WordIndex lexicon = WordIndex.english();
    return (lexicon.classes(lexicon.id(word)) & WordClass.FUNCTION_WORDS) != 0;
  }

  /** "Of those homes", "of the homes". */
  private boolean isDefinite(Span whole) {
    for (int token = text.first(whole); token < text.end(whole); token++) {
      if (text.text().is(token, WordClass.DEMONSTRATIVE) || text.key(token).equals("the")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Shares that exclude each other: "won two-thirds of the seats", "won 45 percent of the seats".
   */
  private void addShares(List<Tension> tensions) {
    Set<Figure> taken = new HashSet<>();
    for (int i = 0; i < figures.size(); i++) {
      for (int j = i + 1; j < figures.size(); j++) {
        Figure one = figures.get(i);
        Figure other = figures.get(j);
        if (other.sentence() - one.sentence() > REACH) {
          break;
        }
        if (!taken.contains(one) && !taken.contains(other) && divide(one, other)) {
          taken.add(one);
          taken.add(other);
          tensions.add(
              new Tension(
                  Tension.Kind.PARTS,
                  List.of(one.span(), other.span()),
                  Reasons.phrase(one.quantity())
                      + " and "
                      + Reasons.phrase(other.quantity())
                      + " of one whole are more than all of it"));
        }
      }
    }
  }

  private static boolean divide(Figure one, Figure other) {
    Optional<Interval> share = Sums.percent(one.quantity());
    Optional<Interval> otherShare = Sums.percent(other.quantity());
    if (share.isEmpty() || otherShare.isEmpty() || !isOneWhole(one, other)) {
      return false;
    }
    Set<String> verbs = new HashSet<>(one.words());
    verbs.retainAll(other.words());
    verbs.retainAll(DIVIDING);
    Set<String> subject = new HashSet<>(one.words());
    subject.removeAll(other.words());
    boolean least = lower(share.get()) + lower(otherShare.get()) > ALL;
    return !verbs.isEmpty() && !subject.isEmpty() && least && !one.unsure() && !other.unsure();
  }

  private static double lower(Interval interval) {
    return interval.lowerBound().map(bound -> bound.value().doubleValue()).orElse(0.0);
  }

  private static boolean isOneWhole(Figure one, Figure other) {
    return one.quantity().whole().isPresent()
        && other.quantity().whole().isPresent()
        && one.noun().isPresent()
        && one.noun().equals(other.noun());
  }
}

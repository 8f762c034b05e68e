package org.newsclaim.compare.tension;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsclaim.compare.figure.Figure;
import org.newsclaim.compare.number.NumberText;
import org.newsclaim.compare.number.Reasons;
import org.newsclaim.compare.number.Sums;
import org.newsclaim.compare.result.Tension;
import org.newsclaim.compare.words.ComparedText;
import org.newsclaim.model.Interval;
import org.newsclaim.model.Quantity;
import org.newsclaim.model.Quantity.Kind;
import org.newsclaim.model.Span;

/** Finds enumerations that do not add up to their total. */
final class Totals {
  /** How many sentences back the total may be. */
  private static final int REACH = 2;

  private static final Set<Kind> KINDS = Set.of(Kind.COUNT, Kind.MONEY, Kind.MEASURE);

  /** Words that say that an enumeration gives only some of it. */
  private static final Set<String> OPEN =
      Set.of("including", "include", "such", "example", "among", "least", "mostly", "plus");

  private final ComparedText text;
  private final List<Figure> figures;

  Totals(ComparedText text, List<Figure> figures) {
    this.text = text;
    this.figures = figures;
  }

  void find(List<Tension> tensions) {
    int i = 0;
    while (i < figures.size()) {
      int end = i;
      while (end < figures.size() && figures.get(end).sentence() == figures.get(i).sentence()) {
        end++;
      }
      find(figures.subList(i, end), figures.subList(0, i)).ifPresent(tensions::add);
      i = end;
    }
  }

  private Optional<Tension> find(List<Figure> sentence, List<Figure> before) {
    if (has(sentence.get(0), OPEN)) {
      return Optional.empty();
    }
    int colon = colon(sentence.get(0).sentence());
    List<Figure> after =
        colon < 0
            ? List.of()
            : sentence.stream().filter(one -> text.first(one.span()) > colon).toList();
    if (colon >= 0 && after.size() >= 2 && after.size() == sentence.size() - 1) {
      return check(sentence.get(0), after);
    }
    if (!isComplete(sentence.get(0).sentence())) {
      return Optional.empty();
    }
    if (sentence.size() > 2 && hasLongerName(sentence)) {
      return check(sentence.get(0), sentence.subList(1, sentence.size()));
    }
    return sentence.size() >= 2
        ? total(sentence.get(0), before).flatMap(total -> check(total, sentence))
        : Optional.empty();
  }

  /** "56 whales, 31 humpback whales and 19 minke whales": the parts say which of them. */
  private static boolean hasLongerName(List<Figure> sentence) {
    return sentence.get(0).modifiers().isEmpty()
        && sentence.subList(1, sentence.size()).stream()
            .allMatch(
                one -> !one.modifiers().isEmpty() || one.quantity().measuredEntity().isEmpty());
  }

  /** The figure before that counts the same, without saying which of them. */
  private static Optional<Figure> total(Figure part, List<Figure> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Figure total = before.get(i);
      if (part.sentence() - total.sentence() > REACH) {
        break;
      }
      boolean same =
          total.noun().isPresent()
              && total.noun().equals(part.noun())
              && total.quantity().kind() == part.quantity().kind()
              && total.modifiers().isEmpty();
      if (same) {
        return Optional.of(total);
      }
    }
    return Optional.empty();
  }

  private Optional<Tension> check(Figure total, List<Figure> parts) {
    boolean alike =
        KINDS.contains(total.quantity().kind())
            && parts.stream().allMatch(part -> isLike(total.quantity(), part));
    if (!alike) {
      return Optional.empty();
    }
    List<Quantity> quantities = parts.stream().map(Figure::quantity).toList();
    Optional<Interval> sum = Sums.of(quantities, total.quantity());
    if (sum.isEmpty() || !Sums.excludes(sum.get(), total.quantity())) {
      return Optional.empty();
    }
    List<Span> spans = new ArrayList<>(List.of(total.span()));
    parts.forEach(part -> spans.add(part.span()));
    return Optional.of(
        new Tension(
            Tension.Kind.TOTAL,
            spans,
            quantities.stream().map(Reasons::phrase).collect(Collectors.joining(" and "))
                + " add up to "
                + NumberText.of(sum.get())
                + ", not to "
                + Reasons.phrase(total.quantity())));
  }

  private static boolean isLike(Quantity total, Figure part) {
    return part.quantity().kind() == total.kind()
        && part.quantity().whole().isEmpty()
        && !part.unsure();
  }

  private boolean has(Figure figure, Set<String> words) {
    int sentence = figure.sentence();
    for (int token = text.sentences().first(sentence);
        token < text.sentences().end(sentence);
        token++) {
      if (words.contains(text.key(token))) {
        return true;
      }
    }
    return false;
  }

  /** The colon of a sentence, outside of clock times; -1 where there is none. */
  private int colon(int sentence) {
    for (int token = text.sentences().first(sentence);
        token < text.sentences().end(sentence);
        token++) {
      boolean clock = token + 1 < text.text().size() && text.text().isGlued(token + 1);
      if (text.key(token).equals(":") && !clock) {
        return token;
      }
    }
    return -1;
  }

  /** "There were no others", "and nothing else". */
  private boolean isComplete(int sentence) {
    int end = text.sentences().end(sentence);
    for (int token = text.sentences().first(sentence); token + 1 < end; token++) {
      boolean none = text.key(token).equals("no") || text.key(token).equals("nothing");
      boolean others =
          text.key(token + 1).startsWith("other") || text.key(token + 1).equals("else");
      if ((none && others) || (text.key(token).equals("in") && text.key(token + 1).equals("all"))) {
        return true;
      }
    }
    return false;
  }
}

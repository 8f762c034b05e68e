package org.newsclaim.compare.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.newsclaim.model.Approximator;
import org.newsclaim.model.Claim;
import org.newsclaim.model.Quantity;
import org.newsclaim.model.Span;
import org.newsclaim.model.TimeExpression;

/** The quantities, times and attributed claims of an article by sentence. */
public final class Facts {
  private final ComparedText text;
  private final List<List<Quantity>> quantities;
  private final List<List<TimeExpression>> times;
  private final List<List<Claim>> attributed;

  /**
   * The facts of a text.
   *
   * @param text the text of an article
   */
  public Facts(ComparedText text) {
    this.text = text;
    this.quantities = bySentence(text.article().quantities(), Quantity::span);
    this.times = bySentence(text.article().times(), TimeExpression::span);
    this.attributed =
        bySentence(
            text.article().claims().stream().filter(one -> one.attribution().isPresent()).toList(),
            claim -> cue(claim).get(0));
  }

  private <T> List<List<T>> bySentence(List<T> values, Function<T, Span> place) {
    List<List<T>> lists =
        IntStream.range(0, text.sentences().count())
            .<List<T>>mapToObj(any -> new ArrayList<>())
            .toList();
    for (T value : values) {
      Span span = place.apply(value);
      if (span.length() > 0) {
        lists.get(text.sentence(span)).add(value);
      }
    }
    return lists;
  }

  /** {@return the text} */
  public ComparedText text() {
    return text;
  }

  /**
   * {@return the quantities of a sentence}
   *
   * @param sentence its index
   */
  public List<Quantity> quantities(int sentence) {
    return quantities.get(sentence);
  }

  /**
   * {@return the times of a sentence}
   *
   * @param sentence its index
   */
  public List<TimeExpression> times(int sentence) {
    return times.get(sentence);
  }

  /**
   * {@return the attributed claims whose cue is in a sentence}
   *
   * @param sentence its index
   */
  public List<Claim> attributed(int sentence) {
    return attributed.get(sentence);
  }

  /**
   * {@return the spans of the cue of an attributed claim}
   *
   * @param claim the claim
   */
  public static List<Span> cue(Claim claim) {
    return claim.attribution().orElseThrow().cue().spans();
  }

  /**
   * {@return the span of a quantity with its approximators}
   *
   * @param quantity the quantity
   */
  public static Span extent(Quantity quantity) {
    List<Span> spans =
        new ArrayList<>(quantity.approximators().stream().map(Approximator::span).toList());
    spans.add(quantity.span());
    return Span.cover(spans);
  }
}

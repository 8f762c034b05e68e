package org.newsclaim.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsclaim.anchor.LostAnchor.Reason;
import org.newsclaim.anchor.Placer.Demand;
import org.newsclaim.model.Approximator;
import org.newsclaim.model.MeasuredEntity;
import org.newsclaim.model.Quantity;
import org.newsclaim.model.Span;
import org.newsclaim.model.Whole;

/**
 * Moves quantities. Number, unit and approximators are never matched by likeness, because one
 * letter makes a million a billion; what is counted is.
 */
final class QuantityMover {
  private final Movement movement;

  QuantityMover(Movement movement) {
    this.movement = movement;
  }

  Optional<Quantity> move(String pointer, Quantity quantity) {
    Optional<Span> span = movement.move(pointer + "/span", quantity.span(), Demand.SAME);
    Optional<Span> number =
        quantity.number().flatMap(old -> movement.move(pointer + "/number", old, Demand.SAME));
    List<Approximator> approximators = approximators(pointer, quantity.approximators());
    boolean whole =
        span.isPresent()
            && number.isPresent() == quantity.number().isPresent()
            && number.map(span.get()::contains).orElse(true)
            && approximators.size() == quantity.approximators().size();
    if (!whole) {
      movement.lose(pointer, Reason.DEPENDS_ON_LOST);
      return Optional.empty();
    }
    return Optional.of(
        Quantity.builder()
            .from(quantity)
            .span(span.get())
            .number(number)
            .approximators(approximators)
            .text(text(quantity, span.get(), approximators))
            .measuredEntity(measuredEntity(pointer, quantity))
            .whole(whole(pointer, quantity))
            .build());
  }

  private List<Approximator> approximators(String pointer, List<Approximator> old) {
    List<Approximator> moved = new ArrayList<>(old.size());
    for (int i = 0; i < old.size(); i++) {
      Approximator approximator = old.get(i);
      movement
          .move(pointer + "/approximators/" + i + "/span", approximator.span(), Demand.SAME)
          .ifPresent(span -> moved.add(approximator.withSpan(span)));
    }
    return moved;
  }

  /** The words as they are written now, where those of the old text were written as they stand. */
  private String text(Quantity old, Span span, List<Approximator> approximators) {
    String before = movement.oldWords(cover(old.span(), old.approximators()));
    return before.equals(old.text()) ? movement.newWords(cover(span, approximators)) : old.text();
  }

  private static Span cover(Span span, List<Approximator> approximators) {
    List<Span> spans = new ArrayList<>();
    spans.add(span);
    approximators.forEach(approximator -> spans.add(approximator.span()));
    return Span.cover(spans);
  }

  private Optional<MeasuredEntity> measuredEntity(String pointer, Quantity quantity) {
    return quantity
        .measuredEntity()
        .flatMap(
            entity ->
                movement
                    .move(pointer + "/measuredEntity/span", entity.span(), Demand.ALIKE)
                    .map(
                        span ->
                            entity
                                .withSpan(span)
                                .withText(words(entity.text(), entity.span(), span))));
  }

  private Optional<Whole> whole(String pointer, Quantity quantity) {
    return quantity
        .whole()
        .flatMap(
            whole ->
                movement
                    .move(pointer + "/whole/span", whole.span(), Demand.ALIKE)
                    .map(
                        span ->
                            whole
                                .withSpan(span)
                                .withText(words(whole.text(), whole.span(), span))));
  }

  private String words(String text, Span before, Span after) {
    return movement.oldWords(before).equals(text) ? movement.newWords(after) : text;
  }
}

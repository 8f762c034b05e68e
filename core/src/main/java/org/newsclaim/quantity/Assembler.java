package org.newsclaim.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsclaim.model.Approximator;
import org.newsclaim.model.Bound;
import org.newsclaim.model.MeasuredEntity;
import org.newsclaim.model.Quantity;
import org.newsclaim.model.Quantity.Form;
import org.newsclaim.model.Quantity.Kind;
import org.newsclaim.model.Span;
import org.newsclaim.model.Unit;
import org.newsclaim.model.Vagueness;
import org.newsclaim.model.Vagueness.VagueClass;
import org.newsclaim.model.Whole;
import org.newsclaim.quantity.composition.QuantityCandidate;
import org.newsclaim.quantity.word.MeasureUnit;
import org.newsclaim.quantity.word.Nouns;
import org.newsclaim.text.CodePointOffsets;
import org.newsclaim.text.TokenizedText;

/** Builds the values of a text's drafts. */
final class Assembler {
  private final TokenizedText text;
  private final Nouns nouns;
  private final CodePointOffsets offsets;

  Assembler(TokenizedText text, Nouns nouns, CodePointOffsets offsets) {
    this.text = text;
    this.nouns = nouns;
    this.offsets = offsets;
  }

  Quantity build(QuantityCandidate draft, String id) {
    Quantity.Builder quantity =
        Quantity.builder()
            .id(id)
            .text(text.slice(draft.textFirst(), draft.textEnd()))
            .span(span(draft.first, draft.end))
            .kind(draft.kind)
            .form(draft.form)
            .trend(Optional.ofNullable(draft.trend))
            .unit(unit(draft))
            .per(Optional.ofNullable(draft.per));
    if (draft.form != Form.UNSTATED) {
      quantity.number(span(draft.numberFirst, draft.numberEnd));
    }
    numbers(draft, quantity);
    approximators(draft, quantity);
    if (draft.hasEntity()) {
      quantity.measuredEntity(entity(draft));
    }
    if (draft.hasWhole()) {
      quantity.whole(
          Whole.of(
              text.slice(draft.wholeFirst, draft.wholeEnd),
              span(draft.wholeFirst, draft.wholeEnd)));
    }
    return quantity.build();
  }

  private Span span(int first, int end) {
    return offsets.span(text.start(first), text.end(end - 1));
  }

  private static void numbers(QuantityCandidate draft, Quantity.Builder quantity) {
    quantity
        .value(Optional.ofNullable(draft.value))
        .numerator(Optional.ofNullable(draft.numerator))
        .denominator(Optional.ofNullable(draft.denominator))
        .resolution(Optional.ofNullable(draft.resolution))
        .vague(vagueness(draft))
        .lowerBound(bound(draft.low, draft.lowInclusive))
        .upperBound(bound(draft.high, draft.highInclusive));
  }

  private static Optional<Bound> bound(@Nullable BigDecimal value, boolean inclusive) {
    if (value == null) {
      return Optional.empty();
    }
    return Optional.of(inclusive ? Bound.inclusive(value) : Bound.exclusive(value));
  }

  private static Optional<Vagueness> vagueness(QuantityCandidate draft) {
    VagueClass vagueClass = draft.vague;
    if (vagueClass == null) {
      return Optional.empty();
    }
    BigDecimal magnitude = draft.magnitude;
    return Optional.of(
        magnitude == null ? Vagueness.of(vagueClass) : Vagueness.of(vagueClass, magnitude));
  }

  private static Optional<Unit> unit(QuantityCandidate draft) {
    if (draft.currency != null) {
      return Optional.of(draft.currency);
    }
    MeasureUnit unit = draft.unit;
    if (unit == null || unit.kind() == Kind.MULTIPLE) {
      return Optional.empty();
    }
    return Optional.of(
        unit.code().isEmpty()
            ? Unit.of(unit.name())
            : Unit.of(unit.name(), Unit.System.UCUM, unit.code()));
  }

  private void approximators(QuantityCandidate draft, Quantity.Builder quantity) {
    for (int i = 0; i < draft.approximators; i++) {
      int first = draft.approximatorFirsts[i];
      int end = draft.approximatorEnds[i];
      quantity.addApproximators(
          Approximator.builder()
              .text(text.slice(first, end))
              .kind(draft.approximatorKinds[i])
              .span(span(first, end))
              .build());
    }
  }

  private MeasuredEntity entity(QuantityCandidate draft) {
    return MeasuredEntity.builder()
        .text(text.slice(draft.entityFirst, draft.entityEnd))
        .head(nouns.singular(text, draft.entityHead))
        .span(span(draft.entityFirst, draft.entityEnd))
        .build();
  }
}

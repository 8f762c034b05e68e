package org.newsclaim.quantity.extract;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsclaim.model.Approximator;
import org.newsclaim.model.Bound;
import org.newsclaim.model.CodePointOffsets;
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
import org.newsclaim.text.TokenizedText;

/** Builds the values of a text's candidates. */
final class Assembler {
  private final TokenizedText text;
  private final Nouns nouns;
  private final CodePointOffsets offsets;

  Assembler(TokenizedText text, Nouns nouns, CodePointOffsets offsets) {
    this.text = text;
    this.nouns = nouns;
    this.offsets = offsets;
  }

  Quantity build(QuantityCandidate candidate, String id) {
    Quantity.Builder quantity =
        Quantity.builder()
            .id(id)
            .text(text.slice(candidate.textFirst(), candidate.textEnd()))
            .span(span(candidate.first, candidate.end))
            .kind(candidate.kind)
            .form(candidate.form)
            .trend(Optional.ofNullable(candidate.trend))
            .role(Optional.ofNullable(candidate.role))
            .unit(unit(candidate))
            .per(Optional.ofNullable(candidate.per));
    if (candidate.form != Form.UNSTATED) {
      quantity.number(span(candidate.numberFirst, candidate.numberEnd));
    }
    numbers(candidate, quantity);
    approximators(candidate, quantity);
    if (candidate.hasEntity()) {
      quantity.measuredEntity(entity(candidate));
    }
    if (candidate.hasWhole()) {
      quantity.whole(
          Whole.of(
              text.slice(candidate.wholeFirst, candidate.wholeEnd),
              span(candidate.wholeFirst, candidate.wholeEnd)));
    }
    return quantity.build();
  }

  private Span span(int first, int end) {
    return offsets.span(text.start(first), text.end(end - 1));
  }

  private static void numbers(QuantityCandidate candidate, Quantity.Builder quantity) {
    quantity
        .value(Optional.ofNullable(candidate.value))
        .numerator(Optional.ofNullable(candidate.numerator))
        .denominator(Optional.ofNullable(candidate.denominator))
        .resolution(Optional.ofNullable(candidate.resolution))
        .vague(vagueness(candidate))
        .lowerBound(bound(candidate.low, candidate.lowInclusive))
        .upperBound(bound(candidate.high, candidate.highInclusive));
  }

  private static Optional<Bound> bound(@Nullable BigDecimal value, boolean inclusive) {
    if (value == null) {
      return Optional.empty();
    }
    return Optional.of(inclusive ? Bound.inclusive(value) : Bound.exclusive(value));
  }

  private static Optional<Vagueness> vagueness(QuantityCandidate candidate) {
    VagueClass vagueClass = candidate.vague;
    if (vagueClass == null) {
      return Optional.empty();
    }
    BigDecimal magnitude = candidate.magnitude;
    return Optional.of(
        magnitude == null ? Vagueness.of(vagueClass) : Vagueness.of(vagueClass, magnitude));
  }

  private static Optional<Unit> unit(QuantityCandidate candidate) {
    if (candidate.currency != null) {
      return Optional.of(candidate.currency);
    }
    MeasureUnit unit = candidate.unit;
    if (unit == null || unit.kind() == Kind.MULTIPLE) {
      return Optional.empty();
    }
    return Optional.of(
        unit.code().isEmpty()
            ? Unit.of(unit.name())
            : Unit.of(unit.name(), Unit.System.UCUM, unit.code()));
  }

  private void approximators(QuantityCandidate candidate, Quantity.Builder quantity) {
    for (int i = 0; i < candidate.approximators; i++) {
      int first = candidate.approximatorFirsts[i];
      int end = candidate.approximatorEnds[i];
      quantity.addApproximators(
          Approximator.builder()
              .text(text.slice(first, end))
              .kind(candidate.approximatorKinds[i])
              .span(span(first, end))
              .build());
    }
  }

  private MeasuredEntity entity(QuantityCandidate candidate) {
    return MeasuredEntity.builder()
        .text(text.slice(candidate.entityFirst, candidate.entityEnd))
        .head(nouns.singular(text, candidate.entityHead))
        .span(span(candidate.entityFirst, candidate.entityEnd))
        .build();
  }
}

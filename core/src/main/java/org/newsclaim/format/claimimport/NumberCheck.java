package org.newsclaim.format.claimimport;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsclaim.format.claimimport.RefusedClaim.Reason;
import org.newsclaim.format.claimimport.proposed.ProposedNumber;
import org.newsclaim.format.claimimport.words.PlainWords;
import org.newsclaim.format.claimimport.words.TokenRun;
import org.newsclaim.model.Bound;
import org.newsclaim.model.MeasuredEntity;
import org.newsclaim.model.Quantity;
import org.newsclaim.model.Span;
import org.newsclaim.model.Unit;
import org.newsclaim.model.Whole;
import org.newsclaim.text.LowerCase;

/** Compares proposed numbers with those in a claim. */
final class NumberCheck {
  private NumberCheck() {}

  /** Why a number does not hold, or nothing. */
  static Optional<Refusal> check(
      List<ProposedNumber> numbers, List<Quantity> quantities, Function<Span, TokenRun> places) {
    for (ProposedNumber number : numbers) {
      List<Quantity> same =
          quantities.stream().filter(quantity -> hasValue(quantity, number.value())).toList();
      boolean holds =
          same.stream()
              .anyMatch(
                  quantity -> number.unit().map(unit -> hasUnit(quantity, unit)).orElse(true));
      if (!holds) {
        return Optional.of(verdict(number, same, quantities, places));
      }
    }
    return Optional.empty();
  }

  private static Refusal verdict(
      ProposedNumber number,
      List<Quantity> same,
      List<Quantity> quantities,
      Function<Span, TokenRun> places) {
    if (quantities.isEmpty()) {
      return Refusal.of(Reason.NUMBER_NOT_THERE, "Proposed is " + number + ".");
    }
    Reason reason = same.isEmpty() ? Reason.NUMBER_DIFFERS : Reason.UNIT_DIFFERS;
    List<Quantity> others = same.isEmpty() ? quantities : same;
    String there =
        others.stream()
            .map(quantity -> Excerpts.quote(withNoun(quantity)))
            .collect(Collectors.joining(", "));
    return Refusal.of(
        reason, "Proposed is " + number + "; it has: " + there, places.apply(others.get(0).span()));
  }

  /** What a count counts is not in its own words: "1,400 passengers". */
  private static String withNoun(Quantity quantity) {
    return quantity.text()
        + quantity.measuredEntity().map(entity -> " " + entity.text()).orElse("");
  }

  /** Its value, or where it has none because it is a range, one of its ends. */
  private static boolean hasValue(Quantity quantity, BigDecimal value) {
    return Stream.of(
            quantity.value(),
            quantity.lowerBound().map(Bound::value).filter(any -> isRange(quantity)),
            quantity.upperBound().map(Bound::value).filter(any -> isRange(quantity)))
        .flatMap(Optional::stream)
        .anyMatch(there -> there.compareTo(value) == 0);
  }

  private static boolean isRange(Quantity quantity) {
    return quantity.form() == Quantity.Form.RANGE;
  }

  private static boolean hasUnit(Quantity quantity, String proposed) {
    String unit = plain(proposed);
    return Stream.of(
            quantity.unit().map(Unit::name),
            quantity.unit().flatMap(Unit::code),
            quantity.measuredEntity().map(MeasuredEntity::text),
            quantity.measuredEntity().map(MeasuredEntity::head),
            quantity.whole().map(Whole::text))
        .flatMap(Optional::stream)
        .map(NumberCheck::plain)
        .anyMatch(there -> there.equals(unit) || isPlural(there, unit) || isPlural(unit, there));
  }

  private static String plain(String unit) {
    return LowerCase.of(PlainWords.of(unit).strip());
  }

  private static boolean isPlural(String one, String many) {
    return many.equals(one + "s") || many.equals(one + "es");
  }
}

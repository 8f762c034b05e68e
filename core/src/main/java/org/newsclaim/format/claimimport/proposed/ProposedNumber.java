package org.newsclaim.format.claimimport.proposed;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.newsclaim.format.style.FormatStyle;

/** A number in a proposed claim. */
@Value.Immutable
@FormatStyle
public abstract class ProposedNumber implements WithProposedNumber {
  ProposedNumber() {}

  /**
   * The number.
   *
   * @return the number in full: 1400000 for "1.4 million"; of a range either end
   */
  public abstract BigDecimal value();

  /**
   * What it is counted in.
   *
   * @return the name or code of a unit ("percent", "acres", "USD"), or what is counted
   *     ("immigrants"); empty if it is not to be checked
   */
  public abstract Optional<String> unit();

  /**
   * Returns a number whose unit is not checked.
   *
   * @param value the number in full
   * @return the number
   */
  public static ProposedNumber of(BigDecimal value) {
    return ImmutableProposedNumber.builder().value(value).build();
  }

  /**
   * A number in a unit.
   *
   * @param value the number in full
   * @param unit the name or code of its unit, or what is counted
   * @return the number
   */
  public static ProposedNumber of(BigDecimal value, String unit) {
    return of(value).withUnit(unit);
  }

  @Value.Check
  void check() {
    ProposedChecks.words("unit", unit());
    ProposedChecks.plain("value", value());
  }

  /**
   * Number and unit.
   *
   * @return such as {@code 1400 acres}
   */
  @Override
  public String toString() {
    return value().toPlainString() + unit().map(words -> " " + words).orElse("");
  }
}

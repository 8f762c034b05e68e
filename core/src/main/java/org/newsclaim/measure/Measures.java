package org.newsclaim.measure;

import java.math.BigDecimal;
import java.util.Optional;
import javax.measure.Quantity.Scale;
import org.newsclaim.model.Bound;
import org.newsclaim.model.Interval;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.NewsClaimException.Code;
import org.newsclaim.model.Quantity;
import org.newsclaim.model.Span;
import org.newsclaim.model.Unit;
import tech.units.indriya.quantity.Quantities;
import tech.units.indriya.unit.UnitDimension;

/**
 * Quantities as values of JSR-385 ({@code javax.measure}), and in other units.
 *
 * <p>Units are named by their codes in UCUM, case-sensitive: {@code km}, {@code [mi_i]/h}, {@code
 * kW.h}, {@code Cel}. Whatever has such a unit and a number can be converted: measures, durations,
 * ages, percentages. Results are exact wherever they have at most 64 decimals, otherwise rounded to
 * 34 significant digits, and to 30 where π comes in.
 *
 * <p>Values that cannot be converted are refused with a {@link NewsClaimException} that says why:
 *
 * <ul>
 *   <li>NOT_A_MEASURE: money, counts, vague and unstated quantities, units without a code, codes
 *       that only count ("{@code {Mpixel}}"), and a range where one number is asked for;
 *   <li>UNKNOWN_UNIT: a code that is not read;
 *   <li>INCOMPATIBLE_UNITS: units that measure different things, also where dimension alone would
 *       let them pass (angles, bits and pure numbers; becquerel and hertz; gray and sievert), and
 *       logarithmic units.
 * </ul>
 *
 * <p>{@link Quantity#per()} is no part of a measure: "30 gallons per person" gives 30 gallons.
 *
 * <p>Needs Indriya and systems-ucum, which are optional dependencies of newsclaim.
 */
public final class Measures {
  private Measures() {}

  /**
   * A quantity as a value of JSR-385.
   *
   * @param quantity a quantity in the form NUMBER with a UCUM code
   * @return its value in its own unit; Indriya keeps whole numbers as integers
   * @throws NewsClaimException NOT_A_MEASURE if it has no such number or unit; UNKNOWN_UNIT if its
   *     code is not read
   */
  public static javax.measure.Quantity<?> of(Quantity quantity) {
    UcumUnit unit = unitOf(quantity);
    return Quantities.getQuantity(valueOf(quantity), unit.unit());
  }

  /**
   * A unit as a unit of JSR-385.
   *
   * @param unit a unit with a UCUM code
   * @return the unit
   * @throws NewsClaimException NOT_A_MEASURE if it has no such code; UNKNOWN_UNIT if the code is
   *     not read
   */
  public static javax.measure.Unit<?> of(Unit unit) {
    return parse(unit).unit();
  }

  /**
   * The value of a quantity in another unit. A temperature is a point on its scale: 50 °F are 10
   * °C; for "5 degrees warmer" see {@link #differenceIn}.
   *
   * @param quantity a quantity in the form NUMBER with a UCUM code
   * @param ucum the UCUM code of the other unit
   * @return the value in that unit
   * @throws NewsClaimException NOT_A_MEASURE, UNKNOWN_UNIT or INCOMPATIBLE_UNITS, as said above
   */
  public static BigDecimal in(Quantity quantity, String ucum) {
    UcumUnit unit = unitOf(quantity);
    return Conversion.between(unit, UcumUnit.parse(ucum)).convert(valueOf(quantity));
  }

  /**
   * The value of a difference in another unit: a rise by 9 °F is one by 5 °C, though 9 °F are −12.8
   * °C. For units that start at zero it is the same as {@link #in}.
   *
   * @param quantity a quantity in the form NUMBER with a UCUM code
   * @param ucum the UCUM code of the other unit
   * @return the value in that unit
   * @throws NewsClaimException NOT_A_MEASURE, UNKNOWN_UNIT or INCOMPATIBLE_UNITS, as said above
   */
  public static BigDecimal differenceIn(Quantity quantity, String ucum) {
    UcumUnit unit = unitOf(quantity);
    return Conversion.between(unit, UcumUnit.parse(ucum)).convertDifference(valueOf(quantity));
  }

  /**
   * The asserted bounds of a quantity in another unit: those of a RANGE, of "more than", "at most".
   *
   * @param quantity a quantity with a UCUM code
   * @param ucum the UCUM code of the other unit
   * @return the interval in that unit, open to a side where no bound is asserted
   * @throws NewsClaimException NOT_A_MEASURE, UNKNOWN_UNIT or INCOMPATIBLE_UNITS, as said above
   */
  public static Interval boundsIn(Quantity quantity, String ucum) {
    UcumUnit unit = unitOf(quantity);
    return convert(
        Interval.builder()
            .lowerBound(quantity.lowerBound())
            .upperBound(quantity.upperBound())
            .build(),
        Conversion.between(unit, UcumUnit.parse(ucum)));
  }

  /**
   * A number in another unit.
   *
   * @param value the number
   * @param from the UCUM code of its unit
   * @param to the UCUM code of the other unit
   * @return the number in the other unit
   * @throws NewsClaimException NOT_A_MEASURE, UNKNOWN_UNIT or INCOMPATIBLE_UNITS, as said above;
   *     DECIMAL_OUT_OF_RANGE if the number has more digits than a quantity may have
   */
  public static BigDecimal convert(BigDecimal value, String from, String to) {
    return Conversion.between(UcumUnit.parse(from), UcumUnit.parse(to)).convert(value);
  }

  /**
   * An interval in another unit, such as what a quantity {@linkplain Quantity#impliedInterval()
   * implies}.
   *
   * @param interval the interval
   * @param from the UCUM code of its unit
   * @param to the UCUM code of the other unit
   * @return the interval in the other unit
   * @throws NewsClaimException NOT_A_MEASURE, UNKNOWN_UNIT or INCOMPATIBLE_UNITS, as said above
   */
  public static Interval convert(Interval interval, String from, String to) {
    return convert(interval, Conversion.between(UcumUnit.parse(from), UcumUnit.parse(to)));
  }

  private static Interval convert(Interval interval, Conversion conversion) {
    return Interval.builder()
        .lowerBound(convert(interval.lowerBound(), conversion))
        .upperBound(convert(interval.upperBound(), conversion))
        .build();
  }

  private static Optional<Bound> convert(Optional<Bound> bound, Conversion conversion) {
    return bound.map(given -> given.withValue(conversion.convert(given.value())));
  }

  /**
   * A value of JSR-385 as a quantity, in a unit of your choice.
   *
   * @param id the id of the quantity
   * @param measure the value
   * @param ucum the UCUM code of the unit that the quantity is to have
   * @return a DURATION if the unit is one of time, a PERCENT for {@code %}, else a MEASURE, in the
   *     form NUMBER; its text is the number and the unit's name in the singular (its code where no
   *     name is known), and its spans lie in that text
   * @throws NewsClaimException UNKNOWN_UNIT or INCOMPATIBLE_UNITS, as said above; ILL_FORMED_VALUE
   *     if the number is not finite; DECIMAL_OUT_OF_RANGE if it has too many digits
   */
  public static Quantity toQuantity(String id, javax.measure.Quantity<?> measure, String ucum) {
    UcumUnit target = UcumUnit.parse(ucum);
    UcumUnit source = new UcumUnit(measure.getUnit().toString(), measure.getUnit());
    Conversion conversion = Conversion.between(source, target);
    BigDecimal value =
        measure.getScale() == Scale.RELATIVE
            ? conversion.convertDifference(measure.getValue())
            : conversion.convert(measure.getValue());
    Unit unit = Unit.of(MeasureUnitTable.UNITS.name(ucum).orElse(ucum), Unit.System.UCUM, ucum);
    String number = value.toPlainString();
    String text = number + " " + unit.name();
    return Quantity.builder()
        .id(id)
        .text(text)
        .span(Span.of(0, text.length()))
        .number(Span.of(0, number.length()))
        .kind(kind(target))
        .form(Quantity.Form.NUMBER)
        .value(value)
        .unit(unit)
        .build();
  }

  private static Quantity.Kind kind(UcumUnit unit) {
    if (UnitDimension.TIME.equals(unit.unit().getDimension())) {
      return Quantity.Kind.DURATION;
    }
    return unit.code().equals("%") ? Quantity.Kind.PERCENT : Quantity.Kind.MEASURE;
  }

  private static BigDecimal valueOf(Quantity quantity) {
    return quantity
        .value()
        .orElseThrow(
            () ->
                notAMeasure(
                    "/form",
                    "form of " + quantity + " is " + quantity.form() + "; it must be NUMBER"));
  }

  private static UcumUnit unitOf(Quantity quantity) {
    Unit unit =
        quantity
            .unit()
            .orElseThrow(
                () ->
                    notAMeasure(
                        "/unit",
                        quantity.kind() + " " + quantity + " has no unit; it must have one"));
    try {
      return parse(unit);
    } catch (NewsClaimException e) {
      throw e.under("/unit");
    }
  }

  private static UcumUnit parse(Unit unit) {
    String code =
        unit.code()
            .orElseThrow(
                () ->
                    notAMeasure(
                        "/code", "unit \"" + unit.name() + "\" has no code; it must have one"));
    if (!unit.system().equals(Optional.of(Unit.System.UCUM))) {
      throw notAMeasure("/system", "unit " + code + " is a currency; it must be a unit of UCUM");
    }
    try {
      return UcumUnit.parse(code);
    } catch (NewsClaimException e) {
      throw e.under("/code");
    }
  }

  private static NewsClaimException notAMeasure(String pointer, String problem) {
    return NewsClaimException.of(Code.NOT_A_MEASURE, pointer, problem);
  }
}

package org.newsclaim.measure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.measure.IncommensurableException;
import javax.measure.Unit;
import javax.measure.UnitConverter;
import org.newsclaim.model.Bound;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.NewsClaimException.Code;
import tech.units.indriya.function.AddConverter;
import tech.units.indriya.function.RationalNumber;
import tech.units.indriya.unit.UnitDimension;

/**
 * The way from one unit to another, in rational numbers, since Indriya rounds decimals at each step
 * (98.6 °F would be 37.00000000000000000000000000000002 °C).
 */
final class Conversion {
  /** As many as a quantity may have. */
  private static final int MAX_DECIMALS = 64;

  /** Where π comes in, the library has 35 digits of it, and loses some on the way. */
  private static final MathContext TRANSCENDENT = new MathContext(30);

  /** Derived units that are no mere products: activity is no frequency, dose equivalent no dose. */
  private static final Set<String> OF_THEIR_OWN_KIND = Set.of("Bq", "Gy", "Sv");

  private final UnitConverter converter;

  private Conversion(UnitConverter converter) {
    this.converter = converter;
  }

  static Conversion between(UcumUnit from, UcumUnit to) {
    if (!kinds(from).equals(kinds(to))) {
      throw incompatible(from, to, "they measure different things");
    }
    try {
      UnitConverter converter = from.unit().getConverterToAny(to.unit());
      boolean scale =
          converter.isLinear() || UnitDimension.TEMPERATURE.equals(from.unit().getDimension());
      if (!scale) {
        throw incompatible(from, to, "one of them is logarithmic");
      }
      return new Conversion(converter);
    } catch (IncommensurableException | UnsupportedOperationException e) {
      throw incompatible(from, to, "they measure different things").because(e);
    }
  }

  private static NewsClaimException incompatible(UcumUnit from, UcumUnit to, String reason) {
    return NewsClaimException.of(
        Code.INCOMPATIBLE_UNITS,
        "\"" + from.code() + "\" cannot be converted to \"" + to.code() + "\"; " + reason);
  }

  /** A point on a scale, or an amount. */
  BigDecimal convert(Number value) {
    return decimal(inSteps(rational(value)));
  }

  /** The distance of two points on a scale: 9 °F are 5 °C of warming. */
  BigDecimal convertDifference(Number value) {
    if (converter.isLinear()) {
      return convert(value);
    }
    RationalNumber end = rational(inSteps(rational(value)));
    return decimal(end.subtract(rational(inSteps(RationalNumber.ZERO))));
  }

  /** Adds offsets itself: the library makes a decimal of a fraction before it adds one. */
  private Number inSteps(RationalNumber value) {
    List<? extends UnitConverter> steps = converter.getConversionSteps();
    Number number = value;
    // As in mathematics, the last step is the first to be applied.
    for (int i = steps.size() - 1; i >= 0; i--) {
      number =
          steps.get(i) instanceof AddConverter shift
              ? rational(number).add(rational(shift.getOffset()))
              : steps.get(i).convert(number);
    }
    return number;
  }

  /** Refuses, as a bound does, what no quantity may hold: 1e999999999 would be written out. */
  private static RationalNumber rational(Number value) {
    if (value instanceof RationalNumber fraction) {
      return fraction;
    }
    try {
      BigDecimal decimal =
          value instanceof BigDecimal given ? given : new BigDecimal(value.toString());
      return RationalNumber.of(Bound.inclusive(decimal).value());
    } catch (NumberFormatException e) {
      throw NewsClaimException.of(
              Code.ILL_FORMED_VALUE, "/value", "value is " + value + "; it must be a number")
          .because(e);
    }
  }

  private static BigDecimal decimal(Number converted) {
    if (converted instanceof BigDecimal rounded) {
      return plain(rounded.round(TRANSCENDENT));
    }
    if (!(converted instanceof RationalNumber fraction)) {
      return plain(new BigDecimal(converted.toString()));
    }
    BigDecimal dividend = new BigDecimal(fraction.getDividend());
    BigDecimal divisor = new BigDecimal(fraction.getDivisor());
    return plain(
        isFinite(fraction.getDivisor())
            ? dividend.divide(divisor, MAX_DECIMALS, RoundingMode.UNNECESSARY)
            : dividend.divide(divisor, MathContext.DECIMAL128));
  }

  /**
   * Whether a fraction in lowest terms has at most that many decimals: then 10^n has its divisor.
   */
  private static boolean isFinite(BigInteger divisor) {
    return BigInteger.TEN.pow(MAX_DECIMALS).mod(divisor).signum() == 0;
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /**
   * What dimension does not tell: angles, bits, arbitrary units and pure numbers are all of
   * dimension one, and the library would make 90 degrees 1.57 bits.
   */
  private static Map<String, Integer> kinds(UcumUnit unit) {
    Map<String, Integer> kinds = new HashMap<>();
    addKinds(unit.unit().getSystemUnit(), 1, kinds);
    kinds.values().removeIf(exponent -> exponent == 0);
    return kinds;
  }

  private static void addKinds(Unit<?> unit, int exponent, Map<String, Integer> kinds) {
    Map<? extends Unit<?>, Integer> factors = unit.getBaseUnits();
    boolean ownKind =
        unit.getSymbol() != null
            && !unit.getSymbol().isEmpty()
            && factors != null
            && (factors.isEmpty() || OF_THEIR_OWN_KIND.contains(unit.getSymbol()));
    if (ownKind) {
      kinds.merge(unit.getSymbol(), exponent, Integer::sum);
    } else if (factors != null) {
      factors.forEach((factor, power) -> addKinds(factor, exponent * power, kinds));
    }
  }
}

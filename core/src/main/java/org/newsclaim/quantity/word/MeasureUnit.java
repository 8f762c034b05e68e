package org.newsclaim.quantity.word;

import java.math.BigDecimal;
import java.util.Map;
import org.newsclaim.model.Quantity.Kind;

/**
 * A unit of the word list.
 *
 * @param name singular, in US English
 * @param code in UCUM, or "" where it has none
 * @param kind what a number in it is
 * @param dimension what it measures, such as LENGTH, or "" where the list does not say
 * @param parts smaller units that may follow it in one measure, and how many of them make one
 */
public record MeasureUnit(
    String name, String code, Kind kind, String dimension, Map<String, BigDecimal> parts) {

  /** This unit for each of another: "mile per hour". */
  public MeasureUnit per(MeasureUnit other) {
    boolean coded = !code.isEmpty() && !other.code.isEmpty();
    boolean known = !dimension.isEmpty() && !other.dimension.isEmpty();
    return new MeasureUnit(
        name + " per " + other.name,
        coded ? code + "/" + other.code : "",
        Kind.MEASURE,
        known ? dimension + "/" + other.dimension : "",
        Map.of());
  }

  /** Whether it measures the same in another unit: miles and kilometers. */
  public boolean isConvertible(MeasureUnit other) {
    return !dimension.isEmpty() && dimension.equals(other.dimension) && !name.equals(other.name);
  }
}

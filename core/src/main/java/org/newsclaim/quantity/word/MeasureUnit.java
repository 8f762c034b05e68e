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
 * @param parts smaller units that may follow it in one measure, and how many of them make one
 */
public record MeasureUnit(String name, String code, Kind kind, Map<String, BigDecimal> parts) {

  /** This unit for each of another: "mile per hour". */
  public MeasureUnit per(MeasureUnit other) {
    boolean coded = !code.isEmpty() && !other.code.isEmpty();
    return new MeasureUnit(
        name + " per " + other.name, coded ? code + "/" + other.code : "", Kind.MEASURE, Map.of());
  }
}

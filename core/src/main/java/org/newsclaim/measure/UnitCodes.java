package org.newsclaim.measure;

import java.util.Optional;
import org.newsclaim.model.Unit;

/**
 * The common codes of UN/CEFACT Recommendation 20, which schema.org takes as {@code unitCode}, for
 * the units of news. Needs no other library.
 */
public final class UnitCodes {
  private UnitCodes() {}

  /**
   * The code of a unit.
   *
   * @param unit the unit
   * @return such as {@code ACR} for the acre, {@code KMT} for the kilometer, {@code P1} for
   *     percent; empty for currencies and for units that have no such code or are not in the list
   */
  public static Optional<String> unece(Unit unit) {
    return unit.system().equals(Optional.of(Unit.System.UCUM))
        ? unit.code().flatMap(MeasureUnitTable.UNITS::unece)
        : Optional.empty();
  }

  /**
   * The unit of a code.
   *
   * @param unece a code of UN/CEFACT, in capitals, such as {@code ACR}
   * @return the unit with its name and its code in UCUM, or empty if the list has it not
   */
  public static Optional<Unit> unit(String unece) {
    return MeasureUnitTable.UNITS.unit(unece);
  }
}

package org.newsclaim.measure;

import javax.measure.IncommensurableException;
import javax.measure.MeasurementException;
import javax.measure.Unit;
import javax.measure.format.UnitFormat;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.NewsClaimException.Code;
import systems.uom.ucum.format.UCUMFormat;
import systems.uom.ucum.format.UCUMFormat.Variant;

/** A unit with the code that it was read from, which messages name. */
record UcumUnit(String code, Unit<?> unit) {
  // Each call of parse makes a parser of its own, so that one format serves all threads.
  private static final UnitFormat FORMAT = UCUMFormat.getInstance(Variant.CASE_SENSITIVE);

  /** Reads a code; refuses what is no code, too long to be one, or counts without a unit. */
  static UcumUnit parse(String code) {
    String rewritten = UcumCode.rewritten(code);
    try {
      Unit<?> unit = FORMAT.parse(rewritten);
      // Fails for products with a scale that does not start at zero, such as Cel/h.
      unit.getConverterToAny(unit.getSystemUnit());
      return new UcumUnit(code, unit);
    } catch (MeasurementException | UnsupportedOperationException | IncommensurableException e) {
      throw unknown(code, "it is not a code of UCUM that is read").because(e);
    } catch (Error e) {
      // The scanner of the format throws errors of its own, of a class that is not exported.
      if (e instanceof VirtualMachineError || e instanceof LinkageError) {
        throw e;
      }
      throw unknown(code, "it is not a code of UCUM that is read").because(e);
    }
  }

  static NewsClaimException unknown(String code, String problem) {
    return NewsClaimException.of(
        Code.UNKNOWN_UNIT, "unit code is " + NewsClaimException.quote(code) + "; " + problem);
  }
}

package org.newsclaim.quantity.unit;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.newsclaim.model.Quantity.Kind;
import org.newsclaim.model.Unit;
import org.newsclaim.quantity.number.Numeral;
import org.newsclaim.quantity.word.MeasureUnit;

/** A numeral with the currency before it and the unit after it. Reused by its reader. */
public final class Part {
  public final Numeral numeral = new Numeral();
  public int first;
  public int end;
  public int numberFirst;
  public int numberEnd;

  /** The currency, or null. */
  public @Nullable Unit currency;

  /** Whether the currency stands before the number. */
  public boolean currencyLeads;

  /** What the number is multiplied with for its currency: 0.01 for cents. */
  BigDecimal factor = BigDecimal.ONE;

  public @Nullable MeasureUnit unit;

  /** What the amount is for each of, or null. */
  public @Nullable String per;

  /** Whether a hyphen joins number and unit, so that both stand before a noun: "a 3-inch pipe". */
  public boolean attributive;

  public void reset(int token) {
    first = token;
    end = token;
    numberFirst = token;
    numberEnd = token;
    currency = null;
    currencyLeads = false;
    factor = BigDecimal.ONE;
    unit = null;
    per = null;
    attributive = false;
  }

  public boolean hasUnit() {
    return currency != null || unit != null;
  }

  public BigDecimal value() {
    return numeral.value.multiply(factor);
  }

  public @Nullable BigDecimal resolution() {
    BigDecimal resolution = numeral.resolution;
    return resolution == null ? null : resolution.multiply(factor);
  }

  public Kind kind() {
    if (currency != null) {
      return Kind.MONEY;
    }
    if (unit != null) {
      return unit.kind();
    }
    return switch (numeral.type) {
      case CARDINAL -> Kind.COUNT;
      case ORDINAL -> Kind.ORDINAL;
      case FRACTION -> Kind.RATIO;
    };
  }

  /** Whether two parts are in the same unit, or one of them is in none. */
  public boolean agrees(Part other) {
    if (!hasUnit() || !other.hasUnit()) {
      return true;
    }
    Unit otherCurrency = other.currency;
    if (currency != null && otherCurrency != null) {
      return currency.code().equals(otherCurrency.code());
    }
    MeasureUnit otherUnit = other.unit;
    return unit != null && otherUnit != null && unit.name().equals(otherUnit.name());
  }

  /** Takes the unit of another part over. */
  public void takeUnit(Part other) {
    currency = other.currency;
    factor = other.factor;
    unit = other.unit;
    per = other.per;
  }
}

package org.newsclaim.quantity.word;

import java.math.BigDecimal;
import org.newsclaim.model.Unit;
import org.newsclaim.text.lexicon.LexiconEntry;

/**
 * A word for a currency or a part of one.
 *
 * @param unit the currency
 * @param role what kind of word it is
 * @param factor what one of it is worth in the currency: 0.01 for a cent
 * @param upperOnly whether it counts in capitals only, and as money only where the words or digits
 *     around it say so: "ALL" is another word
 * @param lowerOnly whether it counts in small letters only
 * @param gluedOnly whether it counts right after digits only
 * @param afterDigits whether it counts after digits only
 */
public record CurrencyWord(
    Unit unit,
    Role role,
    BigDecimal factor,
    boolean upperOnly,
    boolean lowerOnly,
    boolean gluedOnly,
    boolean afterDigits) {

  /** What kind of word for a currency it is. */
  public enum Role {
    SIGN,
    PREFIX,
    CODE,
    NAME,
    SUBUNIT;

    static Role of(LexiconEntry entry) {
      return switch (Features.text(entry, "role")) {
        case "sign" -> SIGN;
        case "prefix" -> PREFIX;
        case "code" -> CODE;
        case "subunit" -> SUBUNIT;
        default -> NAME;
      };
    }

    /** Whether such a word may stand before the amount. */
    boolean leads() {
      return this == SIGN || this == PREFIX || this == CODE;
    }
  }

  static CurrencyWord of(LexiconEntry entry) {
    return new CurrencyWord(
        entry
            .feature("code")
            .map(code -> Unit.of(Features.text(entry, "name"), Unit.System.ISO_4217, code))
            .orElseGet(() -> Unit.of(Features.text(entry, "name"))),
        Role.of(entry),
        new BigDecimal(entry.feature("factor").orElse("1")),
        Features.has(entry, "case", "upper"),
        Features.has(entry, "case", "lower"),
        Features.has(entry, "glued", "yes"),
        Features.has(entry, "after", "digits"));
  }

  /** Whether the word may stand before the amount. */
  public boolean leads() {
    return role.leads();
  }

  /** Whether it is a hundredth of the same currency as another word. */
  public boolean isPartOf(Unit currency) {
    return role == Role.SUBUNIT && unit.code().equals(currency.code());
  }
}

package org.newsclaim.compare.number;

import java.util.Locale;
import org.newsclaim.compare.result.Relation;
import org.newsclaim.model.Interval;
import org.newsclaim.model.Quantity;
import org.newsclaim.model.Quantity.Form;
import org.newsclaim.model.Quantity.Kind;
import org.newsclaim.model.Unit;

/** Comparisons of quantities in words. */
public final class Reasons {
  private Reasons() {}

  static String of(
      Quantity a, Quantity b, Relation relation, Interval one, Interval other, boolean converted) {
    String verb =
        switch (relation) {
          case EQUAL -> " is the same as ";
          case CONSISTENT -> " agrees with ";
          case LESS -> " is less than ";
          case GREATER -> " is more than ";
          case INCOMPARABLE -> " cannot be compared with ";
        };
    String unit = a.unit().map(Unit::name).orElse("");
    return phrase(a)
        + (a.form() == Form.VAGUE ? " (" + NumberText.of(one) + ")" : "")
        + verb
        + phrase(b)
        + (converted || b.form() == Form.VAGUE
            ? " (" + NumberText.of(other) + (converted ? " " + plural(unit) : "") + ")"
            : "");
  }

  /**
   * {@return the words of a quantity on one line}
   *
   * @param quantity the quantity
   */
  public static String phrase(Quantity quantity) {
    if (quantity.form() == Form.RANGE && quantity.unit().isEmpty()) {
      return quantity.impliedInterval().map(NumberText::of).orElse(quantity.text());
    }
    return quantity.text().replaceAll("\\s+", " ");
  }

  /** "Miles", "miles per hour", "degrees Celsius", "feet". */
  private static String plural(String unit) {
    int end = unit.startsWith("degree ") ? "degree".length() : unit.indexOf(" per ");
    String noun = end < 0 ? unit : unit.substring(0, end);
    String rest = end < 0 ? "" : unit.substring(end);
    if (noun.endsWith("foot")) {
      return noun.substring(0, noun.length() - "foot".length()) + "feet" + rest;
    }
    boolean hisses = noun.endsWith("ch") || noun.endsWith("s") || noun.endsWith("x");
    return noun + (hisses ? "es" : "s") + rest;
  }

  static String kind(Kind kind) {
    return switch (kind) {
      case COUNT -> "a count";
      case MEASURE -> "a measure";
      case MONEY -> "an amount of money";
      case PERCENT -> "a percentage";
      case PERCENTAGE_POINT -> "percentage points";
      case RATIO -> "a ratio";
      case MULTIPLE -> "a multiple";
      case DURATION -> "a duration";
      case AGE -> "an age";
      case ORDINAL -> kind.name().toLowerCase(Locale.ROOT);
    };
  }
}

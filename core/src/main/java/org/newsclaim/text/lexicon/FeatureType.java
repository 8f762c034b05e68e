package org.newsclaim.text.lexicon;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The values that a feature can have, as the schema writes them: {@code yes|no}, {@code a;b;c},
 * {@code 1..12}, {@code decimal}. Immutable.
 */
final class FeatureType {
  /** More digits than any number of a word list needs. */
  private static final int MAX_DIGITS = 18;

  private enum Form {
    CHOICE,
    LIST,
    RANGE,
    DECIMAL,
    FORMS,
    TEXT,
    CODE,
    UNIT,
    PARTS
  }

  private final String written;
  private final Form form;
  private final Set<String> values;
  private final long first;
  private final long last;

  private FeatureType(String written, Form form, Set<String> values, long first, long last) {
    this.written = written;
    this.form = form;
    this.values = values;
    this.first = first;
    this.last = last;
  }

  /**
   * Reads a type.
   *
   * @param written as in the schema, without the "!"
   */
  static FeatureType of(String written) {
    int dots = written.indexOf("..");
    if (dots > 0) {
      long first = Long.parseLong(written.substring(0, dots));
      long last = Long.parseLong(written.substring(dots + 2));
      return new FeatureType(written, Form.RANGE, Set.of(), first, last);
    }
    return switch (written) {
      case "decimal" -> new FeatureType(written, Form.DECIMAL, Set.of(), 0, 0);
      case "forms" -> new FeatureType(written, Form.FORMS, Set.of(), 0, 0);
      case "text" -> new FeatureType(written, Form.TEXT, Set.of(), 0, 0);
      case "code" -> new FeatureType(written, Form.CODE, Set.of(), 0, 0);
      case "unit" -> new FeatureType(written, Form.UNIT, Set.of(), 0, 0);
      case "parts" -> new FeatureType(written, Form.PARTS, Set.of(), 0, 0);
      default -> {
        boolean list = written.indexOf(';') > 0;
        Set<String> values =
            new LinkedHashSet<>(Arrays.asList(written.split(list ? ";" : "\\|", -1)));
        yield new FeatureType(written, list ? Form.LIST : Form.CHOICE, values, 0, 0);
      }
    };
  }

  /** The values of a choice or a list in their order; none for the other types. */
  Set<String> values() {
    return values;
  }

  /** Whether a value, as it is written in a line, is of the type. */
  boolean accepts(String value) {
    return switch (form) {
      case CHOICE -> values.contains(value);
      case LIST -> wrongPart(value) == null;
      case RANGE -> isWithin(value);
      case DECIMAL -> isDecimal(value);
      case FORMS -> Arrays.stream(value.split(";", -1)).noneMatch(String::isEmpty);
      case TEXT, UNIT -> !value.isEmpty();
      case CODE -> value.length() == 3 && value.chars().allMatch(c -> c >= 'A' && c <= 'Z');
      case PARTS -> Arrays.stream(value.split(";", -1)).allMatch(FeatureType::isPart);
    };
  }

  /** The first part of a list that is none of its values. */
  private @Nullable String wrongPart(String value) {
    for (String part : value.split(";", -1)) {
      if (!values.contains(part)) {
        return part;
      }
    }
    return null;
  }

  private boolean isWithin(String value) {
    String digits = value.startsWith("-") ? value.substring(1) : value;
    if (digits.isEmpty() || digits.length() > MAX_DIGITS || !isDigits(digits)) {
      return false;
    }
    long number = Long.parseLong(value);
    return first <= number && number <= last;
  }

  private static boolean isDecimal(String value) {
    int point = value.indexOf('.');
    String whole = point < 0 ? value : value.substring(0, point);
    boolean digits =
        !whole.isEmpty()
            && value.length() <= MAX_DIGITS
            && isDigits(whole)
            && (point < 0 || (point < value.length() - 1 && isDigits(value.substring(point + 1))));
    return digits && value.chars().anyMatch(c -> c >= '1' && c <= '9');
  }

  private static boolean isDigits(String value) {
    return value.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isPart(String part) {
    int colon = part.indexOf(':');
    return colon > 0 && isDecimal(part.substring(colon + 1));
  }

  /** The names of units in a value of the type. */
  List<String> units(String value) {
    return switch (form) {
      case UNIT -> List.of(value);
      case PARTS ->
          Arrays.stream(value.split(";", -1)).map(p -> p.substring(0, p.indexOf(':'))).toList();
      default -> List.of();
    };
  }

  /** What a value should be, for a message, with the nearest value where there is one. */
  String expected(String value) {
    return switch (form) {
      case CHOICE -> oneOf() + NearestName.hint(value, values);
      case LIST -> {
        String wrong = wrongPart(value);
        String hint = wrong == null ? "" : NearestName.hint(wrong, values);
        yield "one or more of " + String.join(", ", values) + " with \";\" between" + hint;
      }
      case RANGE -> "a whole number from " + first + " to " + last;
      case DECIMAL -> "a decimal number above 0, such as 0.01";
      case FORMS -> "a word, or several spellings of it with \";\" between";
      case TEXT -> "one or more words, with \"_\" for a space";
      case CODE -> "three capital letters, as in ISO 4217";
      case UNIT -> "the name of a unit, with \"_\" for a space";
      case PARTS -> "unit:number, such as inch:12, or several of these with \";\" between";
    };
  }

  private String oneOf() {
    return values.size() == 1 ? values.iterator().next() : "one of " + String.join(", ", values);
  }

  @Override
  public String toString() {
    return written;
  }
}

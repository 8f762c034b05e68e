package org.newsclaim.model;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsclaim.model.NewsClaimException.Code;

/** What every value asks of its fields. The field's name becomes the pointer of the exception. */
final class Require {
  /** The number of ids that are compared with each other sooner than a set is made of them. */
  private static final int FEW = 8;

  private Require() {}

  /** Words: not blank, and Unicode, so that they survive being written as UTF-8. */
  static void words(String field, String value) {
    if (value.isBlank()) {
      throw NewsClaimException.of(
          Code.EMPTY_VALUE,
          "/" + field,
          field + " is blank: " + NewsClaimException.quote(value) + "; it must hold words");
    }
    wellFormed(field, value);
  }

  static void words(String field, Optional<String> value) {
    if (value.isPresent()) {
      words(field, value.get());
    }
  }

  static void wellFormed(String field, String text) {
    int index = unpairedSurrogate(text);
    if (index >= 0) {
      throw NewsClaimException.of(
              Code.ILL_FORMED_TEXT,
              "/" + field,
              field
                  + " holds half of a surrogate pair, "
                  + ("U+" + HexFormat.of().withUpperCase().toHexDigits(text.charAt(index)))
                  + "; surrogates must come in pairs")
          .atIndex(index);
    }
  }

  private static int unpairedSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        boolean pair =
            Character.isHighSurrogate(c)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!pair) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  static void notEmpty(String field, List<?> list) {
    if (list.isEmpty()) {
      throw NewsClaimException.of(
          Code.EMPTY_VALUE, "/" + field, field + " is empty: []; it must hold at least one");
    }
  }

  /** Ids: none blank, none twice. */
  static void ids(String field, List<String> ids) {
    boolean few = ids.size() <= FEW;
    Set<String> seen = few ? Set.of() : new HashSet<>();
    for (int i = 0; i < ids.size(); i++) {
      if (ids.get(i).isBlank() || unpairedSurrogate(ids.get(i)) >= 0) {
        words(field + "/" + i, ids.get(i));
      }
      if (few ? ids.indexOf(ids.get(i)) < i : !seen.add(ids.get(i))) {
        throw NewsClaimException.of(
            Code.DUPLICATE_ID,
            "/" + field + "/" + i,
            field + " names " + NewsClaimException.quote(ids.get(i)) + " twice; once is enough");
      }
    }
  }

  /** Spans in the order of the text that do not overlap. */
  static void inOrder(String field, List<Span> spans) {
    for (int i = 1; i < spans.size(); i++) {
      if (spans.get(i).start() < spans.get(i - 1).end()) {
        throw NewsClaimException.of(
            Code.SPANS_OUT_OF_ORDER,
            "/" + field + "/" + i,
            field
                + (" has " + spans.get(i) + " after " + spans.get(i - 1))
                + "; spans must be in the order of the text and not overlap");
      }
    }
  }

  static void consistent(boolean condition, String field, String problem) {
    if (!condition) {
      throw inconsistent(field, problem);
    }
  }

  /** Where the words of the problem are made only when there is one. */
  static NewsClaimException inconsistent(String field, String problem) {
    return NewsClaimException.of(Code.INCONSISTENT, "/" + field, problem);
  }

  static void positive(String field, Optional<BigDecimal> number) {
    if (number.isPresent() && number.get().signum() <= 0) {
      throw NewsClaimException.of(
          Code.INCONSISTENT,
          "/" + field,
          field + " is " + number.get().toPlainString() + "; it must be above 0");
    }
  }
}

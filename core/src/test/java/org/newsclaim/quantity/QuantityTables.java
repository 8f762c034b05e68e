package org.newsclaim.quantity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.newsclaim.model.Approximator;
import org.newsclaim.model.Bound;
import org.newsclaim.model.Quantity;
import org.newsclaim.model.Quantity.Form;

/** Reads the tables of texts and writes quantities as the tables do. */
final class QuantityTables {
  private QuantityTables() {}

  /** The rows of a table: text and what is expected. */
  static Stream<Arguments> rows(String table) {
    return lines(table).map(line -> Arguments.of((Object[]) line.split("\t", 2)));
  }

  private static Stream<String> lines(String table) {
    try (InputStream in = QuantityTables.class.getResourceAsStream(table)) {
      if (in == null) {
        throw new IllegalStateException("no table " + table);
      }
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String write(List<Quantity> quantities) {
    return quantities.stream().map(QuantityTables::write).collect(Collectors.joining(" ; "));
  }

  private static String write(Quantity quantity) {
    StringBuilder row = new StringBuilder(quantity.kind().name());
    row.append(' ').append(number(quantity));
    quantity
        .unit()
        .ifPresent(
            unit ->
                row.append(' ')
                    .append(unit.name())
                    .append(unit.code().map(code -> ":" + code).orElse("")));
    if (quantity.numerator().isPresent()) {
      row.append(' ').append(plain(quantity.numerator())).append('/');
      row.append(plain(quantity.denominator()));
    }
    boolean bounded = quantity.lowerBound().isPresent() || quantity.upperBound().isPresent();
    if (bounded && quantity.form() == Form.NUMBER) {
      row.append(' ').append(bounds(quantity));
    }
    for (Approximator approximator : quantity.approximators()) {
      row.append(' ').append(approximator.kind());
    }
    quantity.trend().ifPresent(trend -> row.append(' ').append(trend));
    quantity
        .measuredEntity()
        .ifPresent(
            entity ->
                row.append(" {")
                    .append(entity.text())
                    .append('|')
                    .append(entity.head())
                    .append('}'));
    quantity.per().ifPresent(per -> row.append(" per ").append(per));
    quantity.whole().ifPresent(whole -> row.append(" whole{").append(whole.text()).append('}'));
    return row.toString();
  }

  private static String number(Quantity quantity) {
    return switch (quantity.form()) {
      case NUMBER -> plain(quantity.value());
      case RANGE -> bounds(quantity);
      case VAGUE ->
          quantity
              .vague()
              .map(
                  vague ->
                      vague.vagueClass()
                          + vague.magnitude().map(m -> "*" + m.toPlainString()).orElse(""))
              .orElse("");
      case UNSTATED -> "?";
    };
  }

  private static String bounds(Quantity quantity) {
    Optional<Bound> low = quantity.lowerBound();
    Optional<Bound> high = quantity.upperBound();
    return (low.map(Bound::inclusive).orElse(false) ? "[" : "(")
        + plain(low.map(Bound::value))
        + ","
        + plain(high.map(Bound::value))
        + (high.map(Bound::inclusive).orElse(false) ? "]" : ")");
  }

  private static String plain(Optional<BigDecimal> number) {
    return number.map(BigDecimal::toPlainString).orElse("");
  }
}

package org.newsclaim.compare.number;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.newsclaim.model.Unit;

/** The scales of units by UCUM code, read from a list of conversion factors. */
final class Scales {
  private static final String FILE = "/org/newsclaim/compare/scales.txt";
  private static final Map<String, Scale> BY_CODE = read();

  /** The digits that survive a division, few enough to even out its rounding. */
  private static final MathContext PRECISION = new MathContext(24);

  private Scales() {}

  /** A line of the list: base = (number + offset) * factor. */
  private record Scale(String kind, BigDecimal factor, BigDecimal offset) {
    BigDecimal toBase(BigDecimal number) {
      return number.add(offset).multiply(factor);
    }

    BigDecimal fromBase(BigDecimal base) {
      return base.divide(factor, MathContext.DECIMAL128).subtract(offset);
    }
  }

  /** The way from one unit to another. */
  record Converter(Optional<Scale> from, Optional<Scale> to) {
    static final Converter NONE = new Converter(Optional.empty(), Optional.empty());

    boolean isIdentity() {
      return from.isEmpty();
    }

    BigDecimal convert(BigDecimal number) {
      if (from.isEmpty() || to.isEmpty()) {
        return number;
      }
      BigDecimal converted = to.get().fromBase(from.get().toBase(number)).round(PRECISION);
      BigDecimal plain = converted.stripTrailingZeros();
      return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
  }

  /** The converter between two units; empty where they measure different things. */
  static Optional<Converter> between(Unit from, Unit to) {
    if (isSame(from, to)) {
      return Optional.of(Converter.NONE);
    }
    Optional<Scale> source = from.code().flatMap(code -> Optional.ofNullable(BY_CODE.get(code)));
    Optional<Scale> target = to.code().flatMap(code -> Optional.ofNullable(BY_CODE.get(code)));
    return source.isPresent()
            && target.isPresent()
            && source.get().kind().equals(target.get().kind())
        ? Optional.of(new Converter(source, target))
        : Optional.empty();
  }

  /** One code may have several units: "percent" and "percentage point" are both "%". */
  private static boolean isSame(Unit one, Unit other) {
    return one.code().equals(other.code())
        && one.system().equals(other.system())
        && (one.code().filter(code -> !code.equals("%")).isPresent()
            || one.name().equals(other.name()));
  }

  private static Map<String, Scale> read() {
    Map<String, Scale> scales = new HashMap<>();
    try (InputStream in = Scales.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("list of scales " + FILE + " is missing from the jar");
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && line.charAt(0) != '#')
          .map(line -> line.split("\t", -1))
          .forEach(
              fields ->
                  scales.put(
                      fields[0],
                      new Scale(
                          fields[1],
                          new BigDecimal(fields[2]),
                          fields.length > 3 ? new BigDecimal(fields[3]) : BigDecimal.ZERO)));
    } catch (IOException e) {
      throw new UncheckedIOException("list of scales " + FILE + " could not be read", e);
    }
    return Map.copyOf(scales);
  }
}

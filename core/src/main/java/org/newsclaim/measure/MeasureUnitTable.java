package org.newsclaim.measure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsclaim.model.Unit;

/** The list of units with their names and codes in UCUM and UN/CEFACT. */
final class MeasureUnitTable {
  static final MeasureUnitTable UNITS = new MeasureUnitTable(readLines("unece.txt"));

  private final Map<String, Row> byUcum;
  private final Map<String, Row> byUnece;

  private MeasureUnitTable(List<String> lines) {
    Map<String, Row> ucum = new HashMap<>();
    Map<String, Row> unece = new HashMap<>();
    for (String line : lines) {
      if (!line.isBlank() && line.charAt(0) != '#') {
        Row row = Row.parse(line);
        ucum.put(row.ucum(), row);
        if (!row.alias()) {
          unece.put(row.unece(), row);
        }
      }
    }
    this.byUcum = Map.copyOf(ucum);
    this.byUnece = Map.copyOf(unece);
  }

  /** A line of the list; an alias is not the way back from UN/CEFACT. */
  private record Row(String ucum, String unece, String name, boolean alias) {
    static Row parse(String line) {
      String[] fields = line.split("\t", -1);
      return new Row(fields[0], fields[1], fields[2], fields.length > 3);
    }
  }

  private static List<String> readLines(String file) {
    try (InputStream in = MeasureUnitTable.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("list of units " + file + " is missing from the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("list of units " + file + " could not be read", e);
    }
  }

  Optional<String> unece(String ucum) {
    return Optional.ofNullable(byUcum.get(ucum)).map(Row::unece);
  }

  Optional<String> name(String ucum) {
    return Optional.ofNullable(byUcum.get(ucum)).map(Row::name);
  }

  Optional<Unit> unit(String unece) {
    return Optional.ofNullable(byUnece.get(unece))
        .map(row -> Unit.of(row.name(), Unit.System.UCUM, row.ucum()));
  }
}

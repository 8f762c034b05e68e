package org.newsclaim.format.ninjs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The names of properties in the generations of ninjs, from properties.txt. */
final class PropertyTable {
  private static final String FILE = "properties.txt";
  private static final PropertyTable TABLE = new PropertyTable(load());

  /** What a property is. */
  enum Kind {
    VALUE,
    PART,
    INNER
  }

  /** A property with its names, in the order of the generations, "-" where it has none. */
  record Property(List<String> names, Kind kind) {
    Optional<String> name(NinjsVersion version) {
      return Optional.of(names.get(version.ordinal())).filter(name -> !name.equals("-"));
    }

    boolean isInAll() {
      return names.stream().distinct().count() == 1;
    }
  }

  private final List<Property> properties;

  /** For each generation, its properties under their names; of two, that of an item. */
  private final List<Map<String, Property>> byName = new ArrayList<>();

  private PropertyTable(List<Property> properties) {
    this.properties = properties;
    for (NinjsVersion version : NinjsVersion.values()) {
      Map<String, Property> names = new HashMap<>();
      for (Property property : properties) {
        property.name(version).ifPresent(name -> names.putIfAbsent(name, property));
      }
      byName.add(names);
    }
  }

  static PropertyTable table() {
    return TABLE;
  }

  /** All properties, in the order of their names in 3.x. */
  List<Property> properties() {
    return properties;
  }

  Optional<Property> property(String name, NinjsVersion version) {
    return Optional.ofNullable(byName.get(version.ordinal()).get(name));
  }

  /** The name of a property in another generation, the same where it is not known. */
  String rename(String name, NinjsVersion from, NinjsVersion to) {
    return property(name, from).flatMap(property -> property.name(to)).orElse(name);
  }

  private static List<Property> load() {
    List<Property> properties = new ArrayList<>();
    try (InputStream file =
            Objects.requireNonNull(PropertyTable.class.getResourceAsStream(FILE), FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          List<String> columns = List.of(line.split("\t", -1));
          properties.add(
              new Property(
                  columns.subList(0, 3), Kind.valueOf(columns.get(3).toUpperCase(Locale.ROOT))));
        }
      }
      return List.copyOf(properties);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
